package be.kapstok.wording;

import org.jspecify.annotations.Nullable;

/**
 * A sign in a line.
 *
 * @param sign what the words say
 * @param from the offset at which they begin in the text, in UTF-16 units
 * @param until the offset after them
 * @param words the words, as the text has them
 * @param split the parts of a compound; {@code null} when nothing was divided
 * @since 0.1.0
 */
public record SignMention(
        Sign sign,
        int from,
        int until,
        String words,
        @Nullable String split) {}
