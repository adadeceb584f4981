package be.kapstok.report;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.place.Changes;
import be.kapstok.place.History;
import be.kapstok.reason.Languages;
import be.kapstok.validation.Trusted;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HistoryReportsTest {
    private static final Kapstok SMALL = SmallWorld.kapstok();

    static final List<Municipality> ALL_SHIPPED = Kapstok.flanders().data().list(Kind.MUNICIPALITIES);

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void aLifeIsToldAsText() {
        assertThat(Reports.of(SMALL.history(NisCode.of("10004")), ReportFormat.TEXT, Languages.ENGLISH))
                .isEqualTo("""
                    Life of Noordzuid (10004)
                      Code and name      from 2019-01-01 to 2024-12-31
                      Province           East Side
                      Made of            Noord (10002), until 2018-12-31, start not known
                                         Zuid (10003), until 2018-12-31, start not known
                      Went into          City (10005), start and end not known
                      Together with      Rand (20004), until 2024-12-31, start not known
                      Now                City (10005)

                    Changes
                      1.  On 2015-01-01 the centre of Noord changed: before Centrum Oost, from then
                          on Agentschap Oost (probable) [1]
                      2.  On 2015-01-01 the centre of Zuid changed: before Centrum Oost, from then
                          on Agentschap Oost (probable) [1]
                      3.  On 2019-01-01, Noord (10002), Zuid (10003) merged into Noordzuid (10004)
                          [2]
                      4.  On 2025-01-01 its territory changed: Noordzuid (10004), Rand (20004)
                          joined it, and City (10005) kept its code [2]
                      5.  By the merger of 2025-01-01, Noordzuid went from Agentschap Oost to
                          Stadsagentschap; whether both acted so from the first day was not checked
                          (probable) [2]

                    Why
                      1.  Noordzuid (10004): from 2019-01-01 to 2024-12-31 [2]
                      2.  The facts start on 2009-01-01 and were gathered on 2026-01-31; of other
                          days the data says nothing

                    Sources
                      [1] Page about support, 2013-05-01
                      [2] Register of the small world, Test https://example.org/register
                    """);
    }

    @Test
    void manyChangesThatSayTheSameAreToldAsOne() {
        String text = Reports.of(
                new Changes(
                        day("2014-12-31"),
                        day("2015-01-01"),
                        null,
                        Kapstok.flanders()
                                .changes(day("2014-12-31"), day("2015-01-01"))
                                .changes()),
                ReportFormat.TEXT,
                Languages.ENGLISH);

        assertThat(text.replaceAll("\\s+", " "))
                .contains("2015-01-01, other centres (326)", "44 municipalities (71002, 71004,");
        assertThat(text.lines().filter(line -> line.matches("  \\d\\.  .*"))).hasSize(7);
    }

    @Test
    void noChangeIsToldAsWhatTheDataKnows() {
        assertThat(Reports.of(
                        new Changes(day("2026-01-01"), day("2026-03-01"), day("2026-01-31"), List.of()),
                        ReportFormat.TEXT,
                        Languages.ENGLISH))
                .isEqualTo("""
                    No change is known from 2026-01-01 to 2026-03-01
                      The facts were gathered on 2026-01-31; the data says nothing about later
                      changes
                    """);
    }

    @Test
    void theDaysOfAListAreToldWithWhatIsNotKnown() {
        assertThat(Reports.of(
                        SMALL.places().vintageOf(List.of("10002", "Nord", "62063")),
                        ReportFormat.TEXT,
                        Languages.ENGLISH))
                .startsWith("""
                    The days of a list of 1
                      Days               from 2009-01-01 to 2018-12-31
                      Not known          Nord: Perhaps: Noord (10002), Noord, a place (deelgemeente)
                                         in City (10005), Dorp (20001)
                                         62063: No municipality that the data knows has the code
                                         62063

                    Why
                    """);
        assertThat(Reports.of(
                        SMALL.places().vintageOf(List.of("10002", "10004")), ReportFormat.TEXT, Languages.ENGLISH))
                .startsWith("""
                    No day fits a list of 2
                      Nearest days       from 2009-01-01 to 2018-12-31
                    """);
    }

    @ParameterizedTest
    @FieldSource("ALL_SHIPPED")
    void everyShippedPictureIsXmlThatStaysInItsFrame(Municipality one) throws Exception {
        String svg = Reports.of(Kapstok.flanders().history(one.nis()), ReportFormat.SVG, Languages.DUTCH);

        assertThat(xml(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        Matcher numbers = Pattern.compile(" (x|x1|x2|cx)=\"([-0-9.]+)\"").matcher(svg);
        while (numbers.find()) {
            assertThat(Double.parseDouble(numbers.group(2))).isBetween(0.0, 760.0);
        }
        assertThat(svg).contains(one.name().nl().replace("'", "&#39;") + " (" + one.nis() + ")");
    }

    @Test
    void thePictureJoinsWhatMerged() {
        String svg = Reports.of(SMALL.history(NisCode.of("10004")), ReportFormat.SVG, Languages.ENGLISH);

        assertThat(svg.split("class=\"join\"", -1)).hasSize(3);
        assertThat(svg.split("class=\"joint\"", -1)).hasSize(8);
        assertThat(svg).contains(">2019-01-01<", ">2025-01-01<", "lane self");
        assertThat(svg.indexOf("Noord (10002)")).isLessThan(svg.indexOf("Noordzuid (10004)", svg.indexOf("lane self")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x>", "a & b ' \u202e\u0000"})
    void aUsersNameIsHarmless(String name) throws Exception {
        Municipality hostile = new Municipality(
                NisCode.of("10007"),
                Text.of(name),
                AreaCode.of("10000"),
                Region.FLANDERS,
                Period.unbounded(),
                null,
                List.of(),
                null,
                Text.of(name));
        Kapstok kapstok = Kapstok.of(Trusted.dataset(SmallWorld.dataset()
                .overlaidWith(Dataset.builder()
                        .list(Kind.MUNICIPALITIES, List.of(hostile))
                        .build())));
        History history = kapstok.history(NisCode.of("10007"));
        xml(Reports.of(history, ReportFormat.SVG, Languages.ENGLISH));
        String html = Reports.of(history, ReportFormat.HTML, Languages.ENGLISH);

        assertThat(html).doesNotContain("<script", "<img", "\u202e", "\u0000");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void aPageLoadsNothingAndSpeaksTheLanguageAskedFor() {
        History history = SMALL.history(NisCode.of("10004"));
        for (Locale language : Languages.ALL) {
            String html = Reports.of(history, ReportFormat.HTML, language);

            assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">");
            assertThat(html).doesNotContain("<link", "src=", "@import", "url(");
            List<String> targets = new ArrayList<>();
            Matcher cited = Pattern.compile("href=\"#(s\\d+)\"").matcher(html);
            while (cited.find()) {
                targets.add("id=\"" + cited.group(1) + "\"");
            }
            assertThat(targets).isNotEmpty().allSatisfy(each -> assertThat(html).contains(each));
        }
        assertThat(Reports.of(SMALL.history(NisCode.of("10009")), ReportFormat.HTML, Languages.ENGLISH))
                .contains("No municipality ever had the code 10009")
                .doesNotContain("<svg");
    }
}
