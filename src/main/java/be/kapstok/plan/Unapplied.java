package be.kapstok.plan;

import be.kapstok.model.Confidence;
import be.kapstok.model.Period;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a rule was not applied to a plan. */
final class Unapplied {
    private Unapplied() {}

    /** The plan does not give a field; nothing when it does. */
    static @Nullable Reason unlessTold(boolean told, String field) {
        return told ? null : because(PlanReason.NOT_TOLD, field);
    }

    /** The data has no records in a list; nothing when it has. */
    static @Nullable Reason unlessListed(boolean listed, String list) {
        return listed ? null : because(PlanReason.NO_LIST_IN_DATA, list);
    }

    static Reason tooFewKinds() {
        return because(PlanReason.TOO_FEW_KINDS_KNOWN);
    }

    static Reason tooFewDomains() {
        return because(PlanReason.TOO_FEW_DOMAINS_KNOWN);
    }

    static Reason notInForce(Ruling ruling, LocalDate day) {
        return new Reason(
                PlanReason.NOT_IN_FORCE,
                List.of(words(Objects.requireNonNull(ruling.inForce())), day),
                ruling.sources(),
                Confidence.CONFIRMED,
                List.of());
    }

    /** A period in words, its end as the last day included. */
    static Message words(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (until == null) {
            return word("period.since", Objects.requireNonNull(from));
        }
        return from == null
                ? word("period.before", until.minusDays(1))
                : word("period.between", from, until.minusDays(1));
    }

    private static Message word(String key, Object... arguments) {
        return new Message(PlanReason.class, key, List.of(arguments));
    }

    private static Reason because(PlanReason why, Object... arguments) {
        return new Reason(why, List.of(arguments), List.of(), Confidence.CONFIRMED, List.of());
    }
}
