package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The subsidies that an applicant can and cannot apply for on a day. Its reasons are never empty; each scheme has
 * reasons of its own.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface FundingAnswer extends Answer {
    /** {@return the day asked about} */
    @Override
    LocalDate day();

    /** {@return the result of the function for this variant} */
    default <R extends @Nullable Object> R fold(
            Function<? super Schemes, ? extends R> schemes, Function<? super Unresolved, ? extends R> unresolved) {
        requireNonNull(schemes, "schemes");
        requireNonNull(unresolved, "unresolved");
        return this instanceof Schemes answer ? schemes.apply(answer) : unresolved.apply((Unresolved) this);
    }

    /**
     * Every scheme of the data, in one of two lists. Both are sorted by level, in the order of the five levels, and
     * then by id; in {@code open}, unconditionally open schemes come first.
     *
     * @param day the day asked about
     * @param municipality the municipality on that day, or {@code null} when the question names none
     * @param applicant who applies, or {@code null} for anyone
     * @param open the schemes that are open, or open if something holds that is not known
     * @param notOpen the schemes that are certainly not open
     * @param reasons how the municipality was found, and what holds for all schemes
     */
    @JsonTypeName("Schemes")
    record Schemes(
            LocalDate day,
            @Nullable Municipality municipality,
            @Nullable OrganisationKind applicant,
            List<SchemeStanding> open,
            List<SchemeStanding> notOpen,
            List<Reason> reasons)
            implements FundingAnswer {
        /** Copies the lists. */
        public Schemes {
            open = List.copyOf(open);
            notOpen = List.copyOf(notOpen);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The text or code does not mean a single municipality on the day, or the facts do not cover the day.
     *
     * @param lookup what it means instead; for a municipality that does not exist yet, its predecessors, about which to
     *     ask one by one
     */
    @JsonTypeName("Unresolved")
    @JsonPropertyOrder({"day", "lookup", "reasons"})
    record Unresolved(MunicipalityAnswer lookup) implements FundingAnswer {
        @Override
        @JsonProperty("day")
        public LocalDate day() {
            return lookup.day();
        }

        @Override
        @JsonProperty("reasons")
        public List<Reason> reasons() {
            return lookup.reasons();
        }
    }
}
