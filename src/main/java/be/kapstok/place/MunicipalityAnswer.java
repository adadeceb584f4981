package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Municipality;
import be.kapstok.model.Text;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which municipality a text or a code means on a day.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface MunicipalityAnswer extends Answer {
    /** {@return the day asked about} */
    @Override
    LocalDate day();

    /** {@return why the answer is what it is; never empty, in the order in which they decided} */
    @Override
    List<Reason> reasons();

    /**
     * {@return how a postcode or a place led to the municipality; none when a name or code of the municipality itself
     * was asked}
     */
    default List<Reason> waysIn() {
        List<Reason> ways = new ArrayList<>(0);
        for (Reason each : reasons()) {
            if (each.code() instanceof PlaceReason reason && reason.isWayIn()) {
                ways.add(each);
            }
        }
        return List.copyOf(ways);
    }

    /**
     * The municipality that was meant.
     *
     * @return that of the day, or the one of an earlier or later day; empty when no one municipality was meant
     */
    default Optional<Municipality> meant() {
        if (this instanceof Current current) {
            return Optional.of(current.municipality());
        }
        if (this instanceof Superseded superseded) {
            return Optional.of(superseded.was());
        }
        return this instanceof NotYet notYet ? Optional.of(notYet.municipality()) : Optional.empty();
    }

    private static List<Municipality> copy(@Nullable List<Municipality> some) {
        return some == null ? List.of() : List.copyOf(some);
    }

    /** {@return what the function for this variant makes of the answer} */
    default <R extends @Nullable Object> R fold(
            Function<? super Current, ? extends R> current,
            Function<? super Superseded, ? extends R> superseded,
            Function<? super NotYet, ? extends R> notYet,
            Function<? super Ambiguous, ? extends R> ambiguous,
            Function<? super Unknown, ? extends R> unknown,
            Function<? super OutsideData, ? extends R> outsideData) {
        requireNonNull(current, "current");
        requireNonNull(superseded, "superseded");
        requireNonNull(notYet, "notYet");
        requireNonNull(ambiguous, "ambiguous");
        requireNonNull(unknown, "unknown");
        requireNonNull(outsideData, "outsideData");
        if (this instanceof Current answer) {
            return current.apply(answer);
        }
        if (this instanceof Superseded answer) {
            return superseded.apply(answer);
        }
        if (this instanceof NotYet answer) {
            return notYet.apply(answer);
        }
        if (this instanceof Ambiguous answer) {
            return ambiguous.apply(answer);
        }
        if (this instanceof Unknown answer) {
            return unknown.apply(answer);
        }
        return outsideData.apply((OutsideData) this);
    }

    /**
     * The municipality that exists on the day.
     *
     * @param day the day asked about
     * @param municipality the municipality
     * @param place the place (deelgemeente) in it that the text names, or {@code null}
     * @param alsoPlaceIn other municipalities with a place of the name, as they are now or were last
     * @param sectorCode the code of the statistical sector, or group of sectors, that was asked, or {@code null}
     * @param reasons why
     */
    @JsonTypeName("Current")
    record Current(
            LocalDate day,
            Municipality municipality,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Text place,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Municipality> alsoPlaceIn,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String sectorCode,

            List<Reason> reasons)
            implements MunicipalityAnswer {
        /** Copies the lists; an absent list becomes an empty one. */
        public Current {
            alsoPlaceIn = copy(alsoPlaceIn);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A municipality that no longer exists on the day.
     *
     * @param day the day asked about
     * @param was the municipality that was meant
     * @param since the first day on which it no longer exists
     * @param now what its territory belongs to on the day asked about; empty when the data does not tell
     * @param place the place (deelgemeente) in it that the text names, or {@code null}
     * @param alsoPlaceIn other municipalities with a place of the name, as they are now or were last
     * @param sectorCode the code of the statistical sector, or group of sectors, that was asked, or {@code null}
     * @param reasons why
     */
    @JsonTypeName("Superseded")
    record Superseded(
            LocalDate day,
            Municipality was,
            LocalDate since,
            List<Municipality> now,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Text place,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Municipality> alsoPlaceIn,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String sectorCode,

            List<Reason> reasons)
            implements MunicipalityAnswer {
        /** Copies the lists; an absent list becomes an empty one. */
        public Superseded {
            alsoPlaceIn = copy(alsoPlaceIn);
            now = List.copyOf(now);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A municipality that does not exist yet on the day.
     *
     * @param day the day asked about
     * @param municipality the municipality that was meant
     * @param from its first day
     * @param predecessors what its territory consists of until the day before {@code from}; empty when the data does not tell
     * @param place the place (deelgemeente) in it that the text names, or {@code null}
     * @param alsoPlaceIn other municipalities with a place of the name, as they are now or were last
     * @param sectorCode the code of the statistical sector, or group of sectors, that was asked, or {@code null}
     * @param reasons why
     */
    @JsonTypeName("NotYet")
    record NotYet(
            LocalDate day,
            Municipality municipality,
            LocalDate from,
            List<Municipality> predecessors,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Text place,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Municipality> alsoPlaceIn,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String sectorCode,

            List<Reason> reasons)
            implements MunicipalityAnswer {
        /** Copies the lists; an absent list becomes an empty one. */
        public NotYet {
            alsoPlaceIn = copy(alsoPlaceIn);
            predecessors = List.copyOf(predecessors);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A text that may mean several municipalities of the day: they bear the name, or its parts contradict each other.
     *
     * @param day the day asked about
     * @param candidates the municipalities that fit, by code; one alone when the other lies outside the data, or what stands
     *     beside the name is not known, as a reason says
     * @param reasons why
     */
    @JsonTypeName("Ambiguous")
    record Ambiguous(LocalDate day, List<Municipality> candidates, List<Reason> reasons) implements MunicipalityAnswer {
        /** Copies the lists. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A text that is no name or code of a municipality that the data knows.
     *
     * @param day the day asked about
     * @param suggestions what was perhaps meant: at most five, best first
     * @param reasons why
     */
    @JsonTypeName("Unknown")
    record Unknown(LocalDate day, List<Suggestion> suggestions, List<Reason> reasons) implements MunicipalityAnswer {
        /** Copies the lists. */
        public Unknown {
            suggestions = List.copyOf(suggestions);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A day of which the facts do not speak.
     *
     * @param day the day asked about
     * @param coveredFrom the first day of which they do
     * @param reasons why
     */
    @JsonTypeName("OutsideData")
    record OutsideData(LocalDate day, LocalDate coveredFrom, List<Reason> reasons) implements MunicipalityAnswer {
        /** Copies the lists. */
        public OutsideData {
            reasons = List.copyOf(reasons);
        }
    }
}
