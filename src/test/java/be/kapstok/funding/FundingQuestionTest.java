package be.kapstok.funding;

import static be.kapstok.funding.Asking.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingQuestionTest {
    private static final LocalDate DAY = day("2022-11-01");
    private static final FundingQuestion GENK = FundingQuestion.of("Genk", DAY);

    @Test
    void whatIsNotSaidIsOpen() {
        FundingQuestion anyone = FundingQuestion.of(DAY);

        assertThat(GENK.applicant()).isEqualTo(OrganisationKind.MUNICIPALITY);
        assertThat(GENK.municipality()).isEqualTo("Genk");
        assertThat(GENK.day()).isEqualTo(DAY);
        assertThat(FundingQuestion.of(NisCode.of("71016"), DAY)).isEqualTo(FundingQuestion.of("71016", DAY));
        assertThat(anyone.applicant()).isNull();
        assertThat(anyone.municipality()).isNull();
        assertThat(anyone.kind()).isNull();
        assertThat(anyone.themes()).isEmpty();
        assertThat(anyone.domains()).isEmpty();
        assertThat(anyone.levels()).isEmpty();
        assertThat(anyone.figures()).isEmpty();
        assertThat(FundingQuestion.of(OrganisationKind.VZW, DAY)).isEqualTo(anyone.by(OrganisationKind.VZW));
    }

    @Test
    void eachChangeGivesAnotherQuestionAndKeepsTheRest() {
        FundingQuestion full = GENK.about(Theme.JEUGD, Theme.TAAL_EN_ONDERWIJS)
                .about(PolicyDomainId.of("housing"))
                .about(PolicyDomainId.of("sport"))
                .from(FundingLevel.FLEMISH, FundingLevel.EUROPEAN)
                .forKind(MeasureKind.MIXED)
                .knowing(Figure.POPULATION, BigDecimal.TEN)
                .knowing(Figure.ON_MINISTERIAL_LIST, true)
                .knowing(Figure.COOPERATION_IN_REFERENCE_REGION, false)
                .by(OrganisationKind.IGS)
                .in("Gent")
                .on(DAY.plusDays(1));

        assertThat(full.themes()).containsExactly(Theme.JEUGD, Theme.TAAL_EN_ONDERWIJS);
        assertThat(full.domains()).containsExactly(PolicyDomainId.of("housing"), PolicyDomainId.of("sport"));
        assertThat(full.levels()).containsExactly(FundingLevel.FLEMISH, FundingLevel.EUROPEAN);
        assertThat(full.kind()).isEqualTo(MeasureKind.MIXED);
        assertThat(full.figures())
                .containsEntry("population", BigDecimal.TEN)
                .containsEntry("on_ministerial_list", BigDecimal.ONE)
                .containsEntry("cooperation_in_reference_region", BigDecimal.ZERO)
                .hasSize(3);
        assertThat(full.applicant()).isEqualTo(OrganisationKind.IGS);
        assertThat(full.municipality()).isEqualTo("Gent");
        assertThat(full.day()).isEqualTo(DAY.plusDays(1));
        assertThat(full.about().about()).isEqualTo(full.about());
        assertThat(full.about().themes()).isEmpty();
        assertThat(GENK).isEqualTo(FundingQuestion.of("Genk", DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "own_contribution|50|own_contribution is a fraction from 0 to 1 (write 0.5 for 50 %), got: 50",
                "own_contribution|100|own_contribution is a fraction from 0 to 1 (write 1 for 100 %), got: 100",
                "own_contribution|100.5|own_contribution is a fraction from 0 to 1, got: 100.5",
                "foreign_origin_share|1.01|foreign_origin_share is a fraction from 0 to 1 (write 0.0101 for 1.01 %), got: 1.01",
                "population|1E+999999999|population has at most 20 digits before and after the point, got: 1E+999999999",
                "trees|1E-21|trees has at most 20 digits before and after the point, got: 1E-21",
                "trees|-1E+20|trees has at most 20 digits before and after the point, got: -1E+20",
                "population|-1|population cannot be negative, got: -1; leave it out when it is not known",
                "population|1.5|population is a whole number, got: 1.5",
                "recognised_refugees|1.5|recognised_refugees is a whole number, got: 1.5",
                "on_ministerial_list|2|on_ministerial_list is 1 for yes or 0 for no, got: 2",
                "on_ministerial_list|0.5|on_ministerial_list is 1 for yes or 0 for no, got: 0.5",
                "own words|1|The name of a figure is in lower snake case, such as foreign_origin_share, got: 'own words'",
                "trees|-0.1|trees cannot be negative, got: -0.1; leave it out when it is not known"
            })
    void aFigureThatCannotBeIsRefused(String name, BigDecimal value, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GENK.knowing(name, value))
                .withMessage(why);
    }

    @ParameterizedTest
    @CsvSource({
        "own_contribution,0",
        "own_contribution,1",
        "own_contribution,0.5",
        "population,0",
        "population,1.0",
        "population,1E+4",
        "on_ministerial_list,0",
        "on_ministerial_list,1",
        "trees,3.7"
    })
    void aFigureThatCanBeIsTaken(String name, BigDecimal value) {
        assertThat(GENK.knowing(name, value).figures()).containsEntry(name, value);
    }

    @ParameterizedTest
    @CsvSource({
        "population,foreign_origin_count",
        "population,non_eu_origin_count",
        "foreign_origin_count,non_eu_origin_count",
        "non_eu_origin_count_together,non_eu_origin_count"
    })
    void aPartIsNotMoreThanTheWhole(String whole, String part) {
        FundingQuestion few = GENK.knowing(whole, new BigDecimal("100"));

        assertThatCode(() -> few.knowing(part, new BigDecimal("100"))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> few.knowing(part, new BigDecimal("101")))
                .withMessage(part + " is 101, more than " + whole + ", which is 100: mend one of the two");
    }

    @Test
    void thoseWhoApplyTogetherMayBeMoreThanLiveInOne() {
        assertThatCode(() -> GENK.knowing(Figure.POPULATION, BigDecimal.TEN)
                        .knowing(Figure.NON_EU_ORIGIN_COUNT_TOGETHER, new BigDecimal("8000")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoAppliesAloneHasNoOthers() {
        FundingQuestion together = GENK.knowing(Figure.NON_EU_ORIGIN_COUNT_TOGETHER, new BigDecimal("8000"));

        assertThatCode(() -> together.knowing(Figure.COOPERATION_IN_REFERENCE_REGION, true))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> together.knowing(Figure.COOPERATION_IN_REFERENCE_REGION, false))
                .withMessage(
                        "cooperation_in_reference_region is 0, and non_eu_origin_count_together is 8000: who applies"
                                + " alone has no others, leave one of the two out");
    }

    @Test
    void shareAndCountAgreeWithThePopulation() {
        FundingQuestion told = GENK.knowing(Figure.POPULATION, new BigDecimal("1000"))
                .knowing(Figure.FOREIGN_ORIGIN_COUNT, new BigDecimal("100"));

        assertThatCode(() -> told.knowing(Figure.FOREIGN_ORIGIN_SHARE, new BigDecimal("0.11")))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> told.knowing(Figure.FOREIGN_ORIGIN_SHARE, new BigDecimal("0.111")))
                .withMessageContaining("0.111", "100", "1000", "do not agree");
    }

    @Test
    void figuresHaveNames() {
        assertThat(Figure.of("non_eu_origin_count")).contains(Figure.NON_EU_ORIGIN_COUNT);
        assertThat(Figure.of("NON_EU_ORIGIN_COUNT")).isEmpty();
        assertThat(Figure.OWN_CONTRIBUTION.code()).isEqualTo("own_contribution");
    }
}
