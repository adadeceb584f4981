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
import java.lang.reflect.Constructor;
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
    private static final QuickLook LOOK = new QuickLook(VALIDATOR);
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
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return record;
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

    @Property(tries = 5000)
    @Label("calls a record clean only when the validator finds nothing in it")
    void cleanMeansThatTheValidatorFindsNothing(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);

        if (LOOK.clean(record)) {
            assertThat(VALIDATOR.validate(record)).as(record.toString()).isEmpty();
        }
    }

    @Property(tries = 1)
    @Label("calls every record clean that is good, of every kind")
    void whatIsGoodIsClean() {
        assertThat(GOOD).allMatch(LOOK::clean);
        for (Kind<?> kind : Kind.ALL) {
            assertThat(GOOD).as(kind.list()).anyMatch(kind.type()::isInstance);
        }
    }

    @Property(tries = 500)
    @Label("calls a record clean nearly always when the validator finds nothing in it")
    void theValidatorIsSeldomAskedInVain(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        int asked = 0;
        for (int i = 0; i < 20; i++) {
            Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);
            asked += !LOOK.clean(record) && VALIDATOR.validate(record).isEmpty() ? 1 : 0;
        }

        assertThat(asked).isLessThan(10);
    }
}
