package be.kapstok.dataset;

import be.kapstok.model.Filled;
import be.kapstok.model.IdFormat;
import be.kapstok.model.NisCodeFormat;
import be.kapstok.model.Period;
import be.kapstok.model.Place;
import be.kapstok.model.PolicyFieldCodeFormat;
import be.kapstok.model.Text;
import be.kapstok.model.Vocabulary;
import be.kapstok.model.WebAddress;
import be.kapstok.reading.Limits;
import be.kapstok.reading.RecordBinding;
import be.kapstok.reading.RecordReader;
import be.kapstok.reading.Scalars;
import be.kapstok.reading.WordBinding;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas of records: the types that reading takes, narrowed by the constraints that validation checks. A record
 * under a component without {@code @Valid} is read and not validated; then only what reading refuses counts, and its schema
 * bears the name of the record with {@code AsRead}.
 */
final class RecordSchemas {
    /** The null of JSON, as a word among others. */
    enum Null {
        NULL
    }

    private static final String TYPE = "type";
    private static final String PATTERN = "pattern";
    private static final String MINIMUM = "minimum";
    private static final String MAXIMUM = "maximum";
    private static final Map<String, Object> ONLY_NULL = Map.of(TYPE, "null");

    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String FIVE_DIGITS = "^\\d{5}$";
    private static final String FOUR_DIGITS = "^\\d{4}$";
    /** A character that is not seen, as {@code VisibleText} tells; without the brackets of its class. */
    private static final String UNSEEN = "\\p{Z}\\p{Cc}\\p{Cf}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0";

    private static final String SEEN = "[^" + UNSEEN + "]";
    private static final String ID = "^" + SEEN + "+$";

    /** Seen characters, with plain spaces between them. */
    private static final String FILLED_ID = "^" + SEEN + "+( +" + SEEN + "+)*$";

    /** The same, or a text of which nothing is seen. */
    private static final String ID_OR_BLANK = "^(" + SEEN + "+( +" + SEEN + "+)*|[" + UNSEEN + "]*)$";

    private static final String NUMBER = "^-?(\\d+\\.?\\d*|\\.\\d+)$";

    private final RecordReader bindings = new RecordReader();
    private final Map<String, Object> definitions = new TreeMap<>();

    /** The schema of a whole data set. */
    Map<String, Object> dataset(String id) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id);
        schema.put("title", "Kapstok data set, version " + Header.SCHEMA_VERSION);
        fillObject(schema, Header.class, false);
        Map<String, Object> fields = fields(schema);
        fields.put(JsonDocument.SCHEMA, map(TYPE, "string"));
        fields.put("schemaVersion", map("const", BigDecimal.valueOf(Header.SCHEMA_VERSION)));
        for (Kind<?> kind : Kind.ALL) {
            fields.put(kind.list(), map(TYPE, "array", "items", reference(kind.type(), true)));
        }
        schema.put("$defs", definitions);
        return schema;
    }

    /** A reference to the definition of a type, which is made when it is not there yet. */
    private Map<String, Object> reference(Class<?> type, boolean validated) {
        Method single = singleValue(type);
        if (single != null) {
            return value(single.getReturnType(), single, validated);
        }
        String name = type.getSimpleName() + (validated ? "" : "AsRead");
        if (!definitions.containsKey(name)) {
            Map<String, Object> definition = new LinkedHashMap<>();
            definitions.put(name, definition);
            fill(definition, type, validated);
        }
        return map("$ref", "#/$defs/" + name);
    }

    private void fill(Map<String, Object> schema, Class<?> type, boolean validated) {
        JsonTypeInfo family = type.getAnnotation(JsonTypeInfo.class);
        if (type == Text.class) {
            schema.put("anyOf", List.of(dutch(validated), object(type, validated)));
        } else if (type == Place.class) {
            schema.put("anyOf", List.of(reference(Text.class, validated), object(type, validated)));
        } else if (family != null) {
            JsonSubTypes members = Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class));
            schema.put(
                    "oneOf",
                    Arrays.stream(members.value())
                            .map(member -> reference(member.value(), validated))
                            .toList());
        } else {
            fillObject(schema, type, validated);
        }
    }

    /** A plain string, which stands for the Dutch text; where it is not validated, reading takes it as it is. */
    private Map<String, Object> dutch(boolean validated) {
        Method dutch = Text.class.getRecordComponents()[0].getAccessor();
        return validated ? value(String.class, dutch, true) : map(TYPE, "string");
    }

    private Map<String, Object> object(Class<?> type, boolean validated) {
        Map<String, Object> schema = new LinkedHashMap<>();
        fillObject(schema, type, validated);
        return schema;
    }

    private void fillObject(Map<String, Object> schema, Class<?> type, boolean validated) {
        Set<String> requiredByReading = new RecordBinding(type, bindings).requiredNames();
        Map<String, Object> fields = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        JsonTypeName member = type.getAnnotation(JsonTypeName.class);
        if (member != null) {
            String kind = familyOf(type).property();
            fields.put(kind, map("const", member.value()));
            required.add(kind);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Map<String, Object> value = component(component.getAccessor(), validated);
            fields.put(name, requiredByReading.contains(name) ? value : orNull(value));
        }
        required.addAll(requiredByReading);
        schema.put(TYPE, "object");
        schema.put("properties", fields);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        if (type == Period.class && validated) {
            schema.put("allOf", List.of(needs("fromPrecision", "from"), needs("untilPrecision", "until")));
        }
    }

    /** A month or year as the precision of a day needs that day. */
    private static Map<String, Object> needs(String precision, String day) {
        Map<String, Object> given = map(
                "properties", map(precision, map("enum", List.of("month", "year"))), "required", List.of(precision));
        Map<String, Object> needed = map("properties", map(day, map(TYPE, "string")), "required", List.of(day));
        return map("if", given, "then", needed);
    }

    private static JsonTypeInfo familyOf(Class<?> member) {
        return Arrays.stream(member.getInterfaces())
                .map(each -> each.getAnnotation(JsonTypeInfo.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> fields(Map<String, Object> schema) {
        @SuppressWarnings("unchecked") // put there by fillObject
        Map<String, Object> fields = (Map<String, Object>) Objects.requireNonNull(schema.get("properties"));
        return fields;
    }

    private Map<String, Object> component(Method accessor, boolean validated) {
        if (accessor.getReturnType() != List.class) {
            return value(accessor.getReturnType(), accessor, validated);
        }
        AnnotatedType element =
                ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType()).getAnnotatedActualTypeArguments()[0];
        Map<String, Object> schema =
                map(TYPE, "array", "items", value((Class<?>) element.getType(), element, validated));
        if (validated) {
            constrain(schema, accessor, "minItems", "maxItems");
        }
        return schema;
    }

    private Map<String, Object> value(Class<?> type, AnnotatedElement annotated, boolean validated) {
        if (type.isEnum()) {
            return map("enum", words(type));
        }
        if (!Scalars.BINDINGS.containsKey(type)) {
            return reference(type, validated && annotated.isAnnotationPresent(Valid.class));
        }
        Map<String, Object> schema = scalar(type);
        if (validated) {
            constrain(schema, annotated, "minLength", "maxLength");
        }
        return schema;
    }

    private static List<Object> words(Class<?> type) {
        List<Object> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(Vocabulary.word((Enum<?>) constant));
            words.addAll(WordBinding.aliases((Enum<?>) constant));
        }
        return words;
    }

    /** What reading takes; numbers as texts are what amounts of money come in. */
    private static Map<String, Object> scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> map(TYPE, "string", "maxLength", BigDecimal.valueOf(Limits.TEXT));
            case "Boolean" -> map(TYPE, "boolean");
            case "int", "Integer" ->
                map(
                        TYPE,
                        "integer",
                        MINIMUM,
                        BigDecimal.valueOf(Integer.MIN_VALUE),
                        MAXIMUM,
                        BigDecimal.valueOf(Integer.MAX_VALUE));
            case "BigDecimal" ->
                map(TYPE, List.of("number", "string"), PATTERN, NUMBER, "maxLength", BigDecimal.valueOf(Limits.NUMBER));
            case "LocalDate" -> map(TYPE, "string", "format", "date", PATTERN, DAY);
            case "NisCode", "AreaCode" -> map(TYPE, "string", PATTERN, FIVE_DIGITS);
            case "PolicyFieldCode" -> map(TYPE, "string", PATTERN, FOUR_DIGITS);
            default -> map(TYPE, "string", "maxLength", BigDecimal.valueOf(Limits.TEXT), PATTERN, ID);
        };
    }

    /** Optional fields may be null, which means that they are absent. */
    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Object type = schema.get(TYPE);
        if (type != null) {
            schema.put(TYPE, with(type instanceof List<?> several ? several : List.of(type), "null"));
        } else if (schema.get("enum") instanceof List<?> words) {
            schema.put("enum", with(words, Null.NULL));
        } else {
            return map("anyOf", List.of(schema, ONLY_NULL));
        }
        return schema;
    }

    private static List<Object> with(List<?> list, Object more) {
        List<Object> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** Narrows by what is demanded of a text, a number or a list; the names are those of the limits on its size. */
    private static void constrain(Map<String, Object> schema, AnnotatedElement by, String least, String most) {
        for (Annotation each : by.getAnnotations()) {
            if (each instanceof Size size) {
                size(schema, size, least, most);
            } else if (each instanceof NotEmpty) {
                schema.put(least, BigDecimal.ONE);
            } else if (each instanceof Filled) {
                pattern(schema, by.isAnnotationPresent(IdFormat.class) ? FILLED_ID : SEEN);
            } else if (each instanceof IdFormat) {
                if (!by.isAnnotationPresent(Filled.class)) {
                    pattern(schema, ID_OR_BLANK);
                }
            } else if (each instanceof WebAddress) {
                pattern(schema, "^(?:" + WebAddress.FORM + ")$");
            } else if (each instanceof Pattern pattern) {
                pattern(schema, "^(?:" + pattern.regexp() + ")$");
            } else if (each instanceof NisCodeFormat) {
                code(schema, FIVE_DIGITS);
            } else if (each instanceof PolicyFieldCodeFormat) {
                code(schema, FOUR_DIGITS);
            } else if (each instanceof Digits digits) {
                digits(schema, digits);
            } else if (!range(schema, each)
                    && !(each instanceof NotNull)
                    && each.annotationType().isAnnotationPresent(Constraint.class)) {
                throw new IllegalStateException("no way to say " + each + " in a schema");
            }
        }
    }

    /** JSON Schema counts characters where Jakarta counts halves of them, so that a least length cannot be told exactly. */
    private static void size(Map<String, Object> schema, Size size, String least, String most) {
        if (size.min() > 0) {
            schema.put(least, BigDecimal.valueOf(least.equals("minLength") ? (size.min() + 1) / 2 : size.min()));
        }
        if (size.max() < Integer.MAX_VALUE) {
            schema.put(most, BigDecimal.valueOf(size.max()));
        }
    }

    /** A code, whose pattern tells its length. */
    private static void code(Map<String, Object> schema, String pattern) {
        schema.remove("maxLength");
        pattern(schema, pattern);
    }

    private static void pattern(Map<String, Object> schema, String pattern) {
        if (schema.put(PATTERN, pattern) != null) {
            throw new IllegalStateException("two patterns for one text: " + schema);
        }
    }

    private static boolean range(Map<String, Object> schema, Annotation constraint) {
        if (constraint instanceof Min min) {
            schema.put(MINIMUM, BigDecimal.valueOf(min.value()));
        } else if (constraint instanceof Max max) {
            schema.put(MAXIMUM, BigDecimal.valueOf(max.value()));
        } else if (constraint instanceof PositiveOrZero) {
            schema.put(MINIMUM, BigDecimal.ZERO);
        } else if (constraint instanceof DecimalMin min) {
            schema.put(min.inclusive() ? MINIMUM : "exclusiveMinimum", new BigDecimal(min.value()));
        } else if (constraint instanceof DecimalMax max) {
            schema.put(max.inclusive() ? MAXIMUM : "exclusiveMaximum", new BigDecimal(max.value()));
        } else {
            return false;
        }
        return true;
    }

    /**
     * So many digits at most before and after the point. A number is only held to be small enough, bounds included: many
     * validators compute in binary, would round the largest good amount up and would find cents that are not there.
     */
    private static void digits(Map<String, Object> schema, Digits digits) {
        String whole = "\\d{1," + digits.integer() + "}";
        schema.put(
                PATTERN,
                "^-?0*(" + whole + "(\\.\\d{0," + digits.fraction() + "}0*)?|\\.\\d{1," + Math.max(1, digits.fraction())
                        + "}0*)$");
        BigDecimal beyond = BigDecimal.TEN.pow(digits.integer());
        schema.put(MINIMUM, beyond.negate());
        schema.put(MAXIMUM, beyond);
    }

    /** The accessor whose value a record is written as, if there is one. */
    private static @Nullable Method singleValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1) {
            return null;
        }
        Method accessor = components[0].getAccessor();
        return accessor.isAnnotationPresent(JsonValue.class) ? accessor : null;
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
