package be.kapstok.testing;

import static java.util.Objects.requireNonNull;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The entry point for assertions about data sets.
 *
 * @since 0.1.0
 */
public final class KapstokAssertions {
    private KapstokAssertions() {}

    /**
     * Checks a file (JSON, NDJSON or CSV) against the shipped data.
     *
     * @throws UncheckedIOException when the file cannot be read, or is a folder
     */
    public static DatasetAssert assertThatDataset(Path file) {
        requireNonNull(file, "file");
        try {
            return assertThatDataset(RawText.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** Checks a text (JSON, NDJSON or CSV) against the shipped data. */
    public static DatasetAssert assertThatDataset(String text) {
        requireNonNull(text, "text");
        return assertThatDataset(RawText.of(text, "(text)"));
    }

    /** Checks a text, with its name, against the shipped data. */
    public static DatasetAssert assertThatDataset(RawText text) {
        requireNonNull(text, "text");
        return new DatasetAssert(Kapstok.flanders().validation().check(text));
    }

    /** Checks a data set against the shipped data. */
    public static DatasetAssert assertThatDataset(Dataset dataset) {
        requireNonNull(dataset, "dataset");
        return new DatasetAssert(Kapstok.flanders().validate(dataset));
    }
}
