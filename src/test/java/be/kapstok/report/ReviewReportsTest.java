package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.document.Columns;
import be.kapstok.document.Words;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.WouldChange;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Money;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Location;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.report.sample.Samples;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ReviewReportsTest {
    private static final FaultyLines LINES = place ->
            place.pointer().contains("e") && place.pointer().lastIndexOf('/') > 10 ? "    [\"roma\"]," : "    {";

    private static String text(DatasetReview review, Locale language) {
        return Reports.of(review, null, ReportFormat.TEXT, language, LINES);
    }

    private static String html(DatasetReview review) {
        return Reports.of(review, null, ReportFormat.HTML, Languages.ENGLISH, LINES);
    }

    private static List<String> all(ReportFormat format, Locale language) {
        return List.of(
                Reports.of(Samples.categorical(0), format, language),
                Reports.of(Samples.inclusive(0), format, language),
                Reports.of(Samples.plan(), format, language),
                Reports.of(Samples.emptyPlan(), format, language),
                Reports.of(Samples.dataset(), null, format, language, LINES),
                Reports.of(Samples.hostile(), null, format, language, place -> Samples.HOSTILE.repeat(20)),
                Reports.of(
                        FileReports.of(List.of(Samples.nothing(), Samples.hostile())), null, format, language, LINES),
                Reports.of(
                        FileReports.ofMeasures(List.of(Samples.dataset(), Samples.nothing())),
                        null,
                        format,
                        language,
                        LINES));
    }

    @Nested
    class AsText {
        @Test
        void aMeasureIsToldWholeAndExplained() {
            MeasureAnswer whole = Samples.categorical(0);
            MeasureAnswer answer = new MeasureAnswer(
                    whole.measure(),
                    whole.title(),
                    whole.day(),
                    whole.kind(),
                    List.of(
                            whole.findings().get(0),
                            whole.findings().get(2),
                            whole.findings().get(8)),
                    whole.notApplied(),
                    whole.reasons(),
                    whole.wouldChange());
            assertThat(Reports.of(answer, ReportFormat.TEXT, Languages.ENGLISH)).isEqualTo("""
                Measure: Taalcafé en buddywerking voor nieuwe inwoners in alle wijken van de
                gemeente (m0)
                  Kind               categorical
                  Day                2014-06-01
                  Why                It is for certain groups (allochtonen, roma), and nothing
                                     says that it is open to all [1]
                  What changes it    inclusive if target groups (targetGroups) = All inhabitants
                                     (all_inhabitants)
                                     mixed if open to all (openToAll) = yes (true)
                  RB-03  error  meerjarenplan.json:10:5 /measures/0
                    Niets zegt waarom ze in het belang van allen is [1] [2]
                    Goes if general interest (generalInterest) is filled in
                    In force: since 2014-01-01
                  RB-05  warning  meerjarenplan.json:10:5 /measures/0/evidence
                    Eén bewijs is weinig (probable) [1] [3]
                  RB-12  warning  meerjarenplan.json:10:5 /measures/0/targetGroups/0
                    'allochtonen' is verouderd [1] [2]
                    Perhaps: persons_of_foreign_origin
                    Goes if target groups (targetGroups) is left out and regular service
                    (mainstreamPath) is filled in: taken over on 2016-01-01
                  Not applied        RB-11, RB-13: not in force on that day
                                     RB-17: RB-17 needs a day
                                     RB-18: RB-18 needs a day
                                     RB-19: RB-19 needs a day

                Sources
                  [1] Een gemeentelijk integratiebeleid: wat en waarom?, Vlaamse overheid,
                      2013-06-07
                  [2] Decreet van 7 juni 2013, Vlaamse overheid, 2013-06-07
                      https://codex.vlaanderen.be/doc?id=1023121
                  [3] Besluit van 25 juni 2010 over de BBC, Vlaamse overheid, 2013-06-07
                      javascript:alert(1)
                """);
        }

        @Test
        void aPlanIsToldWithItsMatrixAndWhatItLeavesOut() {
            assertThat(Reports.of(Samples.plan(), ReportFormat.TEXT, Languages.FRENCH))
                    .contains("""
                          Commune            Overpelt (72029)
                          Plus tard          Pelt (72043)
                          Fusions            2019-01-01 : Neerpelt (72025) + Overpelt (72029) → Pelt
                                             (72043)
                        """)
                    .contains("""
                          Samenlevingsopbouw en
                          wijkwerking                        5             3      1             0      9
                        """)
                    .contains("\n  Total                             16             8      1             3     28\n")
                    .contains("\n  inclusive          16  57,1\u00A0%  1\u202F111\u202F111,00\u00A0€  60,0\u00A0%\n")
                    .contains("\n  -   Actie 1 (A-1)\n      Onderwijs; inclusive; ")
                    .contains("inclusive", "1\u202F234\u202F567,50\u00A0€\n")
                    .contains("  Plans distincts    Integratieplan 2014-2019 : pas permis; pas dans le plan :\n"
                            + "                     I-7\n")
                    .containsPattern("\n  chacun a accès aux services +7\n")
                    .containsPattern("\n  Personnes d’origine étrangère +7\n")
                    .containsPattern("\n  senioren met een migratieachtergrond +1\n")
                    .contains("\nImputées au champ politique 0902\n  -   A-3\n  -   A-9\n")
                    .contains(
                            "sans action d'intégration\n  -   Mobiliteit en verkeer\n  -   Milieu, natuur en klimaat\n")
                    .contains("  RB-26  erreur  meerjarenplan.json:80:5 /plans/0/separatePlans/0\n")
                    .doesNotContain("geen domein bekend");
        }

        @Test
        void aPlanWithoutActionsSaysSo() {
            assertThat(Reports.of(Samples.emptyPlan(), ReportFormat.TEXT, Languages.DUTCH))
                    .contains("Integratieacties   Het plan heeft geen integratieacties\n")
                    .contains("\nDomeinen van de pagina zonder integratieactie\n  -   Onderwijs\n")
                    .doesNotContain("Beleidsdomeinen en soorten", "Aandeel");
        }

        @Test
        void theLineOfAValueIsShownAndThatOfAMissingOneIsNot() {
            assertThat(text(Samples.dataset(), Languages.ENGLISH))
                    .contains("/measures/0/evidence\n"
                            + "    Eén bewijs is weinig (probable) [1] [3]\n"
                            + "    10 |     [\"roma\"],\n")
                    .contains("  RB-04  error  meerjarenplan.json:10:5 /measures/0\n"
                            + "    De noodzaak is niet aangetoond [1] [2]\n"
                            + "  RB-05");
        }

        @Test
        void rulesThatWereNotAppliedAreOneLineWhereThereIsMoreToTell() {
            assertThat(text(Samples.dataset(), Languages.ENGLISH))
                    .contains("  Not applied        RB-11, RB-13, RB-17–RB-19\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ab{\"a\": 1}|3|false",
                    "ab{\"a\": 1}|4|true",
                    "{|1|false",
                    "😀{|2|false",
                    "ab|2|true",
                    "ab|3|false",
                    "ab|0|true"
                })
        void aLineIsShownWhereAValueStands(String line, int column, boolean shown) {
            String at = ReviewDocument.ofValues(place -> line).of(new Location("f", "/measures/0/a", 1, column));
            assertThat(at).isEqualTo(shown ? line : null);
        }

        @Test
        void whatIsAboutNeitherMeasureNorPlanIsToldToo() {
            assertThat(text(Samples.dataset(), Languages.ENGLISH))
                    .contains("\nOther findings\n  RB-80  warning  meerjarenplan.json:90:5 /subsidies/0/end\n")
                    .startsWith("""
                        Integration policy: review
                          Errors found
                          Files              meerjarenplan.json
                          Plans              1
                          Measures           3
                          Findings           error: 5
                                             warning: 16
                                             information: 2
                        """);
        }

        @ParameterizedTest
        @CsvSource({
            "nl,Geen maatregelen en geen plannen in leeg.json,Geen maatregelen in leeg.json",
            "en,No measures and no plans in leeg.json,No measures in leeg.json",
            "fr,Aucune mesure et aucun plan dans leeg.json,Aucune mesure dans leeg.json"
        })
        void nothingToJudgeIsSaid(Locale language, String nothing, String noMeasures) {
            List<DatasetReview> reviews = List.of(Samples.nothing());
            for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.MARKDOWN, ReportFormat.HTML)) {
                assertThat(Reports.of(FileReports.of(reviews), null, format, language, LINES))
                        .contains(nothing);
                assertThat(Reports.of(FileReports.ofMeasures(reviews), null, format, language, LINES))
                        .contains(noMeasures);
            }
        }

        @Test
        void severalFilesAreNamed() {
            String both = Reports.of(
                    FileReports.of(List.of(Samples.dataset(), Samples.nothing())),
                    null,
                    ReportFormat.TEXT,
                    Languages.ENGLISH,
                    LINES);
            assertThat(both)
                    .contains("\nmeerjarenplan.json\n\n  Plan: mjp-2014-2019\n")
                    .contains("\nleeg.json\n  No measures and no plans in leeg.json\n")
                    .contains("  Files              meerjarenplan.json\n                     leeg.json\n");
        }

        @Test
        void onlyMeasuresAreToldWhenAskedFor() {
            assertThat(Reports.of(
                            FileReports.ofMeasures(List.of(Samples.dataset())),
                            null,
                            ReportFormat.TEXT,
                            Languages.ENGLISH,
                            LINES))
                    .contains("\nMeasure: ", "Speelplein (m1)")
                    .doesNotContain("Plan:", "Plans", "RB-26", "RB-80");
        }

        @Test
        void itFitsATerminal() {
            for (Locale language : Languages.ALL) {
                for (String text : all(ReportFormat.TEXT, language)) {
                    assertThat(text.lines())
                            .allSatisfy(line -> assertThat(Columns.of(line))
                                    .isLessThanOrEqualTo(line.contains("://") ? 10_000 : 80));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormatLetsAControlCharacterThrough(ReportFormat format) {
        for (String text : all(format, Languages.DUTCH)) {
            assertThat(text).endsWith("\n");
            assertThat(text.replace("\n", "").codePoints())
                    .allSatisfy(point -> assertThat(Character.getType(point))
                            .isNotIn((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int)
                                    Character.LINE_SEPARATOR));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void equalAnswersGiveEqualTexts(ReportFormat format) {
        assertThat(all(format, Languages.FRENCH)).isEqualTo(all(format, Languages.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({"nl,(waarschijnlijk)", "en,(probable)", "fr,(probable)"})
    void everyFormatSaysThatARuleIsOnlyProbable(Locale language, String word) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format == ReportFormat.SVG || format == ReportFormat.CSV) {
                continue; // a picture of shares, and rows of measures, have no room for it
            }
            boolean json = format == ReportFormat.JSON || format == ReportFormat.NDJSON;
            String said = json ? "\"confidence\":\"probable\"" : word;
            if (format == ReportFormat.MARKDOWN) {
                said = "Eén bewijs is weinig " + word;
            }
            assertThat(Reports.of(Samples.categorical(0), format, language))
                    .as("%s", format)
                    .contains(said);
            assertThat(Reports.of(Samples.emptyPlan(), format, language))
                    .as("%s", format)
                    .doesNotContain(word);
        }
    }

    @Nested
    class AsJson {
        @Test
        void oneDataSetIsAnObjectAndFilesAreAnObjectWithAList() throws Exception {
            ObjectMapper jackson = new ObjectMapper();
            JsonNode one =
                    jackson.readTree(Reports.of(Samples.dataset(), null, ReportFormat.JSON, Languages.ENGLISH, LINES));
            JsonNode files = jackson.readTree(Reports.of(
                    FileReports.of(List.of(Samples.dataset())), null, ReportFormat.JSON, Languages.ENGLISH, LINES));
            assertThat(files.at("/files/0/measures")).isEqualTo(one.at("/measures"));
            assertThat(files.at("/files/0/plans")).isEqualTo(one.at("/plans"));
            assertThat(files.at("/files/0/findings")).isEqualTo(one.at("/findings"));
            assertThat(files.at("/files/0/file")).isEqualTo(one.at("/file"));
            assertThat(files.at("/files/0/valid").asBoolean()).isFalse();
            assertThat(files.at("/files/0/skipped")).isEmpty();
            assertThat(one.at("/plans/0/matrix/0/cells/0/expenses/amount").asText())
                    .isEqualTo("12500.00");
            assertThat(one.at("/measures/0/wouldChange/3/fields/0/to").isNull()).isTrue();
        }

        @Test
        void sentencesAreInTheLanguageAskedFor() {
            assertThat(Reports.of(Samples.inclusive(0), ReportFormat.JSON, Languages.DUTCH))
                    .contains("\"text\":\"Ze staat open voor alle inwoners\"");
        }

        @Test
        void onlyMeasuresAreWrittenWhenAskedFor() throws Exception {
            JsonNode only = new ObjectMapper()
                    .readTree(Reports.of(
                            FileReports.ofMeasures(List.of(Samples.dataset())),
                            null,
                            ReportFormat.JSON,
                            Languages.ENGLISH,
                            LINES));
            assertThat(only.at("/files/0/plans")).isEmpty();
            assertThat(only.at("/files/0/measures")).hasSize(3);
            assertThat(only.at("/files/0/findings")).hasSize(20);
        }
    }

    @Nested
    class AsMarkdown {
        @Test
        void itHoldsNoMarkOfAUser() {
            String markdown = Reports.of(Samples.hostile(), null, ReportFormat.MARKDOWN, Languages.ENGLISH, LINES);
            assertThat(markdown).doesNotContain("<script", "<b>").doesNotContainPattern("[^\\\\]\\]\\(");
            assertThat(markdown).doesNotContain("<https://e.vil");
        }

        @Test
        void everyRowHasTheCellsOfItsTable() {
            int cells = 0;
            for (String line : Reports.of(Samples.hostile(), null, ReportFormat.MARKDOWN, Languages.ENGLISH, LINES)
                    .lines()
                    .toList()) {
                if (line.startsWith("|")) {
                    int here = Pattern.compile("(?<!\\\\)\\|").split(line, -1).length;
                    assertThat(here).as(line).isEqualTo(cells == 0 ? here : cells);
                    cells = here;
                } else {
                    cells = 0;
                }
            }
        }

        @Test
        void itHasTheMatrixTheActionsAndTheSources() {
            assertThat(Reports.of(Samples.dataset(), null, ReportFormat.MARKDOWN, Languages.DUTCH, LINES))
                    .contains("| Onderwijs | 1 | 1 | 0 | 0 | 2 |\n")
                    .contains("| Onderwijs | €\u00A012.500,00 | €\u00A012.500,00 | | |\n")
                    .contains("| **inclusief** | 16 | 57,1\u00A0% | €\u00A01.111.111,00 | 60,0\u00A0% |\n")
                    .contains("| Actie 3 (A-3) | Sociale zaken en welzijn | **inclusief** | |\n")
                    .contains("## Bronnen")
                    .contains("2. Decreet van 7 juni 2013, Vlaamse overheid, 2013-06-07"
                            + " <https://codex.vlaanderen.be/doc?id=1023121>\n")
                    .contains(
                            "* Misschien\\: persons\\_of\\_foreign\\_origin\n",
                            "* Vervalt als doelgroepen (targetGroups) wegvalt en");
        }
    }

    @Nested
    class AsPage {
        @Test
        void itHoldsNothingOfAUserButText() {
            for (Locale language : Languages.ALL) {
                String page =
                        Reports.of(Samples.hostile(), null, ReportFormat.HTML, language, place -> Samples.HOSTILE);
                assertThat(page)
                        .contains("<html lang=\"" + language.getLanguage() + "\">")
                        .containsOnlyOnce("<script")
                        .doesNotContain("<b>", "src=", "@import", "url(", "onclick=\"", "href=\"http");
            }
        }

        @Test
        void itLeadsOnlyToItselfAndToSourcesOnTheWeb() {
            List<String> links = Pattern.compile("href=\"([^\"]*)\"")
                    .matcher(html(Samples.dataset()))
                    .results()
                    .map(each -> each.group(1))
                    .distinct()
                    .toList();
            assertThat(links)
                    .contains("#s1", "https://codex.vlaanderen.be/doc?id=1023121")
                    .allMatch(each -> each.startsWith("#") || each.startsWith("https://"));
            String page = html(Samples.dataset());
            assertThat(links)
                    .filteredOn(each -> each.startsWith("#"))
                    .allSatisfy(each -> assertThat(page).containsOnlyOnce(" id=\"" + each.substring(1) + "\""));
        }

        @Test
        void theMatrixIsATableWithHeadersAndShades() {
            assertThat(html(Samples.dataset()))
                    .contains("<caption>Number of", "<th scope=\"col\" class=\"number\">inclusive</th>")
                    .contains("<th scope=\"rowgroup\" class=\"group\" colspan=\"6\">Named on the page</th>")
                    .contains("<th scope=\"row\">Samenlevingsopbouw en wijkwerking</th><td class=\"number h5\">5</td>"
                            + "<td class=\"number h3\">3</td><td class=\"number h1\">1</td>"
                            + "<td class=\"number h0\">0</td><td class=\"number\">9</td></tr>")
                    .contains("<td class=\"number\">€62,500.00</td>")
                    .contains("<th scope=\"row\">no domain known</th>");
        }

        @Test
        void theSharesAreBarsThatAreToldToo() {
            assertThat(html(Samples.dataset()))
                    .contains("aria-label=\"Actions: inclusive 57.1%, categorical 28.6%, mixed 3.6%,"
                            + " undetermined 10.7%; Expenses: inclusive 60.0%")
                    .contains("<rect class=\"part inclusive\" x=\"8\" y=\"28\" width=\"425.1\"")
                    .contains(">inclusive 57.1%</text>", "<rect class=\"part mixed\"");
        }

        @Test
        void aPlanWithoutActionsHasNoMatrixAndNoBars() {
            String page = Reports.of(Samples.emptyPlan(), ReportFormat.HTML, Languages.ENGLISH);
            assertThat(page)
                    .contains("The plan has no integration actions", "<ul>\n<li>Onderwijs</li>")
                    .doesNotContain("<table", "<svg");
        }

        @Test
        void eachFindingStandsOnceWithItsPlaceAndWhatWouldChangeIt() {
            assertThat(html(Samples.dataset()))
                    .contains("<code>RB-03</code> <span class=\"badge\">error</span>"
                            + " <span>meerjarenplan.json:10:5 /measures/0</span></p>\n"
                            + "<p class=\"what\">Niets zegt waarom ze in het belang van allen is <a class=\"cite\"")
                    .contains(
                            "<p>Goes if general interest (generalInterest) is filled in</p>\n<p>In force: since 2014-01-01</p>")
                    .contains("Eén bewijs is weinig (probable)");
        }

        @Test
        void itIsWellFormed() throws Exception {
            for (String page : all(ReportFormat.HTML, Languages.FRENCH)) {
                String body = page.substring(page.indexOf("<body>"), page.indexOf("</main>")) + "</main></body>";
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                        .isNotNull();
            }
        }
    }

    @Nested
    class ForTools {
        @Test
        void sarifHoldsAllFindingsWithHowSureTheyAre() throws Exception {
            JsonNode run = new ObjectMapper()
                    .readTree(Reports.of(Samples.dataset(), null, ReportFormat.SARIF, Languages.ENGLISH, LINES))
                    .at("/runs/0");
            assertThat(run.at("/results")).hasSize(23);
            for (JsonNode result : run.at("/results")) {
                JsonNode rule =
                        run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
                assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
                boolean probable = result.at("/ruleId").asText().equals("RB-05");
                assertThat(result.at("/properties/confidence").asText()).isEqualTo(probable ? "probable" : "");
            }
            assertThat(run.at("/tool/driver/rules/0/helpUri").asText())
                    .isEqualTo("https://codex.vlaanderen.be/doc?id=1023121");
            assertThat(run.toString()).doesNotContain("javascript:");
            assertThat(run.at("/properties/complete").asBoolean()).isTrue();
            assertThat(run.at("/tool/driver/version").asText()).isNotBlank();
            JsonNode rule = run.at("/tool/driver/rules/0");
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText())
                    .contains(rule.at("/fullDescription/text").asText());
        }

        @Test
        void junitHasACaseForEachRuleAndOneForACleanFile() throws Exception {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Reports.of(
                                    FileReports.of(List.of(Samples.dataset(), Samples.nothing(), Samples.hostile())),
                                    null,
                                    ReportFormat.JUNIT,
                                    Languages.ENGLISH,
                                    LINES)
                            .getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
            Element clean = (Element) root.getElementsByTagName("testsuite").item(1);
            assertThat(clean.getAttribute("name")).isEqualTo("leeg.json");
            assertThat(((Element) clean.getElementsByTagName("testcase").item(0)).getAttribute("name"))
                    .isEqualTo("review");
            assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(4);
        }
    }

    @Nested
    class Wording {
        private Amounts amounts(String language) {
            return new Amounts(new Words(Reports.class, Locale.forLanguageTag(language)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "nl;0;€_0;€_0,00",
                    "nl;1234567.5;€_1.234.567;€_1.234.567,50",
                    "en;1000;€1,000;€1,000.00",
                    "en;-999.99;-;€-999.99",
                    "fr;1000000;1'000'000_€;1'000'000,00_€"
                })
        void amountsAreGroupedAsTheLanguageDoes(String language, String amount, String whole, String withCents) {
            Money money = Money.euro(amount);
            assertThat(amounts(language).money(money, true))
                    .isEqualTo(withCents.replace('_', '\u00A0').replace('\'', '\u202F'));
            if (!whole.equals("-")) {
                assertThat(amounts(language).money(money, false))
                        .startsWith(whole.replace('_', '\u00A0').replace('\'', '\u202F'));
            }
        }

        @Test
        void anotherCurrencyIsNamed() {
            assertThat(amounts("en").money(new Money(new BigDecimal("5"), "CHF"), false))
                    .isEqualTo("CHF\u00A05");
            assertThat(amounts("en").money(null, true)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"nl,0.12345,'12,3_%'", "fr,1,'100,0_%'", "en,0.0005,0.1%"})
        void fractionsAreInPercent(String language, String fraction, String percent) {
            assertThat(amounts(language).percent(new BigDecimal(fraction))).isEqualTo(percent.replace('_', '\u00A0'));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "RB-01|RB-01",
                    "RB-01,RB-02|RB-01, RB-02",
                    "RB-01,RB-02,RB-03,RB-05|RB-01–RB-03, RB-05",
                    "RB-09,RB-10,RB-11|RB-09–RB-11",
                    "KD-BLANK,RB-02,RB-x,RB-999999999999|KD-BLANK, RB-02, RB-x, RB-999999999999"
                })
        void idsThatFollowOnEachOtherAreARange(String idsAndShown) {
            String[] both = idsAndShown.split("\\|");
            assertThat(MeasureDocument.ranges(
                            Arrays.stream(both[0].split(",")).map(RuleId::of).toList()))
                    .isEqualTo(both[1]);
        }

        @Test
        void aChangeOfAnotherPlaceIsNotToldOfAFinding() {
            Finding finding = Samples.finding("RB-06", Severity.ERROR, "/measures/4/goal", 1, "x");
            MeasureAnswer answer = new MeasureAnswer(
                    "m",
                    "T",
                    null,
                    MeasureKind.MIXED,
                    List.of(finding),
                    List.of(),
                    List.of(),
                    List.of(
                            change("/goal", new FieldChange("goal", "...")),
                            change("/measures/4/goal", new FieldChange("indicator", 3)),
                            change("", new FieldChange("openToAll", false)),
                            new WouldChange(RuleId.of("RB-02"), "/goal", List.of(), null)));
            assertThat(Reports.of(answer, ReportFormat.TEXT, Languages.ENGLISH).lines())
                    .filteredOn(line -> line.contains("Goes if") || line.contains("What changes it"))
                    .extracting(String::strip)
                    .containsExactly("Goes if intended result (goal) is filled in", "Goes if indicator = 3");
        }

        private WouldChange change(String pointer, FieldChange field) {
            return new WouldChange(RuleId.of("RB-06"), pointer, List.of(field), null);
        }
    }
}
