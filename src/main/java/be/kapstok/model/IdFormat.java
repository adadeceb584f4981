package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires an id that a reader can distinguish from every other by sight: no space before or after it, and no control
 * or format character in it.
 *
 * <p>{@code null} is valid, and so is a blank text, which {@link Filled} refuses. The message is plain English and
 * needs no resource bundle of the host.
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
@Constraint(validatedBy = IdFormatValidator.class)
public @interface IdFormat {
    /** The message when the text does not have the form. */
    String message() default "must be visible characters, without spaces around them";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
