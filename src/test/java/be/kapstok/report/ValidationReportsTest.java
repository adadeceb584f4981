package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.catalogue.RuleCards;
import be.kapstok.document.Columns;
import be.kapstok.document.Resources;
import be.kapstok.file.RawText;
import be.kapstok.reason.Languages;
import be.kapstok.reason.RuleId;
import be.kapstok.report.sample.SourcesOnce;
import be.kapstok.table.XlsxParts;
import be.kapstok.validation.Profile;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.Profile.Suppression;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ValidationReportsTest {
    /** A quote, a tag, the end of CDATA, marks of Markdown, a link, a NUL, a direction mark, half a character, an emoji. */
    private static final String HOSTILE =
            "\"'<script>alert(1)</script>]]>`|*_[x](http://e.vil)\n\r\u0000\u001B[31m\u202E\uD800{0}😀&amp;\u2028";

    private static final Kapstok KAPSTOK = SmallWorld.kapstok();

    private static Validation validation() {
        return KAPSTOK.validation();
    }

    private static RuleId rule(String id) {
        return RuleId.of(id);
    }

    private static String json(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.append('"').toString();
    }

    private static String measures(String... records) {
        return "{\"schemaVersion\": 1, \"measures\": [\n" + String.join(",\n", records) + "\n]}\n";
    }

    private static ValidationReport valid() {
        return validation().check(RawText.of(measures("{\"id\": \"a\", \"title\": \"A\"}"), "good.json"));
    }

    private static final String BAD = measures(
            "{\"id\": \"a\", \"title\": \"A\", \"targetGroup\": []}",
            "\t{\"id\": \"日本😀\", \"title\": \"B\", \"municipality\": \"1\"}",
            "{\"id\": \"c\", \"title\": \"C\", \"targetGroup\": []}",
            "{\"id\": \"d\", \"title\": \"D\", \"targetGroup\": []}",
            "{\"id\": \"e\", \"title\": \"E\", \"targetGroup\": []}");

    private static ValidationReport bad() {
        return validation().check(RawText.of(BAD, "bad.json"));
    }

    private static ValidationReport limited() {
        return validation().keeping(2).check(RawText.of(BAD, "bad.json"));
    }

    private static ValidationReport suppressed() {
        Profile profile = new Profile(
                List.of(new RuleSetting(rule("KD-NIS-FORMAT"), Setting.WARNING)),
                List.of(
                        new Suppression(
                                rule("KD-UNKNOWN-FIELD"),
                                "/measures/0/targetGroup",
                                null,
                                "agreed " + HOSTILE,
                                LocalDate.of(2026, 1, 1)),
                        new Suppression(rule("KD-BLANK"), "/nowhere", "other.json", "gone", null),
                        new Suppression(
                                rule("KD-UNKNOWN-FIELD"),
                                "/measures/2/targetGroup",
                                null,
                                "over",
                                LocalDate.of(2025, 1, 1))));
        return validation().under(profile, LocalDate.of(2025, 6, 1)).check(RawText.of(BAD, "bad.json"));
    }

    /** A sheet with an odd name, and a cell with an odd value. */
    private static ValidationReport workbook() {
        String head = "<row><c t=\"str\"><v>id</v></c><c t=\"str\"><v>title</v></c><c t=\"str\"><v>date</v></c></row>";
        String row = "<row><c><v>1</v></c><c t=\"str\"><v>a</v></c><c t=\"e\"><v>#REF!&lt;b&gt;|`</v></c></row>";
        byte[] bytes = XlsxParts.of(head + row)
                .workbook("", "<sheet name=\"hos&lt;b&gt;|`&#10;\u202Etile'\" sheetId=\"1\" r:id=\"r1\"/>")
                .bytes();
        return validation().check(RawText.of(bytes, "workbook.xlsx"));
    }

    private static ValidationReport hostile() {
        String readable = HOSTILE.replace("\u0000", "").replace("\uD800", "");
        String fields = "{\"id\": " + json(HOSTILE) + ", \"title\": \"x\", " + json(readable) + ": 1, \"kind\": "
                + json(readable) + ", \"targetGroups\": [\"<b>x|`\"]}";
        String record =
                "{\"id\": \"m\", \"title\": \"t\", \"municipality\": \"<i>|`'&\\\"\", \"targetGroups\": [\"<b>x|`\"]}";
        return validation()
                .check(List.of(
                        RawText.of(measures(fields, record), "hos<b>|`\"' ]]>\n\u202Etile.json"),
                        RawText.of("{\"" + HOSTILE, "broken.json")));
    }

    private static ValidationReport empty() {
        return validation().check(List.of());
    }

    static Stream<ValidationReport> reports() {
        return Stream.of(valid(), bad(), limited(), suppressed(), hostile(), workbook(), empty());
    }

    private static FaultyLines lines(String text) {
        List<String> lines = text.lines().toList();
        return place -> place.line() <= lines.size() ? lines.get(place.line() - 1) : null;
    }

    private static String english(ValidationReport report, ReportFormat format) {
        return Reports.of(report, null, format, Languages.ENGLISH, lines(BAD));
    }

    @Test
    void textShowsTheFirstThreeOfEachRuleWithTheirLines() {
        assertThat(english(bad(), ReportFormat.TEXT)).isEqualTo("""
            Validation report
              Not valid
              Files              bad.json
              Records            5
              Findings           error: 5

            Findings per rule
              Rule              Severity  Findings
              KD-NIS-FORMAT     error            1
              KD-UNKNOWN-FIELD  error            4

            KD-NIS-FORMAT  error  1
              bad.json:3:46 /measures/1/municipality
                '1' is not a NIS code: five digits
                3 |  {"id": "日本😀", "title": "B", "municipality": "1"},
                  |                                                 ^

            KD-UNKNOWN-FIELD  error  4
              bad.json:2:27 /measures/0/targetGroup
                Unknown field 'targetGroup'
                Perhaps: targetGroups
                2 | {"id": "a", "title": "A", "targetGroup": []},
                  |                           ^
              bad.json:4:27 /measures/2/targetGroup
                Unknown field 'targetGroup'
                Perhaps: targetGroups
                4 | {"id": "c", "title": "C", "targetGroup": []},
                  |                           ^
              bad.json:5:27 /measures/3/targetGroup
                Unknown field 'targetGroup'
                Perhaps: targetGroups
                5 | {"id": "d", "title": "D", "targetGroup": []},
                  |                           ^
              and 1 more
            """);
    }

    @Test
    void textTellsWhatAProfileDecided() {
        assertThat(Reports.of(suppressed(), ReportFormat.TEXT, Languages.FRENCH))
                .contains(
                        "KD-NIS-FORMAT  avertissement  1",
                        "\nSupprimés\n  -   KD-UNKNOWN-FIELD /measures/0/targetGroup :")
                .contains("\nSuppressions inutilisées\n  -   KD-BLANK other.json /nowhere : gone\n")
                .contains("\n"
                        + "Suppressions expirées\n"
                        + "  -   KD-UNKNOWN-FIELD /measures/2/targetGroup : over (jusqu'au 2024-12-31\n"
                        + "      inclus)\n");
    }

    @Test
    void aValidReportIsShort() {
        assertThat(english(valid(), ReportFormat.TEXT)).isEqualTo("""
            Validation report
              Valid: no errors found
              Files              good.json
              Records            1
              Findings           none
            """);
    }

    @Test
    void everyRecordIsSaidToHaveAFaultOnlyWhenEveryOneHas() {
        String record = "{\"id\": \"%d\", \"title\": \"A\", \"municipality\": \"1\"}";
        String[] records = new String[4];
        for (int i = 0; i < records.length; i++) {
            records[i] = String.format(record, i);
        }
        ValidationReport all = validation().check(RawText.of(measures(records), "all.json"));
        assertThat(english(all, ReportFormat.TEXT)).contains("KD-NIS-FORMAT  error  4, in all 4 records\n");

        ValidationReport counted = validation().keeping(2).check(RawText.of(measures(records), "all.json"));
        assertThat(english(counted, ReportFormat.TEXT))
                .contains("KD-NIS-FORMAT  error  4, as many as there are records\n")
                .contains("Not complete: 2 of 4 findings are listed");
        assertThat(english(bad(), ReportFormat.TEXT)).doesNotContain("in all");
    }

    @Test
    @DisplayName("K13: JUnit tells how many findings there are, not how many were listed")
    void junitTellsTheTrueTotals() {
        String record = "{\"id\": \"m\", \"title\": \"T\", \"municipality\": \"x\"}";
        String records = String.join(",", Collections.nCopies(3000, record));
        RawText many = RawText.of("{\"schemaVersion\": 1, \"measures\": [" + records + "]}", "many.json");

        assertThat(english(validation().check(many), ReportFormat.JUNIT))
                .contains("(and 2999 more)\">", "value=\"false\"/>", "name=\"records\" value=\"3000\"/>");
        assertThat(english(
                        validation().check(List.of(many, RawText.of("{\"schemaVersion\": 1}", "b.json"))),
                        ReportFormat.JUNIT))
                .contains("(3000 in all files together)\">");
    }

    @ParameterizedTest
    @DisplayName("K8: an empty file passes no gate")
    @ValueSource(strings = {"empty.csv", "empty.ndjson", "empty.json"})
    void anEmptyFileIsNoTestThatPassed(String name) {
        ValidationReport empty = validation().check(RawText.of("", name));
        assertThat(empty.isValid()).isFalse();
        assertThat(english(empty, ReportFormat.JUNIT)).contains("tests=\"1\" failures=\"1\"", "<failure type=\"KD-");
    }

    @Test
    void textOfHostileDataFitsATerminal() {
        for (Locale language : Languages.ALL) {
            String text = Reports.of(hostile(), null, ReportFormat.TEXT, language, place -> HOSTILE.repeat(20));
            assertThat(text.lines())
                    .allSatisfy(line ->
                            assertThat(Columns.of(line)).isLessThanOrEqualTo(line.contains("://") ? 10_000 : 80));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormatLetsAControlCharacterThrough(ReportFormat format) {
        for (ValidationReport report : reports().toList()) {
            String text = Reports.of(report, null, format, Languages.DUTCH, place -> HOSTILE);
            assertThat(text).endsWith("\n");
            assertThat(text.replace("\n", "").codePoints())
                    .allSatisfy(point -> assertThat(Character.getType(point))
                            .isNotIn((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE, (int)
                                    Character.LINE_SEPARATOR));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void equalDataGivesAnEqualText(ReportFormat format) {
        assertThat(english(hostile(), format)).isEqualTo(english(hostile(), format));
        assertThat(english(suppressed(), format)).isEqualTo(english(suppressed(), format));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonKeepsToItsSchema(ValidationReport report) {
        List<String> faults = new ArrayList<>();
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Reports.validationSchema(), InputFormat.JSON)
                .validate(english(report, ReportFormat.JSON), InputFormat.JSON)
                .forEach(each -> faults.add(each.toString()));
        assertThat(faults).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        String wrong = english(bad(), ReportFormat.JSON).replace("\"line\":2", "\"line\":\"2\"");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Reports.validationSchema(), InputFormat.JSON)
                        .validate(wrong, InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonIsWhatAHostWritesWithJackson(ValidationReport report) throws IOException {
        ObjectMapper jackson = new ObjectMapper().registerModule(new JavaTimeModule());
        jackson.disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        // apart from the sources, which it has once: a finding names them by id
        ObjectNode ours = (ObjectNode) jackson.readTree(english(report, ReportFormat.JSON));
        assertThat(SourcesOnce.whole(ours)).isEqualTo(jackson.readTree(jackson.writeValueAsString(report)));
    }

    @Test
    void markdownHoldsNoMarkOfAUser() {
        String markdown = english(hostile(), ReportFormat.MARKDOWN);
        assertThat(markdown).doesNotContain("<script", "<b>", "<i>").doesNotContainPattern("[^\\\\]\\]\\(");
        assertThat(english(suppressed(), ReportFormat.MARKDOWN))
                .contains("## Suppressed", "## Unused suppressions", "| KD-NIS-FORMAT | warning | 1 |");
    }

    @Test
    void sarifSaysWhereInCodePoints() throws IOException {
        JsonNode log = new ObjectMapper().readTree(english(bad(), ReportFormat.SARIF));
        assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Kapstok");
        assertThat(run.at("/results")).hasSize(5);
        for (JsonNode result : run.at("/results")) {
            assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
                    .isEqualTo(result.at("/ruleId"));
            assertThat(result.at("/level").asText()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .isEqualTo("bad.json");
        }
        JsonNode second = run.at("/results/1/locations/0");
        assertThat(second.at("/physicalLocation/region/startLine").asInt()).isEqualTo(3);
        assertThat(second.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(46);
        assertThat(second.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("/measures/1/municipality");
        assertThat(run.at("/results/0/properties/suggestion").asText()).isEqualTo("targetGroups");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void junitIsWellFormedAndItsCountsAreTrue(ValidationReport report) throws Exception {
        Element root = xml(english(report, ReportFormat.JUNIT)).getDocumentElement();
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isGreaterThanOrEqualTo(report.files().size());
        int failures = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getElementsByTagName("testcase").getLength())
                    .isPositive()
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            failures += Integer.parseInt(suite.getAttribute("failures"));
        }
        assertThat(root.hasAttributes())
                .as("fault 25: the common schema gives testsuites no attribute")
                .isFalse();
        assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(failures == 0).isEqualTo(report.isValid());
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePageHoldsNothingOfAUserButText() throws IOException {
        for (Locale language : Languages.ALL) {
            String html = Reports.of(hostile(), null, ReportFormat.HTML, language, place -> HOSTILE);
            assertThat(html)
                    .contains("<html lang=\"" + language.getLanguage() + "\">")
                    .containsOnlyOnce("<script")
                    .doesNotContain("<b>", "<i>", "src=", "href=", "@import", "url(");
        }
        assertThat(Resources.text(Resources.class, "page.js")).doesNotContain("innerHTML", "</");
    }

    @Test
    void thePageHasABarForEachRuleAndAnItemForEachFinding() {
        String html = english(bad(), ReportFormat.HTML);
        assertThat(html)
                .contains("style=\"width:100.0%\"", "style=\"width:25.0%\"")
                .contains("<mark>&quot;</mark>targetGroup");
        assertThat(html.split("<li class=\"error\"", -1)).hasSize(6);
        assertThat(english(valid(), ReportFormat.HTML)).doesNotContain("class=\"bar\"", "<script");
        assertThat(english(limited(), ReportFormat.HTML)).contains("Not complete: 3 of 5 findings");
    }

    @ParameterizedTest
    @CsvSource({"md,MARKDOWN", "MARKDOWN,MARKDOWN", "Html,HTML", "junit,JUNIT"})
    void aFormatIsKnownByItsWord(String word, ReportFormat format) {
        assertThat(ReportFormat.of(word)).contains(format);
        assertThat(ReportFormat.of(word + "x")).isEmpty();
    }

    @Test
    void theCatalogueIsPrintedInEveryLanguage() {
        assertThat(Reports.of(new RuleCards(KAPSTOK.rules()), ReportFormat.TEXT, Languages.DUTCH))
                .contains("  -   KD-NIS-FORMAT\n      fout; controleert; ");
        assertThat(Reports.of(new RuleCards(KAPSTOK.rules()), ReportFormat.TEXT, Languages.FRENCH))
                .contains("  -   KD-NIS-FORMAT\n      erreur; ");
    }
}
