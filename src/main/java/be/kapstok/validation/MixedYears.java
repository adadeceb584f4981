package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.reason.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Requires the municipality codes of a file to belong to one time. */
final class MixedYears implements DatasetRule {
    private final Map<NisCode, Code> codes = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private long count;

    /** A code, and the number of times that it is used. */
    private static final class Code {
        private final NisCode code;
        private final List<Municipality> records;
        private long uses;

        Code(NisCode code, List<Municipality> records) {
            this.code = code;
            this.records = records;
        }

        boolean on(LocalDate day) {
            return records.stream().anyMatch(each -> each.period().contains(day));
        }
    }

    /** A place where a code is used. */
    private record Use(Code code, Location place) {}

    /** Takes the codes that people use, unless they are right on the day of their own record. */
    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        Keyed record = entry.record();
        if (record instanceof Measure || record instanceof MultiYearPlan || record instanceof Practice) {
            LocalDate day = dayOf(record);
            References.of(record, (to, id, pointer) -> {
                if (to == Kind.MUNICIPALITIES) {
                    Code code =
                            codes.computeIfAbsent(NisCode.of(id), nis -> new Code(nis, records.municipalities(nis)));
                    if (!code.records.isEmpty() && (day == null || !code.on(day))) {
                        use(code, entry, pointer, findings);
                    }
                }
            });
        }
    }

    /** Keeps only as many places of each code as anybody will see: there may be a million. */
    private void use(Code code, Entry entry, String pointer, DatasetFindings findings) {
        code.uses++;
        count++;
        if (code.uses <= findings.limit()) {
            uses.add(new Use(code, entry.at(pointer)));
        }
    }

    @Override
    public void end(Records records, DatasetFindings findings) {
        LocalDate best = null;
        long most = 0;
        for (LocalDate day : days()) {
            long on = codes.values().stream()
                    .filter(each -> each.on(day))
                    .mapToLong(each -> each.uses)
                    .sum();
            if (on > most) {
                most = on;
                best = day;
            }
        }
        if (best != null && most < count) {
            tellAllBut(best, findings);
        }
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (Code code : codes.values()) {
            for (Municipality each : code.uses == 0 ? List.<Municipality>of() : code.records) {
                if (each.period().from() != null) {
                    days.add(each.period().from());
                }
                if (each.period().until() != null) {
                    days.add(each.period().until().minusDays(1));
                }
            }
        }
        return days;
    }

    private void tellAllBut(LocalDate best, DatasetFindings findings) {
        Map<Code, Location> last = new LinkedHashMap<>();
        for (Use use : uses) {
            if (!use.code.on(best)) {
                last.put(use.code, use.place);
                findings.at(use.place).tell(use.code.code, Words.periods(use.code.records), best);
            }
        }
        last.forEach((code, place) -> findings.counted(place, code.uses - findings.limit())
                .tell(code.code, Words.periods(code.records), best));
    }

    private static @Nullable LocalDate dayOf(Keyed record) {
        if (record instanceof Measure measure) {
            return measure.day();
        }
        return record instanceof MultiYearPlan plan ? plan.firstDay() : null;
    }
}
