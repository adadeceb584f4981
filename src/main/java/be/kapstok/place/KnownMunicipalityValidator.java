package be.kapstok.place;

import be.kapstok.dataset.Kind;
import be.kapstok.validation.ShippedData;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link KnownMunicipality} against the shipped data.
 *
 * @since 0.1.0
 */
public final class KnownMunicipalityValidator implements ConstraintValidator<KnownMunicipality, CharSequence> {
    private LocalDate day = LocalDate.EPOCH;

    /** A validator; the framework makes it. */
    public KnownMunicipalityValidator() {}

    @Override
    public void initialize(KnownMunicipality constraint) {
        day = LocalDate.parse(constraint.on());
    }

    @Override
    public boolean isValid(@Nullable CharSequence code, ConstraintValidatorContext context) {
        return code == null
                || ShippedData.load().dataset().list(Kind.MUNICIPALITIES).stream()
                        .anyMatch(each -> each.nis().value().contentEquals(code)
                                && each.period().contains(day));
    }
}
