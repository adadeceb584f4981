package be.kapstok.plan;

import be.kapstok.catalogue.CataloguedRule;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a rule was not applied to a plan. */
final class Unapplied {
    private Unapplied() {}

    /** The plan does not give a field; nothing when it does. */
    static @Nullable Reason unlessTold(boolean told, String field) {
        return told ? null : Reason.of(PlanReason.NOT_TOLD, field);
    }

    /** The data has no records in a list; nothing when it has. */
    static @Nullable Reason unlessListed(boolean listed, String list) {
        return listed ? null : Reason.of(PlanReason.NO_LIST_IN_DATA, list);
    }

    static Reason tooFewKinds() {
        return Reason.of(PlanReason.TOO_FEW_KINDS_KNOWN);
    }

    static Reason tooFewDomains() {
        return Reason.of(PlanReason.TOO_FEW_DOMAINS_KNOWN);
    }

    static Reason notInForce(CataloguedRule ruling, LocalDate day) {
        return Reason.of(
                PlanReason.NOT_IN_FORCE, ruling.sources(), Message.of(Objects.requireNonNull(ruling.inForce())), day);
    }
}
