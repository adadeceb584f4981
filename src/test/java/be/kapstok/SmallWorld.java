package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Header;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
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

    /** The small world with the lists of another text in the place of its own. */
    public static Kapstok with(String json) {
        return kapstok(json, dataset().header());
    }

    /** The same with another header. */
    public static Kapstok kapstok(String json, Header header) {
        Reading reading = new DatasetReader().read(RawText.of(json, "more.json"));
        assertThat(reading.findings()).isEmpty();
        Dataset.Builder both = dataset().toBuilder().header(header);
        Kind.ALL.forEach(kind -> put(both, kind, reading.dataset()));
        return Kapstok.of(Trusted.dataset(both.build()));
    }

    private static <T extends Keyed> void put(Dataset.Builder both, Kind<T> kind, Dataset more) {
        if (!more.list(kind).isEmpty()) {
            both.list(kind, more.list(kind));
        }
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
