package be.kapstok.funding;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import be.kapstok.reason.FindingLog;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of the words by which sources name the purpose of a subsidy. Each word leads to themes of the seed page and
 * to policy domains, or nowhere, with the reason.
 *
 * @param words the words
 * @param reasons the reasons why words lead nowhere
 * @since 0.1.0
 */
public record ThemeWords(@NotNull List<Word> words, @NotNull List<Meaning> reasons) {
    private static final String FILE = "theme-words.json";

    /** Copies the lists. */
    public ThemeWords {
        words = List.copyOf(words);
        reasons = List.copyOf(reasons);
    }

    /**
     * A word.
     *
     * @param word the word as sources write it
     * @param themes the themes it leads to; may be empty
     * @param domains the policy domains it leads to; may be empty
     * @param unmapped the id of the reason why it leads nowhere, or {@code null} when it leads somewhere
     */
    public record Word(
            @NotNull String word,
            List<Theme> themes,
            List<PolicyDomainId> domains,
            @Nullable String unmapped) {
        /** Copies the lists; an absent list becomes an empty list. */
        public Word {
            themes = themes == null ? List.of() : List.copyOf(themes);
            domains = domains == null ? List.of() : List.copyOf(domains);
        }
    }

    /**
     * A reason why words lead nowhere.
     *
     * @param id its id
     * @param says what such a word says about the subject
     * @param text the reason in words
     */
    public record Meaning(
            @NotNull String id, @NotNull Says says, @NotNull Text text) {}

    /** What a word that leads nowhere says about the subject of a subsidy. */
    public enum Says {
        /** It may be any of the themes and domains. */
        @JsonProperty("any")
        ANY,
        /** It is another subject. */
        @JsonProperty("other")
        OTHER,
        /** Nothing: it says only for whom, or how. */
        @JsonProperty("silent")
        SILENT
    }

    /** {@return the table that ships, read anew at each call} */
    public static ThemeWords load() {
        try (InputStream bytes = ThemeWords.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library lacks its file " + FILE);
            }
            FindingLog log = new FindingLog();
            ThemeWords table = new DatasetReader().readRecord(RawText.of(bytes, FILE), ThemeWords.class, log);
            if (table == null || !log.findings().isEmpty()) {
                throw new IllegalStateException("the library's own " + FILE + " is damaged: " + log.findings());
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the library's own " + FILE, unreadable);
        }
    }
}
