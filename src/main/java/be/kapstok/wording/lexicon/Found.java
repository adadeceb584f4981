package be.kapstok.wording.lexicon;

import java.util.List;

/**
 * What the lexicon finds in a line.
 *
 * @param mentions the expressions, in the order of the line
 * @param triggers the cues, in the order of the line
 */
public record Found(List<Mention> mentions, List<Trigger> triggers) {}
