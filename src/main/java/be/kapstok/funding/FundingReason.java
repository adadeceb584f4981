package be.kapstok.funding;

import be.kapstok.reason.ReasonCode;

/**
 * Why an answer about subsidies is what it is.
 *
 * @since 0.1.0
 */
public enum FundingReason implements ReasonCode {
    /** How many schemes were judged, and what came of it. */
    JUDGED,
    /** The list of schemes is not complete. */
    LIST_NOT_COMPLETE,
    /** No scheme compares a figure that was told. */
    FIGURE_NOT_COMPARED,
    /** The record comes from an overlay. */
    FROM_OVERLAY,
    /** The scheme runs on the day. */
    RUNS,
    /** It started before the day, and no end is known. */
    RUNS_AS_FAR_AS_KNOWN,
    /** Its start is known by month or year only, and the day is near it. */
    MAY_NOT_HAVE_STARTED,
    /** Its end is known by month or year only, and the day is near it. */
    MAY_BE_OVER,
    /** Its end is known, its start is not. */
    START_NOT_KNOWN,
    /** Its start is known, and whether it had ended is not. */
    END_NOT_KNOWN,
    /** Neither its start nor its end is known. */
    PERIOD_NOT_KNOWN,
    /** It starts later. */
    NOT_STARTED,
    /** It was over. */
    ENDED,
    /** It went on for this municipality. */
    EXTENDED,
    /** It went on for some, and whether for this applicant is not known. */
    EXTENSION_NOT_KNOWN,
    /** It went on for others. */
    EXTENSION_FOR_OTHERS,
    /** For which days it pays; when one could apply is told besides. */
    PAYS_FOR,
    /** One can apply on the day. */
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
    /** When one could apply is not known. */
    APPLICATIONS_NOT_KNOWN,
    /** It was a call, which was over when its record was checked. */
    CALL_IS_OVER,
    /** No end is known, and schemes of its age are usually over. */
    PROBABLY_OVER,
    /** It was one call, and of which year is not known. */
    CALL_OF_UNKNOWN_YEAR,
    /** The money is granted and not applied for. */
    GRANTED_NOT_APPLIED_FOR,
    /** It is of a level that was asked for. */
    LEVEL_FITS,
    /** It is of another level. */
    OTHER_LEVEL,
    /** The applicant may apply. */
    APPLICANT_FITS,
    /** Anyone was asked about; it is told for whom the rest was judged. */
    APPLICANT_NOT_TOLD,
    /** Whether the applicant may apply is not known. */
    APPLICANT_NOT_KNOWN,
    /** The applicant may not apply. */
    OTHER_APPLICANT,
    /** The municipality lies in the area of the one that gives. */
    AREA_FITS,
    /** It gives for an area, and no municipality was told. */
    AREA_NOT_TOLD,
    /** For which area it gives is not known. */
    AREA_NOT_KNOWN,
    /** The municipality lies in another area. */
    OTHER_AREA,
    /** It is for something that was asked about. */
    THEME_FITS,
    /** Its words do not tell whether it is for what was asked about. */
    THEME_NOT_KNOWN,
    /** It is for something else. */
    OTHER_THEME,
    /** Words of its source that stand for no theme and no policy domain. */
    WORDS_STAY_WORDS,
    /** No condition of it is known, which does not mean that there is none. */
    NO_CONDITION_KNOWN,
    /** A condition is met. */
    CONDITION_MET,
    /** A condition is not met. */
    CONDITION_MISSED,
    /** Whether a condition is met is not known: its figure is not. */
    CONDITION_NOT_KNOWN,
    /** A condition is about the project, not about who may apply, and the asker gave no figure for it. */
    CONDITION_ON_PROJECT,
    /** A condition stands in words only. */
    CONDITION_IN_WORDS,
    /** One of several alternatives is not met. */
    ALTERNATIVE_MISSED,
    /** The kind of measure suits it. */
    KIND_FITS,
    /** It rules out some kinds of measures, and the kind was not told. */
    KIND_NOT_TOLD,
    /** It rules out this kind of measure. */
    OTHER_KIND,
    /** Through whom the money goes. */
    CHANNEL,
    /** The first day to apply. */
    OPENS,
    /** The last day to apply. */
    CLOSES,
    /** The first day that it pays for. */
    STARTS,
    /** The last day that it pays for. */
    ENDS;

    /** {@return whether one such reason is enough to make a scheme not open} */
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
