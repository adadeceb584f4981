package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Coverage;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;

/** A body serves an area only while it exists. */
final class OutsideBodyPeriod implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-OUTSIDE-BODY-PERIOD");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (!(entry.record() instanceof Coverage coverage) || coverage.body() == null || coverage.period() == null) {
            return;
        }
        SupportBody body = records.find(Kind.BODIES, coverage.body().value());
        if (body != null && body.period() != null && !within(coverage.period(), body.period())) {
            faults.tell(
                    entry,
                    "/period",
                    coverage.body().value(),
                    Message.of(coverage.period()),
                    Message.of(body.period()));
        }
    }

    /** An end that is open as far as known does not contradict one that is told. */
    private static boolean within(Period inner, Period outer) {
        boolean startsToo =
                inner.from() == null || outer.from() == null || !inner.from().isBefore(outer.from());
        boolean endsToo =
                inner.until() == null || outer.until() == null || !inner.until().isAfter(outer.until());
        return startsToo && endsToo && inner.overlaps(outer);
    }
}
