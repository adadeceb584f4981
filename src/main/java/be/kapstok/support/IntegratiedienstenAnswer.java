package be.kapstok.support;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * The list of integratiediensten of a day, as far as known. It agrees with what {@link SupportAnswer} says of each
 * municipality. The lists are in the order of the names of the municipalities.
 *
 * @param day the day asked about
 * @param known those that are there on the day
 * @param absent municipalities of which a source says that they have none
 * @param notKnown those that are attested for other days; whether they are there on this day is not known
 * @param others of how many other municipalities of the day nothing is known; this is not a "no"
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
