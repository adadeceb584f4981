package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Consultation;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.model.Population;
import be.kapstok.reason.Reason;
import be.kapstok.writing.RecordFields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Carries the records of one data set from the municipalities of one day to those of another. */
final class DatasetMigration {
    private final RecordFields<MultiYearPlan> plans = new RecordFields<>(MultiYearPlan.class);
    private final RecordFields<Objective> objectives = new RecordFields<>(Objective.class);
    private final RecordFields<ActionPlan> actionPlans = new RecordFields<>(ActionPlan.class);
    private final RecordFields<Action> actions = new RecordFields<>(Action.class);

    private final Dataset data;
    private final CodeMigration carrying;
    private final MergePolicies given;
    private final MigrationReasons why;
    private final DatasetPolicies policies;
    private final Dataset.Builder out;
    private final List<MigratedRecord> all = new ArrayList<>();

    DatasetMigration(Dataset data, CodeMigration carrying, MergePolicies policies, MigrationReasons why) {
        this.given = policies;
        this.why = why;
        this.data = data;
        this.carrying = carrying;
        this.policies = new DatasetPolicies(policies);
        this.out = data.toBuilder();
    }

    DatasetMigrationReport run() {
        BiFunction<Keyed, Set<String>, List<String>> none = (record, codes) -> List.of();
        carry(Kind.POSTCODES, "municipality", null, none);
        carry(Kind.POPULATIONS, "nis", null, none);
        carry(Kind.COVERAGES, "area", "except", none);
        carry(Kind.INTEGRATIEDIENSTEN, "municipality", null, this::consultations);
        carry(Kind.PRACTICES, null, "municipalities", none);
        Map<String, Map<String, String>> plans = carry(Kind.PLANS, "municipality", null, none);
        Map<String, Map<String, String>> measures = carry(
                Kind.MEASURES, "municipality", "cooperation", (measure, codes) -> plansOfOthers(measure, codes, plans));
        if (!measures.isEmpty()) {
            List<MultiYearPlan> renamed = out.build().list(Kind.PLANS).stream()
                    .map(plan -> renamed(
                            plan, id -> measures.getOrDefault(id, Map.of()).getOrDefault(plan.municipality(), id)))
                    .toList();
            out.list(Kind.PLANS, renamed);
        }
        Dataset carried = out.build();
        Reason what = Reason.of(MigrationReason.CARRIED_LIST, carrying.from(), carrying.to(), "NIS");
        return new DatasetMigrationReport(
                carrying.from(),
                carrying.to(),
                given,
                carried,
                entries(),
                totals(carried),
                why.closing(List.of(what), carrying.to()));
    }

    /** Carries a list, and gives the ids of the copies of its records, by the municipality of each. */
    private <T extends Keyed> Map<String, Map<String, String>> carry(
            Kind<T> kind,
            @Nullable String code,
            @Nullable String codes,
            BiFunction<? super T, Set<String>, List<String>> namers) {
        ListMigration<T> migration =
                new ListMigration<>(new CarriedList<>(kind, code, codes, data, carrying, policies), namers);
        all.addAll(migration.carry(out));
        return migration.copies();
    }

    /** The consultations that name a service; they are not copied. */
    private List<String> consultations(Integratiedienst service, Set<String> codes) {
        String id = service.id().value();
        return data.list(Kind.CONSULTATIONS).stream()
                .filter(each ->
                        each.calledBy().equals(id) || each.participants().contains(id))
                .map(Consultation::key)
                .toList();
    }

    /** The plans that name a measure and were not copied for the same municipalities. */
    private List<String> plansOfOthers(Measure measure, Set<String> codes, Map<String, Map<String, String>> copies) {
        return data.list(Kind.PLANS).stream()
                .filter(each -> names(each, measure.id()))
                .filter(each ->
                        !copies.getOrDefault(each.id(), Map.of()).keySet().equals(codes))
                .map(MultiYearPlan::key)
                .toList();
    }

    private List<Entry> entries() {
        return all.stream()
                .filter(MigratedRecord::hasCodes)
                .map(MigratedRecord::entry)
                .toList();
    }

    /** The sums of the counts of populations, where there are any. */
    private List<Total> totals(Dataset carried) {
        List<Total> totals = new ArrayList<>();
        for (String field : DatasetPolicies.counts()) {
            List<BigDecimal> before = counts(data, field);
            if (!before.isEmpty()) {
                BigDecimal after = ValueMerger.sum(counts(carried, field));
                totals.add(new Total("populations." + field, ValueMerger.sum(before), after, 0));
            }
        }
        return totals;
    }

    private static List<BigDecimal> counts(Dataset of, String field) {
        RecordFields<Population> fields = new RecordFields<>(Population.class);
        return RecordMerger.decimals(of.list(Kind.POPULATIONS).stream()
                .map(each -> fields.get(each, field))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether a plan names a measure. */
    static boolean names(MultiYearPlan plan, String measure) {
        return plan.actions().values().stream().anyMatch(each -> measure.equals(each.measure()));
    }

    /** The plan with other ids of measures. */
    MultiYearPlan renamed(MultiYearPlan plan, UnaryOperator<String> names) {
        List<Objective> renamed = plan.objectives().stream()
                .map(each -> objectives.with(each, Map.of("actionPlans", plans(each.actionPlans(), names))))
                .toList();
        return plans.with(
                plan,
                Map.of(
                        "objectives",
                        renamed,
                        "looseActionPlans",
                        plans(plan.looseActionPlans(), names),
                        "looseActions",
                        actions(plan.looseActions(), names)));
    }

    private List<ActionPlan> plans(List<ActionPlan> all, UnaryOperator<String> names) {
        return all.stream()
                .map(each -> actionPlans.with(each, Map.of("actions", actions(each.actions(), names))))
                .toList();
    }

    private List<Action> actions(List<Action> all, UnaryOperator<String> names) {
        return all.stream().map(each -> action(each, names)).toList();
    }

    private Action action(Action action, UnaryOperator<String> names) {
        String measure = action.measure();
        return measure == null ? action : actions.with(action, Map.of("measure", names.apply(measure)));
    }
}
