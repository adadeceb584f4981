package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id says one thing, in a file and over what ships; a partner that is a support body has its id. */
class SharedIdTest {
    private static final String BODY = "{\"id\": \"%s\", \"kind\": \"other\", \"name\": \"Naam\", \"period\": {}}";
    private static final String PARTNER = "{\"id\": \"%s\", %s \"sector\": \"andere\", \"fromBook\": false}";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '"',
            value = {
                "kmi,kmi,-,-",
                "kmi,-,Naam,/partners/0/id KD-SHARED-ID 'kmi' is also the id of a record in bodies",
                "huis,-,Naam,-",
                "huis,-,-,/partners/0 KD-NAMELESS-PARTNER The partner has no name and names no support body that gives it one",
                "huis,kmi,-,/partners/0/body KD-SHARED-ID The partner 'huis' names the body 'kmi'; a partner that is a body has its id",
                "huis,huis,-,/partners/0/body KD-UNKNOWN-REFERENCE 'huis' is not known among the bodies",
                "SUB-VL-013,-,Naam,/partners/0/id KD-SHARED-ID 'SUB-VL-013' is also the id of a record in subsidies"
            })
    void aPartnerOverWhatShips(String id, @Nullable String body, @Nullable String name, @Nullable String expected) {
        String own = (body == null ? "" : "\"body\": \"" + body + "\", ")
                + (name == null ? "" : "\"name\": \"" + name + "\", ");

        assertThat(found("\"partners\": [" + PARTNER.formatted(id, own) + "]")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '"',
            value = {"kmi,-", "huis,-", "vvsg,/bodies/0/id KD-SHARED-ID 'vvsg' is also the id of a record in partners"})
    void aBodyOverWhatShips(String id, @Nullable String expected) {
        assertThat(found("\"bodies\": [" + BODY.formatted(id) + "]")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '"',
            value = {"huis,huis,-", "huis,-,/partners/0/id KD-SHARED-ID 'huis' is also the id of a record in bodies"})
    void bothInOneFileAreToldOnce(String id, @Nullable String body, @Nullable String expected) {
        String own = body == null ? "\"name\": \"Naam\"," : "\"body\": \"" + body + "\",";

        assertThat(found(
                        "\"partners\": [" + PARTNER.formatted(id, own) + "], \"bodies\": [" + BODY.formatted(id) + "]"))
                .isEqualTo(expected);
    }

    private static @Nullable String found(String lists) {
        return Kapstok.flanders().validate("{\"schemaVersion\": 1, " + lists + "}").findings().stream()
                .map(each -> each.location().pointer() + " " + each.rule() + " " + each.message(Locale.ENGLISH))
                .findFirst()
                .orElse(null);
    }
}
