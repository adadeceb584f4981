package be.kapstok.lists;

import be.kapstok.reason.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the words that some fields take, or the list of all such lists.
 *
 * @param list its id, such as {@code targetGroups}; that of all lists is called {@code all}
 * @param title its name
 * @param day the day on which its words are in use, or {@code null} for the words of all days
 * @param fields the fields that take its words, such as {@code measures.targetGroups}
 * @param words the words, in the order of the data
 * @since 0.1.0
 */
public record ListOfWords(
        String list, ListedWord.Name title, @Nullable LocalDate day, List<String> fields, List<ListedWord> words)
        implements Answer {
    /** Copies the lists. */
    public ListOfWords {
        fields = List.copyOf(fields);
        words = List.copyOf(words);
    }
}
