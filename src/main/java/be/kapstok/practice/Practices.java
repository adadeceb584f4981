package be.kapstok.practice;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.Names;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Practice;
import be.kapstok.model.Publication;
import be.kapstok.model.Theme;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.practice.Criteria.Step;
import be.kapstok.practice.Criteria.Verdict;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds practices of other municipalities, and publications. Immutable and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Practices {
    /** The largest number of near misses in an answer. */
    private static final int NEAREST = 5;

    /** Sorts the latest first and those without a year last, and then by id. */
    private static final Comparator<Practice> IN_ORDER = Comparator.comparing(
                    Practice::year, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(Practice::id);

    private final List<Practice> practices;
    private final List<Publication> publications;
    private final Municipalities municipalities;
    private final PracticeMunicipalities doers;
    private final Names names;
    private final PracticeReasons why;

    /**
     * Makes the finder for the practices and publications of a data set.
     *
     * @param data the data set
     * @param municipalities the municipalities of the same data set
     */
    public Practices(CheckedDataset data, Municipalities municipalities) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        this.practices =
                data.dataset().list(Kind.PRACTICES).stream().sorted(IN_ORDER).toList();
        this.publications = data.dataset().list(Kind.PUBLICATIONS);
        this.municipalities = municipalities;
        this.doers = new PracticeMunicipalities(municipalities, CoveredDays.of(data));
        this.names = new Names(data.dataset());
        this.why = new PracticeReasons(names, new SourceIndex(data));
    }

    /**
     * Lists the publications, with what is known about each.
     *
     * @return the answer, with at least one reason
     */
    public PublicationAnswer publications() {
        List<Reason> reasons = new ArrayList<>();
        publications.forEach(each -> reasons.addAll(why.known(each)));
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(PracticeReason.NO_PUBLICATION));
        }
        return new PublicationAnswer(publications, reasons);
    }

    /**
     * Finds the practices for a question.
     *
     * @param question the criteria
     * @return the answer, with at least one reason; for a municipality that is not found, its lists are empty and the
     *     reasons say why
     */
    public PracticeAnswer ask(PracticeQuestion question) {
        requireNonNull(question, "question");
        MunicipalityAnswer lookup = question.by() == null ? null : municipalities.find(question.by(), doers.today());
        List<FoundPractice> fitting = new ArrayList<>();
        List<FoundPractice> notKnown = new ArrayList<>();
        List<FoundPractice> near = new ArrayList<>();
        List<NisCode> codes = lookup == null
                ? List.of()
                : lookup.meant().map(Municipality::nis).stream().toList();
        Criteria criteria = new Criteria(question, codes, doers, names, why);
        boolean resolved = lookup == null || !codes.isEmpty();
        if (resolved) {
            for (Practice each : practices) {
                List<Step> steps = criteria.of(each);
                long missed = count(steps, Verdict.MISSES);
                long open = count(steps, Verdict.NOT_KNOWN);
                if (missed == 0) {
                    (open == 0 ? fitting : notKnown).add(found(each, steps));
                } else if (missed == 1 && open == 0 && steps.size() > 1) {
                    near.add(found(each, steps));
                }
            }
        }
        return new PracticeAnswer(
                question.themes(),
                question.domains(),
                question.kinds(),
                question.by(),
                lookup,
                question.words(),
                fitting,
                notKnown,
                fitting.isEmpty() ? near.subList(0, Math.min(NEAREST, near.size())) : List.of(),
                publications,
                reasons(question, lookup, resolved, fitting));
    }

    private static long count(List<Step> steps, Verdict verdict) {
        return steps.stream().filter(each -> each.verdict() == verdict).count();
    }

    private FoundPractice found(Practice practice, List<Step> steps) {
        List<Reason> reasons = new ArrayList<>();
        steps.forEach(each -> reasons.addAll(each.reasons()));
        if (reasons.stream().noneMatch(each -> each.code() == PracticeReason.NO_LABEL)) {
            reasons.add(why.label(practice));
        }
        doers.notKnown(practice).forEach(each -> reasons.add(why.about(PracticeReason.DOER_NOT_KNOWN, practice, each)));
        reasons.addAll(why.notes(practice));
        return new FoundPractice(practice, doers.of(practice), reasons);
    }

    private List<Reason> reasons(
            PracticeQuestion question,
            @Nullable MunicipalityAnswer lookup,
            boolean resolved,
            List<FoundPractice> fitting) {
        List<Reason> reasons = new ArrayList<>();
        if (lookup != null) {
            reasons.addAll(lookup.reasons());
        }
        if (!resolved) {
            reasons.add(Reason.of(PracticeReason.NO_PLACE));
        }
        question.themes().forEach(each -> reasons.add(why.themeLeadsTo(each)));
        if (!question.themes().isEmpty()) {
            addWords(PracticeReason.WORDS_WITHOUT_THEME, each -> !DomainWords.ofSeveral(each), reasons);
            addWords(PracticeReason.WORDS_OF_SEVERAL, DomainWords::ofSeveral, reasons);
        }
        if (resolved && fitting.isEmpty()) {
            reasons.add(Reason.of(PracticeReason.NONE_FITS));
        }
        reasons.add(Reason.of(PracticeReason.NOT_FROM_BOOK));
        return reasons;
    }

    /** Adds a reason with the words for domains that lead to no theme, each once, in alphabetical order. */
    private void addWords(PracticeReason code, Predicate<String> which, List<Reason> reasons) {
        Set<String> words = new TreeSet<>();
        for (Practice each : practices) {
            String word = each.domainWord();
            boolean known = each.policyDomainId().isPresent() || DomainWords.knows(word);
            if (word != null && known && which.test(word) && !leadsToATheme(each)) {
                words.add(word);
            }
        }
        if (!words.isEmpty()) {
            reasons.add(Reason.of(code, String.join(", ", words)));
        }
    }

    private boolean leadsToATheme(Practice practice) {
        PolicyDomainId domain = practice.policyDomainId().orElse(null);
        for (Theme each : Theme.values()) {
            if (domain != null && names.domains(each).contains(domain)) {
                return true;
            }
        }
        return DomainWords.theme(practice.domainWord()) != null;
    }
}
