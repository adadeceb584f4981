package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An action that a subsidy pays by the unit.
 *
 * @param objective the objective under which it stands, or {@code null}
 * @param action what is done
 * @param counted who or what is counted
 * @param maximum the largest number that is paid for, or {@code null} when not known
 * @param euroPerUnit the amount paid for each, in euro, or {@code null} when not known
 * @param namedByOrigin whether those counted are named by origin, arrival or language, or {@code null} when not stated
 * @param source its source, or {@code null} when it is the source of the subsidy
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SubsidyAction(
        @Valid @Nullable Text objective,
        @NotNull @Valid Text action,
        @NotNull @Valid Text counted,
        @PositiveOrZero @Nullable Integer maximum,

        @PositiveOrZero(message = "must not be negative") @Nullable
        BigDecimal euroPerUnit,

        @Nullable Boolean namedByOrigin,
        @Nullable SourceId source) {}
