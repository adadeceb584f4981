package be.kapstok.report;

import be.kapstok.dataset.Kind;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.TargetGroup;
import be.kapstok.plan.DomainRow;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.SeparatePlanStanding;
import be.kapstok.report.Document.Figure;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a plan holds together, as parts of a document. */
final class PlanDocument {
    private final Words words;
    private final FindingNotes notes;
    private final boolean only;

    /** With {@code only} for a document about one plan, which has room for details. */
    PlanDocument(Words words, FindingNotes notes, boolean only) {
        this.words = words;
        this.notes = notes;
        this.only = only;
    }

    static String title(PlanReview plan, Words words) {
        return words.pair(words.of("review.plan"), plan.plan());
    }

    void fill(PlanReview plan, Draft part) {
        List<String> municipalities = words.all(plan.municipalities());
        part.fact(of("municipality"), municipalities.stream().limit(1).toList());
        part.fact(of("later"), municipalities.stream().skip(1).toList());
        part.fact(
                of("mergers"),
                plan.mergers().stream().map(each -> change(each, plan)).toList());
        if (plan.planningPeriod() != null) {
            part.fact(
                    of("planning_period"),
                    List.of(
                            plan.planningPeriod().id(),
                            words.of(plan.planningPeriod().regime()),
                            words.of(plan.planningPeriod().integrationRule())));
        }
        part.fact(of("day"), plan.day().toString());
        part.fact(
                of("separate"),
                plan.separatePlans().stream().map(this::separate).toList());
        part.lines(words.of("why"), part.lines(plan.reasons()));
        if (plan.actions().isEmpty()) {
            part.fact(of("actions"), of("no_actions"));
        }
        if (!plan.findings().isEmpty()) {
            part.section(of("of_plan"), list -> list.add(notes.named(plan.findings(), none -> List.of())));
        }
        if (!plan.actions().isEmpty()) {
            tables(plan, part);
        }
        part.section(
                of("without"),
                list -> list.bullets(plan.domainsWithout().stream()
                        .map(each -> Document.Line.of(domain(each, plan)))
                        .toList()));
        part.section(
                of("not_applied"),
                list -> list.bullets(MeasureDocument.notApplied(plan.notApplied(), only, words).stream()
                        .map(Document.Line::of)
                        .toList()));
    }

    private void tables(PlanReview plan, Draft part) {
        PlanTables tables = new PlanTables(plan, this, words);
        part.section(
                of("shares"),
                list -> list.add(
                        new Figure(SharesSvg.of(plan, words), SharesSvg.alternative(plan, words), tables.shares())));
        part.section(of("matrix"), list -> {
            list.add(tables.matrix());
            if (tables.estimated()) {
                list.add(tables.expenses());
            }
        });
        part.section(of("aims"), list -> list.add(tables.aims()));
        if (!plan.targetGroups().isEmpty()) {
            part.section(of("groups"), list -> list.add(tables.groups()));
        }
        part.section(
                of("booked"),
                list -> list.bullets(plan.bookedOnIntegrationField().stream()
                        .map(Document.Line::of)
                        .toList()));
        part.section(of("actions"), list -> list.add(tables.actions()));
    }

    String domain(DomainRow row) {
        if (row.domain() == null) {
            return of("no_domain");
        }
        return row.name() == null ? row.domain().value() : words.of(row.name());
    }

    /** A policy domain by the name that the matrix has for it. */
    String domain(@Nullable PolicyDomainId domain, PlanReview plan) {
        if (domain == null) {
            return of("no_domain");
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
                .map(TargetGroup::name)
                .map(words::of)
                .orElse(group);
    }

    /** A separate plan, what the rules make of it, and the actions that the plan lacks. */
    private String separate(SeparatePlanStanding separate) {
        String standing = words.pair(separate.title(), words.of(separate.standing()));
        return separate.actionsNotInPlan().isEmpty()
                ? standing
                : standing + "; " + of("not_in_plan", String.join(", ", separate.actionsNotInPlan()));
    }

    /** A change of municipalities: what stops, an arrow, what comes. */
    private String change(MunicipalityChange change, PlanReview plan) {
        List<String> from = change.from().stream()
                .map(each -> municipality(each, change.date().minusDays(1), plan))
                .toList();
        String to = municipality(change.to(), change.date(), plan);
        return words.pair(change.date().toString(), String.join(" + ", from) + " → " + to);
    }

    /** A code with the name it has on a day, as far as the review or the shipped data knows it. */
    private String municipality(NisCode code, LocalDate day, PlanReview plan) {
        return Stream.concat(
                        plan.municipalities().stream(),
                        Stream.of(Kind.MUNICIPALITIES)
                                .flatMap(kind -> ShippedData.load().dataset().list(kind).stream()))
                .filter(each -> each.nis().equals(code) && each.period().contains(day))
                .findFirst()
                .map((Municipality each) -> words.of(each))
                .orElseGet(code::value);
    }

    static Phrase kind(MeasureKind kind, Words words) {
        return Phrase.strong(words.of(kind), Document.tone(kind));
    }

    private String of(String key, Object... arguments) {
        return words.of("review." + key, arguments);
    }
}
