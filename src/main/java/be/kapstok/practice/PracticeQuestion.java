package be.kapstok.practice;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for practices. Each criterion narrows the question; a criterion that is not set has no effect.
 *
 * @param themes the wanted themes, of which one is enough; empty for any
 * @param domains the wanted policy domains, of which one is enough; empty for any
 * @param kinds the wanted labels, of which one is enough; empty for any
 * @param by the municipality that did it, as {@code Kapstok.municipality} takes it, or {@code null} for any
 * @param words words that must all occur, in the title, the domain in the words of the source, the justification or the
 *     target groups in own words; case and accents do not matter, and a part of a word is enough
 * @since 0.1.0
 */
public record PracticeQuestion(
        List<Theme> themes,
        List<PolicyDomainId> domains,
        List<MeasureKind> kinds,
        @Nullable String by,
        List<String> words) {
    /** Copies the lists, each value once; splits words at spaces, and leaves out those without a letter or digit. */
    public PracticeQuestion {
        themes = themes.stream().distinct().sorted().toList();
        domains = domains.stream().distinct().sorted().toList();
        kinds = kinds.stream().distinct().sorted().toList();
        words = words.stream()
                .flatMap(each -> Stream.of(each.split("\\s+")))
                .filter(each -> each.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }

    /** {@return a question without criteria: all practices} */
    public static PracticeQuestion all() {
        return about();
    }

    /**
     * Asks for the practices about themes.
     *
     * @param themes the wanted themes, of which one is enough; none for any theme
     * @return a question without further criteria
     */
    public static PracticeQuestion about(Theme... themes) {
        requireNonNull(themes, "themes");
        return new PracticeQuestion(List.of(themes), List.of(), List.of(), null, List.of());
    }

    /**
     * Gives the same question in policy domains.
     *
     * @param wanted the wanted domains, of which one is enough; none for any domain
     * @return a new question, with these domains instead of those it had
     */
    public PracticeQuestion in(PolicyDomainId... wanted) {
        requireNonNull(wanted, "wanted");
        return new PracticeQuestion(themes, List.of(wanted), kinds, by, words);
    }

    /**
     * Gives the same question for kinds of measures.
     *
     * @param wanted the wanted labels, of which one is enough; none for any label
     * @return a new question, with these labels instead of those it had
     */
    public PracticeQuestion of(MeasureKind... wanted) {
        requireNonNull(wanted, "wanted");
        return new PracticeQuestion(themes, domains, List.of(wanted), by, words);
    }

    /**
     * Gives the same question for the practices of a municipality.
     *
     * @param municipality a name, code, postcode or place, of any time
     * @return a new question
     */
    public PracticeQuestion by(String municipality) {
        requireNonNull(municipality, "municipality");
        return new PracticeQuestion(themes, domains, kinds, municipality, words);
    }

    /**
     * Gives the same question with words.
     *
     * @param wanted the words that must all occur; none for any text
     * @return a new question, with these words instead of those it had
     */
    public PracticeQuestion with(String... wanted) {
        requireNonNull(wanted, "wanted");
        return new PracticeQuestion(themes, domains, kinds, by, List.of(wanted));
    }
}
