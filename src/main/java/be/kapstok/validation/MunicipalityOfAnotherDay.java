package be.kapstok.validation;

import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan or measure is of a municipality that exists on its day. */
final class MunicipalityOfAnotherDay implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-MUNICIPALITY-OF-ANOTHER-DAY");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MultiYearPlan plan) {
            check(records, entry, plan.municipality(), plan.firstDay(), faults);
        } else if (entry.record() instanceof Measure measure) {
            LocalDate day = measure.day();
            check(records, entry, measure.municipality(), day, faults);
        }
    }

    private static void check(
            Records records, Entry entry, @Nullable String text, @Nullable LocalDate day, Faults faults) {
        if (text == null || day == null || !NisCode.matches(text)) {
            return;
        }
        NisCode code = NisCode.of(text);
        List<Municipality> known = records.municipalities(code);
        if (known.isEmpty() || known.stream().anyMatch(each -> each.period().contains(day))) {
            return;
        }
        List<Municipality> now = records.became(code, day);
        if (now.isEmpty()) {
            faults.tell(entry, "/municipality", code, day, Words.periods(known));
            return;
        }
        Optional<String> successor =
                now.size() == 1 ? Optional.of(now.get(0).nis().value()) : Optional.empty();
        faults.tellVariant(
                entry, "/municipality", successor, "became", code, day, Words.periods(known), Words.names(now));
    }
}
