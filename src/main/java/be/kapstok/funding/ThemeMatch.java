package be.kapstok.funding;

import be.kapstok.funding.SchemeChange.What;
import be.kapstok.funding.ThemeWords.Meaning;
import be.kapstok.funding.ThemeWords.Says;
import be.kapstok.funding.ThemeWords.Word;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import be.kapstok.model.ThemeName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a scheme is for what was asked about: one of some themes and policy domains.
 *
 * <p>Its themes, and the words of its source by the table of words, decide. One that leads to what was asked about is enough.
 * Else a word that may mean any subject, or that the table does not know, leaves it open; so does a scheme of which no word
 * tells the subject at all. Only a scheme whose words all tell other subjects is for something else: words that say for whom, or
 * how, count for nothing beside those that say what for.
 */
final class ThemeMatch {
    private final FundingReasons why;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<Theme, ThemeName> themes = new EnumMap<>(Theme.class);
    private final Map<String, Text> domains;

    ThemeMatch(FundingReasons why, ThemeWords table, List<ThemeName> themes, Map<String, Text> domains) {
        this.why = why;
        this.domains = domains;
        table.words().forEach(each -> words.put(each.word(), each));
        table.reasons().forEach(each -> meanings.put(each.id(), each));
        themes.forEach(each -> this.themes.put(each.id(), each));
    }

    void judge(Application applying, Verdict verdict) {
        FundingQuestion question = applying.question();
        Subsidy subsidy = verdict.subsidy();
        if (!question.themes().isEmpty() || !question.domains().isEmpty()) {
            about(question, verdict);
        }
        List<Object> unmapped = unmapped(subsidy);
        if (!unmapped.isEmpty()) {
            verdict.tell(why.of(FundingReason.WORDS_STAY_WORDS, subsidy, unmapped));
        }
    }

    private void about(FundingQuestion question, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Set<Theme> served = served(subsidy);
        Set<PolicyDomainId> domainsServed = domainsServed(subsidy);
        List<Object> fitting = new ArrayList<>();
        for (Theme each : question.themes()) {
            if (served.contains(each)) {
                fitting.add(name(each));
            }
        }
        for (PolicyDomainId each : question.domains()) {
            if (domainsServed.contains(each)) {
                fitting.add(name(each));
            }
        }
        List<Object> asked = new ArrayList<>();
        question.themes().forEach(each -> asked.add(name(each)));
        question.domains().forEach(each -> asked.add(name(each)));
        if (!fitting.isEmpty()) {
            verdict.tell(why.of(FundingReason.THEME_FITS, subsidy, fitting));
        } else if (mayBeAbout(question, subsidy, domainsServed)) {
            verdict.tellIf(
                    why.of(FundingReason.THEME_NOT_KNOWN, subsidy, asked),
                    new OpenIf(
                            FundingReason.THEME_NOT_KNOWN,
                            null,
                            null,
                            null,
                            null,
                            null,
                            FundingReasons.text("if.theme_not_known", asked)));
        } else {
            verdict.tellNo(
                    why.of(FundingReason.OTHER_THEME, subsidy, asked, names(served, domainsServed)),
                    change(served, domainsServed));
        }
    }

    private List<SchemeChange> change(Set<Theme> served, Set<PolicyDomainId> domainsServed) {
        List<String> to = new ArrayList<>();
        served.forEach(each -> to.add(FundingReasons.word(each)));
        domainsServed.forEach(each -> to.add(each.value()));
        return to.isEmpty()
                ? List.of()
                : List.of(new SchemeChange(
                        FundingReason.OTHER_THEME,
                        What.THEME,
                        to,
                        null,
                        null,
                        null,
                        null,
                        FundingReasons.text("change.theme", names(served, domainsServed))));
    }

    /** The themes of the record, and those to which its words lead. */
    private Set<Theme> served(Subsidy subsidy) {
        Set<Theme> served = EnumSet.noneOf(Theme.class);
        served.addAll(subsidy.themes());
        for (Word each : mapped(subsidy)) {
            served.addAll(each.themes());
        }
        return served;
    }

    /** The domains to which its words lead, and those of its themes to which no word leads. */
    private Set<PolicyDomainId> domainsServed(Subsidy subsidy) {
        Set<PolicyDomainId> served = new TreeSet<>();
        Set<Theme> byRecord = EnumSet.noneOf(Theme.class);
        byRecord.addAll(subsidy.themes());
        for (Word each : mapped(subsidy)) {
            served.addAll(each.domains());
            byRecord.removeAll(each.themes());
        }
        byRecord.forEach(each -> served.addAll(domainsOf(each)));
        return served;
    }

    private List<PolicyDomainId> domainsOf(Theme theme) {
        ThemeName named = themes.get(theme);
        return named == null ? List.of() : named.domains();
    }

    private List<Word> mapped(Subsidy subsidy) {
        List<Word> mapped = new ArrayList<>();
        for (String each : subsidy.themeWords()) {
            Word word = words.get(each);
            if (word != null && word.unmapped() == null) {
                mapped.add(word);
            }
        }
        return mapped;
    }

    private boolean mayBeAbout(FundingQuestion question, Subsidy subsidy, Set<PolicyDomainId> domainsServed) {
        boolean told = !subsidy.themes().isEmpty();
        for (String each : subsidy.themeWords()) {
            Word word = words.get(each);
            Says says = word == null ? Says.ANY : says(word);
            if (says == Says.ANY) {
                return true;
            }
            told |= says == null || says == Says.OTHER;
        }
        return !told
                || question.themes().stream()
                        .flatMap(each -> domainsOf(each).stream())
                        .anyMatch(domainsServed::contains);
    }

    /** What a word that leads nowhere says; {@code null} for one that leads somewhere. */
    private @Nullable Says says(Word word) {
        Meaning meaning = meanings.get(word.unmapped() == null ? "" : word.unmapped());
        return meaning == null ? null : meaning.says();
    }

    private List<Object> unmapped(Subsidy subsidy) {
        List<Object> unmapped = new ArrayList<>();
        for (String each : subsidy.themeWords()) {
            Word word = words.get(each);
            Meaning meaning = word == null || word.unmapped() == null ? null : meanings.get(word.unmapped());
            if (meaning != null) {
                unmapped.add(FundingReasons.words("word.because", each, FundingReasons.withoutStop(meaning.text())));
            } else if (word == null) {
                unmapped.add(FundingReasons.words("word.new", each));
            }
        }
        return unmapped;
    }

    private List<Object> names(Set<Theme> served, Set<PolicyDomainId> domainsServed) {
        List<Object> names = new ArrayList<>();
        served.forEach(each -> names.add(name(each)));
        domainsServed.forEach(each -> names.add(name(each)));
        return names;
    }

    private Object name(Theme theme) {
        ThemeName named = themes.get(theme);
        return named == null ? FundingReasons.word(theme) : named.name();
    }

    private Object name(PolicyDomainId domain) {
        Text named = domains.get(domain.value());
        return named == null ? domain : named;
    }
}
