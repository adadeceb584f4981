package be.kapstok.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link PrecisionNeedsDay}.
 *
 * @since 0.1.0
 */
public final class PrecisionNeedsDayValidator implements ConstraintValidator<PrecisionNeedsDay, Period> {
    /** The constructor that the validation provider calls. */
    public PrecisionNeedsDayValidator() {}

    @Override
    public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
        if (period == null || (hasFrom(period) && hasUntil(period))) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        if (!hasFrom(period)) {
            tell("fromPrecision", context);
        }
        if (!hasUntil(period)) {
            tell("untilPrecision", context);
        }
        return false;
    }

    private static boolean hasFrom(Period period) {
        return period.from() != null || period.fromPrecision() == null;
    }

    private static boolean hasUntil(Period period) {
        return period.until() != null || period.untilPrecision() == null;
    }

    private static void tell(String precision, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(precision)
                .addConstraintViolation();
    }
}
