package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan is for all inhabitants, with special attention to the target groups. Sources: agii.be, Flemish integration policy;
 * vlaanderen.be, integration and civic integration. A plan that names its audience in own words only is not judged.
 */
final class AddressesAllInhabitants implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-46");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessTold(!reviewed.plan().audienceGroups().isEmpty(), "audienceGroups");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        List<String> groups = reviewed.plan().audienceGroups();
        if (!groups.contains("all_inhabitants")) {
            findings.at("/audienceGroups")
                    .tell(groups.stream()
                            .map(each -> Excerpt.of(each, Excerpt.IN_A_SENTENCE))
                            .toList());
        }
    }
}
