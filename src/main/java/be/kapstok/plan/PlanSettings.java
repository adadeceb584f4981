package be.kapstok.plan;

import static java.util.Objects.requireNonNull;

import be.kapstok.index.NameKey;
import be.kapstok.plan.rule.Thresholds;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The thresholds and words of the rules about plans that no source gives. The defaults are choices of this library; set
 * your own.
 *
 * @param minimumDomains the smallest number of policy domains with integration actions, from 0 (RB-39)
 * @param minimumInclusivePerDomain the smallest number of inclusive integration actions in a policy domain with
 *     categorical ones, from 0 (RB-16)
 * @param inclusiveLead how many more inclusive than categorical integration actions there must be at least; 0 allows
 *     equal numbers, a negative number allows fewer (RB-41, RB-42)
 * @param integrationWords words that name integration; case and accents do not count (RB-38, RB-57)
 * @param companionWords other words in the name of a domain that still mean that it is integration alone (RB-38, RB-57)
 * @since 0.1.0
 */
public record PlanSettings(
        int minimumDomains,
        int minimumInclusivePerDomain,
        int inclusiveLead,
        Set<String> integrationWords,
        Set<String> companionWords) {
    private static final List<String> INTEGRATION = List.of(
            "integratie", "integratiebeleid", "inburgering", "inburgeringsbeleid", "integration", "intégration");
    private static final List<String> COMPANIONS = List.of(
            "en",
            "et",
            "and",
            "van",
            "de",
            "des",
            "of",
            "met",
            "diversiteit",
            "diversiteitsbeleid",
            "diversité",
            "diversity",
            "beleid",
            "politique",
            "policy",
            "personen",
            "persons",
            "personnes",
            "vreemde",
            "buitenlandse",
            "foreign",
            "étrangère",
            "herkomst",
            "origin",
            "origine",
            "d",
            "l");

    /**
     * Checks the thresholds and keeps the words in lower case and without accents.
     *
     * @throws IllegalArgumentException when one of the first two numbers is below 0
     */
    public PlanSettings {
        if (minimumDomains < 0 || minimumInclusivePerDomain < 0) {
            throw new IllegalArgumentException(
                    "A least number is 0 or more, got: " + minimumDomains + " and " + minimumInclusivePerDomain);
        }
        integrationWords = plain(integrationWords);
        companionWords = plain(companionWords);
    }

    private static Set<String> plain(Iterable<String> words) {
        Set<String> plain = new LinkedHashSet<>();
        words.forEach(each -> plain.add(NameKey.of(each)));
        return Collections.unmodifiableSet(plain);
    }

    /**
     * {@return the default settings: two domains, one inclusive action in a domain with categorical ones, one more
     * inclusive than categorical action, and the usual words in Dutch, French and English}
     */
    public static PlanSettings usual() {
        return new PlanSettings(2, 1, 1, plain(INTEGRATION), plain(COMPANIONS));
    }

    /**
     * {@return these settings with another {@link #minimumDomains}}
     *
     * @throws IllegalArgumentException when the number is below 0
     */
    public PlanSettings withMinimumDomains(int domains) {
        return new PlanSettings(domains, minimumInclusivePerDomain, inclusiveLead, integrationWords, companionWords);
    }

    /**
     * {@return these settings with another {@link #minimumInclusivePerDomain}}
     *
     * @throws IllegalArgumentException when the number is below 0
     */
    public PlanSettings withMinimumInclusivePerDomain(int actions) {
        return new PlanSettings(minimumDomains, actions, inclusiveLead, integrationWords, companionWords);
    }

    /** {@return these settings with another {@link #inclusiveLead}} */
    public PlanSettings withInclusiveLead(int actions) {
        return new PlanSettings(minimumDomains, minimumInclusivePerDomain, actions, integrationWords, companionWords);
    }

    /** {@return these settings with other {@link #integrationWords} and {@link #companionWords}} */
    public PlanSettings withWords(Set<String> integration, Set<String> companions) {
        requireNonNull(integration, "integration");
        requireNonNull(companions, "companions");
        return new PlanSettings(minimumDomains, minimumInclusivePerDomain, inclusiveLead, integration, companions);
    }

    /** Gives the thresholds by which the rules judge. */
    Thresholds thresholds() {
        return new Thresholds(
                minimumDomains, minimumInclusivePerDomain, inclusiveLead, integrationWords, companionWords);
    }
}
