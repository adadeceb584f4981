package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.reason.Excerpt;
import java.util.List;

/** The rules about a separate integration plan next to the multi-year plan. */
final class SeparatePlanRules {
    private SeparatePlanRules() {}

    /**
     * RB-35: there is no separate integration plan next to the multi-year plan of 2014 to 2019. Sources: seed page;
     * planlastendecreet of 15 July 2011.
     */
    static void noSeparatePlan(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        for (int i = 0; i < plans.size(); i++) {
            findings.at("/separatePlans/" + i).tell(Excerpt.of(plans.get(i).title(), Excerpt.IN_A_SENTENCE));
        }
    }

    /**
     * RB-36: a separate vision note is allowed next to a plan from 2020 on, when the plan has its actions. This is our
     * reading of RB-35 for later plans: no source forbids a note.
     */
    static void separatePlanLinksActions(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        for (int i = 0; i < plans.size(); i++) {
            List<String> linked = plans.get(i).linkedActions();
            String title = Excerpt.of(plans.get(i).title(), Excerpt.IN_A_SENTENCE);
            if (linked.isEmpty()) {
                findings.at("/separatePlans/" + i).tell(title);
            }
            reviewed.tellUnknown(linked, "/separatePlans/" + i + "/linkedActions/", title, findings);
        }
    }

    /** RB-37 gives background: a separate integration plan was still usual before 2014. Source: seed page. */
    static void separatePlanWasUsual(ReviewedPlan reviewed, FindingSink findings) {
        List<SeparatePlan> plans = reviewed.plan().separatePlans();
        if (!plans.isEmpty()) {
            findings.at("/separatePlans")
                    .tell(plans.stream()
                            .map(each -> Excerpt.of(each.title(), Excerpt.IN_A_SENTENCE))
                            .toList());
        }
    }
}
