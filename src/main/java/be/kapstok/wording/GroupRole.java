package be.kapstok.wording;

/**
 * What a line says of a group that it names.
 *
 * @since 0.1.0
 */
public enum GroupRole {
    /** The measure is for the group. */
    PUBLIC,
    /** The group is the focus within a larger public, as behind <i>in het bijzonder</i>. */
    FOCUS,
    /** The group is a part of everyone, as behind <i>ook voor</i>. */
    INCLUDED,
    /** The measure is not only for the group, as behind <i>niet enkel voor</i>. */
    NOT_ONLY,
    /** The group stands in a purpose, as behind <i>zodat</i>. */
    PURPOSE,
    /** The group is a reason, as behind <i>omdat</i>. */
    REASON,
    /** The group happens to turn up, as behind <i>overwegend</i>. */
    TURNS_UP,
    /** People of the group help others. */
    HELPER,
    /** The group cooperates or is consulted. */
    PARTNER,
    /** The measure speaks about the group, to others. */
    ABOUT,
    /** The measure is not for the group. */
    EXCLUDED
}
