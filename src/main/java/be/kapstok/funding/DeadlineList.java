package be.kapstok.funding;

import be.kapstok.dataset.Kind;
import be.kapstok.funding.Deadline.Event;
import be.kapstok.index.Days;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyApplications;
import be.kapstok.model.SubsidyExtension;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the days of the schemes of a data set. */
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
        reasons.addAll(Days.of(data).remarks(until.isAfter(from) ? until.minusDays(1) : from));
        return new Deadlines(from, until, data.dataset().header().asOf(), found, reasons);
    }

    private List<Deadline> of(Subsidy subsidy) {
        List<Deadline> days = new ArrayList<>();
        for (SubsidyApplications each : subsidy.applications()) {
            first(subsidy, Event.APPLICATIONS_OPEN, FundingReason.OPENS, each.from(), null, days);
            last(subsidy, Event.APPLICATIONS_CLOSE, FundingReason.CLOSES, each.until(), null, days);
        }
        List<Period> periods = new ArrayList<>();
        if (subsidy.period() != null) {
            periods.add(subsidy.period());
        }
        subsidy.extensions().stream().map(SubsidyExtension::period).forEach(periods::add);
        for (Period each : periods) {
            first(subsidy, Event.STARTS, FundingReason.STARTS, each.from(), each.fromPrecision(), days);
            last(subsidy, Event.ENDS, FundingReason.ENDS, each.until(), each.untilPrecision(), days);
        }
        return days;
    }

    private void first(
            Subsidy subsidy,
            Event event,
            FundingReason code,
            @Nullable LocalDate day,
            @Nullable Precision precision,
            List<Deadline> days) {
        if (day != null) {
            days.add(new Deadline(
                    day,
                    precision,
                    event,
                    subsidy,
                    List.of(why.of(code, subsidy, FundingReasons.Basis.OF_SCHEME, day))));
        }
    }

    private void last(
            Subsidy subsidy,
            Event event,
            FundingReason code,
            @Nullable LocalDate end,
            @Nullable Precision precision,
            List<Deadline> days) {
        first(subsidy, event, code, end == null ? null : end.minusDays(1), precision, days);
    }
}
