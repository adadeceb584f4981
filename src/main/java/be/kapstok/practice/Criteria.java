package be.kapstok.practice;

import be.kapstok.index.Names;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Practice;
import be.kapstok.model.Theme;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares practices with the criteria of a question, each criterion by itself.
 *
 * @param question the question
 * @param codes the codes of the municipalities that its text means
 * @param doers finds the municipalities that did a practice
 * @param names the names of themes and domains
 * @param why makes the reasons
 */
record Criteria(
        PracticeQuestion question,
        List<NisCode> codes,
        PracticeMunicipalities doers,
        Names names,
        PracticeReasons why) {

    /** Whether a practice meets a criterion. */
    enum Verdict {
        MEETS,
        NOT_KNOWN,
        MISSES
    }

    /** The result of one criterion. */
    record Step(Verdict verdict, List<Reason> reasons) {
        static Step of(Verdict verdict, Reason reason) {
            return new Step(verdict, List.of(reason));
        }
    }

    /** A step for each criterion of the question. */
    List<Step> of(Practice practice) {
        List<Step> steps = new ArrayList<>();
        if (!question.themes().isEmpty()) {
            steps.add(theme(practice));
        }
        if (!question.domains().isEmpty()) {
            steps.add(domain(practice));
        }
        if (!question.kinds().isEmpty()) {
            steps.add(kind(practice));
        }
        if (question.by() != null) {
            steps.add(doer(practice, question.by()));
        }
        if (!question.words().isEmpty()) {
            steps.add(words(practice));
        }
        return steps;
    }

    private Step theme(Practice practice) {
        List<Reason> met = new ArrayList<>();
        Optional<PolicyDomainId> domain = practice.policyDomainId();
        for (Theme each : question.themes()) {
            if (domain.isPresent() && names.domains(each).contains(domain.get())) {
                met.add(why.themeBy(PracticeReason.THEME_BY_DOMAIN, practice, each, names.of(domain.get())));
            } else if (practice.domainWord() != null && each == DomainWords.theme(practice.domainWord())) {
                met.add(why.themeBy(PracticeReason.THEME_BY_WORD, practice, each, practice.domainWord()));
            }
        }
        if (!met.isEmpty()) {
            return new Step(Verdict.MEETS, met);
        }
        return domain.isPresent() || DomainWords.knows(practice.domainWord())
                ? Step.of(Verdict.MISSES, why.about(PracticeReason.MISSES_THEME, practice))
                : Step.of(Verdict.NOT_KNOWN, why.about(PracticeReason.DOMAIN_NOT_KNOWN, practice));
    }

    private Step domain(Practice practice) {
        Optional<PolicyDomainId> domain = practice.policyDomainId();
        if (domain.isEmpty()) {
            return Step.of(Verdict.NOT_KNOWN, why.about(PracticeReason.DOMAIN_NOT_KNOWN, practice));
        }
        Object name = names.of(domain.get());
        return question.domains().contains(domain.get())
                ? Step.of(Verdict.MEETS, why.about(PracticeReason.IN_DOMAIN, practice, name))
                : Step.of(Verdict.MISSES, why.about(PracticeReason.MISSES_DOMAIN, practice, name));
    }

    private Step kind(Practice practice) {
        if (practice.kind() == null) {
            return Step.of(Verdict.NOT_KNOWN, why.about(PracticeReason.NO_LABEL, practice));
        }
        return question.kinds().contains(practice.kind())
                ? new Step(Verdict.MEETS, List.of())
                : Step.of(
                        Verdict.MISSES, why.about(PracticeReason.MISSES_LABEL, practice, Message.of(practice.kind())));
    }

    private Step doer(Practice practice, String by) {
        Object who = String.join(", ", names(practice));
        PracticeMunicipalities.Did did = doers.did(practice, by, codes);
        return switch (did) {
            case ITSELF -> Step.of(Verdict.MEETS, why.about(PracticeReason.DONE_BY, practice, who));
            case RELATED -> new Step(Verdict.MEETS, related(practice, by, who));
            case NOT_KNOWN -> new Step(Verdict.NOT_KNOWN, List.of());
            case NO -> Step.of(Verdict.MISSES, why.about(PracticeReason.MISSES_DOER, practice, who));
        };
    }

    private List<Reason> related(Practice practice, String by, Object who) {
        List<Reason> related = new ArrayList<>();
        related.add(why.about(PracticeReason.DONE_BY_RELATED, practice, who, by));
        if (practice.year() == null) {
            related.add(why.about(PracticeReason.NO_YEAR, practice));
        }
        return related;
    }

    private List<String> names(Practice practice) {
        List<String> names = new ArrayList<>();
        doers.of(practice).forEach(each -> names.add(each.name().nl() + " (" + each.nis() + ")"));
        names.addAll(doers.notKnown(practice));
        return names;
    }

    private Step words(Practice practice) {
        SearchableText texts = new SearchableText(practice);
        List<String> missing =
                question.words().stream().filter(each -> !texts.holds(each)).toList();
        return missing.isEmpty()
                ? Step.of(
                        Verdict.MEETS,
                        why.about(PracticeReason.HAS_WORDS, practice, String.join(", ", question.words())))
                : Step.of(Verdict.MISSES, why.about(PracticeReason.MISSES_WORDS, practice, String.join(", ", missing)));
    }
}
