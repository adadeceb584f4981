package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link IdFormat}.
 *
 * @since 0.1.0
 */
public final class IdFormatValidator implements ConstraintValidator<IdFormat, CharSequence> {
    /** The constructor that the validation provider calls. */
    public IdFormatValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || VisibleText.isBlank(value.toString()) || VisibleText.isPlain(value.toString());
    }
}
