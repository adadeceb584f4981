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
 * @param maximum how many are paid for at most, or {@code null} when not known
 * @param euroPerUnit how many euro are paid for each, or {@code null} when not known
 * @param namedByOrigin whether those counted are named by origin, arrival or language, or {@code null} when not told
 * @param source the source of it, or {@code null} when it is that of the subsidy
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
