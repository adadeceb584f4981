package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link NisCodeFormat}.
 *
 * @since 0.1.0
 */
public final class NisCodeFormatValidator implements ConstraintValidator<NisCodeFormat, CharSequence> {
    /** For the validation provider. */
    public NisCodeFormatValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || NisCode.matches(value.toString());
    }
}
