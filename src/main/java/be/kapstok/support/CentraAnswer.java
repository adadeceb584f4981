package be.kapstok.support;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * The address list of the bodies that act as centre on a day: integratiecentra and, since 2015, the regions of the Agency
 * and the agencies of Antwerpen and Gent.
 *
 * @param day the day asked about
 * @param centra the bodies, by kind and id
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
public record CentraAnswer(LocalDate day, List<CentreEntry> centra, List<Reason> reasons) implements Answer {

    /** Copies the lists. */
    public CentraAnswer {
        centra = List.copyOf(centra);
        reasons = List.copyOf(reasons);
    }
}
