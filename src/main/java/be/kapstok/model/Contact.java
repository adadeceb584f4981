package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The general contact details of an organisation; never those of a person.
 *
 * @param email the general e-mail address, or {@code null} when not known
 * @param phone the general telephone number, as people write it, or {@code null} when not known
 * @param address its address for visitors or post, or {@code null} when not known
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        @Size(max = 1000) @Nullable String email,
        @Size(max = 200) @Nullable String phone,
        @Valid @Nullable Address address) {}
