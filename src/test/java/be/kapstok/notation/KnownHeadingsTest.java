package be.kapstok.notation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Measure;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Headings as people write them")
class KnownHeadingsTest {
    private static final KnownHeadings HEADINGS = KnownHeadings.shipped();

    /** A heading that may be for either field, by what other columns are for. */
    private static final Set<String> OF_TWO_FIELDS =
            Set.of("omschrijving", "beschrijving", "description", "jaar", "année", "year");

    static Stream<String> fieldsOfAMeasure() {
        return Arrays.stream(Measure.class.getRecordComponents()).map(RecordComponent::getName);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfAMeasure")
    void everyFieldOfAMeasureHasAHeadingInEachLanguage(String field) {
        for (Language language : Language.values()) {
            boolean within = HEADINGS.fields("measures").stream()
                    .filter(each -> each.startsWith(field + "."))
                    .anyMatch(each -> !HEADINGS.of("measures", each, language).isEmpty());
            assertThat(within || !HEADINGS.of("measures", field, language).isEmpty())
                    .as("%s %s", field, language)
                    .isTrue();
        }
    }

    @Test
    void noTwoFieldsOfAMeasureShareAHeading() {
        for (String field : HEADINGS.fields("measures")) {
            for (Language language : Language.values()) {
                for (String heading : HEADINGS.of("measures", field, language)) {
                    List<String> fields = HEADINGS.named("measures", heading);
                    assertThat(OF_TWO_FIELDS.contains(heading) || own(fields).equals(List.of(field)))
                            .as("%s: %s", heading, fields)
                            .isTrue();
                }
            }
        }
    }

    /** Without what every list has, which its own headings replace. */
    private static List<String> own(List<String> fields) {
        return fields.stream()
                .filter(HEADINGS.fields("measures")::contains)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TITEL|title|0|1",
                "intitule|title|0|1",
                "Nis-code|municipality|0|1",
                "doel groep|targetGroups|0|1",
                "Groupes_cibles|targetGroups|0|1",
                "Bedrag (in EUR)|estimates.expenses|0|1",
                "Bedrag in euro|estimates.expenses|0|1",
                "Raming 2026|estimates.expenses|2026|1",
                "Ontvangsten 2027 (k€)|estimates.receipts|2027|1000",
                "Uitgaven (in duizend euro)|estimates.expenses|0|1000",
                "beleidsvelden|policyField|0|1",
                "t/m|endDate|0|1",
                "Opmerkingen:|note|0|1"
            })
    void aHeadingIsKnownHoweverItIsWritten(String heading, String field, int year, int scale) {
        KnownHeadings.Meant meant = HEADINGS.find("measures", heading).get(0);

        assertThat(meant.field()).isEqualTo(field);
        assertThat(meant.year()).isEqualTo(year);
        assertThat(meant.scale()).isEqualTo(scale);
    }
}
