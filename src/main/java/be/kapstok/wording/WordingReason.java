package be.kapstok.wording;

import be.kapstok.reason.ReasonCode;

/**
 * Why a line is read as it is. The first reason of an answer decided; the others tell what was left out of it, and what
 * makes it doubtful.
 *
 * @since 0.1.0
 */
public enum WordingReason implements ReasonCode {
    /** There is no text. */
    NOTHING_TO_READ,
    /** The text is in another language. */
    NOT_DUTCH,
    /** A formal act about a faith community. */
    FORMAL_ACT,
    /** A restriction that serves another aim. */
    RESTRICTION,
    /** Staff or partners learn to deal with diversity, or with a group. */
    STAFF_TRAINED,
    /** A special version for a group stands beside an adapted service. */
    ADAPTED_AND_SPECIAL,
    /** An ordinary service is made understandable. */
    SERVICE_ADAPTED,
    /** An ordinary offer is opened to a group. */
    OFFER_OPENED,
    /** It is not only for a group, but for all. */
    NOT_ONLY_FOR_GROUP,
    /** It is for all, with a group as its focus. */
    FOR_ALL_WITH_FOCUS,
    /** It is for all, a group included. */
    FOR_ALL_INCLUDING,
    /** An integration group and another group stand side by side. */
    GROUP_BESIDE_OTHER,
    /** Other inhabitants join a group. */
    GROUP_WITH_INHABITANTS,
    /** All are invited to a feast or place of a faith community. */
    FEAST_FOR_ALL,
    /** It is for all, and for a group besides. */
    FOR_ALL_AND_GROUP,
    /** A group, and living together in diversity. */
    GROUP_AND_TOGETHER,
    /** Equal treatment is protected. */
    EQUAL_TREATMENT,
    /** It is for a group. */
    FOR_GROUP,
    /** Equal chances for all. */
    EQUAL_CHANCES_FOR_ALL,
    /** New inhabitants are welcomed. */
    NEW_INHABITANTS_WELCOMED,
    /** A language activity that is open to all. */
    LANGUAGE_FOR_ALL,
    /** A language activity for another group. */
    LANGUAGE_FOR_OTHERS,
    /** It is about living together in diversity. */
    LIVING_TOGETHER,
    /** Inhabitants are told about a group. */
    TOLD_ABOUT_GROUP,
    /** It is for a group that its purpose names. */
    FOR_GROUP_IN_PURPOSE,
    /** A language activity for nobody in particular. */
    LANGUAGE_ACTIVITY,
    /** Diversity, with an aim or a public. */
    DIVERSITY_WITH_AIM,
    /** It is for all, and about diversity or integration. */
    THEME_FOR_ALL,
    /** A group happens to turn up, and the public is another group. */
    OTHERS_TURN_UP,
    /** A group happens to turn up. */
    GROUP_TURNS_UP,
    /** A group is only a reason. */
    GROUP_AS_REASON,
    /** A group only helps or cooperates. */
    GROUP_AS_HELPER,
    /** A group is only left out. */
    GROUP_LEFT_OUT,
    /** Equal chances or inclusion of other groups. */
    CHANCES_OF_OTHERS,
    /** A bare word of integration policy. */
    BARE_WORD,
    /** It is for other groups only. */
    OTHER_GROUPS_ONLY,
    /** It has words near the subject, and none that says it. */
    NEAR_SUBJECT,
    /** It has words of ordinary subjects only. */
    ORDINARY_SUBJECT,
    /** It has words of everyday life only. */
    EVERYDAY_SUBJECT,
    /** No word of it was recognised. */
    NOTHING_FOUND,
    /** The action plan above decides, as the line itself says nothing. */
    HINT_OF_ACTION_PLAN,
    /** The policy field decides, as the line itself says nothing. */
    HINT_OF_POLICY_FIELD,
    /** Named groups have another role than that of the public. */
    ROLE,
    /** Compounds were divided. */
    COMPOUND,
    /** Other words speak for another kind. */
    CONFLICT,
    /** The text is very short. */
    SHORT_TEXT
}
