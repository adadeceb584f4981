package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people live in a municipality on 1 January of a year, and how many of them are of foreign origin.
 *
 * @param nis the municipality
 * @param year the year
 * @param population the number of inhabitants
 * @param foreignOriginShare the part of them that is of foreign origin, as a fraction from 0 to 1, or {@code null} when
 *     not known
 * @param foreignOriginCount how many are of foreign origin, or {@code null} when not known
 * @param nonEuOriginCount how many have their origin outside the European Union, counted as the scheme at the time does
 *     (EU15 or EU14), or {@code null} when not known
 * @param sources the sources it rests on
 * @param confidence how sure it is, or {@code null} when not stated
 * @param note what else a reader should know, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Population(
        @NotNull NisCode nis,
        @NotNull @Min(1900) @Max(2200) Integer year,
        @NotNull @PositiveOrZero Integer population,

        @DecimalMin(value = "0", message = "must be a fraction from 0 to 1")
        @DecimalMax(value = "1", message = "must be a fraction from 0 to 1")
        @Nullable
        BigDecimal foreignOriginShare,

        @PositiveOrZero @Nullable Integer foreignOriginCount,
        @PositiveOrZero @Nullable Integer nonEuOriginCount,
        @Size(max = 10000) List<@NotNull SourceId> sources,
        @Nullable Confidence confidence,
        @Valid @Nullable Text note)
        implements Sourced {

    /** Copies the lists; an absent list becomes an empty list. */
    public Population {
        sources = Lists.copy(sources);
    }

    @Override
    public String key() {
        return nis + " " + year;
    }
}
