package be.kapstok.plan.rule;

import be.kapstok.index.NameKey;
import java.util.Set;

/**
 * What no source fixes, as the settings have it.
 *
 * @param minimumDomains over how many policy domains integration actions are spread at least
 * @param minimumInclusivePerDomain how many inclusive actions stand at least beside categorical ones in a domain
 * @param inclusiveLead how many more inclusive actions than categorical ones there are at least
 * @param integrationWords words that mean integration in the name of a domain
 * @param companionWords words that may stand beside them
 */
public record Thresholds(
        int minimumDomains,
        int minimumInclusivePerDomain,
        int inclusiveLead,
        Set<String> integrationWords,
        Set<String> companionWords) {
    /** Whether a name says nothing but integration. */
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
