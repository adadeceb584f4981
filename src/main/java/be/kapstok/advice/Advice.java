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
 * What there is for one local authority on one day. Its reasons are never empty; the answers of which it is made have their own.
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
     * @param <R> what comes of it
     * @return what the function of this variant gives
     */
    default <R extends @Nullable Object> R fold(
            Function<? super Advised, ? extends R> advised, Function<? super Unresolved, ? extends R> unresolved) {
        requireNonNull(advised, "advised");
        requireNonNull(unresolved, "unresolved");
        return this instanceof Advised answer ? advised.apply(answer) : unresolved.apply((Unresolved) this);
    }

    /**
     * The municipality exists on the day. A text that means one that ended before the day is answered with its successor, and the
     * reasons say so.
     *
     * @param day the day asked about
     * @param municipality the municipality
     * @param size how many people live there, or {@code null} when the data does not tell
     * @param support who supports it: its centre, its own service, the Kruispunt, its consultation circle
     * @param partners who works there
     * @param funding every scheme, open to the municipality itself or not
     * @param practices what municipalities like it did up to the day, those that are alike in most ways first
     * @param planningPeriod the planning period of the day and what it asks of a plan, or {@code null} when the data has none
     * @param nextPlanningPeriod the one after it, for which a plan is made in it, or {@code null} when the data has none
     * @param reasons how the municipality was found, and what practices and periods were chosen by
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
     * The text means no one municipality on the day, or the facts do not speak of the day.
     *
     * @param lookup what it means instead; for one that does not exist yet, its predecessors, to be asked about one by one
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
