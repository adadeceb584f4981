package be.kapstok.model;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Records that are good, and what becomes of one when a value in it is another: the ends of every range, and nothing at all. */
public final class Variants {
    public static final List<String> TEXTS = Arrays.asList(
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
    public static final List<Integer> WHOLE =
            List.of(-1, 0, 1, 1899, 1900, 2200, 2201, Integer.MIN_VALUE, Integer.MAX_VALUE);
    public static final List<String> NUMBERS = List.of(
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

    private Variants() {}

    /** One full record of each type with an example, a consultation, and those of the small world and the shipped data. */
    public static List<Keyed> good() {
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

    /** The record with one value replaced, its own or one within, in each way in turn. */
    public static List<Object> oneChanged(Object record) throws ReflectiveOperationException {
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

    public static Object made(Class<?> type, Class<?>[] types, Object[] values) throws ReflectiveOperationException {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            return null;
        }
    }
}
