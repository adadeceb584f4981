package be.kapstok.wording.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words of a line that are an expression of the lexicon.
 *
 * @param entry the entry
 * @param line the line
 * @param first its first word
 * @param taken the words that it takes, as bits from the first on; words between them may be others
 * @param split the parts of a compound, or {@code null} when its words stand in the lexicon as they are
 */
public record Mention(
        Entry entry,
        Line line,
        int first,
        long taken,
        @Nullable String split) {
    public Meaning meaning() {
        return entry.meaning();
    }

    /** Its last word. */
    public int last() {
        return first + Long.SIZE - 1 - Long.numberOfLeadingZeros(taken);
    }

    /** The offset in the text at which it begins. */
    public int from() {
        return line.from(first);
    }

    /** The offset after it. */
    public int until() {
        return line.until(last());
    }

    /** Its words, as the text has them. */
    public String words() {
        return line.text().substring(from(), until());
    }
}
