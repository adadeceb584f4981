package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.ChangeKind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rules by which a record must agree with the records to which it refers. */
final class AgreementRules {
    private AgreementRules() {}

    static void subsidyLevel(Entry entry, Records records, DatasetFindings findings) {
        if (!(entry.record() instanceof Subsidy subsidy) || subsidy.source() == null || subsidy.level() == null) {
            return;
        }
        SubsidySource source = records.find(Kind.SUBSIDY_SOURCES, subsidy.source());
        if (source != null && source.level() != null && source.level() != subsidy.level()) {
            String right = source.level().name().toLowerCase(Locale.ROOT);
            String wrong = subsidy.level().name().toLowerCase(Locale.ROOT);
            findings.at(entry, "/level").meaning(right).tell(wrong, subsidy.source(), right);
        }
    }

    static void outsideBodyPeriod(Entry entry, Records records, DatasetFindings findings) {
        if (!(entry.record() instanceof Coverage coverage) || coverage.body() == null || coverage.period() == null) {
            return;
        }
        SupportBody body = records.find(Kind.BODIES, coverage.body().value());
        if (body != null && body.period() != null && !within(coverage.period(), body.period())) {
            findings.at(entry, "/period")
                    .tell(coverage.body().value(), Message.of(coverage.period()), Message.of(body.period()));
        }
    }

    /** An end that is open as far as known does not contradict a given end. */
    private static boolean within(Period inner, Period outer) {
        boolean startsToo =
                inner.from() == null || outer.from() == null || !inner.from().isBefore(outer.from());
        boolean endsToo =
                inner.until() == null || outer.until() == null || !inner.until().isAfter(outer.until());
        return startsToo && endsToo && inner.overlaps(outer);
    }

    static void municipalityOfAnotherDay(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof MultiYearPlan plan) {
            existsOn(plan.firstDay(), plan.municipality(), entry, records, findings);
        } else if (entry.record() instanceof Measure measure) {
            existsOn(measure.day(), measure.municipality(), entry, records, findings);
        }
    }

    private static void existsOn(
            @Nullable LocalDate day, @Nullable String text, Entry entry, Records records, DatasetFindings findings) {
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
            findings.at(entry, "/municipality").tell(code, day, Words.periods(known));
            return;
        }
        findings.at(entry, "/municipality")
                .saying("became")
                .meaning(now.size() == 1 ? now.get(0).nis().value() : null)
                .tell(code, day, Words.periods(known), Words.names(now));
    }

    static void changeContradicts(Entry entry, Records records, DatasetFindings findings) {
        if (!(entry.record() instanceof MunicipalityChange change)) {
            return;
        }
        if (goesIntoItself(change)) {
            findings.at(entry, "/from").saying("itself").tell(change.to());
        }
        LocalDate day = change.date();
        if (day == null) {
            return;
        }
        for (int j = 0; j < change.from().size(); j++) {
            NisCode code = change.from().get(j);
            boolean keeps = change.to() == null || change.to().equals(code);
            List<Municipality> known = code == null ? List.of() : records.municipalities(code);
            if (!known.isEmpty()
                    && known.stream()
                            .map(Municipality::period)
                            .noneMatch(each -> keeps ? each.contains(day.minusDays(1)) : day.equals(each.until()))) {
                findings.at(entry, "/from/" + j).saying("end").tell(code, day, Words.periods(known));
            }
        }
        List<Municipality> known = change.to() == null ? List.of() : records.municipalities(change.to());
        if (!known.isEmpty()
                && known.stream()
                        .map(Municipality::period)
                        .noneMatch(each -> change.keepsCode() ? each.contains(day) : day.equals(each.from()))) {
            findings.at(entry, "/to").saying("start").tell(change.to(), day, Words.periods(known));
        }
    }

    /**
     * A renamed municipality may keep its code; a merger must involve other codes, and a change of code another code.
     */
    private static boolean goesIntoItself(MunicipalityChange change) {
        return change.kind() != ChangeKind.RENAME
                && change.to() != null
                && !change.from().isEmpty()
                && change.from().stream().allMatch(change.to()::equals);
    }
}
