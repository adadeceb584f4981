package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.PlanPart;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan has the parts that the order of its years asks for. In which years the rule holds, and on what source, stands on its card.
 *
 * @param id its id
 * @param needed the parts
 */
record HasParts(RuleId id, List<PlanPart> needed) implements PlanRule {
    static HasParts of(String id, PlanPart... needed) {
        return new HasParts(RuleId.of(id), List.of(needed));
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(!reviewed.plan().parts().isEmpty(), "parts");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        for (PlanPart part : needed) {
            if (!reviewed.plan().parts().contains(part)) {
                findings.at("/parts").tell(nameOf(part));
            }
        }
    }

    private static Message nameOf(PlanPart part) {
        return new Message(HasParts.class, "part." + part.name().toLowerCase(Locale.ROOT), List.of());
    }
}
