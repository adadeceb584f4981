package be.kapstok.plan;

import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.reason.Reason;
import org.jspecify.annotations.Nullable;

/** Why a rule was not applied to a plan. */
final class Unapplied {
    private Unapplied() {}

    /** The plan does not give a field; nothing when it does. */
    static @Nullable Reason unlessTold(boolean told, String field) {
        return told ? null : Reason.of(UnappliedReason.NOT_TOLD, field);
    }

    /** The data has no records in a list; nothing when it has. */
    static @Nullable Reason unlessListed(boolean listed, String list) {
        return listed ? null : Reason.of(UnappliedReason.NO_LIST_IN_DATA, list);
    }

    static Reason tooFewKinds() {
        return Reason.of(UnappliedReason.TOO_FEW_KINDS_KNOWN);
    }

    static Reason tooFewDomains() {
        return Reason.of(UnappliedReason.TOO_FEW_DOMAINS_KNOWN);
    }
}
