package be.kapstok.migration;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Divides what was one by the shares of each. */
final class ShareSplit {
    private ShareSplit() {}

    /** The share of each municipality, or none when one has none or they are no whole; then it is refused. */
    static List<BigDecimal> shares(Map<NisCode, BigDecimal> shares, List<Municipality> now, ValueMerger merger) {
        List<BigDecimal> parts = new ArrayList<>();
        for (Municipality each : now) {
            BigDecimal share = shares.get(each.nis());
            if (share == null || share.signum() < 0) {
                merger.refuse(MigrationReason.CARRIED_NEEDS_SHARES);
                return List.of();
            }
            parts.add(share);
        }
        BigDecimal all = ValueMerger.sum(parts);
        if (all.compareTo(BigDecimal.ONE) != 0) {
            merger.refuse(MigrationReason.CARRIED_SHARES_NOT_WHOLE, MigrationReasons.labels(now), all.toPlainString());
            return List.of();
        }
        List<Object> written =
                new ArrayList<>(parts.stream().map(BigDecimal::toPlainString).toList());
        merger.tell(MigrationReason.CARRIED_BY_SHARES, written);
        return parts;
    }

    /** A number in parts that sum to it, none with more decimals than it has; what rounding leaves goes to the largest rests. */
    static List<BigDecimal> of(BigDecimal number, List<BigDecimal> shares) {
        List<BigDecimal> exact = shares.stream().map(number::multiply).toList();
        List<BigDecimal> parts = new ArrayList<>();
        exact.forEach(each -> parts.add(each.setScale(number.scale(), RoundingMode.DOWN)));
        BigDecimal left = number.subtract(ValueMerger.sum(parts));
        BigDecimal unit = number.ulp().multiply(BigDecimal.valueOf(left.signum()));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                                exact.get(i).subtract(parts.get(i)).abs())
                        .reversed())
                .limit(left.unscaledValue().abs().longValue())
                .forEachOrdered(i -> parts.set(i, parts.get(i).add(unit)));
        return parts;
    }
}
