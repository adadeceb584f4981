package be.kapstok.partner;

import be.kapstok.model.PartnerSector;
import be.kapstok.model.Theme;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who helps, on a day. Every partner of the data is in one of the four lists, or surely does not meet a criterion and is
 * counted. Each list is in the order of the sectors on the page, then of names.
 *
 * @param day the day asked about
 * @param themes the themes asked about; empty for any
 * @param sectors the sectors asked about; empty for any
 * @param near the municipality asked about, or {@code null}
 * @param lookup which municipality that is; {@code null} when none was asked about. Where it gives no municipality, the
 *     lists are empty
 * @param partners those that fit; {@link FoundPartner#thatDay} tells of which it is not known whether they are there on
 *     the day
 * @param general when a theme is asked about: those that are not tied to a theme, or of which the themes are not known
 * @param notPlaced when a municipality is asked about: those whose area is not known or told in words that no code is
 *     known for, so that nobody can say whether they work there
 * @param otherDays those that would fit, but surely not on the day
 * @param notAsked how many partners surely do not meet a criterion
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerAnswer(
        LocalDate day,
        List<Theme> themes,
        List<PartnerSector> sectors,
        @Nullable String near,
        @Nullable MunicipalityAnswer lookup,
        List<FoundPartner> partners,
        List<FoundPartner> general,
        List<FoundPartner> notPlaced,
        List<FoundPartner> otherDays,
        int notAsked,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public PartnerAnswer {
        themes = List.copyOf(themes);
        sectors = List.copyOf(sectors);
        partners = List.copyOf(partners);
        general = List.copyOf(general);
        notPlaced = List.copyOf(notPlaced);
        otherDays = List.copyOf(otherDays);
        reasons = List.copyOf(reasons);
    }
}
