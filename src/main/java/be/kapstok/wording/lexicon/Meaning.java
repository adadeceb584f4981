package be.kapstok.wording.lexicon;

/** What an expression speaks of. */
public enum Meaning {
    /** An integration group. */
    GROUP,
    /** An institution that stands for an integration group. */
    INSTITUTION,
    /** A place or feast of a faith community, which stands for it. */
    FAITH,
    /** Another group, such as people in poverty. */
    OTHER,
    /** Inhabitants as they stand beside a group, such as neighbours. */
    LOCALS,
    /** People by their age or occupation, who may stand beside a group too. */
    PEOPLE,
    /** All inhabitants. */
    EVERYONE,
    /** Practising or learning Dutch. */
    LANGUAGE,
    /** A regular service is made understandable. */
    ADAPTATION,
    /** A text is translated: for everyone, or for the group that it is said to be for. */
    TRANSLATION,
    /** A regular offer is opened to whom the words behind it name. */
    ACCESS,
    /** Staff or partners are trained or encouraged. */
    TRAINING,
    /** Equal treatment is protected. */
    EQUALITY,
    /** Equal chances. */
    CHANCES,
    /** Living together in diversity. */
    TOGETHER,
    /** Diversity, in a bare word. */
    DIVERSITY,
    /** Integration or civic integration, in a bare word. */
    THEME,
    /** Inclusion, in a bare word. */
    INCLUSION,
    /** New inhabitants are welcomed. */
    WELCOME,
    /** Something is forbidden or checked. */
    RESTRICTION,
    /** A formal act about a faith community. */
    FORMALITY,
    /** An aim or a public: it makes a bare word a policy for all. */
    AIM,
    /** All domains or services of a municipality. */
    DOMAINS,
    /** Near the subject, though it says nothing by itself. */
    NEAR,
    /** An ordinary subject of local policy, such as works or finances. */
    ORDINARY,
    /** A subject of everyday life, such as sport or care. */
    EVERYDAY;

    /** Its place in a mask. */
    @SuppressWarnings("EnumOrdinal") // a place in a mask, never written down
    public int bit() {
        return 1 << ordinal();
    }
}
