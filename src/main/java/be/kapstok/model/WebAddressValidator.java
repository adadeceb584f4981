package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link WebAddress}.
 *
 * @since 0.1.0
 */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {
    private static final Pattern FORM = Pattern.compile(WebAddress.FORM);

    /** For the validation provider. */
    public WebAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || FORM.matcher(value).matches();
    }
}
