package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Municipality;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who supports a municipality on a day. Its reasons are never empty.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface SupportAnswer extends Answer {
    /** {@return the day asked about} */
    @Override
    LocalDate day();

    /** {@return the result of the function for this variant} */
    default <R extends @Nullable Object> R fold(
            Function<? super Supported, ? extends R> supported,
            Function<? super NotSupported, ? extends R> notSupported,
            Function<? super NoClaim, ? extends R> noClaim,
            Function<? super NotYet, ? extends R> notYet,
            Function<? super Unresolved, ? extends R> unresolved) {
        requireNonNull(supported, "supported");
        requireNonNull(notSupported, "notSupported");
        requireNonNull(noClaim, "noClaim");
        requireNonNull(notYet, "notYet");
        requireNonNull(unresolved, "unresolved");
        if (this instanceof Supported answer) {
            return supported.apply(answer);
        }
        if (this instanceof NotSupported answer) {
            return notSupported.apply(answer);
        }
        if (this instanceof NoClaim answer) {
            return noClaim.apply(answer);
        }
        if (this instanceof NotYet answer) {
            return notYet.apply(answer);
        }
        return unresolved.apply((Unresolved) this);
    }

    /**
     * The municipality is supported. For a code that ended before the day, the answer is about its successor, and the
     * reasons say so.
     *
     * @param day the day asked about
     * @param standing how it is supported; the same object for all days of its period
     */
    @JsonTypeName("Supported")
    record Supported(LocalDate day, @JsonUnwrapped Standing standing) implements SupportAnswer {
        @Override
        public List<Reason> reasons() {
            return standing.reasons();
        }
    }

    /**
     * The municipality exists, and the data has no centre for it on the day.
     *
     * @param day the day asked about
     * @param municipality the municipality
     * @param reasons why
     */
    @JsonTypeName("NotSupported")
    record NotSupported(LocalDate day, Municipality municipality, List<Reason> reasons) implements SupportAnswer {
        /** Copies the reasons. */
        public NotSupported {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The municipality exists in a region of which the library makes no claim about support. That is no "no": others may well
     * support it.
     *
     * @param day the day asked about
     * @param municipality the municipality
     * @param reasons why
     */
    @JsonTypeName("NoClaim")
    record NoClaim(LocalDate day, Municipality municipality, List<Reason> reasons) implements SupportAnswer {
        /** Copies the reasons. */
        public NoClaim {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The municipality does not exist yet on the day.
     *
     * @param day the day asked about
     * @param municipality the municipality that was meant
     * @param from its first day
     * @param predecessors who supports, on the day asked about, the municipalities from which it will be formed
     * @param reasons why
     */
    @JsonTypeName("NotYet")
    record NotYet(
            LocalDate day,
            Municipality municipality,
            LocalDate from,
            List<SupportAnswer> predecessors,
            List<Reason> reasons)
            implements SupportAnswer {
        /** Copies the lists. */
        public NotYet {
            predecessors = List.copyOf(predecessors);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The text or code does not mean a single municipality on the day.
     *
     * @param lookup what it means instead
     */
    @JsonTypeName("Unresolved")
    @JsonPropertyOrder({"day", "lookup", "reasons"})
    record Unresolved(MunicipalityAnswer lookup) implements SupportAnswer {
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
