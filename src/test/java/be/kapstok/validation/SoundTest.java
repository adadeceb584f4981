package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTest {
    private static final Dataset GOOD = Dataset.builder()
            .list(Kind.SOURCES, List.of(new Source(SourceId.of("s"), "S", null, null, null, null)))
            .build();

    @SuppressWarnings("NullAway")
    private static Dataset lacking(int records) {
        return Dataset.builder()
                .list(
                        Kind.COVERAGES,
                        Collections.nCopies(records, new Coverage(null, null, null, null, null, null, null)))
                .build();
    }

    private static String failing() {
        throw new NullPointerException("of the work");
    }

    @Test
    void workThatSucceedsGivesWhatComesOfIt() {
        assertThat(MissingValues.<String>on(() -> lacking(1), () -> "done")).isEqualTo("done");
    }

    @Test
    void workThatFailsOnARecordTellsWhatItLacks() {
        assertThatThrownBy(() -> MissingValues.on(() -> lacking(1), SoundTest::failing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A record is not sound: /coverages/0/area: A required value is missing;"
                        + " /coverages/0/body: A required value is missing;"
                        + " /coverages/0/period: A required value is missing")
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void ofManyFaultsTheFirstAreToldAndTheRestCounted() {
        assertThatThrownBy(() -> MissingValues.on(() -> lacking(2), SoundTest::failing))
                .hasMessageEndingWith("/coverages/0/period: A required value is missing; and 3 more");
    }

    @Test
    void aFaultOfOursStaysWhatItIs() {
        assertThatThrownBy(() -> MissingValues.on(() -> GOOD, SoundTest::failing))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("of the work");
        assertThatThrownBy(() -> MissingValues.on(() -> GOOD, () -> {
                    throw new DateTimeException("day");
                }))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> MissingValues.on(() -> lacking(1), () -> {
                    throw new IllegalStateException("state");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
