package be.kapstok.migration;

import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
            merger.refuse(
                    MigrationReason.CARRIED_SHARES_NOT_WHOLE, MigrationReasons.labels(now), all.toPlainString());
            return List.of();
        }
        List<Object> written =
                new ArrayList<>(parts.stream().map(BigDecimal::toPlainString).toList());
        merger.tell(MigrationReason.CARRIED_BY_SHARES, written);
        return parts;
    }

    /** A number in parts that sum to it, none with more decimals than it has; what rounding leaves goes to the largest rests. */
    static List<BigDecimal> of(BigDecimal number, List<BigDecimal> shares) {
        List<BigDecimal> parts = new ArrayList<>();
        List<Integer> byRest = new ArrayList<>();
        Map<Integer, BigDecimal> rests = new HashMap<>();
        BigDecimal left = number;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal exact = number.multiply(shares.get(i));
            BigDecimal part = exact.setScale(number.scale(), RoundingMode.DOWN);
            parts.add(part);
            rests.put(i, exact.subtract(part).abs());
            byRest.add(i);
            left = left.subtract(part);
        }
        byRest.sort(Comparator.comparing((Integer i) -> rests.getOrDefault(i, BigDecimal.ZERO))
                .reversed());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(number.scale()).multiply(BigDecimal.valueOf(left.signum()));
        for (int i = 0; left.signum() != 0; i++) {
            int which = byRest.get(i % byRest.size());
            parts.set(which, parts.get(which).add(unit));
            left = left.subtract(unit);
        }
        return parts;
    }
}
