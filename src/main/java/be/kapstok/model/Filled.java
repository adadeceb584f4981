package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a text to hold something that a reader sees: more than white space, control and format characters.
 *
 * <p>{@code null} is not valid. The message is plain English and needs no resource bundle of the host.
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
@Constraint(validatedBy = FilledValidator.class)
public @interface Filled {
    /** The message when the text shows nothing. */
    String message() default "must not be blank";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
