package be.kapstok.funding;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.funding.FundingRecords.Named;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * In the first round of Plan Samenleven the municipality adds half of the means itself. Source: Flemish call of 2022. A part that
 * is not told is not too small.
 */
final class HalfOwnMeans implements Rule<FundingRecords> {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public RuleId id() {
        return RuleId.of("RB-81");
    }

    @Override
    public void check(FundingRecords records, FindingSink findings) {
        LocalDate secondRound = Objects.requireNonNull(records.time().until());
        for (Named each : records.named()) {
            BigDecimal own = each.measure().record().ownContribution();
            if (own != null
                    && own.compareTo(HALF) < 0
                    && Schemes.is(Schemes.PLAN_SAMENLEVEN, each.subsidy())
                    && !isLater(each.subsidy(), secondRound)) {
                findings.at(each.measure().at("/ownContribution"))
                        .tell(own.movePointRight(2).stripTrailingZeros().toPlainString());
            }
        }
    }

    private static boolean isLater(Subsidy subsidy, LocalDate secondRound) {
        LocalDate from = subsidy.period() == null ? null : subsidy.period().from();
        return from != null && !from.isBefore(secondRound);
    }
}
