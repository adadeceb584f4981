package be.kapstok.validation;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.RawText;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleCard;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What there is to say of each rule of data: of the form of a text, of the shape of a record, and between records.
 *
 * @param rules the rules, sorted by id
 * @since 0.1.0
 */
public record Catalogue(@NotEmpty List<RuleCard> rules) {
    private static final String FILE = "rules.json";

    /** Copies the list. */
    public Catalogue {
        rules = List.copyOf(rules);
    }

    /**
     * Reads the catalogue that ships with the library.
     *
     * @return the catalogue, read anew at each call
     */
    public static Catalogue load() {
        try (InputStream bytes = Catalogue.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library lacks its file " + FILE);
            }
            return read(RawText.of(bytes, FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the library's own " + FILE, unreadable);
        }
    }

    private static Catalogue read(RawText text) {
        FindingLog log = new FindingLog();
        Catalogue catalogue = new DatasetReader().readRecord(text, Catalogue.class, log);
        if (catalogue == null || !log.findings().isEmpty()) {
            throw new IllegalStateException("the library's own " + FILE + " is damaged: " + log.findings());
        }
        return catalogue;
    }
}
