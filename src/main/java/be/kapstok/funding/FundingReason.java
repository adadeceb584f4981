package be.kapstok.funding;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about subsidies is what it is.
 *
 * @since 0.1.0
 */
public enum FundingReason implements ReasonCode {
    /** The number of schemes that were judged, and the outcome. */
    JUDGED,
    /** The list of schemes is not complete. */
    LIST_NOT_COMPLETE,
    /** No scheme compares a figure that the question gives. */
    FIGURE_NOT_COMPARED,
    /** The record comes from an overlay. */
    FROM_OVERLAY,
    /** The scheme runs on the day. */
    RUNS,
    /** It started before the day, and its end is not known. */
    RUNS_AS_FAR_AS_KNOWN,
    /** Its start is known by month or year only, and the day is near it. */
    MAY_NOT_HAVE_STARTED,
    /** Its end is known by month or year only, and the day is near it. */
    MAY_BE_OVER,
    /** Its end is known, its start is not. */
    START_NOT_KNOWN,
    /** Its start is known, but it is not known whether it had ended. */
    END_NOT_KNOWN,
    /** Neither its start nor its end is known. */
    PERIOD_NOT_KNOWN,
    /** It starts later. */
    NOT_STARTED,
    /** It was over. */
    ENDED,
    /** It went on for this municipality. */
    EXTENDED,
    /** It went on for some applicants, but it is not known whether for this one. */
    EXTENSION_NOT_KNOWN,
    /** It went on for others. */
    EXTENSION_FOR_OTHERS,
    /** The days for which it pays; other reasons say when an applicant could apply. */
    PAYS_FOR,
    /** Applicants can apply on the day. */
    TAKES_APPLICATIONS,
    /** The first day to apply lies after the day. */
    APPLICATIONS_NOT_OPEN_YET,
    /** The first day to apply is not known, and the last lies more than half a year after the day. */
    APPLICATIONS_PROBABLY_NOT_OPEN_YET,
    /** The last day to apply lies before the day. */
    APPLICATIONS_CLOSED,
    /** The last day to apply is known, the first is not. */
    APPLICATIONS_START_NOT_KNOWN,
    /** The first day to apply is known, the last is not. */
    APPLICATIONS_END_NOT_KNOWN,
    /** The days to apply are not known. */
    APPLICATIONS_NOT_KNOWN,
    /** It was a call, which was over when its record was checked. */
    CALL_IS_OVER,
    /** Its end is not known, and schemes of its age are usually over. */
    PROBABLY_OVER,
    /** It was one call, in an unknown year. */
    CALL_OF_UNKNOWN_YEAR,
    /** The money is granted and not applied for. */
    GRANTED_NOT_APPLIED_FOR,
    /** It is of a level that the question asks for. */
    LEVEL_FITS,
    /** It is of another level. */
    OTHER_LEVEL,
    /** The applicant may apply. */
    APPLICANT_FITS,
    /** The question asks for anyone; the reason says for which kind of applicant the rest was judged. */
    APPLICANT_NOT_TOLD,
    /** It is not known whether the applicant may apply. */
    APPLICANT_NOT_KNOWN,
    /** The applicant may not apply. */
    OTHER_APPLICANT,
    /** The municipality lies in the area of the giver. */
    AREA_FITS,
    /** It is for an area, and the question names no municipality. */
    AREA_NOT_TOLD,
    /** Its area is not known. */
    AREA_NOT_KNOWN,
    /** The municipality lies in another area. */
    OTHER_AREA,
    /** It is for something that was asked about. */
    THEME_FITS,
    /** Its words do not show whether it is for what was asked about. */
    THEME_NOT_KNOWN,
    /** It is for something else. */
    OTHER_THEME,
    /** Words of its source that do not stand for a theme or policy domain. */
    WORDS_STAY_WORDS,
    /** No condition is known, which does not mean that there are none. */
    NO_CONDITION_KNOWN,
    /** A condition is met. */
    CONDITION_MET,
    /** A condition is not met. */
    CONDITION_MISSED,
    /** It is not known whether a condition is met, because its figure is not known. */
    CONDITION_NOT_KNOWN,
    /** A condition is about the project, not about who may apply, and the asker gave no figure for it. */
    CONDITION_ON_PROJECT,
    /** A condition is given in words only. */
    CONDITION_IN_WORDS,
    /** One of several alternatives is not met. */
    ALTERNATIVE_MISSED,
    /** The kind of measure suits it. */
    KIND_FITS,
    /** It excludes some kinds of measures, and the question does not give the kind. */
    KIND_NOT_TOLD,
    /** It excludes this kind of measure. */
    OTHER_KIND,
    /** The way that the money goes. */
    CHANNEL,
    /** The first day to apply. */
    OPENS,
    /** The last day to apply. */
    CLOSES,
    /** The first day that it pays for. */
    STARTS,
    /** The last day that it pays for. */
    ENDS;

    /** {@return whether this reason alone makes a scheme not open} */
    public boolean standsInTheWay() {
        return switch (this) {
            case NOT_STARTED,
                    ENDED,
                    APPLICATIONS_NOT_OPEN_YET,
                    APPLICATIONS_PROBABLY_NOT_OPEN_YET,
                    APPLICATIONS_CLOSED,
                    CALL_IS_OVER,
                    GRANTED_NOT_APPLIED_FOR,
                    OTHER_LEVEL,
                    OTHER_APPLICANT,
                    OTHER_AREA,
                    OTHER_THEME,
                    CONDITION_MISSED,
                    OTHER_KIND -> true;
            default -> false;
        };
    }
}
