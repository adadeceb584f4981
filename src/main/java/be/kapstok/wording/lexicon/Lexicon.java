package be.kapstok.wording.lexicon;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon, as its file has it.
 *
 * @param note what the file is, for those who edit it
 * @param sets words that expressions name together, as {@code {persons}}
 * @param heads the words that may stand behind the part of an entry in a compound
 * @param modifiers the words that may stand before a word of an entry in a compound
 * @param languages words by which other languages are recognised
 * @param entries the entries
 * @param cues the cues
 * @param calibration how many answers of each doubt were right in real lines with a known label, the first for doubt 0
 */
public record Lexicon(
        @NotNull String note,
        @NotNull List<WordSet> sets,
        @NotNull List<String> heads,
        @NotNull List<String> modifiers,
        @NotNull List<Language> languages,
        @NotNull List<Entry> entries,
        @NotNull List<Cue> cues,
        @NotNull List<Count> calibration) {
    private static final String FILE = "lexicon.json";

    /** Copies the lists. */
    public Lexicon {
        sets = copy(sets);
        heads = copy(heads);
        modifiers = copy(modifiers);
        languages = copy(languages);
        entries = copy(entries);
        cues = copy(cues);
        calibration = copy(calibration);
    }

    /**
     * Words that expressions name together.
     *
     * @param name the name
     * @param words the words, as expressions of one word
     */
    public record WordSet(@NotNull String name, @NotNull List<String> words) {
        /** Copies the list. */
        public WordSet {
            words = copy(words);
        }
    }

    /**
     * A language, known by its small words.
     *
     * @param code its code, such as {@code nl}
     * @param words small words that the other languages of the list do not have
     */
    public record Language(@NotNull String code, @NotNull List<String> words) {
        /** Copies the list. */
        public Language {
            words = copy(words);
        }
    }

    /**
     * Answers of one doubt.
     *
     * @param right how many of them were right
     * @param of how many there were
     */
    public record Count(int right, int of) {}

    static <T> List<T> copy(@Nullable List<? extends T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The lexicon that ships, read anew at each call. */
    public static Lexicon load() {
        try (InputStream bytes = Lexicon.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the library lacks its file " + FILE);
            }
            FindingLog log = new FindingLog();
            Lexicon lexicon = new DatasetReader().readRecord(RawText.of(bytes, FILE), Lexicon.class, log);
            if (lexicon == null || !log.findings().isEmpty()) {
                throw new IllegalStateException("the library's own " + FILE + " is damaged: " + log.findings());
            }
            return lexicon;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the library's own " + FILE, unreadable);
        }
    }
}
