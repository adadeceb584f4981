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
 * Requires a text to be the address of a web page: it starts with {@code http://} or {@code https://}, names a host,
 * and holds no spaces.
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
@Pattern(regexp = WebAddress.FORM)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
public @interface WebAddress {
    /** The form, as a regular expression that Java and JSON Schema read alike. */
    String FORM =
            "[Hh][Tt][Tt][Pp][Ss]?://[^\\s\\p{Z}\\p{Cc}\\p{Cf}\"<>\\\\/?#]+([/?#][^\\s\\p{Z}\\p{Cc}\\p{Cf}\"<>\\\\]*)?";

    /** The message when the text is not such an address. */
    String message() default "must be a web address: http:// or https://, without spaces";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** What clients attach to the constraint. */
    Class<? extends Payload>[] payload() default {};
}
