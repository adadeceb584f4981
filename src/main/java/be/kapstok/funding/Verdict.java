package be.kapstok.funding;

import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the judging of one scheme has come to. For one thread. */
final class Verdict {
    private final Subsidy subsidy;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<OpenIf> ifs = new ArrayList<>();
    private final List<SchemeChange> changes = new ArrayList<>();
    private @Nullable Period inForce;
    private boolean no;
    private boolean old;

    Verdict(Subsidy subsidy) {
        this.subsidy = subsidy;
    }

    Subsidy subsidy() {
        return subsidy;
    }

    void runs(@Nullable Period period) {
        inForce = period;
    }

    void tell(Reason reason) {
        reasons.add(reason);
    }

    /** Something that is not known. */
    void tellIf(Reason reason, OpenIf what) {
        reasons.add(reason);
        ifs.add(what);
    }

    /** Something about its days that is not known. */
    void open(FundingReasons why, FundingReason code, Object... arguments) {
        tellIf(
                why.of(code, subsidy, arguments),
                new OpenIf(
                        code,
                        null,
                        null,
                        null,
                        null,
                        null,
                        FundingReasons.text("if." + FundingReasons.word(code), arguments)));
    }

    /** No end is known, and schemes of its age are usually over. */
    void probablyOver(Reason reason) {
        reasons.add(reason);
        old = true;
    }

    boolean isNo() {
        return no;
    }

    /** Something that stands in the way, and what would remove it. */
    void tellNo(Reason reason, List<SchemeChange> ways) {
        reasons.add(reason);
        changes.addAll(ways);
        no = true;
    }

    Standing standing() {
        return no ? Standing.NOT_OPEN : old ? Standing.PROBABLY_OVER : ifs.isEmpty() ? Standing.OPEN : Standing.OPEN_IF;
    }

    SchemeStanding made() {
        return new SchemeStanding(
                subsidy, standing(), inForce, no ? List.of() : ifs, reasons, no ? changes : List.of());
    }
}
