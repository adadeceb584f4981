package be.kapstok.writing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way to write records of one type, from their annotations. */
public final class WriteShape {
    /** The annotations of each type, which never change and are expensive to read for every answer. */
    private static final ClassValue<WriteShape> SHAPES = new ClassValue<>() {
        @Override
        protected WriteShape computeValue(Class<?> type) {
            return new WriteShape(type);
        }
    };

    private final List<Property> properties = new ArrayList<>();
    private @Nullable Method single;
    private @Nullable String typeProperty;
    private String typeName = "";

    private WriteShape(Class<?> type) {
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        for (RecordComponent component : components(type)) {
            Method accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonValue.class)) {
                single = accessor;
            }
            if (!accessor.isAnnotationPresent(JsonIgnore.class)) {
                properties.add(new Property(component.getName(), accessor, null, include(include, accessor)));
            }
        }
        addDerived(type, include);
        order(type.getAnnotation(JsonPropertyOrder.class));
        for (Class<?> family : type.getInterfaces()) {
            JsonTypeInfo info = family.getAnnotation(JsonTypeInfo.class);
            JsonTypeName name = type.getAnnotation(JsonTypeName.class);
            if (info != null && name != null) {
                typeProperty = info.property();
                typeName = name.value();
            }
        }
    }

    /** The shape of a type. */
    public static WriteShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Adds the methods that are not components but are also written. */
    private void addDerived(Class<?> type, @Nullable JsonInclude include) {
        List<String> components =
                Arrays.stream(components(type)).map(RecordComponent::getName).toList();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class)
                        && method.getParameterCount() == 0
                        && !components.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> properties.add(
                        new Property(name(method), method, spoken(type, method), include(include, method))));
    }

    /** The components of a record; empty for a class, which has only annotated methods. */
    private static RecordComponent[] components(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    }

    private static String name(Method method) {
        String name = method.getAnnotation(JsonProperty.class).value();
        return name.isEmpty() ? method.getName() : name;
    }

    private static @Nullable Method spoken(Class<?> type, Method method) {
        try {
            return type.getMethod(method.getName(), Locale.class);
        } catch (NoSuchMethodException onlyOneForm) {
            return null;
        }
    }

    private static JsonInclude.Include include(@Nullable JsonInclude ofType, AnnotatedElement property) {
        JsonInclude own = property.getAnnotation(JsonInclude.class);
        JsonInclude which = own == null ? ofType : own;
        return which == null ? JsonInclude.Include.ALWAYS : which.value();
    }

    private void order(@Nullable JsonPropertyOrder order) {
        if (order != null) {
            List<String> names = Arrays.asList(order.value());
            properties.sort(Comparator.comparingInt(
                    property -> names.contains(property.name) ? names.indexOf(property.name) : names.size()));
        }
    }

    public List<Property> properties() {
        return properties;
    }

    public boolean standsForOneValue() {
        return single != null;
    }

    @Nullable
    public Object value(Object record) {
        return call(Objects.requireNonNull(single), record);
    }

    @Nullable
    public String typeProperty() {
        return typeProperty;
    }

    public String typeName() {
        return typeName;
    }

    private static @Nullable Object call(Method method, Object record, Object... arguments) {
        try {
            return method.invoke(record, arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + method, impossible);
        }
    }

    /**
     * One property of a record.
     *
     * @param spoken the method that gives it in a language, or {@code null} when it does not depend on the language
     */
    public record Property(
            String name, Method method, @Nullable Method spoken, JsonInclude.Include include) {
        public @Nullable Object of(Object record, Locale language) {
            return spoken == null ? call(method, record) : call(spoken, record, language);
        }

        public boolean unwrapped() {
            return method.isAnnotationPresent(JsonUnwrapped.class);
        }

        /** Whether the value is written as text whatever its type, as amounts of money are. */
        public boolean asText() {
            JsonFormat format = method.getAnnotation(JsonFormat.class);
            return format != null && format.shape() == JsonFormat.Shape.STRING;
        }

        public boolean written(@Nullable Object value) {
            return switch (include) {
                case NON_NULL -> value != null;
                case NON_EMPTY ->
                    value != null
                            && !(value instanceof List<?> list && list.isEmpty())
                            && !(value instanceof String text && text.isEmpty());
                default -> true;
            };
        }
    }
}
