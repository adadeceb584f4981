package be.kapstok.bbc;

import static be.kapstok.bbc.Export.action;
import static be.kapstok.bbc.Export.plan;
import static be.kapstok.bbc.Export.plans;
import static be.kapstok.bbc.Export.sentences;
import static be.kapstok.bbc.Export.told;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Action;
import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.review.DatasetReview;
import be.kapstok.validation.ValidationReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of the BBC analysis tool, and spreadsheets of the same shape, as plans. */
class PlanTableTest {
    private static final String TITLE_AND_MORE =
            "Taalproject voor anderstalige ouders van kleuters in alle basisscholen van"
                    + " de stad, samen met de scholen en hun ouders. We starten in 2027.";

    @Test
    void aRowForEachAmountBecomesAPlanOfObjectivesActionPlansAndActions() {
        Reading reading = Export.of()
                .row()
                .row("Boekjaar", "2027", "Uitgave", "1.000,50")
                .row("Boekjaar", "2027", "Uitgave", "0,50")
                .action("AC2", "Buurtsport", "Beleidsveld", "0740 Sportsector- en verenigingsondersteuning")
                .read();

        MultiYearPlan plan = plan(reading);
        assertThat(plan.id()).isEqualTo("44021-2026-2031");
        assertThat(plan.municipality()).isEqualTo("44021");
        assertThat(plan.startYear()).isEqualTo(2026);
        assertThat(plan.endYear()).isEqualTo(2031);
        assertThat(plan.objectives()).singleElement().satisfies(objective -> {
            assertThat(objective.id()).isEqualTo("BD1");
            assertThat(objective.title()).isEqualTo("Samenleven");
            assertThat(objective.actionPlans()).singleElement().satisfies(each -> {
                assertThat(each.id()).isEqualTo("AP1");
                assertThat(each.title()).isEqualTo("Iedereen doet mee");
                assertThat(each.actions()).extracting(Action::id).containsExactly("AC1", "AC2");
            });
        });
        Action action = plan.actions().get("/objectives/0/actionPlans/0/actions/0");
        assertThat(action.title()).isEqualTo("Taalklas voor ouders");
        assertThat(action.policyField()).isEqualTo("0902");
        assertThat(action.policyDomain()).isEqualTo("social_affairs");
        assertThat(action.estimates())
                .containsExactly(
                        new Estimate(2026, null, Money.euro("12500.00")),
                        new Estimate(2027, null, Money.euro("1001.00")));
        assertThat(plan.policyDomains()).singleElement().satisfies(domain -> {
            assertThat(domain.id()).isEqualTo("social_affairs");
            assertThat(domain.name()).isEqualTo("Sociale zaken en welzijn");
            assertThat(domain.fields()).containsExactly("0902", "0740");
        });
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void itIsValidAndReviewedAndEveryFindingPointsAtItsRow() {
        String text = Export.of()
                .row()
                .action("AC2", "Onthaal", "Beleidsveld", "0999 Iets anders", "Uitgave", "-5,00")
                .text();
        Kapstok kapstok = Kapstok.flanders();

        ValidationReport report = kapstok.validation().check(RawText.of(text, "export.csv"));
        assertThat(report.isValid()).as("%s", report.findings()).isTrue();
        DatasetReview review = kapstok.review(report.checked().orElseThrow());

        assertThat(report.findings())
                .filteredOn(each -> each.rule().value().equals("KD-NEGATIVE-AMOUNT"))
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo(place(
                        text,
                        "\"-5,00\"",
                        "/plans/0/objectives/0/actionPlans/0/actions/1/estimates/0/expenses/amount"));
        assertThat(review.plans()).singleElement();
        assertThat(review.findings())
                .filteredOn(each -> each.rule().value().equals("RB-48"))
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo(place(text, "\"0999", "/plans/0/policyDomains/0/fields/1"));
        assertThat(review.findings()).allSatisfy(each -> {
            assertThat(each.location().file()).isEqualTo("export.csv");
            assertThat(each.location().line()).isPositive();
        });
    }

    /** Where a word stands first in a text. */
    private static Location place(String text, String word, String pointer) {
        String before = text.substring(0, text.indexOf(word));
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new Location("export.csv", pointer, line, before.length() - before.lastIndexOf('\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void itIsReadWithAnySeparatorCharacterSetOrderAndWritingOfItsHeadings(String separator) {
        Export export = Export.of().row().action("AC2", "Café met accénten", "Boekjaar", "2027");
        MultiYearPlan plain = plan(export.read());
        List<String> order = new ArrayList<>(Export.HEADINGS);
        Collections.shuffle(order, new Random(3));
        String text = export.text(separator, order);
        int header = text.indexOf('\n');
        String shouted = text.substring(0, header).toUpperCase(Locale.ROOT).replace("NIS-CODE", " Nis code ")
                + text.substring(header);
        String titled = "\"Export van de analysetool\"" + separator + "\r\n\r\n" + shouted;

        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + shouted).getBytes(StandardCharsets.UTF_8),
                shouted.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                titled.getBytes(StandardCharsets.UTF_8))) {
            Reading reading = new DatasetReader().read(RawText.of(bytes, "export.csv"));
            assertThat(plans(reading)).containsExactly(plain);
        }
    }

    @Test
    void aCharacterSetThatIsGuessedIsTold() {
        byte[] bytes = Export.of().action("AC1", "Café").text().getBytes(Charset.forName("windows-1252"));

        assertThat(sentences(new DatasetReader().read(RawText.of(bytes, "export.csv"))))
                .containsExactly("KD-CHARACTER-SET.export");
    }

    @Test
    void theLabelsOfACellMayBeAbsentOrInAnotherOrderAndTheirTextsMayGoOn() {
        Action action = action(Export.of()
                .row(
                        "Actie totaaloverzicht",
                        "Evaluatie: loopt\r\ngoed\r\nLange omschrijving: Eerste zin. Tweede\r\nzin: met Commentaar: erin\r\nKORTE  OMSCHRIJVING : Taalklas\r\nCode: AC7\r\n")
                .read());

        assertThat(action.id()).isEqualTo("AC7");
        assertThat(action.title()).isEqualTo("Taalklas");
        assertThat(action.description())
                .isEqualTo("Eerste zin. Tweede\nzin: met Commentaar: erin\nEvaluatie: loopt\ngoed");
    }

    @Test
    void aShortTextThatWasCutGivesWayToTheLongText() {
        String cut = TITLE_AND_MORE.substring(0, 100);
        Action action = action(Export.of()
                .row(
                        "Actie totaaloverzicht",
                        "Code: AC1\nKorte omschrijving: " + cut + "\nLange omschrijving: " + TITLE_AND_MORE)
                .read());

        assertThat(action.title()).isEqualTo(TITLE_AND_MORE.substring(0, TITLE_AND_MORE.indexOf(" We starten")));
        assertThat(action.description()).isEqualTo(TITLE_AND_MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actie 5.2.4", "AC000123", "actie 12", "AC1", "", "5.2.4."})
    void aShortTextThatOnlyNamesACodeGivesWayToTheLongText(String brief) {
        Action action = action(Export.of()
                .row(
                        "Actie totaaloverzicht",
                        "Code: AC1\nKorte omschrijving: " + brief
                                + "\nLange omschrijving: Taalklas voor o.a. ouders. Elke week.")
                .read());

        assertThat(action.title()).isEqualTo("Taalklas voor o.a. ouders.");
        assertThat(action.description()).isEqualTo("Taalklas voor o.a. ouders. Elke week.");
    }

    @Test
    void aTitleIsWithinItsLimitAndADescriptionToo() {
        String endless = "woord ".repeat(5000).strip();
        Reading reading = Export.of()
                .row("Actie totaaloverzicht", "Code: AC1\nKorte omschrijving: Actie 1\nLange omschrijving: " + endless)
                .read();

        assertThat(action(reading).title()).hasSizeLessThanOrEqualTo(1000).endsWith("woord…");
        assertThat(action(reading).description()).hasSizeLessThanOrEqualTo(20_000);
        assertThat(sentences(reading)).containsExactly("KD-PLAN-READING.text");
        assertThat(Kapstok.flanders().validate(reading.dataset()).isValid()).isTrue();
    }

    @Test
    void anActionWithoutAnyTextHasItsCodeAsTitleAndThatIsTold() {
        Reading reading = Export.of()
                .row("Actie totaaloverzicht", "Code: AC1\nKorte omschrijving: \n")
                .read();

        assertThat(action(reading).title()).isEqualTo("AC1");
        assertThat(sentences(reading)).containsExactly("KD-PLAN-READING.title");
    }

    @ParameterizedTest
    @CsvSource({
        "12.500, 12500",
        "'12.500,00', 12500",
        "'-1.200,50', -1200.50",
        "'12500,5', 12500.50",
        "12500, 12500",
        "0, 0",
        "'€ 1.234.567,89', 1234567.89",
        "'12 500,00', 12500",
        "'(1.200,50)', -1200.50",
        "'500,-', 500",
        "'1.200,50-', -1200.50"
    })
    void belgianAmountsAreRead(String cell, String amount) {
        Reading reading = Export.of().row("Uitgave", cell).read();

        assertThat(action(reading).estimates()).containsExactly(new Estimate(2026, null, Money.euro(amount)));
    }

    @Test
    void aColumnDecidesHowItsAmountsAreWritten() {
        Reading points = Export.of()
                .row("Uitgave", "12500.50")
                .row("Uitgave", "1,200.25")
                .read();
        Reading both = Export.of()
                .row("Uitgave", "1.200,50")
                .row("Uitgave", "1,200.25")
                .row("Uitgave", "7")
                .read();
        Reading decided = Export.of().row("Uitgave", "12.500").read();

        assertThat(action(points).estimates()).containsExactly(new Estimate(2026, null, Money.euro("13700.75")));
        assertThat(sentences(both)).contains("KD-PLAN-ROW.amount");
        assertThat(told(decided, "KD-PLAN-READING.amounts"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("12.500", "12500"));
    }

    @Test
    void aBadRowIsToldWithItsCellAndTheOthersAreRead() {
        String text = Export.of()
                .row()
                .row("Uitgave", "twaalf")
                .row("Boekjaar", "volgend jaar")
                .row("Uitgave", "7,00")
                .text();
        Reading reading = Export.read(text, ReadOptions.DEFAULT);

        assertThat(action(reading).estimates()).containsExactly(new Estimate(2026, null, Money.euro("12507.00")));
        assertThat(told(reading, "KD-PLAN-ROW.amount"))
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo(place(text, "\"twaalf\"", ""));
        assertThat(told(reading, "KD-PLAN-ROW.amount_year"))
                .singleElement()
                .extracting(Finding::location)
                .isEqualTo(place(text, "\"volgend jaar\"", ""));
    }

    @Test
    void aPlanOfWhichNothingCouldBeReadIsAnErrorAndNoPlanWithoutActions() {
        Reading reading = Export.of()
                .row("Uitgave", "twaalf")
                .row("NIS-code", "71016", "Bestuur", "Genk")
                .read();

        assertThat(told(reading, "KD-PLAN-ROW.nothing"))
                .singleElement()
                .extracting(each -> each.location().pointer())
                .isEqualTo("/plans/0");
        assertThat(plans(reading)).hasSize(2);
    }

    @Test
    void anActionOnSeveralFieldsStandsOnceForEachAndThatIsTold() {
        Reading reading = Export.of()
                .row("Uitgave", "10,00")
                .row("Beleidsveld", "0740 Sport", "Uitgave", "90,00")
                .row("Beleidsveld", "0930 Sociale huisvesting", "Uitgave", "0,00", "Boekjaar", "2028")
                .read();

        assertThat(plan(reading).actions().values())
                .extracting(Action::id, Action::policyField)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AC1", "0740"),
                        org.assertj.core.groups.Tuple.tuple("AC1-0902", "0902"));
        assertThat(told(reading, "KD-PLAN-READING.fields"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("0740, 0902"));
        assertThat(plan(reading).actions().values().iterator().next().estimates())
                .hasSize(2);
    }

    @Test
    void theLastReportOfABodyCountsUnlessAnotherIsAskedFor() {
        Export export = Export.of()
                .row("Uitgave", "1,00")
                .row("Type rapport", "Aanpassing meerjarenplan", "Uitgave", "2,00")
                .row("Type rapport", "Aanpassing meerjarenplan", "Rapportjaar", "2027", "Uitgave", "3,00")
                .row("Type rapport", "Ontwerp aanpassing meerjarenplan", "Rapportjaar", "2028", "Uitgave", "4,00")
                .row("Type rapport", "Jaarrekening", "Rapportjaar", "2028", "Uitgave", "5,00");

        Reading last = export.read();
        Reading asked = Export.read(
                export.text(),
                ReadOptions.DEFAULT.withColumns(Map.of("Type rapport", "Meerjarenplan", "Rapportjaar", "2026")));

        assertThat(action(last).estimates()).containsExactly(new Estimate(2026, null, Money.euro("3.00")));
        assertThat(told(last, "KD-PLAN-LEFT-OUT.report"))
                .hasSize(4)
                .allSatisfy(each ->
                        assertThat(each.message()).contains("Aanpassing meerjarenplan 2027", "--map \"Rapportjaar="));
        assertThat(action(asked).estimates()).containsExactly(new Estimate(2026, null, Money.euro("1.00")));
    }

    @Test
    void reportsOfTwoPlanningPeriodsAreTwoPlans() {
        Reading reading =
                Export.of().row().row("Rapportjaar", "2025", "Boekjaar", "2025").read();

        assertThat(plans(reading)).extracting(MultiYearPlan::id).containsExactly("44021-2026-2031", "44021-2020-2025");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aReportThatNobodyHandedInIsTold() {
        Reading reading =
                Export.read(Export.of().row().text(), ReadOptions.DEFAULT.withColumns(Map.of("Rapportjaar", "2029")));

        assertThat(plans(reading)).isEmpty();
        assertThat(sentences(reading)).containsExactly("KD-PLAN-LEFT-OUT.not_asked");
    }

    @Test
    void aMunicipalityAndItsCentreForWelfareAreNeverAddedUp() {
        Export before = Export.of()
                .row("Rapportjaar", "2016", "Boekjaar", "2016")
                .row("Rapportjaar", "2016", "Boekjaar", "2016", "Bestuur", "OCMW Gent");
        Export since = Export.of()
                .row("Bestuur", "OCMW Gent", "Uitgave", "1,00")
                .row("Bestuur", "Gemeente en OCMW Gent", "Uitgave", "3,00");

        assertThat(plans(before.read()))
                .extracting(MultiYearPlan::id)
                .containsExactly("44021-2014-2019", "44021-ocmw-2014-2019");
        assertThat(sentences(before.read())).containsExactly("KD-PLAN-READING.two_plans");
        assertThat(action(since.read()).estimates()).containsExactly(new Estimate(2026, null, Money.euro("3.00")));
        assertThat(sentences(since.read())).containsExactly("KD-PLAN-LEFT-OUT.twin");
    }

    @Test
    void aBodyIsFoundByItsNameOrAsTheUserTells() {
        assertThat(plan(Export.of().row("NIS-code", "", "Bestuur", "Stad Gent").read())
                        .municipality())
                .isEqualTo("44021");
        Reading unknown =
                Export.of().row("NIS-code", "", "Bestuur", "Nergenshuizen").read();
        assertThat(plans(unknown)).isEmpty();
        assertThat(told(unknown, "KD-PLAN-ROW.body"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("--map \"Nergenshuizen=NIS\""));
        Reading told = Export.read(
                Export.of().row("NIS-code", "", "Bestuur", "Nergenshuizen").text(),
                ReadOptions.DEFAULT.withColumns(Map.of("nergenshuizen", "71016")));
        assertThat(plan(told).municipality()).isEqualTo("71016");
        Reading zone = Export.of().row().row("Bestuur", "Politiezone Gent").read();
        assertThat(action(zone).estimates()).containsExactly(new Estimate(2026, null, Money.euro("12500.00")));
        assertThat(sentences(zone)).containsExactly("KD-PLAN-LEFT-OUT.other_body");
    }

    @Test
    void anExportThatNamesNoBodySaysWhatToType() {
        String text = "Actieplan;Actie;Jaar;Uitgave;Kleur\nAP1 Samen;AC1 Totaalbeleid;2026;10;rood\n";

        Reading reading = Export.read(text, ReadOptions.DEFAULT);
        assertThat(told(reading, "KD-PLAN-ROW.body"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("--map \"gemeente=NIS\""));
        assertThat(told(reading, "KD-PLAN-READING.column")).hasSize(1);
        assertThat(plan(Export.read(text, ReadOptions.DEFAULT.withColumns(Map.of("gemeente", "44021"))))
                        .municipality())
                .isEqualTo("44021");
    }

    @Test
    void aPlanOfBeforeTheDataIsFoundByNameToo() {
        assertThat(plan(Export.of()
                                .row("NIS-code", "", "Rapportjaar", "2008", "Boekjaar", "2009")
                                .read())
                        .id())
                .isEqualTo("44021-2008-2013");
    }

    @Test
    void totalsAndAmountsWithoutAnActionAreToldAndNotTaken() {
        Reading reading = Export.of()
                .row()
                .row("Actie totaaloverzicht", "", "Uitgave", "100,00")
                .row("Actie totaaloverzicht", "", "Uitgave", "200,00")
                .row("Beleidsdoelst. totaaloverzicht", "Totaal", "Actie totaaloverzicht", "", "Uitgave", "12800,00")
                .read();

        assertThat(action(reading).estimates()).containsExactly(new Estimate(2026, null, Money.euro("12500.00")));
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.no_action"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("2 amounts", "300.00 euro"));
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.aside")).hasSize(1);
    }

    @Test
    void whatStandsUnderNothingIsLoose() {
        MultiYearPlan plan = plan(Export.of()
                .row("Beleidsdoelst. totaaloverzicht", "")
                .action("AC2", "Los", "Beleidsdoelst. totaaloverzicht", "", "Actieplan totaaloverzicht", "")
                .read());

        assertThat(plan.objectives()).isEmpty();
        assertThat(plan.looseActionPlans()).hasSize(1);
        assertThat(plan.looseActions()).extracting(Action::id).containsExactly("AC2");
    }

    @Test
    void aSpreadsheetOfTheSameShapeIsReadByObviousHeadings() {
        String text = "Gemeente;Doelstelling;Actieplan;Actie;Omschrijving;Beleidsveld;Jaar;Raming;Ontvangst\n"
                + "Genk;1 Samenleven;1.1 Iedereen doet mee;1.1.1 Taalklas;Voor ouders van kleuters.;Integratie van personen met vreemde herkomst;2026;1.500;250\n"
                + "Genk;1 Samenleven;1.1 Iedereen doet mee;Buurtfeest;;710;2027;200;\n";
        MultiYearPlan plan = plan(Export.read(text, ReadOptions.DEFAULT));

        assertThat(plan.id()).isEqualTo("71016-2026-2031");
        assertThat(plan.objectives()).extracting(Objective::title).containsExactly("1 Samenleven");
        assertThat(plan.actionPlans().values()).extracting(each -> each.id()).containsExactly("1.1");
        List<Action> actions = List.copyOf(plan.actions().values());
        assertThat(actions).extracting(Action::id).containsExactly("1.1.1", "buurtfeest");
        assertThat(actions.get(0).description()).isEqualTo("Voor ouders van kleuters.");
        assertThat(actions.get(0).policyField()).isEqualTo("0902");
        assertThat(actions.get(0).estimates())
                .containsExactly(new Estimate(2026, Money.euro("250"), Money.euro("1500")));
        assertThat(actions.get(1).policyField()).isEqualTo("0710");
    }

    @Test
    void otherHeadingsAreMapped() {
        String text = "Wat,Waarom,Hoe,Wanneer,Hoeveel\nTaalklas,Samenleven,Iedereen doet mee,2026,1500.00\n";
        ReadOptions told = ReadOptions.DEFAULT.withColumns(Map.of(
                "wat",
                "action",
                "waarom",
                "objective",
                "hoe",
                "actionPlan",
                "wanneer",
                "year",
                "hoeveel",
                "expenses",
                "gemeente",
                "44021"));

        assertThat(action(Export.read(text, told)).estimates())
                .containsExactly(new Estimate(2026, null, Money.euro("1500")));
    }

    @Test
    void amountsMayStandInAColumnForEachYear() {
        String text =
                "Gemeente;Actieplan;Actie;Uitgave 2026;Uitgave 2027;Ontvangst 2027\nGent;AP1 Samen;AC1 Taalklas;10;20;5\n";

        assertThat(action(Export.read(text, ReadOptions.DEFAULT)).estimates())
                .containsExactly(
                        new Estimate(2026, null, Money.euro("10")),
                        new Estimate(2027, Money.euro("5"), Money.euro("20")));
    }

    @Test
    void aListOfMeasuresIsNoPlan() {
        String measures =
                "titel;gemeente;doelgroep;beleidsveld;jaar;uitgave\nTaalklas;Gent;nieuwkomers;0902;2026;100\n";

        assertThat(new DatasetReader().foreign(RawText.of(measures, "maatregelen.csv")))
                .isEmpty();
        assertThat(new DatasetReader(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                        .foreign(RawText.of(Export.of().row().text(), "export.csv")))
                .isEmpty();
        assertThat(new DatasetReader().foreign(RawText.of("{\"schemaVersion\": 1}", "plan.json")))
                .isEmpty();
        assertThat(new DatasetReader().foreign(RawText.of("", "leeg.csv"))).isEmpty();
    }

    @Test
    void aRowThatCannotBeSplitIsTold() {
        String text = Export.of().row().text() + "\"Code: BD1\";\"Code: AP1\";\"Code: AC1;44021;Gent";
        byte[] damaged =
                Export.of().action("AC1", "Caf#").text().replace('#', '\u00e9').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = damaged[i] == (byte) 0xA9 ? (byte) 'x' : damaged[i];
        }
        Reading reading = new DatasetReader(ReadOptions.DEFAULT.withTable(
                        ReadOptions.DEFAULT.table().withCharset(StandardCharsets.UTF_8)))
                .read(RawText.of(damaged, "export.csv"));

        assertThat(plans(Export.read(text, ReadOptions.DEFAULT))).hasSize(1);
        assertThat(sentences(Export.read(text, ReadOptions.DEFAULT))).containsExactly("KD-MALFORMED-CSV.export");
        assertThat(sentences(reading)).containsExactly("KD-DAMAGED-TEXT.export");
    }
}
