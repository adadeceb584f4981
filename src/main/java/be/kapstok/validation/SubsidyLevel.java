package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public void check(Records records, Faults faults) {
        Map<String, SubsidySource> sources = new HashMap<>();
        records.all(Kind.SUBSIDY_SOURCES).forEach(each -> sources.put(each.key(), each));
        List<Subsidy> subsidies = records.ofFile(Kind.SUBSIDIES);
        for (int i = 0; i < subsidies.size(); i++) {
            Subsidy subsidy = subsidies.get(i);
            SubsidySource source = sources.get(subsidy.source());
            if (source != null && source.level() != subsidy.level()) {
                String right = source.level().name().toLowerCase(Locale.ROOT);
                faults.tellMeant(
                        Kind.SUBSIDIES,
                        i,
                        "/level",
                        Optional.of(right),
                        subsidy.level().name().toLowerCase(Locale.ROOT),
                        subsidy.source(),
                        right);
            }
        }
    }
}
