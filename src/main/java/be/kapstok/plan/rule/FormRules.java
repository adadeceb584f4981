package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.FindingSink.FindingBuilder;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Estimate;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.model.PlanPart;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules about the form of a plan: its adoption, parts, objectives, estimates and revisions. */
final class FormRules {
    private static final String POLICY_STATEMENT = "policyStatement";
    private static final String DESCRIPTIONS = "objectives.description";

    private FormRules() {}

    /**
     * RB-25: the council adopts a plan before the end of the year after the elections, the year before the plan starts.
     * Source: municipality of Tervuren, page on the multi-year plan; we have not read the article of the decree.
     */
    static void adoptedInTime(ReviewedPlan reviewed, FindingSink findings) {
        LocalDate adopted = reviewed.plan().adoptedOn();
        LocalDate first = reviewed.firstDay();
        if (adopted != null && !adopted.isBefore(first)) {
            findings.at("/adoptedOn").tell(adopted, first.minusDays(1));
        }
    }

    /**
     * RB-26, RB-27: a plan has the parts that the order of its years asks for. The card of each rule gives its years
     * and its source.
     */
    static void hasParts(ReviewedPlan reviewed, FindingSink findings, PlanPart... needed) {
        for (PlanPart part : needed) {
            if (!reviewed.plan().parts().contains(part)) {
                String key = "part." + part.name().toLowerCase(Locale.ROOT);
                findings.at("/parts").tell(new Message(FormRules.class, key, List.of()));
            }
        }
    }

    /**
     * RB-28: a plan from 2026 on states its policy and describes each policy objective. Source: change of the BBC order,
     * approved on 14 July 2023 (VVSG, 18 July 2023).
     */
    static void statesPolicyAndObjectives(ReviewedPlan reviewed, FindingSink findings) {
        MultiYearPlan plan = reviewed.plan();
        if (VisibleText.isBlank(plan.policyStatement()) && reviewed.whyUntold(POLICY_STATEMENT) == null) {
            findings.at("").tell();
        }
        for (int i = 0; i < plan.objectives().size() && reviewed.whyUntold(DESCRIPTIONS) == null; i++) {
            Objective objective = plan.objectives().get(i);
            if (VisibleText.isBlank(objective.description())) {
                findings.at("/objectives/" + i)
                        .saying("objective")
                        .tell(Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE));
            }
        }
    }

    /**
     * The reason why RB-28 is not applied: the text of the plan has no place for its policy, and shows no objective without
     * a description. It is applied to an objective without one, whatever else is not known.
     */
    static @Nullable Reason policyNotTold(ReviewedPlan reviewed) {
        Reason descriptions = reviewed.whyUntold(DESCRIPTIONS);
        boolean described = descriptions != null
                || reviewed.plan().objectives().stream().noneMatch(each -> VisibleText.isBlank(each.description()));
        Reason policy = reviewed.whyUntold(POLICY_STATEMENT);
        return described && policy != null ? policy : null;
    }

    /**
     * RB-29: every action belongs to an action plan, and every action plan to a policy objective. Sources: municipality of
     * Zedelgem, page on the strategic multi-year plan; data model of the plan reports (LBLOD).
     */
    static void nothingHangsLoose(ReviewedPlan reviewed, FindingSink findings) {
        List<ActionPlan> plans = reviewed.plan().looseActionPlans();
        for (int i = 0; i < plans.size(); i++) {
            findings.at("/looseActionPlans/" + i)
                    .saying("actionPlan")
                    .tell(Excerpt.of(plans.get(i).id(), Excerpt.IN_A_SENTENCE));
        }
        List<Action> actions = reviewed.plan().looseActions();
        for (int i = 0; i < actions.size(); i++) {
            findings.at("/looseActions/" + i).tell(Excerpt.of(actions.get(i).id(), Excerpt.IN_A_SENTENCE));
        }
    }

    /**
     * RB-30: a policy objective is a priority exactly when an action or action plan under it is a priority. Source: BBC
     * questions and answers of the Agency for Home Affairs. An objective that does not say whether it is a priority is
     * not judged.
     */
    static void priorityComesFromBelow(ReviewedPlan reviewed, FindingSink findings) {
        List<Objective> objectives = reviewed.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            Boolean priority = objective.priority();
            if (priority != null && priority != priorityBeneath(objective)) {
                String id = Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE);
                FindingBuilder finding = findings.at("/objectives/" + i + "/priority");
                if (priority) {
                    finding.tell(id);
                } else {
                    finding.saying("denied").meaning("true").tell(id);
                }
            }
        }
    }

    private static boolean priorityBeneath(Objective objective) {
        return objective.actionPlans().stream().anyMatch(each -> Boolean.TRUE.equals(each.priority()))
                || ReviewedPlan.actionsOf(objective).stream().anyMatch(each -> Boolean.TRUE.equals(each.priority()));
    }

    /**
     * RB-31: a plan estimates receipts and expenses for its policy objectives. Source: OCMW of Melle, page on policy.
     * Estimates of the actions under an objective count for it.
     */
    static void estimatesObjectives(ReviewedPlan reviewed, FindingSink findings) {
        List<Objective> objectives = reviewed.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            boolean beneath = ReviewedPlan.actionsOf(objective).stream().anyMatch(each -> estimated(each.estimates()));
            if (!beneath && !estimated(objective.estimates())) {
                findings.at("/objectives/" + i).tell(Excerpt.of(objective.id(), Excerpt.IN_A_SENTENCE));
            }
        }
    }

    private static boolean estimated(List<Estimate> estimates) {
        return estimates.stream().anyMatch(each -> each.receipts() != null || each.expenses() != null);
    }

    /**
     * RB-32: a plan is revised at least once a year. Sources: pages of Drogenbos, Zedelgem and Vosselaar. The rule
     * reads no clock: it judges only years that are over by the last revision.
     */
    static void revisedEachYear(ReviewedPlan reviewed, FindingSink findings) {
        List<LocalDate> revisions = reviewed.plan().revisions();
        if (revisions.isEmpty()) {
            findings.at("").saying("none").tell();
            return;
        }
        int last = Collections.max(revisions).getYear();
        for (int year = reviewed.plan().startYear();
                year < last && year <= reviewed.plan().endYear();
                year++) {
            int missing = year;
            if (revisions.stream().noneMatch(each -> each.getYear() == missing)) {
                findings.at("/revisions").tell(String.valueOf(year));
            }
        }
    }
}
