package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PlanPart;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/** The parts of a plan: their names, and which of them it lacks. */
public final class Parts {
    private Parts() {}

    public static Message nameOf(PlanPart part) {
        return new Message(Parts.class, "part." + part.name().toLowerCase(Locale.ROOT), List.of());
    }

    /** Tells each part that a plan must have and lacks. */
    public static void check(List<PlanPart> needed, ReviewedPlan reviewed, FindingSink findings) {
        for (PlanPart part : needed) {
            if (!reviewed.plan().parts().contains(part)) {
                findings.at("/parts").tell(nameOf(part));
            }
        }
    }
}
