package be.kapstok.wording.lexicon;

/** What a cue says about the groups within its reach; in the order in which they win over each other. */
public enum Effect {
    /** They are left out. */
    EXCLUDED,
    /** They are a reason. */
    REASON,
    /** They happen to turn up. */
    TURNS_UP,
    /** They cooperate, or are consulted. */
    PARTNER,
    /** They help. */
    HELPER,
    /** They are spoken about. */
    ABOUT,
    /** They are not the only public. */
    NOT_ONLY,
    /** They are a part of everyone. */
    INCLUDED,
    /** They are the focus within a larger public. */
    FOCUS,
    /** They are in a purpose. */
    PURPOSE;

    /** Its place in a mask. */
    @SuppressWarnings("EnumOrdinal") // a place in a mask, never written down
    public int bit() {
        return 1 << ordinal();
    }
}
