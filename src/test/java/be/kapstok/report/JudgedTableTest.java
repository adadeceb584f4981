package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingReason;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.MeasureReason;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.table.OddTables;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import be.kapstok.table.TableOptions;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table of measures comes back with what was judged of each row")
class JudgedTableTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    /** The report on a text without errors. */
    private static FileReport report(RawText text) {
        CheckedDataset checked = KAPSTOK.validation().check(text).checked().orElseThrow();
        return FileReports.ofMeasures(List.of(KAPSTOK.check(checked, null)))
                .files()
                .get(0);
    }

    private static String judged(String text, Locale language) {
        RawText raw = RawText.of(text, "m.csv");
        return JudgedTable.of(Table.read(raw), report(raw), language).write();
    }

    private static final String ROWS = "id;title;targetGroups;date;generalInterest;aims;policyDomain\r\n"
            + "a;\"Speelplein; elke zomer\";all_inhabitants;2018-03-01;Allen samen;access_for_all;youth\r\n"
            + "b;Taalcafé;newcomers;2018-03-01;;;\r\n";

    @ParameterizedTest
    @CsvSource({
        "nl,oordeel;waarom;ontbreekt;bron,inclusief,categoriaal,nieuwkomers",
        "fr,avis;pourquoi;manque;source,inclusive,catégorielle,nouveaux",
        "en,judgement;why;missing;source,inclusive,categorical,ewcomers"
    })
    void theColumnsAreInTheLanguageAskedFor(String language, String names, String first, String second, String group) {
        List<String> lines =
                judged(ROWS, Locale.forLanguageTag(language)).lines().toList();

        assertThat(lines.get(0)).endsWith(";policyDomain;" + names);
        assertThat(lines.get(1)).contains(";youth;" + first + ";");
        assertThat(lines.get(2)).contains(";" + second + ";").containsIgnoringCase(group);
    }

    @Test
    void whatIsMissingIsSaidWithWhatToDoAboutIt() {
        String row = judged(ROWS, Languages.DUTCH).lines().skip(2).findFirst().orElseThrow();

        assertThat(row)
                .contains(
                        "De maatregel zegt niet hoe hij de hele samenleving ten goede komt – vul ‘algemeen belang’ in. ")
                .contains("Vul ‘indicator’ in", "Een gemeentelijk integratiebeleid: wat en waarom?; ");
    }

    @Test
    void theRestStandsAsItStoodByteForByte() {
        String text = "\uFEFFAlle maatregelen van 2024\r\n\r\nid;title;openToAll;mijn nota\r\n"
                + "a;\"Taal \"\"café\"\"\";ja;'nota'\r\n\r\nb;  Feest ;ja;=1+1\n\r\nBron: eigen telling\r\n";
        RawText raw = RawText.of(text, "m.csv");
        String judged =
                JudgedTable.of(Table.read(raw), lax(raw), Languages.DUTCH).write();

        assertThat(judged).startsWith("\uFEFFAlle maatregelen van 2024\r\n\r\nid;title;openToAll;mijn nota;oordeel;");
        assertThat(judged).contains("\r\na;\"Taal \"\"café\"\"\";ja;'nota';inclusief;");
        assertThat(judged).contains("\r\n\r\nb;  Feest ;ja;=1+1;inclusief;");
        assertThat(judged).endsWith("\n\r\nBron: eigen telling\r\n");
        assertThat(withoutJudgement(judged, 4)).isEqualTo(text);
    }

    /** The report on a text whose columns are not all known. */
    private static FileReport lax(RawText text) {
        List<MeasureAnswer> answers = new ArrayList<>();
        for (Row each : Table.read(text).rows()) {
            answers.add(answer(each.line(), "x"));
        }
        return report(List.of(), List.of(), answers);
    }

    private static FileReport report(List<Finding> findings, List<SkippedRecord> skipped, List<MeasureAnswer> answers) {
        return new FileReport("m.csv", skipped.isEmpty(), List.of(), findings, skipped, answers, List.of(), null);
    }

    private static MeasureAnswer answer(int line, String group) {
        return new MeasureAnswer(
                "m" + line,
                "T",
                null,
                MeasureKind.INCLUSIVE,
                List.of(),
                List.of(),
                List.of(Reason.of(MeasureReason.FOR_GROUPS, group)),
                List.of(),
                new Location("m.csv", "", line, 1));
    }

    /** The text without all that stands behind so many cells; its cells hold no separators. */
    private static String withoutJudgement(String text, int cells) {
        return text.replaceAll("(?m)^((?:[^;\\r\\n]*;){" + (cells - 1) + "}[^;\\r\\n]*)(;[^\\r\\n]*)", "$1");
    }

    @Test
    void aColumnOfYourOwnWithSuchANameStays() {
        RawText raw = RawText.of("id;title;bron\na;A;krant\n", "m.csv");
        Table judged = JudgedTable.of(Table.read(raw), lax(raw), Languages.DUTCH);

        assertThat(judged.header()).containsExactly("id", "title", "bron", "oordeel", "waarom", "ontbreekt", "bron#2");
        assertThat(judged.rows().get(0).cell(2)).isEqualTo("krant");
        RawText again = RawText.of(judged.bytes(), "m.csv");
        assertThat(JudgedTable.of(Table.read(again), lax(again), Languages.DUTCH))
                .isEqualTo(judged);
    }

    @Test
    void aTableThatWasJudgedBeforeGetsNewCellsInItsColumns() {
        RawText raw = RawText.of("id;oordeel;waarom;ontbreekt;bron;title\na;oud;oud;oud;oud;A\nb;oud;;;;B\n", "m.csv");
        FileReport report = report(List.of(), List.of(), List.of(answer(2, "x")));

        assertThat(JudgedTable.of(Table.read(raw), report, Languages.DUTCH).write())
                .isEqualTo("id;oordeel;waarom;ontbreekt;bron;title\n"
                        + "a;inclusief;Hij is voor bepaalde groepen (x), en er staat niet dat hij voor iedereen openstaat;"
                        + "Er is geen dag, dus zijn alleen regels toegepast die altijd gelden: vul ‘datum’ in;;A\n"
                        + "b;;;;;B\n");
    }

    @Test
    void aRowWithErrorsSaysThatItWasNotJudgedAndWhy() {
        RawText raw = RawText.of("id;title;municipality\na;A;71016\nb;B;9\n", "m.csv");
        ValidationReport found = KAPSTOK.validation().check(raw);
        List<SkippedRecord> skipped = found.skipped("m.csv");
        FileReport report = report(found.findings(), skipped, List.of(answer(2, "x")));

        List<Row> rows =
                JudgedTable.of(Table.read(raw), report, Languages.DUTCH).rows();

        assertThat(rows.get(0).cell(3)).isEqualTo("inclusief");
        assertThat(rows.get(1).cell(3)).isEqualTo("niet beoordeeld");
        assertThat(rows.get(1).cell(4)).contains("9");
        assertThat(rows.get(1).cell(5)).isEmpty();
    }

    @Test
    void whatElseIsOddInARowIsSaidToo() {
        RawText raw = RawText.of("id;title\na;A\nb;B\nBron: wij\n", "m.csv");
        Finding row = finding("Dit is vreemd").at(new Location("m.csv", "/measures/1/title", 3, 3));
        Finding note = finding("Hier staat een noot").at(new Location("m.csv", "", 4, 1));
        FileReport report = report(List.of(row, note), List.of(), List.of(answer(2, "x"), answer(3, "x")));

        List<Row> rows =
                JudgedTable.of(Table.read(raw), report, Languages.DUTCH).rows();

        assertThat(rows.get(0).cell(4)).doesNotContain("vreemd", "noot");
        assertThat(rows.get(1).cell(4)).endsWith(". Dit is vreemd");
    }

    @Test
    void noCellIsLongOrAFormula() {
        RawText raw = RawText.of("id;title\na;A\nb;B\n", "m.csv");
        FileReport report = report(
                List.of(),
                List.of(new SkippedRecord(
                        "/measures/1", 3, 1, "b", List.of(finding("=HYPERLINK(1)"), finding("y".repeat(900))))),
                List.of(answer(2, "x".repeat(3000))));

        List<Row> rows =
                JudgedTable.of(Table.read(raw), report, Languages.DUTCH).rows();

        assertThat(rows.get(0).cell(3)).hasSizeLessThan(520);
        assertThat(rows.get(1).cell(3)).startsWith("'=HYPERLINK(1)").endsWith(" (en nog 1)");
    }

    /** A finding whose sentence is whatever somebody typed. */
    private static Finding finding(String sentence) {
        return new Finding(
                RuleId.of("KD-ODD-CELL"),
                Severity.ERROR,
                new Message(FundingReason.class, "channel", List.of(sentence)),
                new Location("m.csv", "", 3, 1),
                null,
                List.of(),
                null,
                null);
    }

    @Test
    void theCharacterSetStays() {
        byte[] bytes = ROWS.getBytes(Charset.forName("windows-1252"));
        RawText raw = RawText.of(bytes, "m.csv");
        byte[] judged =
                JudgedTable.of(Table.read(raw), report(raw), Languages.DUTCH).bytes();

        assertThat(new String(judged, Charset.forName("windows-1252")))
                .contains("Taalcafé", "vul ‘algemeen belang’ in");
        assertThat(new String(judged, StandardCharsets.UTF_8)).contains("\uFFFD");
    }

    @Test
    void ofAThousandOddTablesOnlyJudgedRowsBecomeLonger() {
        OddTables.some(1000).forEach(odd -> {
            TableOptions options =
                    TableOptions.DEFAULT.withCharset(odd.charset()).withSeparator(odd.separator());
            RawText raw = RawText.of(odd.bytes(), "m.csv");
            Table table = Table.read(raw, options);
            List<MeasureAnswer> answers = new ArrayList<>();
            for (int i = 0; i < table.rows().size(); i += 2) {
                answers.add(answer(table.rows().get(i).line(), "x"));
            }
            FileReport report = report(List.of(), List.of(), answers);

            Table judged = JudgedTable.of(table, report, Languages.FRENCH);

            int first = judged.header().size() - 4;
            for (int i = 0; i < table.rows().size(); i++) {
                Row was = table.rows().get(i);
                Row is = judged.rows().get(i);
                if (i % 2 == 0) {
                    assertThat(is.cell(first)).as("%s", odd).isEqualTo("inclusive");
                    assertThat(is.cells().subList(0, was.size())).isEqualTo(was.cells());
                } else {
                    assertThat(is).as("%s", odd).isEqualTo(was);
                }
            }
            assertThat(judged.withRows(table.rows()).rows()).isEqualTo(table.rows());
        });
    }
}
