package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.index.SureDays;
import be.kapstok.model.Period;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyAccess;
import be.kapstok.model.SubsidyApplications;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether an applicant can apply for a scheme on a day. Whether the scheme runs is another question: nobody
 * applies for money that a rule grants, and a call accepts applications in only a few weeks of the years for which it
 * pays.
 *
 * <p>The days to apply decide when they are known; otherwise the days on which the scheme runs decide. A call or scheme
 * without a known end is probably over once it is older than such schemes usually get.
 */
final class DaysToApply {
    /**
     * The longest time in months between the publication of a call and its last day: an unknown first day is not
     * assumed to be earlier.
     */
    private static final int MONTHS_BEFORE_THE_LAST_DAY = 6;

    private final RunsOnDay running;
    private final int usualYears;

    /**
     * Days to apply.
     *
     * @param first the first day or, when it is not known, the earliest day that it may be
     * @param last the last day, or {@code null} when it is not known
     * @param text what else the source says, or {@code null}
     */
    private record Window(
            LocalDate first,
            boolean firstKnown,
            @Nullable LocalDate last,
            @Nullable Text text) {
        static Window of(SubsidyApplications days, @Nullable Period paid) {
            LocalDate until = days.until();
            LocalDate from = days.from();
            if (from != null || until == null) {
                return new Window(requireNonNull(from), true, until == null ? null : until.minusDays(1), days.text());
            }
            LocalDate earliest = until.minusMonths(MONTHS_BEFORE_THE_LAST_DAY);
            LocalDate start = paid == null ? null : paid.from();
            return start != null && start.isAfter(earliest) && start.isBefore(until)
                    ? new Window(start, false, until.minusDays(1), days.text())
                    : new Window(earliest, false, until.minusDays(1), days.text());
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }

        /** The last day, or the first day when the last is not known. */
        LocalDate end() {
            return last == null ? first : last;
        }
    }

    DaysToApply(RunsOnDay running, int usualYears) {
        this.running = running;
        this.usualYears = usualYears;
    }

    void judge(Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        List<Window> known = subsidy.applications().stream()
                .filter(each -> each.from() != null || each.until() != null)
                .map(each -> Window.of(each, subsidy.period()))
                .toList();
        if (subsidy.access() == SubsidyAccess.AUTOMATIC) {
            running.judge(verdict);
            verdict.whateverTheDay();
            no(FundingReason.GRANTED_NOT_APPLIED_FOR, verdict);
        } else if (known.isEmpty()) {
            running.judge(verdict);
            withoutDays(verdict.applying().day(), verdict);
        } else {
            RunsOnDay.tellPeriod(verdict);
            onKnownDays(known, verdict);
        }
    }

    private void withoutDays(LocalDate day, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Period period = subsidy.period();
        LocalDate start = period == null ? null : SureDays.latestStart(period);
        boolean endless = period == null || period.until() == null;
        boolean call = subsidy.access() == SubsidyAccess.CLOSED_CALL;
        if (verdict.isNo()) {
            return;
        }
        if (call && wasOverWhenChecked(subsidy, day)) {
            no(FundingReason.CALL_IS_OVER, verdict);
            return;
        }
        verdict.tellIf(FundingReason.APPLICATIONS_NOT_KNOWN);
        if (call && start == null && endless) {
            verdict.probablyOver(FundingReason.CALL_OF_UNKNOWN_YEAR);
        } else if (call || (endless && Boolean.FALSE.equals(subsidy.endKnown()))) {
            probablyOver(start, day, verdict);
        }
    }

    private void onKnownDays(List<Window> known, Verdict verdict) {
        LocalDate day = verdict.applying().day();
        Optional<Window> now = known.stream().filter(each -> each.contains(day)).findFirst();
        if (now.isPresent()) {
            onADay(now.get(), verdict);
            tellText(now.get(), verdict);
            return;
        }
        Optional<Window> next =
                known.stream().filter(each -> each.first().isAfter(day)).min(Comparator.comparing(Window::first));
        if (next.isPresent() && tookOthers(verdict.subsidy(), day)) {
            verdict.tellIf(FundingReason.APPLICATIONS_NOT_KNOWN);
        } else if (next.isPresent()) {
            boolean sure = next.get().firstKnown();
            LocalDate shown = sure ? next.get().first() : next.get().end();
            FundingReason code =
                    sure ? FundingReason.APPLICATIONS_NOT_OPEN_YET : FundingReason.APPLICATIONS_PROBABLY_NOT_OPEN_YET;
            verdict.tellNo(code, running.toDay(code, shown), Basis.OF_SCHEME, shown);
            tellText(next.get(), verdict);
        } else {
            Window latest =
                    known.stream().max(Comparator.comparing(Window::end)).orElseThrow();
            verdict.tellNo(
                    FundingReason.APPLICATIONS_CLOSED,
                    running.toDay(FundingReason.APPLICATIONS_CLOSED, latest.end()),
                    Basis.OF_SCHEME,
                    latest.end());
            tellText(latest, verdict);
        }
    }

    /**
     * Whether the scheme, on a day on which it runs, accepted applications at unknown times: it has a window without
     * days.
     */
    private static boolean tookOthers(Subsidy subsidy, LocalDate day) {
        return (subsidy.period() == null || subsidy.period().contains(day))
                && subsidy.applications().stream().anyMatch(each -> each.from() == null && each.until() == null);
    }

    private static void tellText(Window days, Verdict verdict) {
        if (days.text() != null) {
            verdict.tell(CommonReason.NOTE, FundingReasons.withoutStop(days.text()));
        }
    }

    private void onADay(Window days, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        LocalDate last = days.last();
        if (last == null) {
            if (subsidy.access() == SubsidyAccess.CLOSED_CALL
                    && wasOverWhenChecked(subsidy, verdict.applying().day())) {
                no(FundingReason.CALL_IS_OVER, verdict);
            } else if (!running.isOver(verdict)) {
                verdict.tellIf(FundingReason.APPLICATIONS_END_NOT_KNOWN, days.first());
                probablyOver(days.first(), verdict.applying().day(), verdict);
            }
        } else if (!days.firstKnown()) {
            verdict.tellIf(FundingReason.APPLICATIONS_START_NOT_KNOWN, last);
        } else {
            verdict.tell(FundingReason.TAKES_APPLICATIONS, days.first(), last);
        }
    }

    private void probablyOver(@Nullable LocalDate start, LocalDate day, Verdict verdict) {
        Integer own = verdict.subsidy().usualYears();
        int years = own == null ? usualYears : own;
        if (start != null && ChronoUnit.YEARS.between(start, day) >= years) {
            verdict.probablyOver(FundingReason.PROBABLY_OVER, years);
        }
    }

    private static void no(FundingReason code, Verdict verdict) {
        verdict.tellNo(code, List.of(), Basis.OF_SCHEME);
    }

    /** Whether a call was over when its record was checked, so that it is over on later days too. */
    private static boolean wasOverWhenChecked(Subsidy subsidy, LocalDate day) {
        return subsidy.checkedOn() != null && !day.isBefore(subsidy.checkedOn());
    }
}
