package be.kapstok.validation;

import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A change agrees with the municipalities: the old ones end on its day and the new one starts on it. */
final class ChangeContradicts implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-CHANGE-CONTRADICTS");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof MunicipalityChange change && change.date() != null) {
            olds(entry, change, records, faults);
            if (change.to() != null) {
                successor(entry, change, records, faults);
            }
        }
    }

    private static void olds(Entry entry, MunicipalityChange change, Records records, Faults faults) {
        LocalDate day = change.date();
        for (int j = 0; j < change.from().size(); j++) {
            NisCode code = change.from().get(j);
            List<Municipality> known = code == null ? List.of() : records.municipalities(code);
            boolean keeps = change.to() == null || change.to().equals(code);
            boolean ends =
                    known.stream().anyMatch(each -> day.equals(each.period().until()));
            boolean alive = known.stream().anyMatch(each -> each.period().contains(day.minusDays(1)));
            if (!known.isEmpty() && !(keeps ? alive : ends)) {
                faults.tellVariant(entry, "/from/" + j, Optional.empty(), "end", code, day, Words.periods(known));
            }
        }
    }

    private static void successor(Entry entry, MunicipalityChange change, Records records, Faults faults) {
        LocalDate day = change.date();
        List<Municipality> known = records.municipalities(change.to());
        boolean starts =
                known.stream().anyMatch(each -> day.equals(each.period().from()));
        boolean alive = known.stream().anyMatch(each -> each.period().contains(day));
        if (!known.isEmpty() && !(change.keepsCode() ? alive : starts)) {
            faults.tellVariant(entry, "/to", Optional.empty(), "start", change.to(), day, Words.periods(known));
        }
    }
}
