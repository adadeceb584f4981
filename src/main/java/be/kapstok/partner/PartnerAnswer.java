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
 * The partners that help on a day. Every partner of the data is in one of the four lists, or is only counted because it
 * certainly fails a criterion. Each list is sorted by sector, in the order of the seed page, and then by name.
 *
 * @param day the day asked about
 * @param themes the themes asked about; empty for any
 * @param sectors the sectors asked about; empty for any
 * @param near the municipality asked about, or {@code null}
 * @param lookup the result of looking up that municipality; {@code null} when the question names none. When it gives no
 *     municipality, the lists are empty
 * @param partners the partners that fit; {@link FoundPartner#thatDay} says whether each is known to exist on the day
 * @param general when a theme is asked about: the partners that are not tied to a theme, or whose themes are not known
 * @param notPlaced when a municipality is asked about: the partners whose area is not known, or given in words without
 *     a known code, so that it is not known whether they work there
 * @param otherDays the partners that would fit, but certainly do not exist on the day
 * @param notAsked the number of partners that certainly fail a criterion
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
