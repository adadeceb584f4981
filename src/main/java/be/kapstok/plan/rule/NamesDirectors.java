package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Director;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * An alderman and an official are named who direct integration policy. Sources: belg.be, in nine steps, step 1; vlaamserand.be,
 * step 3; Flemish site on integration policy.
 */
final class NamesDirectors implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-44");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        Director director = reviewed.plan().director();
        boolean alderman = director != null && named(director.alderman());
        boolean official = director != null && named(director.official());
        String place = director == null ? "" : "/director";
        if (!alderman && !official) {
            findings.at(place).tell();
        } else if (!alderman) {
            findings.at(place).saying("alderman").tell();
        } else if (!official) {
            findings.at(place).saying("official").tell();
        }
    }

    private static boolean named(@Nullable String name) {
        return !VisibleText.isBlank(name);
    }
}
