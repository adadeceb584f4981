package be.kapstok.advice;

import static java.util.Objects.requireNonNull;

import be.kapstok.funding.FundingAnswer;
import be.kapstok.model.Municipality;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import be.kapstok.support.SupportAnswer;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a local authority can use on a day. Its reasons are never empty; the answers in it have reasons of their
 * own.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface Advice extends Answer {
    /**
     * The day asked about.
     *
     * @return the day
     */
    @Override
    LocalDate day();

    /**
     * Turns the answer into something else, with a function for each variant.
     *
     * @param advised for {@link Advised}
     * @param unresolved for {@link Unresolved}
     * @param <R> the type of the result
     * @return the result of the function for this variant
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Advised, ? extends R> advised, Function<? super Unresolved, ? extends R> unresolved) {
        requireNonNull(advised, "advised");
        requireNonNull(unresolved, "unresolved");
        return this instanceof Advised answer ? advised.apply(answer) : unresolved.apply((Unresolved) this);
    }

    /**
     * The municipality exists on the day. For a text that means a municipality that ended before the day, the answer is
     * about its successor, and the reasons say so.
     *
     * @param day the day asked about
     * @param municipality the municipality
     * @param size the number of people who live there, or {@code null} when the data does not have it
     * @param support who supports it: its centre, its own service, the Kruispunt, its consultation circle
     * @param partners the partners that work there
     * @param funding every scheme, whether or not it is open to the municipality itself
     * @param practices the practices of similar municipalities up to the day, the most similar first
     * @param planningPeriod the planning period of the day and its demands on a plan, or {@code null} when the data has
     *     none
     * @param nextPlanningPeriod the next planning period, for which municipalities make their plan in the current one,
     *     or {@code null} when the data has none
     * @param reasons how the municipality was found, and how practices and periods were chosen
     */
    @JsonTypeName("Advised")
    record Advised(
            LocalDate day,
            Municipality municipality,
            @Nullable Size size,
            SupportAnswer support,
            PartnerAnswer partners,
            FundingAnswer.Schemes funding,
            List<ComparablePractice> practices,
            @Nullable Planning planningPeriod,
            @Nullable Planning nextPlanningPeriod,
            List<Reason> reasons)
            implements Advice {
        /** Copies the lists. */
        public Advised {
            practices = List.copyOf(practices);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The text does not mean a single municipality on the day, or the facts do not cover the day.
     *
     * @param lookup what it means instead; for a municipality that does not exist yet, its predecessors, about which to
     *     ask one by one
     */
    @JsonTypeName("Unresolved")
    @JsonPropertyOrder({"day", "lookup", "reasons"})
    record Unresolved(MunicipalityAnswer lookup) implements Advice {
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
