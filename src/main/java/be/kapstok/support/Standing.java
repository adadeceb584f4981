package be.kapstok.support;

import be.kapstok.model.Kruispunt;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality is supported during a period in which nothing about that changes.
 *
 * @param municipality the municipality
 * @param centre the body that acts as its centre: an integratiecentrum and, since 2015, a region of the Agency or the
 *     agency of a city
 * @param integratiedienst what is known of its own service
 * @param kruispunt the Kruispunt, or {@code null} on days when it did not exist
 * @param others other bodies that serve it; they do not take the place of the centre
 * @param consultation who meets regularly about its integration policy; empty when no source says
 * @param inForce the days on which all this holds; never before the facts start
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
public record Standing(
        Municipality municipality,
        SupportBody centre,
        ServiceStanding integratiedienst,
        @Nullable Kruispunt kruispunt,
        List<SupportBody> others,
        List<CircleMember> consultation,
        Period inForce,
        List<Reason> reasons) {

    /** Copies the lists. */
    public Standing {
        others = List.copyOf(others);
        consultation = List.copyOf(consultation);
        reasons = List.copyOf(reasons);
    }

    /** The same standing with more reasons before its own. */
    Standing after(List<Reason> ways) {
        List<Reason> all = new ArrayList<>(ways);
        all.addAll(reasons);
        return new Standing(municipality, centre, integratiedienst, kruispunt, others, consultation, inForce, all);
    }
}
