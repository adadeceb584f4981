package be.kapstok.lists;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lists of words that fields take. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * for (ListedWord each : kapstok.lists().find("targetGroups").orElseThrow().words()) {
 *     System.out.println(each.id() + " " + each.name().nl());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Lists {
    private final Dataset data;
    private final Map<String, WordSource> byName = new LinkedHashMap<>();

    /** The lists of a data set, and the fixed words of the format. */
    public Lists(Dataset data) {
        this.data = requireNonNull(data, "data");
        WordSource.ALL.forEach(each -> byName.put(folded(each.list()), each));
        for (WordSource each : WordSource.ALL) {
            Languages.ALL.forEach(
                    language -> byName.putIfAbsent(folded(title(each.list()).in(language)), each));
        }
        for (WordSource each : WordSource.ALL) {
            each.fields().forEach(field -> byName.putIfAbsent(folded(field), each));
        }
        for (WordSource each : WordSource.ALL) {
            each.fields()
                    .forEach(field -> byName.putIfAbsent(folded(field.substring(field.lastIndexOf('.') + 1)), each));
        }
    }

    /** {@return which lists there are} */
    public ListOfWords all() {
        List<ListedWord> words = WordSource.ALL.stream()
                .map(each -> new ListedWord(each.list(), title(each.list()), null, null))
                .toList();
        return new ListOfWords("all", title("lists"), null, List.of(), words);
    }

    /** {@return a list with the words of all days, as {@link #find(String, LocalDate)} finds it} */
    public Optional<ListOfWords> find(String name) {
        return found(name, null);
    }

    /**
     * {@return a list with the words that are in use on a day; empty when there is no such list}
     *
     * @param name its id, its name in Dutch, French or English, or a field that takes its words, such as {@code
     *     targetGroups}, {@code doelgroepen} or {@code measures.policyDomain}; case, accents and blanks do not matter
     * @param day the day, in Belgian civil time
     */
    public Optional<ListOfWords> find(String name, LocalDate day) {
        return found(name, requireNonNull(day, "day"));
    }

    private Optional<ListOfWords> found(String name, @Nullable LocalDate day) {
        requireNonNull(name, "name");
        WordSource source = byName.get(folded(name));
        return source == null
                ? Optional.empty()
                : Optional.of(new ListOfWords(
                        source.list(),
                        title(source.list()),
                        day,
                        source.fields(),
                        source.words(data)
                                .filter(each -> day == null || each.isInUse(day))
                                .toList()));
    }

    /** {@return the id of the list that was probably meant by a name that {@link #find} does not know, if any is near} */
    public Optional<String> nearest(String name) {
        requireNonNull(name, "name");
        return Nearest.of(folded(name), byName.keySet())
                .flatMap(near -> Stream.ofNullable(byName.get(near)).findFirst())
                .map(WordSource::list);
    }

    private static ListedWord.Name title(String list) {
        return name(new Message(Lists.class, "list." + list, List.of()));
    }

    /** A sentence or word of a bundle as a name. */
    static ListedWord.Name name(Message message) {
        return ListedWord.Name.of(
                new Text(message.in(Languages.DUTCH), message.in(Languages.FRENCH), message.in(Languages.ENGLISH)));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s_-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
