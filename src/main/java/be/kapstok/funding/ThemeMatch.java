package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.funding.ThemeWords.Meaning;
import be.kapstok.funding.ThemeWords.Says;
import be.kapstok.funding.ThemeWords.Word;
import be.kapstok.index.Names;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a scheme is for the subject of the question: one of some themes and policy domains.
 *
 * <p>Its themes decide, and so do the words of its source, by the table of words. One theme or word that leads to the
 * subject is enough. Otherwise a word that may mean any subject, or that the table does not have, leaves the matter
 * open; so does a scheme without any word about its subject. Only a scheme whose words all name other subjects is for
 * something else; when other words name the subject, the words for the audience or the method do not count.
 */
final class ThemeMatch {
    private final Names names;
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    ThemeMatch(ThemeWords table, Names names) {
        this.names = names;
        table.words().forEach(each -> words.put(each.word(), each));
        table.reasons().forEach(each -> meanings.put(each.id(), each));
    }

    void judge(Verdict verdict) {
        FundingQuestion question = verdict.applying().question();
        if (!question.themes().isEmpty() || !question.domains().isEmpty()) {
            about(question, verdict);
        }
        List<Object> unmapped = unmapped(verdict.subsidy());
        if (!unmapped.isEmpty()) {
            verdict.tell(FundingReason.WORDS_STAY_WORDS, unmapped);
        }
    }

    private void about(FundingQuestion question, Verdict verdict) {
        Subsidy subsidy = verdict.subsidy();
        Set<Theme> themes = themes(subsidy);
        Set<PolicyDomainId> domains = domains(subsidy);
        List<Object> asked = names(question.themes(), question.domains());
        List<Object> fitting = names(
                question.themes().stream().filter(themes::contains).toList(),
                question.domains().stream().filter(domains::contains).toList());
        if (!fitting.isEmpty()) {
            verdict.tell(FundingReason.THEME_FITS, fitting);
        } else if (mayBeAbout(question, subsidy, domains)) {
            verdict.tellIf(FundingReason.THEME_NOT_KNOWN, asked);
        } else {
            List<String> to = Stream.concat(
                            themes.stream().map(FundingReasons::word),
                            domains.stream().map(PolicyDomainId::value))
                    .toList();
            List<Object> others = names(themes, domains);
            verdict.tellNo(
                    FundingReason.OTHER_THEME,
                    to.isEmpty()
                            ? List.of()
                            : SchemeChange.to(FundingReason.OTHER_THEME, What.THEME, to, "change.theme", others),
                    Basis.OF_SCHEME,
                    asked,
                    others);
        }
    }

    /** The themes of the record, and the themes to which its words lead. */
    private Set<Theme> themes(Subsidy subsidy) {
        Set<Theme> served = EnumSet.noneOf(Theme.class);
        served.addAll(subsidy.themes());
        mapped(subsidy).forEach(each -> served.addAll(each.themes()));
        return served;
    }

    /** The domains to which its words lead, and the domains of those of its themes to which no word leads. */
    private Set<PolicyDomainId> domains(Subsidy subsidy) {
        Set<PolicyDomainId> served = new TreeSet<>();
        Set<Theme> byRecord = EnumSet.noneOf(Theme.class);
        byRecord.addAll(subsidy.themes());
        for (Word each : mapped(subsidy)) {
            served.addAll(each.domains());
            each.themes().forEach(byRecord::remove);
        }
        byRecord.forEach(each -> served.addAll(names.domains(each)));
        return served;
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

    private boolean mayBeAbout(FundingQuestion question, Subsidy subsidy, Set<PolicyDomainId> domains) {
        boolean told = !subsidy.themes().isEmpty();
        for (String each : subsidy.themeWords()) {
            Word word = words.get(each);
            Meaning meaning = meaning(word);
            if (word == null || (meaning != null && meaning.says() == Says.ANY)) {
                return true;
            }
            told |= meaning == null || meaning.says() == Says.OTHER;
        }
        return !told
                || question.themes().stream()
                        .flatMap(each -> names.domains(each).stream())
                        .anyMatch(domains::contains);
    }

    /**
     * The reason why a word leads nowhere; {@code null} for a word that leads somewhere, or that the table does not
     * have.
     */
    private @Nullable Meaning meaning(@Nullable Word word) {
        return word == null || word.unmapped() == null ? null : meanings.get(word.unmapped());
    }

    private List<Object> unmapped(Subsidy subsidy) {
        List<Object> unmapped = new ArrayList<>();
        for (String each : subsidy.themeWords()) {
            Word word = words.get(each);
            Meaning meaning = meaning(word);
            if (meaning != null) {
                unmapped.add(FundingReasons.words("word.because", each, FundingReasons.withoutStop(meaning.text())));
            } else if (word == null) {
                unmapped.add(FundingReasons.words("word.new", each));
            }
        }
        return unmapped;
    }

    private List<Object> names(Collection<Theme> themes, Collection<PolicyDomainId> domains) {
        List<Object> all = new ArrayList<>();
        themes.forEach(each -> all.add(names.of(each)));
        domains.forEach(each -> all.add(names.of(each)));
        return all;
    }
}
