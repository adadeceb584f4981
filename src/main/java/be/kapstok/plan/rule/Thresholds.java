package be.kapstok.plan.rule;

import be.kapstok.index.NameKey;
import java.util.Set;

/**
 * The settings of the rules, where sources fix nothing.
 *
 * @param minimumDomains the smallest number of policy domains with integration actions
 * @param minimumInclusivePerDomain the smallest number of inclusive actions in a domain with categorical ones
 * @param inclusiveLead how many more inclusive than categorical actions there must be at least
 * @param integrationWords words that mean integration in the name of a domain
 * @param companionWords other words that such a name may have
 */
public record Thresholds(
        int minimumDomains,
        int minimumInclusivePerDomain,
        int inclusiveLead,
        Set<String> integrationWords,
        Set<String> companionWords) {
    /** Whether a name means integration alone. */
    public boolean integrationAlone(String name) {
        boolean named = false;
        for (String part : name.split("[^\\p{L}\\p{M}\\p{N}]", -1)) {
            String word = NameKey.of(part);
            if (integrationWords.contains(word)) {
                named = true;
            } else if (!word.isEmpty() && !companionWords.contains(word)) {
                return false;
            }
        }
        return named;
    }
}
