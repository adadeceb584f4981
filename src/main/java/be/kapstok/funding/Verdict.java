package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict on a scheme for an applicant, as it is built up. For one thread only. */
final class Verdict {
    private final Application applying;
    private final Subsidy subsidy;
    private final FundingReasons why;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<OpenIf> ifs = new ArrayList<>();
    private final List<SchemeChange> changes = new ArrayList<>();
    private @Nullable Period inForce;
    private boolean no;
    private boolean old;

    Verdict(Application applying, Subsidy subsidy, FundingReasons why) {
        this.applying = applying;
        this.subsidy = subsidy;
        this.why = why;
    }

    Application applying() {
        return applying;
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

    void tell(ReasonCode code, Object... arguments) {
        tell(code, Basis.OF_SCHEME, arguments);
    }

    void tell(ReasonCode code, Basis basis, Object... arguments) {
        reasons.add(why.of(code, subsidy, basis, arguments));
    }

    /** Adds an unknown fact, in the words that the library has for it. */
    void tellIf(FundingReason code, Object... arguments) {
        tellIf(OpenIf.of(code, arguments), Basis.OF_SCHEME, arguments);
    }

    void tellIf(OpenIf what, Basis basis, Object... arguments) {
        tell(what.code(), basis, arguments);
        ifs.add(what);
    }

    /** Its end is not known, and schemes of its age are usually over. */
    void probablyOver(FundingReason code, Object... arguments) {
        tell(code, arguments);
        old = true;
    }

    /** Drops the changes of day that were added: no other day would make the scheme open. */
    void whateverTheDay() {
        changes.clear();
    }

    boolean isNo() {
        return no;
    }

    /** Adds a fact that stands in the way, and the changes that would remove it. */
    void tellNo(FundingReason code, List<SchemeChange> ways, Basis basis, Object... arguments) {
        tell(code, basis, arguments);
        changes.addAll(ways);
        no = true;
    }

    SchemeStanding made() {
        Standing standing = no
                ? Standing.NOT_OPEN
                : old ? Standing.PROBABLY_OVER : ifs.isEmpty() ? Standing.OPEN : Standing.OPEN_IF;
        return new SchemeStanding(subsidy, standing, inForce, no ? List.of() : ifs, reasons, no ? changes : List.of());
    }
}
