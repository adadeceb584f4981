package be.kapstok.support;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All services of the seed page on a day: the tasks of an integratiedienst, the offers to municipalities, the list of
 * integratiediensten, the address list of centres and, for one municipality, its consultation circle.
 *
 * @param day the day asked about
 * @param tasks the three tasks of every integratiedienst
 * @param offers the offers of integratiecentra, the Kruispunt and, since 2015, the Agency and the agencies of cities
 * @param integratiediensten the list of integratiediensten
 * @param centra the address list of centres
 * @param circle the consultation circle, or {@code null} when no municipality was asked about
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServicesAnswer(
        LocalDate day,
        List<TaskEntry> tasks,
        List<OfferEntry> offers,
        IntegratiedienstenAnswer integratiediensten,
        CentraAnswer centra,
        @Nullable CircleAnswer circle,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public ServicesAnswer {
        tasks = List.copyOf(tasks);
        offers = List.copyOf(offers);
        reasons = List.copyOf(reasons);
    }
}
