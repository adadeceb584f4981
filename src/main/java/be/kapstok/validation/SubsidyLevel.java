package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Locale;
import java.util.Optional;

/** A subsidy has the level of its source. */
final class SubsidyLevel implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-SUBSIDY-LEVEL");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (!(entry.record() instanceof Subsidy subsidy) || subsidy.source() == null || subsidy.level() == null) {
            return;
        }
        SubsidySource source = records.find(Kind.SUBSIDY_SOURCES, subsidy.source());
        if (source != null && source.level() != null && source.level() != subsidy.level()) {
            String right = source.level().name().toLowerCase(Locale.ROOT);
            faults.tellMeant(
                    entry,
                    "/level",
                    Optional.of(right),
                    subsidy.level().name().toLowerCase(Locale.ROOT),
                    subsidy.source(),
                    right);
        }
    }
}
