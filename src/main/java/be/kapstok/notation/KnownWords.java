package be.kapstok.notation;

import be.kapstok.model.Text;
import be.kapstok.notation.BundledTable.Form;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that people write for yes and no, and for the words of the vocabulary, from the table {@code words.csv} beside
 * this class.
 */
public final class KnownWords {
    /** The type of yes and no, whose words are {@code true} and {@code false}. */
    public static final String TRUTH = "Boolean";

    private final Map<String, Map<String, String>> exact = new HashMap<>();
    private final Map<String, Map<String, String>> loose = new HashMap<>();
    private final Map<String, Map<String, List<Form>>> forms = new LinkedHashMap<>();

    /** Made by one thread, at the first question. */
    private static final class Shipped {
        static final KnownWords ALL = new KnownWords();
    }

    private KnownWords() {
        for (Row row : BundledTable.rows("words.csv")) {
            String type = row.cell(0);
            String word = row.cell(1);
            List<Form> all = new ArrayList<>(BundledTable.forms(row, 2));
            forms.computeIfAbsent(type, none -> new LinkedHashMap<>()).put(word, all);
            add(type, word, word);
            all.forEach(each -> add(type, word, each.text()));
        }
        forms.forEach((type, words) -> words.keySet().forEach(word -> addNames(type, word)));
    }

    /** Adds the names that answers and lists give to a word, so that each can be typed. */
    private void addNames(String type, String word) {
        for (Locale language : Languages.ALL) {
            try {
                add(type, word, new Message(Message.class, type + "." + word, List.of()).in(language));
            } catch (MissingResourceException none) {
                return;
            }
        }
    }

    private void add(String type, String word, String text) {
        String folded = Fold.of(text);
        exact.computeIfAbsent(type, none -> new HashMap<>()).putIfAbsent(folded.isEmpty() ? text : folded, word);
        loose.computeIfAbsent(type, none -> new HashMap<>()).putIfAbsent(Fold.loosely(text), word);
    }

    /** {@return the words that ship, always the same object} */
    public static KnownWords shipped() {
        return Shipped.ALL;
    }

    /**
     * {@return the word of a type that a text means, or {@code null} when it means none}
     *
     * @param type the simple name of the enum, or {@link #TRUTH}
     */
    public @Nullable String find(String type, String text) {
        String folded = Fold.of(text);
        String word = exact.getOrDefault(type, Map.of()).get(folded.isEmpty() ? text.strip() : folded);
        return word == null ? loose.getOrDefault(type, Map.of()).get(Fold.loosely(text)) : word;
    }

    /** {@return whether a text says yes or no, or {@code null} when it says neither} */
    public @Nullable Boolean truth(String text) {
        String word = find(TRUTH, text);
        return word == null ? null : Boolean.valueOf(word);
    }

    /** {@return the word that was probably meant by a text that means none, or {@code null}} */
    public @Nullable String nearest(String type, String text) {
        Map<String, String> known = exact.getOrDefault(type, Map.of());
        return Nearest.of(Fold.of(text), known.keySet()).map(known::get).orElse(null);
    }

    /** {@return the words of a type, in the order of the vocabulary} */
    public Set<String> words(String type) {
        return new LinkedHashSet<>(forms.getOrDefault(type, Map.of()).keySet());
    }

    /** {@return the name of a word of a type in three languages: what people write for it, or else the word itself} */
    public Text name(String type, String word) {
        List<String> names = Stream.of(Language.values())
                .map(each -> of(type, word, each).stream().findFirst().orElse(word))
                .toList();
        return new Text(names.get(0), names.get(1), names.get(2));
    }

    /** {@return what people write for a word of a type in a language, the best first} */
    public List<String> of(String type, String word, Language language) {
        return forms.getOrDefault(type, Map.of()).getOrDefault(word, List.of()).stream()
                .filter(each -> each.language() == language)
                .map(Form::text)
                .toList();
    }
}
