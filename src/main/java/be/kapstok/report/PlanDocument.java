package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.document.Words;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.SeparatePlanStanding;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The review of a plan, as parts of a document. */
final class PlanDocument {
    private PlanDocument() {}

    static String title(PlanReview plan, Words words) {
        return words.pair(words.of("review.plan"), plan.plan());
    }

    /** Fills a document; {@code only} says that it is about one plan, so that it has room for details. */
    static void fill(PlanReview plan, boolean only, Draft draft) {
        Words words = draft.words;
        PlanningPeriod period = plan.planningPeriod();
        boolean none = plan.actions().isEmpty();
        draft.fact("review.municipality", plan.municipalities().stream().limit(1))
                .fact("review.later", plan.municipalities().stream().skip(1))
                .fact("review.mergers", plan.mergers(), each -> change(each, plan, words));
        if (period != null) {
            draft.fact("review.planning_period", period.id(), period.regime(), period.integrationRule());
        }
        draft.fact("review.day", plan.day())
                .fact("review.separate", plan.separatePlans(), each -> separate(each, words))
                .fact("label.why", plan.reasons())
                .fact("review.actions", none ? words.of("review.no_actions") : null)
                .section(words.of("review.of_plan"), FindingNotes.named(plan.findings(), draft));
        if (!none) {
            PlanTables.fill(plan, draft);
        }
        List<String> notApplied = MeasureDocument.notApplied(plan.notApplied(), only, words);
        draft.bullets(words.of("review.without"), plan.domainsWithout(), each -> PlanTables.domain(plan, each, words))
                .bullets(words.of("review.not_applied"), notApplied, each -> each);
    }

    /** A separate plan, the verdict of the rules, and the actions that the plan lacks. */
    private static String separate(SeparatePlanStanding separate, Words words) {
        String standing = words.pair(separate.title(), separate.standing());
        return separate.actionsNotInPlan().isEmpty()
                ? standing
                : standing + "; " + words.of("review.not_in_plan", separate.actionsNotInPlan());
    }

    /** A change of municipalities: the old ones, an arrow, the new one. */
    private static String change(MunicipalityChange change, PlanReview plan, Words words) {
        LocalDate before = change.date().minusDays(1);
        String from = words.joined(" + ", change.from().stream().map(each -> municipality(each, before, plan, words)));
        String to = municipality(change.to(), change.date(), plan, words);
        return words.pair(change.date().toString(), from + " → " + to);
    }

    /** A code with its name on a day, if the review or the shipped data has it. */
    private static String municipality(NisCode code, LocalDate day, PlanReview plan, Words words) {
        return Stream.of(plan.municipalities(), ShippedData.load().dataset().list(Kind.MUNICIPALITIES))
                .flatMap(List::stream)
                .filter(each -> each.nis().equals(code) && each.period().contains(day))
                .findFirst()
                .map((Municipality each) -> words.say(each))
                .orElseGet(code::value);
    }
}
