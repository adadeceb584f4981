package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Only codes of the standard system of policy fields are used. Source: BBC questions and answers of the Agency for Home Affairs.
 */
final class OnlyStandardFields implements PlanRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-48");
    }

    @Override
    public @Nullable Reason unapplied(ReviewedPlan reviewed) {
        return Unapplied.unlessListed(!reviewed.words().fieldCodes().isEmpty(), "policyFields");
    }

    @Override
    public void check(ReviewedPlan reviewed, FindingSink findings) {
        Set<String> codes = reviewed.words().fieldCodes();
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            String code = use.code();
            if (!codes.contains(code)) {
                findings.at(use.pointer()).meaning(meant(code, codes)).tell(Excerpt.of(code, Excerpt.IN_A_SENTENCE));
            }
        }
    }

    /** The field that was split or, failing that, the code with the same digits in another order or all but one. */
    private static @Nullable String meant(String code, Set<String> codes) {
        String whole = code.length() == 4 ? code.substring(0, 3) + "0" : code;
        return codes.contains(whole)
                ? whole
                : Nearest.of(code, codes).filter(each -> alike(code, each)).orElse(null);
    }

    private static boolean alike(String code, String other) {
        char[] digits = code.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(digits);
        Arrays.sort(others);
        return Arrays.equals(digits, others) || code.regionMatches(1, other, 1, 3);
    }
}
