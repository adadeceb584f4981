package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link PolicyFieldCodeFormat}.
 *
 * @since 0.1.0
 */
public final class PolicyFieldCodeFormatValidator implements ConstraintValidator<PolicyFieldCodeFormat, CharSequence> {
    /** For the validation provider. */
    public PolicyFieldCodeFormatValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || PolicyFieldCode.matches(value.toString());
    }
}
