package be.kapstok.support;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about support is what it is.
 *
 * @since 0.1.0
 */
public enum SupportReason implements ReasonCode {
    /** The area in which the municipality lies. */
    LIES_IN,
    /** The body that serves it as its centre. */
    CENTRE,
    /** The centre of the area leaves the municipality out. */
    LEFT_OUT,
    /** A merger moved a part of the municipality from one centre to another. */
    MOVED_BY_MERGER,
    /** Another body became its centre. */
    CENTRE_CHANGED,
    /** From a day on, a body is known to serve it as its centre; no centre is known for the day before. */
    CENTRE_CAME,
    /** A body stopped serving it as its centre, and no body is known to have taken over. */
    CENTRE_ENDED,
    /** No body serves it as its centre. */
    NO_CENTRE,
    /** It has an integratiedienst, with a known start. */
    SERVICE_KNOWN,
    /** It has an integratiedienst, attested without days; the days are inferred. */
    SERVICE_ATTESTED,
    /** It has an integratiedienst whose start is known only by its month or year, and the day is near it. */
    SERVICE_JUST_STARTED,
    /** A source says that it has no integratiedienst. */
    SERVICE_ABSENT,
    /** A record of a data set laid over others took precedence over theirs about its integratiedienst. */
    SERVICE_FROM_OVERLAY,
    /** It is not known whether it has an integratiedienst; no source attests one. */
    SERVICE_UNKNOWN,
    /** It is not known whether it still has an integratiedienst. */
    SERVICE_UNKNOWN_LATER,
    /** It is not known whether it already has an integratiedienst. */
    SERVICE_UNKNOWN_EARLIER,
    /** The Kruispunt is in force. */
    KRUISPUNT,
    /** The Kruispunt is not in force on the day. */
    NO_KRUISPUNT,
    /** Another body serves it. */
    OTHER_BODY,
    /** The members that meet regularly. */
    CONSULTATION,
    /** No integratiedienst is known that could take part in a consultation. */
    NO_CONSULTATION_WITHOUT_SERVICE,
    /** No source mentions a consultation on the day. */
    NO_CONSULTATION_ATTESTED,
    /** The member that called the last known meeting. */
    CALLED_BY,
    /** No source says who calls the meetings. */
    CALLER_NOT_KNOWN,
    /** The definition of an integratiedienst in the decree. */
    SERVICE_BY_DECREE,
    /** A task of every integratiedienst. */
    TASK,
    /** An offer of bodies. */
    OFFER,
    /** The service is that of a municipality that no longer exists or does not exist yet on the day. */
    SERVICE_OF_OTHER_TIME,
    /** The list of services is not complete. */
    SERVICES_INCOMPLETE,
    /** The Flemish recognition of the service ended before the day; the service went on. */
    RECOGNITION_ENDED,
    /** The decree of the recognition is repealed: it is not known whether any attested service goes on. */
    RECOGNITION_REPEALED,
    /** How many integratiecentra there are. */
    CENTRES,
    /** There are no integratiecentra left. */
    CENTRES_ENDED,
    /** The body acts as a centre on the day. */
    ACTS_AS_CENTRE,
    /** No part of an address is known. */
    ADDRESS_NOT_KNOWN,
    /** Its address on the day is not known, but an address on other days is. */
    ADDRESS_OF_OTHER_DAYS,
    /** A part of an address is not known. */
    ADDRESS_IN_PART
}
