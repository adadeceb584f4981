package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private static Source source(String id, String title) {
        return new Source(SourceId.of(id), title, null, null, null, null);
    }

    @Test
    void readsALazyListOnceAndOnlyWhenAsked() {
        AtomicInteger reads = new AtomicInteger();
        Dataset data = Dataset.builder()
                .list(Kind.SOURCES, () -> {
                    reads.incrementAndGet();
                    return List.of(source("a", "A"));
                })
                .build();

        assertThat(reads).hasValue(0);
        assertThat(data.list(Kind.SOURCES)).hasSize(1);
        assertThat(data.list(Kind.SOURCES)).hasSize(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void anOverlayAddsAndReplacesByKey() {
        Dataset below = Dataset.builder()
                .list(Kind.SOURCES, List.of(source("a", "A"), source("b", "B")))
                .build();
        Dataset above = Dataset.builder()
                .list(Kind.SOURCES, List.of(source("b", "New B"), source("c", "C")))
                .build();

        assertThat(below.overlaidWith(above).list(Kind.SOURCES))
                .containsExactly(source("a", "A"), source("b", "New B"), source("c", "C"));
        assertThat(below.list(Kind.SOURCES)).hasSize(2);
    }

    @Test
    void isEqualByContent() {
        Dataset one =
                Dataset.builder().list(Kind.SOURCES, List.of(source("a", "A"))).build();
        Dataset same =
                Dataset.builder().list(Kind.SOURCES, List.of(source("a", "A"))).build();
        Dataset other =
                Dataset.builder().list(Kind.SOURCES, List.of(source("a", "B"))).build();

        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo("a");
        assertThat(one)
                .isNotEqualTo(Dataset.builder()
                        .header(new Header(1, null, java.time.LocalDate.EPOCH, null))
                        .list(Kind.SOURCES, List.of(source("a", "A")))
                        .build());
    }
}
