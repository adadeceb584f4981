package be.kapstok;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.RuleSet;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.measure.Measures;
import be.kapstok.measure.rule.MeasureRules;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.PolicyFieldCode;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.RuleId;
import be.kapstok.review.Reviews;
import be.kapstok.support.Supporters;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.KnownWorld;
import be.kapstok.validation.ShippedData;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value of every type that the public API takes, so that each of its methods can be called. */
final class Specimens {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);

    private final Map<Class<?>, Object> made = new HashMap<>();

    Specimens(Path file) {
        CheckedDataset data = ShippedData.load();
        Municipalities municipalities = new Municipalities(data);
        Kapstok kapstok = Kapstok.flanders();
        Table table = Table.read(RawText.of("nis;n\n44021;1\n", "t.csv"));
        Measure measure = new DatasetReader()
                .read(RawText.of(
                        "{\"measures\": [{\"id\": \"m\", \"title\": \"T\", \"municipality\": \"44021\"}]}", "t.json"))
                .dataset()
                .list(Kind.MEASURES)
                .get(0);
        MultiYearPlan plan = new DatasetReader()
                .read(RawText.of(
                        "{\"plans\": [{\"id\": \"p\", \"municipality\": \"44021\", \"startYear\": 2014, \"endYear\": 2019}]}",
                        "t.json"))
                .dataset()
                .list(Kind.PLANS)
                .get(0);
        for (Object each : List.of(
                "44021",
                DAY,
                NisCode.of("44021"),
                AreaCode.of("44021"),
                PolicyFieldCode.of("0902"),
                RuleId.of("RB-01"),
                Period.startingOn(DAY),
                BigDecimal.ONE,
                Locale.ENGLISH,
                StandardCharsets.UTF_8,
                Dataset.builder().build(),
                data,
                municipalities,
                new Supporters(data, municipalities),
                Catalogue.of(MeasureRules.class),
                new Measures(data),
                new Reviews(data, municipalities),
                kapstok,
                kapstok.plans(),
                kapstok.advisers(),
                measure,
                plan,
                RawText.of("nis;n\n44021;1\n", "t.csv"),
                table,
                FundingQuestion.of(DAY),
                PartnerQuestion.on(DAY),
                kapstok.validation(),
                Kind.MEASURES)) {
            made.put(each.getClass(), each);
        }
        made.put(Object.class, "44021");
        made.put(CharSequence.class, "44021");
        made.put(Path.class, file);
        made.put(Charset.class, StandardCharsets.UTF_8);
        new RuleSet<>(Catalogue.of(MeasureRules.class), List.of(new Catching()))
                .judge(measure, DAY, Measures::inTheMeasure);
        made.put(KnownWorld.class, municipalities);
        made.put(Record.class, measure);
        made.put(Row.class, table.rows().get(0));
        made.put(OutputStream.class, OutputStream.nullOutputStream());
        made.put(Writer.class, Writer.nullWriter());
    }

    /** A rule that finds nothing, and keeps what takes findings. */
    private final class Catching implements Rule<Measure> {
        @Override
        public RuleId id() {
            return RuleId.of("RB-01");
        }

        @Override
        public void check(Measure subject, FindingSink findings) {
            made.put(FindingSink.class, findings);
        }
    }

    /** An object to call a member on, and its arguments. */
    Object of(Class<?> type) throws ReflectiveOperationException {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Object value = make(type);
        if (!(value instanceof Reader || value instanceof InputStream)) {
            made.put(type, value);
        }
        return value;
    }

    Object[] arguments(Executable member) throws ReflectiveOperationException {
        Class<?>[] types = member.getParameterTypes();
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = of(types[i]);
        }
        return values;
    }

    private Object make(Class<?> type) throws ReflectiveOperationException {
        if (type.isPrimitive()) {
            return type == int.class ? (Object) 1 : Array.get(Array.newInstance(type, 1), 0);
        }
        if (type == Enum.class) {
            return Confidence.CONFIRMED;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == Reader.class) {
            return new StringReader("");
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Stream.class) {
            return Stream.empty();
        }
        if (type.isAssignableFrom(List.class) || type == Collection.class) {
            return List.of();
        }
        if (type == Class.class) {
            return Measure.class;
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0]);
        }
        if (type.isInterface()) {
            return proxy(type);
        }
        return type.isRecord() ? record(type) : object(type);
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = isNullable(components[i].getAnnotatedType()) ? null : of(types[i]);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private Object object(Class<?> type) throws ReflectiveOperationException {
        for (Constructor<?> each : type.getConstructors()) {
            return each.newInstance(arguments(each));
        }
        for (Method each : type.getMethods()) {
            if (Modifier.isStatic(each.getModifiers()) && each.getReturnType() == type) {
                return each.invoke(null, arguments(each));
            }
        }
        for (Class<?> other : PublicApi.classes()) {
            for (Method each : other.getMethods()) {
                if (each.getReturnType() == type && each.getDeclaringClass() != type) {
                    boolean alone = Modifier.isStatic(each.getModifiers());
                    return each.invoke(alone ? null : of(other), arguments(each));
                }
            }
        }
        throw new IllegalStateException("nothing makes a " + type);
    }

    private Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Class<?> returned = method.getReturnType();
            return returned == void.class ? null : method.getName().equals("toString") ? "proxy" : of(returned);
        });
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
