package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Consultation;
import be.kapstok.model.Examples;
import be.kapstok.model.Keyed;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A quick look")
class QuickLookInvariants {
    private static final Validator VALIDATOR = ShapeCheck.ownValidator();
    private static final List<Keyed> GOOD = good();

    private static final List<String> TEXTS = Arrays.asList(
            null,
            "",
            " ",
            "\t\n",
            "\u2003",
            "\u0000",
            "\u00a0",
            "a",
            "12345",
            "1234",
            "0123",
            "1234\u0665",
            "EUR",
            "eur",
            "EUR\n",
            "x".repeat(200),
            "x".repeat(201),
            "x".repeat(1000),
            "x".repeat(1001),
            "x".repeat(20000),
            "x".repeat(20001));
    private static final List<Integer> WHOLE =
            List.of(-1, 0, 1, 1899, 1900, 2200, 2201, Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final List<String> NUMBERS = List.of(
            "-0.01",
            "0",
            "-0.00",
            "1",
            "1.000",
            "1.01",
            "0.001",
            "123456789012345.12",
            "1234567890123456",
            "1E+14",
            "1E+15",
            "1E-3");

    private final QuickLook look = new QuickLook(VALIDATOR);

    /** Values that only one of two versions of the validator lets pass, so that it is asked. */
    private static final List<String> ASKED_OF = List.of("\u2003", "\u0000");

    /** One full record of each type with an example, a consultation, and those of the small world and the shipped data. */
    private static List<Keyed> good() {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        List<Keyed> good = new ArrayList<>();
        Examples.byType().forEach((type, text) -> {
            try {
                good.add((Keyed) json.readValue(text, type));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        good.add(new Consultation(
                "c",
                LocalDate.of(2014, 1, 1),
                "pric",
                List.of("pric", "genk"),
                Text.of("Overleg"),
                List.of(SourceId.of("seed_page")),
                null,
                null));
        for (Kind<?> kind : Kind.ALL) {
            good.addAll(SmallWorld.dataset().list(kind));
            Kapstok.flanders().data().list(kind).stream().limit(20).forEach(good::add);
        }
        return good;
    }

    /** A record with some of its values, or of those within them, replaced; one that cannot be made stays as it was. */
    private static Object broken(Object record, Random random) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
            types[i] = components[i].getType();
        }
        for (int times = random.nextInt(4); times > 0; times--) {
            int i = random.nextInt(components.length);
            values[i] = types[i].isPrimitive() ? values[i] : other(values[i], types[i], random);
        }
        Object made = made(record.getClass(), types, values);
        return made == null ? record : made;
    }

    /** The record with another value in one place; {@code null} when it cannot be made. */
    private static Object with(Object record, int place, Object value) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == place ? value : components[i].getAccessor().invoke(record);
            types[i] = components[i].getType();
        }
        return made(record.getClass(), types, values);
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values) throws ReflectiveOperationException {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        }
    }

    private static Object other(Object value, Class<?> type, Random random) throws ReflectiveOperationException {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (random.nextInt(5) == 0) {
            return null;
        }
        if (type == Integer.class) {
            return WHOLE.get(random.nextInt(WHOLE.size()));
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size())));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2010, 1, 1).plusMonths(random.nextInt(200));
        }
        if (value instanceof List<?> list) {
            return otherList(list, random);
        }
        return value instanceof Record ? broken(value, random) : value;
    }

    /** The record with one value replaced, its own or one within, in each way in turn. */
    private static List<Object> oneChanged(Object record) throws ReflectiveOperationException {
        List<Object> all = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = components[i].getAccessor().invoke(record);
            for (Object other : others(value, components[i].getType())) {
                Object changed = with(record, i, other);
                if (changed != null) {
                    all.add(changed);
                }
            }
        }
        return all;
    }

    private static List<Object> others(Object value, Class<?> type) throws ReflectiveOperationException {
        List<Object> others = new ArrayList<>();
        if (type == String.class) {
            others.addAll(TEXTS);
        } else if (type == Integer.class) {
            others.addAll(WHOLE);
        } else if (type == BigDecimal.class) {
            NUMBERS.forEach(each -> others.add(new BigDecimal(each)));
        } else if (type == LocalDate.class) {
            others.addAll(List.of(LocalDate.of(1999, 1, 1), LocalDate.of(2014, 2, 1), LocalDate.of(2199, 1, 1)));
        } else if (value instanceof List<?> list) {
            others.addAll(List.of(List.of(), Collections.singletonList(null)));
            if (!list.isEmpty()) {
                others.add(Collections.nCopies(10000, list.get(0)));
                others.add(Collections.nCopies(10001, list.get(0)));
                others(list.get(0), list.get(0).getClass())
                        .forEach(each -> others.add(Collections.singletonList(each)));
            }
        } else if (value instanceof Record) {
            others.addAll(oneChanged(value));
        }
        if (!type.isPrimitive()) {
            others.add(null);
        }
        return others;
    }

    private static List<?> otherList(List<?> list, Random random) throws ReflectiveOperationException {
        if (list.isEmpty()) {
            return random.nextBoolean() ? list : Collections.singletonList(null);
        }
        List<Object> other = new ArrayList<>(list);
        int i = random.nextInt(list.size());
        if (list.get(i) == null) {
            return list;
        }
        switch (random.nextInt(8)) {
            case 0 -> other.clear();
            case 1 -> other.add(null);
            case 2 -> fill(other, 10000);
            case 3 -> fill(other, 10001);
            default -> other.set(i, other(list.get(i), list.get(i).getClass(), random));
        }
        return other;
    }

    private static void fill(List<Object> list, int size) {
        list.addAll(Collections.nCopies(Math.max(0, size - list.size()), list.get(0)));
    }

    @Property(tries = 1000)
    @Label("calls a record clean only when the validator finds nothing in it")
    void cleanMeansThatTheValidatorFindsNothing(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);

        if (look.clean(record)) {
            assertThat(VALIDATOR.validate(record)).as(record.toString()).isEmpty();
        }
    }

    @Property(tries = 1)
    @Label("calls no record clean that has one wrong value, and every record whose value may be that")
    void oneValueInEachPlace() throws ReflectiveOperationException {
        for (Class<?> type : GOOD.stream().map(Object::getClass).distinct().toList()) {
            Object record = GOOD.stream().filter(type::isInstance).findFirst().orElseThrow();
            for (Object changed : oneChanged(record)) {
                boolean good = VALIDATOR.validate(changed).isEmpty();
                assertThat(look.clean(changed)).as(changed.toString()).isIn(good, false);
                if (good && !look.clean(changed)) {
                    assertThat(changed.toString())
                            .matches(text -> ASKED_OF.stream().anyMatch(text::contains));
                }
            }
        }
    }

    @Property(tries = 1)
    @Label("calls every record clean that is good, of every kind")
    void whatIsGoodIsClean() {
        assertThat(GOOD).allMatch(look::clean);
        for (Kind<?> kind : Kind.ALL) {
            assertThat(GOOD).as(kind.list()).anyMatch(kind.type()::isInstance);
        }
    }

    @Property(tries = 100)
    @Label("calls a record clean nearly always when the validator finds nothing in it")
    void theValidatorIsSeldomAskedInVain(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        int asked = 0;
        for (int i = 0; i < 20; i++) {
            Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);
            asked += !look.clean(record) && VALIDATOR.validate(record).isEmpty() ? 1 : 0;
        }

        assertThat(asked).isLessThan(10);
    }
}
