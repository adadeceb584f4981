package be.kapstok.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires that one property of a record or bean does not come after another: a first and a last day, or a first and a
 * last year.
 *
 * <p>Equal values are valid, and so is a pair with a {@code null}. The violation is reported at the property named by
 * {@link #until}. The message is plain English and needs no resource bundle of the host.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OrderedPeriod.List.class)
@Constraint(validatedBy = OrderedPeriodValidator.class)
public @interface OrderedPeriod {
    /** {@return the property that comes first: a record component, or a bean property with a getter} */
    String from();

    /** {@return the property that comes last: a record component, or a bean property with a getter} */
    String until();

    /** The message when they are the wrong way round. */
    String message() default "must not come before {from}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several pairs on one type. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** One constraint for each pair. */
        OrderedPeriod[] value();
    }
}
