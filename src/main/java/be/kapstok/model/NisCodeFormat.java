package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a text to have the form of a NIS code: five digits. Whether anything has the code is a question of data.
 *
 * <p>{@code null} is valid. The message is plain English and needs no resource bundle of the host.
 *
 * @since 0.1.0
 */
@Documented
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Pattern(regexp = "[0-9]{5}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface NisCodeFormat {
    /** The message when the text does not have the form. */
    String message() default "must be a NIS code: five digits";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
