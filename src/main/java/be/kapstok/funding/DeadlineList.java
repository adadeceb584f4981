package be.kapstok.funding;

import be.kapstok.dataset.Kind;
import be.kapstok.funding.Deadline.Event;
import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.index.CoveredDays;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyApplications;
import be.kapstok.model.SubsidyExtension;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the deadlines of the schemes of a data set. */
final class DeadlineList {
    private final CheckedDataset data;
    private final FundingReasons why;

    DeadlineList(CheckedDataset data, FundingReasons why) {
        this.data = data;
        this.why = why;
    }

    Deadlines between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The end lies before the start: " + from + " to " + until);
        }
        List<Deadline> found = new ArrayList<>();
        for (Subsidy each : data.dataset().list(Kind.SUBSIDIES)) {
            found.addAll(of(each));
        }
        found.removeIf(each -> each.date().isBefore(from) || !each.date().isBefore(until));
        found.sort(Deadline.IN_ORDER);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(FundingReason.LIST_NOT_COMPLETE));
        reasons.addAll(CoveredDays.of(data).remarks(until.isAfter(from) ? until.minusDays(1) : from));
        return new Deadlines(from, until, data.dataset().header().asOf(), found, reasons);
    }

    private List<Deadline> of(Subsidy subsidy) {
        List<Deadline> days = new ArrayList<>();
        for (SubsidyApplications each : subsidy.applications()) {
            Said said = new Said(subsidy, each.text(), Basis.OF_SCHEME, days);
            add(Event.APPLICATIONS_OPEN, FundingReason.OPENS, each.from(), null, said);
            add(Event.APPLICATIONS_CLOSE, FundingReason.CLOSES, lastDay(each.until()), null, said);
        }
        if (subsidy.period() != null) {
            addEnds(subsidy.period(), new Said(subsidy, null, Basis.OF_SCHEME, days));
        }
        for (SubsidyExtension each : subsidy.extensions()) {
            addEnds(each.period(), new Said(subsidy, each.text(), Basis.of(each.sources(), each.confidence()), days));
        }
        return days;
    }

    /** What deadlines have in common: the scheme, what else the source says, and on what that rests. */
    private record Said(Subsidy subsidy, @Nullable Text text, Basis basis, List<Deadline> days) {}

    private void addEnds(Period period, Said said) {
        add(Event.STARTS, FundingReason.STARTS, period.from(), period.fromPrecision(), said);
        add(Event.ENDS, FundingReason.ENDS, lastDay(period.until()), period.untilPrecision(), said);
    }

    private void add(
            Event event, FundingReason code, @Nullable LocalDate day, @Nullable Precision precision, Said said) {
        if (day == null) {
            return;
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(why.of(code, said.subsidy(), said.basis(), day));
        if (said.text() != null) {
            reasons.add(
                    why.of(CommonReason.NOTE, said.subsidy(), said.basis(), FundingReasons.withoutStop(said.text())));
        }
        said.days().add(new Deadline(day, precision, event, said.subsidy(), reasons));
    }

    private static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }
}
