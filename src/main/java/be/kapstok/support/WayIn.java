package be.kapstok.support;

import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer.NotSupported;
import be.kapstok.support.SupportAnswer.NotYet;
import be.kapstok.support.SupportAnswer.Supported;
import java.util.ArrayList;
import java.util.List;

/** How a municipality was found, where that is more than its name or code: by a postcode, or by a place in it. */
final class WayIn {
    private WayIn() {}

    /** The answer, with what is to be told of the way in before its reasons. */
    static SupportAnswer told(MunicipalityAnswer lookup, SupportAnswer answer) {
        List<Reason> way = null;
        for (Reason each : lookup.reasons()) {
            if (each.code() instanceof PlaceReason reason && isWayIn(reason)) {
                way = way == null ? new ArrayList<>() : way;
                way.add(each);
            }
        }
        return way == null ? answer : with(way, answer);
    }

    private static boolean isWayIn(PlaceReason reason) {
        // no switch: its table would be one more class in every cold start
        return reason == PlaceReason.FOUND_BY_POSTCODE
                || reason == PlaceReason.FOUND_BY_PLACE
                || reason == PlaceReason.PLACE_WENT_INTO
                || reason == PlaceReason.PLACE_IN_NAMESAKE
                || reason == PlaceReason.PLACE_IN_ONE_OF
                || reason == PlaceReason.ALSO_A_PLACE;
    }

    private static SupportAnswer with(List<Reason> way, SupportAnswer answer) {
        List<Reason> reasons = new ArrayList<>(way);
        reasons.addAll(answer.reasons());
        if (answer instanceof Supported supported) {
            Standing standing = supported.standing();
            return new Supported(
                    supported.day(),
                    new Standing(
                            standing.municipality(),
                            standing.centre(),
                            standing.integratiedienst(),
                            standing.kruispunt(),
                            standing.others(),
                            standing.consultation(),
                            standing.inForce(),
                            reasons));
        }
        if (answer instanceof NotSupported not) {
            return new NotSupported(not.day(), not.municipality(), reasons);
        }
        return answer instanceof NotYet notYet
                ? new NotYet(notYet.day(), notYet.municipality(), notYet.from(), notYet.predecessors(), reasons)
                : answer;
    }
}
