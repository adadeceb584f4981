package be.kapstok.wording;

/**
 * What words of a line say besides naming a group.
 *
 * @since 0.1.0
 */
public enum Sign {
    /** Other inhabitants stand beside a group. */
    OTHER_INHABITANTS,
    /** Dutch is practised or learned. */
    LANGUAGE_ACTIVITY,
    /** A regular service is made understandable or accessible. */
    ADAPTATION,
    /** Staff or partners are trained or encouraged. */
    STAFF_TRAINING,
    /** Equal treatment or equal chances. */
    EQUAL_TREATMENT,
    /** Living together in diversity. */
    LIVING_TOGETHER,
    /** Integration, civic integration or inclusion, in a bare word. */
    INTEGRATION_THEME,
    /** New inhabitants are welcomed. */
    WELCOME,
    /** Something is forbidden or checked. */
    RESTRICTION,
    /** A formal act. */
    FORMAL_ACT,
    /** An ordinary subject of local policy. */
    ORDINARY_SUBJECT
}
