package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How many people lived in a municipality on 1 January of a year.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface PopulationAnswer extends Answer {
    /** {@return the code asked about} */
    NisCode nis();

    /** {@return the year asked about} */
    int year();

    /** {@return why the answer is what it is; never empty} */
    @Override
    List<Reason> reasons();

    /** {@return what the function for this variant makes of the answer} */
    default <R extends @Nullable Object> R fold(
            Function<? super Known, ? extends R> known, Function<? super NotKnown, ? extends R> notKnown) {
        requireNonNull(known, "known");
        requireNonNull(notKnown, "notKnown");
        if (this instanceof Known answer) {
            return known.apply(answer);
        }
        return notKnown.apply((NotKnown) this);
    }

    /**
     * The data tells.
     *
     * @param nis the code asked about
     * @param year the year asked about
     * @param population what the data tells
     * @param reasons why
     */
    @JsonTypeName("Known")
    record Known(NisCode nis, int year, Population population, List<Reason> reasons) implements PopulationAnswer {
        /** Copies the lists. */
        public Known {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The data does not tell; this is not zero.
     *
     * @param nis the code asked about
     * @param year the year asked about
     * @param knownYears the years for which it does
     * @param reasons why
     */
    @JsonTypeName("NotKnown")
    record NotKnown(NisCode nis, int year, List<Integer> knownYears, List<Reason> reasons) implements PopulationAnswer {
        /** Copies the lists. */
        public NotKnown {
            knownYears = List.copyOf(knownYears);
            reasons = List.copyOf(reasons);
        }
    }
}
