package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who directs the integration policy of a municipality.
 *
 * @param alderman the alderman in charge, or {@code null} when not stated
 * @param official the official in charge, or {@code null} when not stated
 * @param heldBy which authority or body holds the role, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Director(
        @Size(max = 1000) @Nullable String alderman,
        @Size(max = 1000) @Nullable String official,
        @Nullable DirectorHolder heldBy) {}
