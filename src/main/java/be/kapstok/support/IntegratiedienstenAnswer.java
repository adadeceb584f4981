package be.kapstok.support;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * The integratiediensten of a day, as far as known. The lists agree with what {@link SupportAnswer} says about each
 * municipality, and are sorted by the names of the municipalities.
 *
 * @param day the day asked about
 * @param known the services that are known to exist on the day
 * @param absent the municipalities for which a source says that they have no service
 * @param notKnown the services that are attested for other days; it is not known whether they exist on this day
 * @param others the number of other municipalities of the day, about which nothing is known; this is not a "no"
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
public record IntegratiedienstenAnswer(
        LocalDate day,
        List<ServiceEntry> known,
        List<ServiceEntry> absent,
        List<ServiceEntry> notKnown,
        int others,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public IntegratiedienstenAnswer {
        known = List.copyOf(known);
        absent = List.copyOf(absent);
        notKnown = List.copyOf(notKnown);
        reasons = List.copyOf(reasons);
    }
}
