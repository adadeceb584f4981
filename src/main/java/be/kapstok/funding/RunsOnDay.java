package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.index.SureDays;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.SubsidyExtension;
import be.kapstok.model.Text;
import be.kapstok.reason.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a scheme runs on a day. An unknown start or end, or one known only by its month or year, leaves some
 * days undecided; a scheme is over, or still to come, only on days for which that is certain.
 */
final class RunsOnDay {
    private final LocalDate coveredFrom;

    RunsOnDay(LocalDate coveredFrom) {
        this.coveredFrom = coveredFrom;
    }

    void judge(Verdict verdict) {
        Period period = verdict.subsidy().period();
        LocalDate day = verdict.applying().day();
        if (period == null || (period.from() == null && period.until() == null)) {
            verdict.runs(period);
            verdict.tellIf(FundingReason.PERIOD_NOT_KNOWN);
            return;
        }
        Period whole = extended(period, verdict);
        verdict.runs(whole);
        if (period.startsAfter(day)) {
            verdict.tellNo(
                    FundingReason.NOT_STARTED,
                    toDay(FundingReason.NOT_STARTED, firstSureDay(period)),
                    Basis.OF_SCHEME,
                    Message.start(period));
        } else if (period.endedBy(day)) {
            afterTheEnd(period, whole, verdict);
        } else {
            onItsDays(period, day, verdict);
        }
    }

    /** Reports the days for which the scheme pays; they decide nothing when the days to apply are known. */
    static void tellPeriod(Verdict verdict) {
        Period period = verdict.subsidy().period();
        Period whole = period == null ? null : extended(period, verdict);
        verdict.runs(whole);
        if (whole != null && whole.from() != null && whole.until() != null) {
            verdict.tell(FundingReason.PAYS_FOR, Message.start(whole), Message.end(whole));
        }
    }

    /** Reports whether the scheme was over by the day. */
    boolean isOver(Verdict verdict) {
        Period period = verdict.subsidy().period();
        if (period == null || !period.endedBy(verdict.applying().day())) {
            return false;
        }
        afterTheEnd(period, extended(period, verdict), verdict);
        return verdict.isNo();
    }

    private static void onItsDays(Period period, LocalDate day, Verdict verdict) {
        Object start = Message.start(period);
        Object end = Message.end(period);
        boolean sureStart = false;
        if (period.from() == null) {
            verdict.tellIf(FundingReason.START_NOT_KNOWN, end);
        } else if (period.fromPrecision() != null
                && day.isBefore(period.fromPrecision().endOf(period.from()))) {
            verdict.tellIf(FundingReason.MAY_NOT_HAVE_STARTED, start);
        } else {
            sureStart = true;
        }
        if (period.until() == null && Boolean.FALSE.equals(verdict.subsidy().endKnown())) {
            verdict.tellIf(FundingReason.END_NOT_KNOWN, start);
        } else if (mayBeOver(period, day)) {
            verdict.tellIf(FundingReason.MAY_BE_OVER, end);
        } else if (sureStart && period.until() == null) {
            verdict.tell(FundingReason.RUNS_AS_FAR_AS_KNOWN, start);
        } else if (sureStart) {
            verdict.tell(FundingReason.RUNS, start, end);
        }
    }

    private static boolean mayBeOver(Period period, LocalDate day) {
        LocalDate earliest = SureDays.earliestLastDay(period);
        return period.untilPrecision() != null && earliest != null && !day.isBefore(earliest);
    }

    private void afterTheEnd(Period period, Period whole, Verdict verdict) {
        Application applying = verdict.applying();
        List<SchemeChange> ways = new ArrayList<>(toDay(FundingReason.ENDED, lastSureDay(whole)));
        List<SubsidyExtension> others = new ArrayList<>();
        Basis basis = Basis.OF_SCHEME;
        for (SubsidyExtension each : verdict.subsidy().extensions()) {
            Outcome outcome = outcome(each, applying);
            if (each.period().contains(applying.day()) && outcome == Outcome.MET) {
                verdict.tell(FundingReason.EXTENDED, basis(each), text(each), Message.end(period));
                return;
            }
            if (each.period().contains(applying.day()) && outcome == Outcome.NOT_KNOWN) {
                verdict.runs(joined(period, each.period()));
                verdict.tellIf(
                        OpenIf.of(FundingReason.EXTENSION_NOT_KNOWN, each.condition()),
                        basis(each),
                        Message.end(period),
                        text(each));
                return;
            }
            if (each.period().contains(applying.day())) {
                others.add(each);
                ways.addAll(toMunicipalities(each));
            }
            if (!whole.equals(period)
                    && Objects.equals(whole.until(), each.period().until())) {
                basis = basis(each);
            }
        }
        verdict.tellNo(FundingReason.ENDED, ways, basis, Message.end(whole));
        others.forEach(each -> verdict.tell(FundingReason.EXTENSION_FOR_OTHERS, basis(each), text(each)));
    }

    private static Outcome outcome(SubsidyExtension extension, Application applying) {
        return Outcome.of(extension.condition(), applying.figures().of(extension.condition()));
    }

    private static Basis basis(SubsidyExtension extension) {
        return Basis.of(extension.sources(), extension.confidence());
    }

    private static Text text(SubsidyExtension extension) {
        return FundingReasons.withoutStop(extension.text());
    }

    /**
     * The period with the extensions that hold for the applicant: those that follow it without a gap, or that hold the
     * day.
     */
    private static Period extended(Period period, Verdict verdict) {
        Period whole = period;
        for (SubsidyExtension each : verdict.subsidy().extensions()) {
            boolean follows =
                    whole.until() != null && whole.until().equals(each.period().from());
            if ((follows || each.period().contains(verdict.applying().day()))
                    && outcome(each, verdict.applying()) == Outcome.MET) {
                whole = joined(whole, each.period());
            }
        }
        return whole;
    }

    /** Both periods as one when the later follows the earlier without a gap; otherwise the later. */
    private static Period joined(Period earlier, Period later) {
        boolean follows = earlier.until() != null && earlier.until().equals(later.from());
        return follows
                ? new Period(earlier.from(), later.until(), earlier.fromPrecision(), later.untilPrecision())
                : later;
    }

    /** The first day that certainly belongs to the period; its first day when no day does. */
    private static @Nullable LocalDate firstSureDay(Period period) {
        LocalDate from = period.from();
        if (from == null || period.fromPrecision() == null) {
            return from;
        }
        LocalDate sure = period.fromPrecision().endOf(from);
        return period.contains(sure) && !mayBeOver(period, sure) ? sure : from;
    }

    /** The last day that certainly belongs to the period; its last day when no day does. */
    private static @Nullable LocalDate lastSureDay(Period period) {
        LocalDate earliest = SureDays.earliestLastDay(period);
        LocalDate until = period.until();
        if (earliest == null || until == null) {
            return null;
        }
        LocalDate sure = period.untilPrecision() == null ? earliest : earliest.minusDays(1);
        LocalDate started = SureDays.latestStart(period);
        boolean runs =
                started == null || sure.isAfter(started) || (sure.equals(started) && period.fromPrecision() == null);
        return runs ? sure : until.minusDays(1);
    }

    List<SchemeChange> toDay(FundingReason removes, @Nullable LocalDate day) {
        return day == null || day.isBefore(coveredFrom)
                ? List.of()
                : SchemeChange.to(removes, What.DAY, List.of(day.toString()), "change.day", day);
    }

    private static List<SchemeChange> toMunicipalities(SubsidyExtension extension) {
        List<String> codes = extension.condition().municipalities().stream()
                .map(NisCode::value)
                .toList();
        return codes.isEmpty()
                ? List.of()
                : SchemeChange.to(
                        FundingReason.ENDED,
                        What.MUNICIPALITY,
                        codes,
                        "change.extension",
                        FundingReasons.withoutStop(extension.condition().text()));
    }
}
