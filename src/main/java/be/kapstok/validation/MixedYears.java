package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The municipality codes of a file are of one time. */
final class MixedYears implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-MIXED-YEARS");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** A code, and where it stands. */
    private record Use(Kind<?> kind, int index, String pointer, List<Municipality> records) {
        boolean on(LocalDate day) {
            return records.stream().anyMatch(each -> each.period().contains(day));
        }
    }

    @Override
    public void check(Records records, Faults faults) {
        List<Use> uses = uses(records);
        Set<LocalDate> days = new TreeSet<>();
        for (Use use : uses) {
            for (Municipality each : use.records) {
                if (each.period().from() != null) {
                    days.add(each.period().from());
                }
                if (each.period().until() != null) {
                    days.add(each.period().until().minusDays(1));
                }
            }
        }
        LocalDate best = null;
        long most = 0;
        for (LocalDate day : days) {
            long count = uses.stream().filter(use -> use.on(day)).count();
            if (count > most) {
                most = count;
                best = day;
            }
        }
        if (best == null || most == uses.size()) {
            return;
        }
        for (Use use : uses) {
            if (!use.on(best)) {
                NisCode code = use.records.get(0).nis();
                faults.tell(use.kind, use.index, use.pointer, code, Words.periods(use.records), best);
            }
        }
    }

    /** Codes that people use in measures, plans and practices, unless they are right on the day of their own record. */
    private static List<Use> uses(Records records) {
        List<Use> uses = new ArrayList<>();
        for (Kind<?> kind : List.of(Kind.PRACTICES, Kind.MEASURES, Kind.PLANS)) {
            List<? extends Keyed> list = records.ofFile(kind);
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                LocalDate day = dayOf(list.get(i));
                References.of(list.get(i), (to, id, pointer) -> {
                    List<Municipality> known =
                            to == Kind.MUNICIPALITIES ? records.municipalities(NisCode.of(id)) : List.of();
                    Use use = new Use(kind, index, pointer, known);
                    if (!known.isEmpty() && (day == null || !use.on(day))) {
                        uses.add(use);
                    }
                });
            }
        }
        return uses;
    }

    private static @Nullable LocalDate dayOf(Keyed record) {
        if (record instanceof Measure measure) {
            return measure.date() == null ? measure.startDate() : measure.date();
        }
        return record instanceof MultiYearPlan plan && plan.startYear() > 0 && plan.startYear() < 3000
                ? LocalDate.of(plan.startYear(), 1, 1)
                : null;
    }
}
