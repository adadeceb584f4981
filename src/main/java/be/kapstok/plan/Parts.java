package be.kapstok.plan;

import be.kapstok.model.PlanPart;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/** The names of the parts of a plan. */
final class Parts {
    private Parts() {}

    static Message nameOf(PlanPart part) {
        return new Message(PlanReason.class, "part." + part.name().toLowerCase(Locale.ROOT), List.of());
    }
}
