package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy comes from one of five levels: Flemish, provincial, federal, European, other funds. Source: seed page.
 *
 * <p>That a level is given at all, and is one of the five, is a matter of form. Here: it is one level, not another than that of
 * its source, and its source is not known under the same name at another level.
 */
final class OneOfFiveLevels implements Rule<FundingRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-75");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        for (PlacedRecord<Subsidy> each : records.subsidies()) {
            FundingLevel level = each.record().level();
            SubsidySource other = ofOtherLevel(each.record(), records);
            if (other != null) {
                findings.at(each.at("/level"))
                        .tell(Message.of(level), other.name(), other.id().value(), Message.of(other.level()));
            }
        }
    }

    private static @Nullable SubsidySource ofOtherLevel(Subsidy subsidy, FundingRecords records) {
        SubsidySource giver = null;
        for (SubsidySource each : records.givers()) {
            giver = each.id().value().equals(subsidy.source()) ? each : giver;
        }
        for (SubsidySource each : records.givers()) {
            if (giver != null
                    && each.level() != subsidy.level()
                    && each.name().nl().equalsIgnoreCase(giver.name().nl())) {
                return each;
            }
        }
        return null;
    }
}
