package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text can be told from every other by looking at it: no space before or after it, no control or format character in it.
 *
 * <p>{@code null} is valid, and so is a blank text, which {@link Filled} refuses. The message is plain English: it needs no bundle of the host.
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
    /** What is told when the text does not have the form. */
    String message() default "must be visible characters, without spaces around them";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
