package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.index.SureDays;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyExtension;
import be.kapstok.reason.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a scheme runs on a day. A start or an end that is not known, or known by its month or year only, leaves the days open
 * that it may or may not hold; a scheme is over, or still to come, on the days of which that is sure.
 */
final class RunsOnDay {
    private final FundingReasons why;
    private final LocalDate coveredFrom;

    RunsOnDay(FundingReasons why, LocalDate coveredFrom) {
        this.why = why;
        this.coveredFrom = coveredFrom;
    }

    void judge(Application applying, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Period period = subsidy.period();
        LocalDate day = applying.day();
        if (period == null || (period.from() == null && period.until() == null)) {
            verdict.runs(period);
            verdict.open(why, FundingReason.PERIOD_NOT_KNOWN);
            return;
        }
        Period whole = extended(period, applying, subsidy);
        verdict.runs(whole);
        if (period.startsAfter(day)) {
            verdict.tellNo(
                    why.of(FundingReason.NOT_STARTED, subsidy, Message.start(period)),
                    toDay(FundingReason.NOT_STARTED, firstSureDay(period)));
        } else if (period.endedBy(day)) {
            afterTheEnd(period, whole, applying, verdict);
        } else {
            onItsDays(period, day, verdict);
        }
    }

    /** Tells for which days the scheme pays, which decides nothing where the days to apply are known. */
    void tellPeriod(Application applying, Verdict verdict) {
        Period period = verdict.subsidy().period();
        Period whole = period == null ? null : extended(period, applying, verdict.subsidy());
        verdict.runs(whole);
        if (whole != null && whole.from() != null && whole.until() != null) {
            verdict.tell(why.of(FundingReason.PAYS_FOR, verdict.subsidy(), Message.start(whole), Message.end(whole)));
        }
    }

    /** Tells it when the scheme was over by the day. */
    boolean isOver(Application applying, Verdict verdict) {
        Period period = verdict.subsidy().period();
        if (period == null || !period.endedBy(applying.day())) {
            return false;
        }
        afterTheEnd(period, extended(period, applying, verdict.subsidy()), applying, verdict);
        return verdict.isNo();
    }

    private void onItsDays(Period period, LocalDate day, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        boolean doubtful = false;
        if (period.from() == null) {
            verdict.open(why, FundingReason.START_NOT_KNOWN, Message.end(period));
            doubtful = true;
        } else if (period.fromPrecision() != null
                && day.isBefore(period.fromPrecision().endOf(period.from()))) {
            verdict.open(why, FundingReason.MAY_NOT_HAVE_STARTED, Message.start(period));
            doubtful = true;
        }
        if (period.until() == null && Boolean.FALSE.equals(subsidy.endKnown())) {
            verdict.open(why, FundingReason.END_NOT_KNOWN, Message.start(period));
            doubtful = true;
        } else if (mayBeOver(period, day)) {
            verdict.open(why, FundingReason.MAY_BE_OVER, Message.end(period));
            doubtful = true;
        }
        if (!doubtful) {
            verdict.tell(
                    period.until() == null
                            ? why.of(FundingReason.RUNS_AS_FAR_AS_KNOWN, subsidy, Message.start(period))
                            : why.of(FundingReason.RUNS, subsidy, Message.start(period), Message.end(period)));
        }
    }

    private static boolean mayBeOver(Period period, LocalDate day) {
        LocalDate earliest = SureDays.earliestLastDay(period);
        return period.untilPrecision() != null && earliest != null && !day.isBefore(earliest);
    }

    private void afterTheEnd(Period period, Period whole, Application applying, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        List<SchemeChange> ways = new ArrayList<>(toDay(FundingReason.ENDED, lastSureDay(whole)));
        List<SubsidyExtension> others = new ArrayList<>();
        for (SubsidyExtension each : subsidy.extensions()) {
            if (each.period().contains(applying.day())) {
                FigureRange known = applying.figures().of(each.condition());
                Outcome outcome = Outcome.of(each.condition(), known);
                if (outcome == Outcome.MET) {
                    verdict.tell(why.of(
                            FundingReason.EXTENDED,
                            subsidy,
                            basis(each),
                            FundingReasons.withoutStop(each.text()),
                            Message.end(period)));
                    return;
                }
                if (outcome == Outcome.NOT_KNOWN) {
                    verdict.runs(joined(period, each.period()));
                    verdict.tellIf(
                            why.of(
                                    FundingReason.EXTENSION_NOT_KNOWN,
                                    subsidy,
                                    basis(each),
                                    Message.end(period),
                                    FundingReasons.withoutStop(each.text())),
                            Conditions.openIf(FundingReason.EXTENSION_NOT_KNOWN, each.condition()));
                    return;
                }
                others.add(each);
                ways.addAll(toMunicipalities(each));
            }
        }
        Basis basis = Basis.OF_SCHEME;
        for (SubsidyExtension each : subsidy.extensions()) {
            basis = !whole.equals(period)
                            && Objects.equals(whole.until(), each.period().until())
                    ? basis(each)
                    : basis;
        }
        verdict.tellNo(why.of(FundingReason.ENDED, subsidy, basis, Message.end(whole)), ways);
        for (SubsidyExtension each : others) {
            verdict.tell(why.of(
                    FundingReason.EXTENSION_FOR_OTHERS, subsidy, basis(each), FundingReasons.withoutStop(each.text())));
        }
    }

    private static Basis basis(SubsidyExtension extension) {
        return new Basis(extension.sources(), extension.confidence(), List.of());
    }

    /** The period with the extensions that hold for the applicant: those that follow on it, or that hold the day. */
    private static Period extended(Period period, Application applying, Subsidy subsidy) {
        Period whole = period;
        for (SubsidyExtension each : subsidy.extensions()) {
            boolean follows =
                    whole.until() != null && whole.until().equals(each.period().from());
            if ((follows || each.period().contains(applying.day()))
                    && Outcome.of(each.condition(), applying.figures().of(each.condition())) == Outcome.MET) {
                whole = joined(whole, each.period());
            }
        }
        return whole;
    }

    /** Both as one when the later follows on the earlier; else the later. */
    private static Period joined(Period earlier, Period later) {
        boolean follows = earlier.until() != null && earlier.until().equals(later.from());
        return follows
                ? new Period(earlier.from(), later.until(), earlier.fromPrecision(), later.untilPrecision())
                : later;
    }

    /** The first day that is surely one of its days; its first when none is. */
    private static @Nullable LocalDate firstSureDay(Period period) {
        LocalDate from = period.from();
        if (from == null || period.fromPrecision() == null) {
            return from;
        }
        LocalDate sure = period.fromPrecision().endOf(from);
        return period.contains(sure) && !mayBeOver(period, sure) ? sure : from;
    }

    /** The last day that is surely one of its days; its last when none is. */
    private static @Nullable LocalDate lastSureDay(Period period) {
        LocalDate earliest = SureDays.earliestLastDay(period);
        LocalDate until = period.until();
        if (earliest == null || until == null) {
            return null;
        }
        LocalDate sure = period.untilPrecision() == null ? earliest : earliest.minusDays(1);
        LocalDate started = SureDays.latestStart(period);
        boolean runs = started == null || sure.isAfter(started) || (sure.equals(started) && exactStart(period));
        return runs ? sure : until.minusDays(1);
    }

    private static boolean exactStart(Period period) {
        return period.fromPrecision() == null;
    }

    List<SchemeChange> toDay(FundingReason removes, @Nullable LocalDate day) {
        return day == null || day.isBefore(coveredFrom)
                ? List.of()
                : List.of(change(removes, What.DAY, List.of(day.toString()), "change.day", day));
    }

    private static List<SchemeChange> toMunicipalities(SubsidyExtension extension) {
        List<String> codes = extension.condition().municipalities().stream()
                .map(NisCode::value)
                .toList();
        return codes.isEmpty()
                ? List.of()
                : List.of(change(
                        FundingReason.ENDED,
                        What.MUNICIPALITY,
                        codes,
                        "change.extension",
                        FundingReasons.withoutStop(extension.condition().text())));
    }

    private static SchemeChange change(
            FundingReason removes, What what, List<String> to, String key, Object... arguments) {
        return new SchemeChange(removes, what, to, null, null, null, null, FundingReasons.text(key, arguments));
    }
}
