package be.kapstok.place;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is the NIS code of a municipality of Belgium that exists on a day, by the shipped data. For the
 * classes of a host; {@code null} is valid.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = KnownMunicipalityValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownMunicipality {
    /**
     * {@return the day on which the municipality must exist, such as {@code 2025-01-01}; another text makes the
     * constraint fail when it is first used}
     */
    String on();

    /** {@return the message of a violation, in English} */
    String message() default "must be the NIS code of a municipality that exists on {on}";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};
}
