package be.kapstok.plan;

import be.kapstok.index.CoveredDays;
import be.kapstok.model.Confidence;
import be.kapstok.model.Estimate;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.place.Municipalities;
import be.kapstok.plan.rule.Euros;
import be.kapstok.plan.rule.PlanVocabulary;
import be.kapstok.plan.rule.PlannedAction;
import be.kapstok.plan.rule.ReviewedPlan;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gives the reasons on which the review of a plan rests. */
final class PlanReasons {
    private static final SourceId SEED = SourceId.of("seed_page");
    private static final SourceId FIELDS = SourceId.of("bbc_dr_policy_fields");

    private final ReviewedPlan reviewed;
    private final Municipalities municipalities;
    private final LocalDate day;
    private final PlanVocabulary words;
    private final List<Reason> reasons = new ArrayList<>();

    PlanReasons(ReviewedPlan reviewed, Municipalities municipalities) {
        this.reviewed = reviewed;
        this.municipalities = municipalities;
        this.day = reviewed.firstDay();
        this.words = reviewed.words();
    }

    List<Reason> all() {
        municipality();
        mergers();
        planningPeriod();
        actions();
        days();
        return reasons;
    }

    private void municipality() {
        List<Municipality> known = reviewed.territory().municipalities();
        if (!known.isEmpty()) {
            because(PlanReason.MUNICIPALITY, known.get(0), label(known.get(0)));
            return;
        }
        String code = reviewed.plan().municipality();
        told(PlanReason.MUNICIPALITY_NOT_KNOWN, Confidence.CONFIRMED, List.of(), shown(code), day);
        LocalDate first = words.days().coveredFrom();
        reviewed.plan()
                .municipalityCode()
                .map(NisCode::value)
                .ifPresent(each -> reasons.addAll(municipalities
                        .find(each, day.isBefore(first) ? first : day)
                        .reasons()));
    }

    private void mergers() {
        for (MunicipalityChange change : reviewed.territory().mergers()) {
            LocalDate before = change.date().minusDays(1);
            because(
                    PlanReason.MERGES_WITHIN,
                    change,
                    change.date(),
                    change.from().stream().map(each -> labelOn(each, before)).toList(),
                    labelOn(change.to(), change.date()));
        }
    }

    private void planningPeriod() {
        Municipality outside = reviewed.territory().outside();
        PlanningPeriod period = reviewed.planningPeriod();
        if (outside != null) {
            reasons.add(words.sources().noClaim(outside));
        } else if (period == null) {
            told(PlanReason.PLANNING_PERIOD_NOT_KNOWN, Confidence.PROBABLE, List.of(), day);
        } else {
            because(PlanReason.PLANNING_PERIOD, period, period.id(), period.integrationRule());
        }
    }

    private void actions() {
        told(
                PlanReason.INTEGRATION_ACTIONS,
                Confidence.PROBABLE,
                words.sources().of(List.of(SEED, FIELDS)),
                reviewed.integration().size(),
                reviewed.actions().size());
        Set<String> unknown = new TreeSet<>();
        for (PlannedAction each : reviewed.actions()) {
            if (each.measure() == null && each.action().measure() != null) {
                unknown.add(each.action().measure());
            }
        }
        if (!unknown.isEmpty()) {
            told(
                    PlanReason.MEASURES_NOT_KNOWN,
                    Confidence.CONFIRMED,
                    List.of(),
                    unknown.stream().map(PlanReasons::shown).toList());
        }
        toldOf(PlanReason.KIND_FROM_FIELD, words.sources().of(List.of(FIELDS)), PlannedAction::kindFromField);
        toldOf(PlanReason.KIND_NOT_KNOWN, List.of(), each -> each.kind() == MeasureKind.UNDETERMINED);
        toldOf(PlanReason.EXPENSES_UNCLEAR, List.of(), PlannedAction::unclear);
        toldOf(PlanReason.YEARS_LEFT_OUT, List.of(), PlannedAction::outside);
        Set<String> currencies = new TreeSet<>();
        for (PlannedAction each : reviewed.integration()) {
            addOthers(each.action().estimates(), currencies);
            if (each.measure() != null) {
                addOthers(each.measure().estimates(), currencies);
            }
        }
        if (!currencies.isEmpty()) {
            told(PlanReason.OTHER_CURRENCIES, Confidence.CONFIRMED, List.of(), List.copyOf(currencies));
        }
    }

    /** Adds a reason that names the integration actions for which something holds, when there are any. */
    private void toldOf(PlanReason code, List<Source> sources, Predicate<PlannedAction> holds) {
        List<String> ids = reviewed.integration().stream()
                .filter(holds)
                .map(each -> shown(each.id()))
                .toList();
        if (!ids.isEmpty()) {
            told(code, Confidence.PROBABLE, sources, ids);
        }
    }

    private static void addOthers(List<Estimate> estimates, Set<String> currencies) {
        for (Estimate each : estimates) {
            Money expenses = each.expenses();
            if (expenses != null && !Euros.isEuro(expenses)) {
                currencies.add(shown(expenses.currency()));
            }
        }
    }

    private void days() {
        CoveredDays days = words.days();
        if (day.isBefore(days.coveredFrom())) {
            told(PlanReason.STARTS_BEFORE_FACTS, Confidence.PROBABLE, List.of(), day, days.coveredFrom());
        } else {
            reasons.addAll(days.remarks(day));
        }
    }

    private Object labelOn(NisCode code, LocalDate on) {
        Municipality known = municipalities.on(code, on);
        return known == null ? code : label(known);
    }

    private static Message label(Municipality one) {
        return new Message(PlanReason.class, "municipality.label", List.of(one.name(), one.nis()));
    }

    private static String shown(@Nullable String text) {
        return Excerpt.of(text == null ? "" : text, Excerpt.IN_A_SENTENCE);
    }

    private void because(PlanReason code, Sourced record, Object... arguments) {
        reasons.add(words.sources().reason(code, List.of(record), arguments));
    }

    private void told(PlanReason code, Confidence confidence, List<Source> sources, Object... arguments) {
        reasons.add(new Reason(code, List.of(arguments), sources, confidence, List.of()));
    }
}
