package be.kapstok.bbc;

import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The amounts that belong to no action, and so have no place in a plan: how many, and how much together. */
final class Unplanned {
    private long amounts;
    private @Nullable Location first;
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal spent = BigDecimal.ZERO;

    void add(@Nullable BigDecimal receipts, @Nullable BigDecimal expenses, Location at) {
        first = first == null ? at : first;
        amounts++;
        received = receipts == null ? received : received.add(receipts);
        spent = expenses == null ? spent : spent.add(expenses);
    }

    /** Reports them at the place of the first. */
    void tell(FindingLog log, String of) {
        Location at = first;
        if (at != null) {
            log.add(ExportRule.LEFT_OUT.at(
                    at,
                    "no_action",
                    String.valueOf(amounts),
                    ExportRule.shown(of),
                    spent.toPlainString(),
                    received.toPlainString()));
        }
    }
}
