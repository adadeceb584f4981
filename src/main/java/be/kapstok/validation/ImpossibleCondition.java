package be.kapstok.validation;

import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some figure can meet a condition of a subsidy: its least is not above its most, and a share is not above 1. */
final class ImpossibleCondition implements ValueRule {
    /** What figures that are a part of something are called, from 0 to 1. */
    private static final Pattern SHARE = Pattern.compile("own_contribution|.*_share");

    @Override
    public RuleId id() {
        return RuleId.of("KD-IMPOSSIBLE-CONDITION");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
        if (value instanceof SubsidyCondition condition) {
            check(entry, condition, place.pointer(), faults);
        }
    }

    private static void check(Entry entry, SubsidyCondition condition, String pointer, Faults faults) {
        BigDecimal most = condition.atMost();
        BigDecimal least = condition.atLeast();
        BigDecimal more = condition.moreThan();
        if (most != null && least != null && least.compareTo(most) > 0) {
            faults.tell(entry, pointer + "/atMost", most.toPlainString(), "atLeast", least.toPlainString());
        } else if (most != null && more != null && more.compareTo(most) >= 0) {
            faults.tell(entry, pointer + "/atMost", most.toPlainString(), "moreThan", more.toPlainString());
        }
        if (condition.figure() != null && SHARE.matcher(condition.figure()).matches()) {
            Map<String, @Nullable BigDecimal> bounds = new TreeMap<>();
            bounds.put("/atLeast", least);
            bounds.put("/atMost", most);
            bounds.put("/moreThan", more);
            bounds.forEach((name, bound) -> {
                if (bound != null && bound.compareTo(BigDecimal.ONE) > 0) {
                    faults.tellVariant(
                            entry,
                            pointer + name,
                            Optional.empty(),
                            "share",
                            bound.toPlainString(),
                            condition.figure());
                }
            });
        }
    }
}
