package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a period that says how exactly one of its days is known to give that day. The violation is reported at the
 * precision.
 *
 * <p>{@code null} is valid. The message is plain English and needs no resource bundle of the host.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PrecisionNeedsDayValidator.class)
public @interface PrecisionNeedsDay {
    /** The message when the day is missing. */
    String message() default "is the precision of a day that is not given";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
