package be.kapstok.hostile;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Variants;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records made in code, each with one value that is missing, empty, too long or out of range: told, or done without. */
class OddRecordsTest {
    private final Kapstok kapstok = Kapstok.flanders();

    static Stream<Keyed> records() {
        List<Keyed> good = Variants.good();
        return good.stream()
                .map(Object::getClass)
                .distinct()
                .map(type -> good.stream().filter(type::isInstance).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("records")
    void areToldWithTheirPlace(Keyed good) throws ReflectiveOperationException {
        for (Object odd : Variants.oneChanged(good)) {
            Keyed record = (Keyed) odd;
            Dataset dataset = dataset(record);

            assertThatCode(() -> kapstok.validate(dataset))
                    .as(record.toString())
                    .doesNotThrowAnyException();
            doneOrTold(record, () -> kapstok.migrate(dataset, day("2018-12-31"), day("2019-01-01")));
            if (record instanceof Measure measure) {
                assertThatCode(() -> kapstok.check(measure))
                        .as(record.toString())
                        .doesNotThrowAnyException();
            } else if (record instanceof MultiYearPlan plan) {
                doneOrTold(record, () -> kapstok.review(plan));
            }
        }
    }

    private static void doneOrTold(Keyed record, ThrowingCallable work) {
        try {
            work.call();
        } catch (Throwable thrown) {
            assertThat(thrown)
                    .as(record.toString())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("A record is not sound: /");
        }
    }

    private static Dataset dataset(Keyed record) {
        Dataset.Builder lists = Dataset.builder();
        Kind.ALL.stream()
                .filter(each -> each.type().isInstance(record))
                .findFirst()
                .ifPresent(each -> put(lists, each, record));
        return lists.build();
    }

    private static <T extends Keyed> void put(Dataset.Builder lists, Kind<T> kind, Keyed record) {
        lists.list(kind, List.of(kind.type().cast(record)));
    }
}
