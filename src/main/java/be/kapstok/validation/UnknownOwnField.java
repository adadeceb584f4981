package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.PolicyFieldCode;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Optional;
import java.util.Set;

/**
 * The policy fields under the own domains of a plan are known. A warning, since rules of policy judge them by the lists of the
 * years of the plan and need a checked plan for it. A list of which nothing is known refutes nothing.
 */
final class UnknownOwnField implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-OWN-FIELD");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan
                && !plan.policyDomains().isEmpty()) {
            Set<String> known = records.ids(Kind.POLICY_FIELDS);
            for (int i = 0; i < plan.policyDomains().size(); i++) {
                DomainGrouping domain = plan.policyDomains().get(i);
                for (int j = 0; domain != null && j < domain.fields().size(); j++) {
                    String code = domain.fields().get(j);
                    if (code != null && PolicyFieldCode.matches(code) && !known.isEmpty() && !known.contains(code)) {
                        Optional<String> meant = faults.seen() ? Nearest.of(code, known) : Optional.empty();
                        faults.tellMeant(entry, "/policyDomains/" + i + "/fields/" + j, meant, code);
                    }
                }
            }
        }
    }
}
