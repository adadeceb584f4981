package be.kapstok.plan.rule;

import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.Reason;
import org.jspecify.annotations.Nullable;

/** Why a rule was not applied to a plan. */
public final class Unapplied {
    private Unapplied() {}

    /** The plan does not give a field; nothing when it does. */
    public static @Nullable Reason unlessTold(boolean told, String field) {
        return told ? null : Reason.of(UnappliedReason.NOT_TOLD, field);
    }

    /** The data has no records in a list; nothing when it has. */
    public static @Nullable Reason unlessListed(boolean listed, String list) {
        return listed ? null : Reason.of(UnappliedReason.NO_LIST_IN_DATA, list);
    }

    public static Reason tooFewKinds() {
        return Reason.of(UnappliedReason.TOO_FEW_KINDS_KNOWN);
    }

    public static Reason tooFewDomains() {
        return Reason.of(UnappliedReason.TOO_FEW_DOMAINS_KNOWN);
    }
}
