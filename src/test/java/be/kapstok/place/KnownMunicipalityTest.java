package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownMunicipalityTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A class of a host. */
    record Form(
            @KnownMunicipality(on = "2025-01-01") String municipality,
            List<@KnownMunicipality(on = "2018-12-31") String> before) {}

    @ParameterizedTest
    @CsvSource({"44021,0", "44084,0", "44001,1", "62063,0", "82003,1", "gent,1", "'',1"})
    void onlyCodesOfThatDayAreValid(String code, int violations) {
        assertThat(VALIDATOR.validate(new Form(code, List.of("44001")))).hasSize(violations);
    }

    @Test
    void nullIsValidAndTheMessageNamesTheDay() {
        assertThat(VALIDATOR.validate(new Form(null, List.of()))).isEmpty();
        assertThat(VALIDATOR.validate(new Form("44001", List.of("44084"))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrder(
                        "must be the NIS code of a municipality that exists on 2025-01-01",
                        "must be the NIS code of a municipality that exists on 2018-12-31");
    }
}
