package be.kapstok.practice;

import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Publication;
import be.kapstok.model.Theme;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The practices of other municipalities. The lists are sorted by year, latest first and without a year last, and then
 * by id.
 *
 * @param themes the themes asked about; empty for any
 * @param domains the policy domains asked about; empty for any
 * @param kinds the labels asked about; empty for any
 * @param by the municipality asked about, or {@code null}
 * @param lookup the result of looking up that municipality on the day of the facts; {@code null} when the question
 *     names none. When it gives no municipality, the lists are empty
 * @param words the words asked for; empty for any
 * @param practices the practices that fit
 * @param notKnown the practices that fail no criterion but may not meet all, as far as the data says: they lack a
 *     domain or a label, or the data does not have their municipality
 * @param nearMisses when none fits: at most five practices that meet all criteria but one, with that criterion
 * @param publications books and brochures with more, and what is known about them
 * @param reasons why, in the order in which the steps decided; never empty
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeAnswer(
        List<Theme> themes,
        List<PolicyDomainId> domains,
        List<MeasureKind> kinds,
        @Nullable String by,
        @Nullable MunicipalityAnswer lookup,
        List<String> words,
        List<FoundPractice> practices,
        List<FoundPractice> notKnown,
        List<FoundPractice> nearMisses,
        List<Publication> publications,
        List<Reason> reasons)
        implements Answer {

    /** Copies the lists. */
    public PracticeAnswer {
        themes = List.copyOf(themes);
        domains = List.copyOf(domains);
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
        practices = List.copyOf(practices);
        notKnown = List.copyOf(notKnown);
        nearMisses = List.copyOf(nearMisses);
        publications = List.copyOf(publications);
        reasons = List.copyOf(reasons);
    }
}
