package be.kapstok.wording.lexicon;

import be.kapstok.model.Period;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon: expressions with one meaning. The signs of an expression are explained at
 * {@link Expression}.
 *
 * @param id its id
 * @param meaning what it speaks of
 * @param group the id of the target group in the shipped list, or {@code null} for a group that only its own words name
 * @param words words and phrases that stand for it
 * @param adjectives words that say it of the people named behind them
 * @param attributes words that say it of the people named before them
 * @param parts the first parts of compounds that speak of it
 * @param blocks longer expressions in which the words mean something else
 * @param period the days on which the words were in use, or {@code null} when no source tells
 * @param sources the ids of the shipped sources about the words
 * @param positive a sentence about it, with {@code {}} where its words stand
 * @param negative a sentence that resembles it but does not have its words
 * @param pseudo a sentence with its words, or most of them, in another meaning
 * @param note what else a reader should know, or {@code null}
 */
public record Entry(
        @NotNull String id,
        @NotNull Meaning meaning,
        @Nullable String group,
        List<String> words,
        List<String> adjectives,
        List<String> attributes,
        List<String> parts,
        List<String> blocks,
        @Nullable Period period,
        List<String> sources,
        @NotNull String positive,
        @NotNull String negative,
        @NotNull String pseudo,
        @Nullable String note) {
    /** Copies the lists; an absent list becomes an empty list. */
    public Entry {
        words = Lexicon.copy(words);
        adjectives = Lexicon.copy(adjectives);
        attributes = Lexicon.copy(attributes);
        parts = Lexicon.copy(parts);
        blocks = Lexicon.copy(blocks);
        sources = Lexicon.copy(sources);
    }
}
