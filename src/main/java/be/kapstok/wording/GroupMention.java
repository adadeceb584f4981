package be.kapstok.wording;

import org.jspecify.annotations.Nullable;

/**
 * A group that a line names.
 *
 * @param group the id of the target group in the shipped list, or its own words as {@code other:...}
 * @param from the offset at which its words begin in the text, in UTF-16 units
 * @param until the offset after them
 * @param words its words, as the text has them
 * @param split the parts of a compound, as in {@code roma + gezinnen}; {@code null} when nothing was divided
 * @param role what the line says of it
 * @since 0.1.0
 */
public record GroupMention(
        String group,
        int from,
        int until,
        String words,
        @Nullable String split,
        GroupRole role) {}
