package be.kapstok.testing;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.file.RawText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Where assertions about data sets start.
 *
 * @since 0.1.0
 */
public final class KapstokAssertions {
    private KapstokAssertions() {}

    /**
     * Checks a file against the shipped data.
     *
     * @param file the file: JSON, NDJSON or CSV
     * @return assertions about it
     * @throws UncheckedIOException when the file cannot be read, or is a folder
     */
    public static DatasetAssert assertThatDataset(Path file) {
        try {
            return assertThatDataset(RawText.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /**
     * Checks a text against the shipped data.
     *
     * @param text the text: JSON, NDJSON or CSV
     * @return assertions about it
     */
    public static DatasetAssert assertThatDataset(String text) {
        return assertThatDataset(RawText.of(text, "(text)"));
    }

    /**
     * Checks a text against the shipped data.
     *
     * @param text the text, with its name
     * @return assertions about it
     */
    public static DatasetAssert assertThatDataset(RawText text) {
        return new DatasetAssert(Kapstok.flanders().validation().check(text));
    }

    /**
     * Checks a data set against the shipped data.
     *
     * @param dataset the data set
     * @return assertions about it
     */
    public static DatasetAssert assertThatDataset(Dataset dataset) {
        return new DatasetAssert(Kapstok.flanders().validate(dataset));
    }
}
