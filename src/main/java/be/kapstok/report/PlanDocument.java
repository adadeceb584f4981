package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.SeparatePlanStanding;
import be.kapstok.report.Document.Line;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a plan holds together, as parts of a document. */
final class PlanDocument {
    private final PlanReview plan;
    private final Draft draft;
    private final Words words;

    private PlanDocument(PlanReview plan, Draft draft, Words words) {
        this.plan = plan;
        this.draft = draft;
        this.words = words;
    }

    static String title(PlanReview plan, Words words) {
        return words.pair(words.of("review.plan"), plan.plan());
    }

    /** With {@code only} for a document about one plan, which has room for details. */
    static void fill(PlanReview plan, FindingNotes notes, boolean only, Draft draft, Words words) {
        PlanDocument document = new PlanDocument(plan, draft, words);
        document.facts();
        draft.section(draft.of("of_plan"), part -> part.notes(notes.named(plan.findings())));
        if (!plan.actions().isEmpty()) {
            document.tables(new PlanTables(plan, document, draft, words));
        }
        draft.list(draft.of("without"), 0, plan.domainsWithout(), each -> Line.of(document.domain(each)));
        List<String> notApplied = MeasureDocument.notApplied(plan.notApplied(), only, words);
        draft.list(draft.of("not_applied"), 0, notApplied, Line::of);
    }

    private void facts() {
        PlanningPeriod period = plan.planningPeriod();
        draft.fact("municipality", plan.municipalities().stream().limit(1).toList(), words::of);
        draft.fact("later", plan.municipalities().stream().skip(1).toList(), words::of);
        draft.fact("mergers", plan.mergers(), this::change);
        if (period != null) {
            draft.fact(
                    "planning_period",
                    List.of(period.id(), words.of(period.regime()), words.of(period.integrationRule())),
                    each -> each);
        }
        draft.fact("day", plan.day().toString());
        draft.fact("separate", plan.separatePlans(), this::separate);
        draft.labelled(words.of("why"), plan.reasons().stream().map(words::line).toList());
        draft.fact("actions", plan.actions().isEmpty() ? draft.of("no_actions") : null);
    }

    private void tables(PlanTables tables) {
        draft.section(
                draft.of("shares"),
                part -> part.add(new Document.Figure(
                        SharesSvg.of(plan, words), SharesSvg.alternative(plan, words), tables.shares())));
        draft.section(draft.of("matrix"), part -> {
            part.add(tables.matrix());
            if (tables.estimated()) {
                part.add(tables.expenses());
            }
        });
        draft.section(draft.of("aims"), part -> part.add(tables.aims()));
        if (!plan.targetGroups().isEmpty()) {
            draft.section(draft.of("groups"), part -> part.add(tables.groups()));
        }
        draft.list(draft.of("booked"), 0, plan.bookedOnIntegrationField(), Line::of);
        draft.section(draft.of("actions"), part -> part.add(tables.actions()));
    }

    String domain(DomainRow row) {
        if (row.domain() == null) {
            return draft.of("no_domain");
        }
        return row.name() == null ? row.domain().value() : words.of(row.name());
    }

    /** A policy domain by the name that the matrix has for it. */
    String domain(@Nullable PolicyDomainId domain) {
        if (domain == null) {
            return draft.of("no_domain");
        }
        return plan.matrix().stream()
                .filter(row -> domain.equals(row.domain()))
                .findFirst()
                .map(this::domain)
                .orElseGet(domain::value);
    }

    /** A target group by its shipped name; another as its id or its own words. */
    String group(String group) {
        if (group.startsWith("other:")) {
            return group.substring("other:".length()).strip();
        }
        return ShippedData.load().dataset().list(Kind.TARGET_GROUPS).stream()
                .filter(each -> each.id().value().equals(group))
                .findFirst()
                .map(each -> words.of(each.name()))
                .orElse(group);
    }

    /** A separate plan, what the rules make of it, and the actions that the plan lacks. */
    private String separate(SeparatePlanStanding separate) {
        String standing = words.pair(separate.title(), words.of(separate.standing()));
        return separate.actionsNotInPlan().isEmpty()
                ? standing
                : standing + "; " + draft.of("not_in_plan", separate.actionsNotInPlan());
    }

    /** A change of municipalities: what stops, an arrow, what comes. */
    private String change(MunicipalityChange change) {
        List<String> from = change.from().stream()
                .map(each -> municipality(each, change.date().minusDays(1)))
                .toList();
        String to = municipality(change.to(), change.date());
        return words.pair(change.date().toString(), String.join(" + ", from) + " → " + to);
    }

    /** A code with the name it has on a day, as far as the review or the shipped data knows it. */
    private String municipality(NisCode code, LocalDate day) {
        return Stream.of(plan.municipalities(), ShippedData.load().dataset().list(Kind.MUNICIPALITIES))
                .flatMap(List::stream)
                .filter(each -> each.nis().equals(code) && each.period().contains(day))
                .findFirst()
                .map((Municipality each) -> words.of(each))
                .orElseGet(code::value);
    }
}
