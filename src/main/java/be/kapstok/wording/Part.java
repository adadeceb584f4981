package be.kapstok.wording;

import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;

/**
 * A mention and its role in the line.
 *
 * @param mention the mention
 * @param role what the words around it make of it
 */
record Part(Mention mention, GroupRole role) {
    Meaning meaning() {
        return mention.meaning();
    }

    boolean is(GroupRole other) {
        return role == other;
    }
}
