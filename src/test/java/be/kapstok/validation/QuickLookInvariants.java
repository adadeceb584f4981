package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Variants;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("A quick look")
class QuickLookInvariants {
    private static final Validator VALIDATOR = ShapeCheck.ownValidator();
    private static final List<Keyed> GOOD = Variants.good();

    private final QuickLook look = new QuickLook(VALIDATOR, false);

    /** Values that only one of two versions of the validator lets pass, so that it is asked. */
    private static final List<String> ASKED_OF = List.of("\u2003", "\u0000");

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
        Object made = Variants.made(record.getClass(), types, values);
        return made == null ? record : made;
    }

    private static Object other(Object value, Class<?> type, Random random) throws ReflectiveOperationException {
        if (type == String.class) {
            return Variants.TEXTS.get(random.nextInt(Variants.TEXTS.size()));
        }
        if (random.nextInt(5) == 0) {
            return null;
        }
        if (type == Integer.class) {
            return Variants.WHOLE.get(random.nextInt(Variants.WHOLE.size()));
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(Variants.NUMBERS.get(random.nextInt(Variants.NUMBERS.size())));
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

    @Property(tries = 1000)
    @Label("calls a record clean only when the validator finds nothing in it")
    void cleanMeansThatTheValidatorFindsNothing(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);

        if (look.clean(record)) {
            assertThat(VALIDATOR.validate(record)).as(record.toString()).isEmpty();
        }
    }

    @Property(tries = 1000)
    @Label(
            "where it was told that fields are missing, calls a record clean only when the validator finds nothing else in it")
    void cleanBesidesWhatIsMissing(@ForAll long seed) throws ReflectiveOperationException {
        Random random = new Random(seed);
        Object record = broken(GOOD.get(random.nextInt(GOOD.size())), random);
        List<ShapeRule> others = VALIDATOR.validate(record).stream()
                .map(ShapeRule::of)
                .filter(each -> each != ShapeRule.MISSING)
                .toList();

        if (new QuickLook(VALIDATOR, true).clean(record)) {
            assertThat(others).as(record.toString()).isEmpty();
        }
        if (look.clean(record)) {
            assertThat(new QuickLook(VALIDATOR, true).clean(record)).isTrue();
        }
    }

    @Property(tries = 1)
    @Label("calls no record clean that has one wrong value, and every record whose value may be that")
    void oneValueInEachPlace() throws ReflectiveOperationException {
        for (Class<?> type : GOOD.stream().map(Object::getClass).distinct().toList()) {
            Object record = GOOD.stream().filter(type::isInstance).findFirst().orElseThrow();
            for (Object changed : Variants.oneChanged(record)) {
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
