package be.kapstok.wording.lexicon;

/**
 * Words of a line that are a cue.
 *
 * @param cue the cue
 * @param first its first word
 * @param last its last word
 */
public record Trigger(Cue cue, int first, int last) {}
