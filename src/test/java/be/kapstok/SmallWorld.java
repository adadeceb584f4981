package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.RawText;
import be.kapstok.dataset.Reading;
import be.kapstok.validation.Trusted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A frozen data set of eleven municipalities, for tests of logic. */
public final class SmallWorld {
    private SmallWorld() {}

    public static byte[] bytes() {
        try (InputStream in = SmallWorld.class.getResourceAsStream("small-world.json")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Dataset dataset() {
        Reading reading = new DatasetReader().read(RawText.of(bytes(), "small-world.json"));
        assertThat(reading.findings()).isEmpty();
        return reading.dataset();
    }

    public static Kapstok kapstok() {
        return Kapstok.of(Trusted.dataset(dataset()));
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
