package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    @Test
    void isMadeOnceWhenFirstAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Object> later = new Lazy<>(() -> {
            made.incrementAndGet();
            return new Object();
        });

        assertThat(made).hasValue(0);
        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(each -> later.get())
                        .distinct())
                .hasSize(1);
        assertThat(made).hasValue(1);
    }
}
