package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.reason.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about the integration actions of a plan: that there are any, their policy domains, and their kinds. */
final class IntegrationRules {
    private IntegrationRules() {}

    /**
     * RB-33 and RB-34: integration is part of the strategic multi-year plan of 2014 to 2019, and stays part of the
     * multi-year plan after that. Sources: seed page; planlastendecreet, page of the Agency for Home Affairs;
     * municipality of Machelen.
     */
    static void holdsIntegration(ReviewedPlan reviewed, FindingSink findings) {
        if (reviewed.integration().isEmpty()) {
            findings.at("").tell(reviewed.actions().size());
        }
    }

    /**
     * RB-39: integration actions are spread over several policy domains. Source: seed page; this library chooses how
     * many.
     *
     * <p>A single action cannot be spread. Actions without a known domain may belong to other domains: then there is no
     * finding.
     */
    static void spreadOverDomains(ReviewedPlan reviewed, FindingSink findings) {
        if (tooFew(reviewed)) {
            List<Object> names = reviewed.byDomain().keySet().stream()
                    .map(reviewed.words()::nameOf)
                    .toList();
            findings.at("").tell(names.size(), names, reviewed.settings().minimumDomains());
        }
    }

    private static boolean tooFew(ReviewedPlan reviewed) {
        return reviewed.integration().size() > 1
                && reviewed.byDomain().size() < reviewed.settings().minimumDomains();
    }

    /** The reason why RB-39 is not applied, or {@code null} when it is applied. */
    static @Nullable Reason tooFewDomainsKnown(ReviewedPlan reviewed) {
        return tooFew(reviewed) && !reviewed.withoutDomain().isEmpty()
                ? Reason.of(UnappliedReason.TOO_FEW_DOMAINS_KNOWN)
                : null;
    }

    /**
     * RB-40 gives background: which policy domains of the seed page have no integration action. Source: seed page.
     * Other rules report a plan without any integration action.
     */
    static void pageDomainsWithout(ReviewedPlan reviewed, FindingSink findings) {
        List<PolicyDomainId> without = reviewed.domainsWithout();
        if (!without.isEmpty() && !reviewed.integration().isEmpty()) {
            findings.at("").tell(without.stream().map(reviewed.words()::nameOf).toList());
        }
    }

    /**
     * RB-41: integration policy is mainly inclusive: there are more inclusive than categorical integration actions.
     * Source: seed page; this library chose to decide by the number of actions.
     *
     * <p>Actions with an unknown kind may be inclusive: when they could turn the count, there is no finding.
     */
    static void mainlyInclusive(ReviewedPlan reviewed, FindingSink findings) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        if (inclusive - categorical < reviewed.settings().inclusiveLead()) {
            findings.at("").tell(inclusive, categorical);
        }
    }

    /** The reason why RB-41 is not applied, or {@code null} when it is applied. */
    static @Nullable Reason tooFewKindsKnown(ReviewedPlan reviewed) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        int unknown = reviewed.count(MeasureKind.UNDETERMINED);
        int lacking = categorical + reviewed.settings().inclusiveLead() - inclusive;
        boolean none = inclusive + categorical == 0;
        return none || (lacking > 0 && unknown >= lacking) ? Reason.of(UnappliedReason.TOO_FEW_KINDS_KNOWN) : null;
    }

    /**
     * RB-42 gives background: a plan with some categorical actions and more inclusive ones is not wrong. Source: seed
     * page.
     */
    static void categoricalIsAllowed(ReviewedPlan reviewed, FindingSink findings) {
        int inclusive = reviewed.count(MeasureKind.INCLUSIVE);
        int categorical = reviewed.count(MeasureKind.CATEGORICAL);
        if (categorical > 0 && inclusive - categorical >= reviewed.settings().inclusiveLead()) {
            findings.at("").tell(categorical, inclusive);
        }
    }

    /**
     * RB-55: integration actions are not all booked on field 0902. Source: our reading of the seed page, by which
     * integration is a task of all policy domains. A single action is not judged.
     */
    static void notAllOnIntegrationField(ReviewedPlan reviewed, FindingSink findings) {
        List<PlannedAction> integration = reviewed.integration();
        if (integration.size() > 1 && integration.stream().allMatch(PlannedAction::onIntegrationField)) {
            findings.at("").tell(integration.size());
        }
    }
}
