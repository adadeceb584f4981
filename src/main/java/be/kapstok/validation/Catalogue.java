package be.kapstok.validation;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleCard;
import jakarta.validation.constraints.NotEmpty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What there is to say of each rule of a package; this package's own are the rules of data: of the form of a text, of the
 * shape of a record, and between records.
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
     * Reads the catalogue of the rules of data.
     *
     * @return the catalogue, read anew at each call
     */
    public static Catalogue load() {
        return load(Catalogue.class);
    }

    /**
     * Reads the catalogue of the rules of a package of this library.
     *
     * @param home a class of the package; the catalogue stands beside it
     * @return the catalogue, read anew at each call
     * @throws IllegalStateException when the package has none, or it is damaged
     */
    public static Catalogue load(Class<?> home) {
        String file = home.getPackageName() + "/" + FILE;
        try (InputStream bytes = home.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library lacks its file " + file);
            }
            return read(RawText.of(bytes, file), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the library's own " + file, unreadable);
        }
    }

    private static Catalogue read(RawText text, String file) {
        FindingLog log = new FindingLog();
        Catalogue catalogue = new DatasetReader().readRecord(text, Catalogue.class, log);
        if (catalogue == null || !log.findings().isEmpty()) {
            throw new IllegalStateException("the library's own " + file + " is damaged: " + log.findings());
        }
        return catalogue;
    }
}
