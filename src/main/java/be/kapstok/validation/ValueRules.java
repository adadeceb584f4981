package be.kapstok.validation;

import be.kapstok.model.IdFormat;
import be.kapstok.model.Money;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about a single text, amount or condition. */
final class ValueRules {
    private static final String OWN_WORDS = "other:";

    /** The names of figures that are a part of something, from 0 to 1. */
    private static final Pattern SHARE = Pattern.compile("own_contribution|.*_share");

    private ValueRules() {}

    /** Skips ids: the check of the form refuses an id with such a character. */
    static void hiddenCharacter(
            Entry entry, String value, RecordComponent component, Place place, DatasetFindings findings) {
        int hidden = VisibleText.hiddenCharacter(value);
        if (hidden >= 0 && !component.getAccessor().isAnnotationPresent(IdFormat.class)) {
            String seen = VisibleText.of(value);
            findings.at(entry, place.pointer())
                    .meaning(seen.isEmpty() || seen.length() > Excerpt.IN_A_SENTENCE ? null : seen)
                    .tell(Excerpt.of(seen, Excerpt.IN_A_SENTENCE), String.format(Locale.ROOT, "U+%04X", hidden));
        }
    }

    static void ownWordsMissing(
            Entry entry, String value, RecordComponent component, Place place, DatasetFindings findings) {
        if (value.startsWith(OWN_WORDS)
                && VisibleText.isBlank(value.substring(OWN_WORDS.length()))
                && (component.getName().equals("targetGroups")
                        || component.getName().equals("audienceGroups"))) {
            findings.at(entry, place.pointer()).tell();
        }
    }

    static void negativeAmount(
            Entry entry, Money money, RecordComponent component, Place place, DatasetFindings findings) {
        if (money.amount() != null && money.amount().signum() < 0) {
            findings.at(entry, place.pointer() + "/amount").tell(money.amount().toPlainString());
        }
    }

    static void impossibleCondition(
            Entry entry, SubsidyCondition condition, RecordComponent component, Place place, DatasetFindings findings) {
        BigDecimal most = condition.atMost();
        BigDecimal least = condition.atLeast();
        BigDecimal more = condition.moreThan();
        String atMost = place.pointer() + "/atMost";
        if (most != null && least != null && least.compareTo(most) > 0) {
            findings.at(entry, atMost).tell(most.toPlainString(), "atLeast", least.toPlainString());
        } else if (most != null && more != null && more.compareTo(most) >= 0) {
            findings.at(entry, atMost).tell(most.toPlainString(), "moreThan", more.toPlainString());
        }
        if (condition.figure() != null && SHARE.matcher(condition.figure()).matches()) {
            Map<String, @Nullable BigDecimal> bounds = new TreeMap<>();
            bounds.put("/atLeast", least);
            bounds.put("/atMost", most);
            bounds.put("/moreThan", more);
            bounds.forEach((name, bound) -> {
                if (bound != null && bound.compareTo(BigDecimal.ONE) > 0) {
                    findings.at(entry, place.pointer() + name)
                            .saying("share")
                            .tell(bound.toPlainString(), condition.figure());
                }
            });
        }
    }
}
