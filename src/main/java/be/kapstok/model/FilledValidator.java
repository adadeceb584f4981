package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link Filled}.
 *
 * @since 0.1.0
 */
public final class FilledValidator implements ConstraintValidator<Filled, CharSequence> {
    /** The constructor that the validation provider calls. */
    public FilledValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value != null && !VisibleText.isBlank(value.toString());
    }
}
