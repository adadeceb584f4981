package be.kapstok.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.document.Columns;
import be.kapstok.document.Document;
import be.kapstok.document.DocumentOutline;
import be.kapstok.document.Escapes;
import be.kapstok.document.Outline;
import be.kapstok.document.Words;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Languages;
import be.kapstok.report.sample.Answers;
import be.kapstok.report.sample.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** All answers in all formats and languages, with plain and with hostile texts. */
@DisplayName("Every answer has every format, whatever its texts (faults 18, 25, 28)")
class EveryAnswerTest {
    private static final List<Answer> PLAIN = Answers.all();
    private static final List<Answer> HOSTILE = Answers.hostile();
    private static final FaultyLines LINES = place -> Samples.HOSTILE;
    private static final IdentityHashMap<Answer, Map<Locale, Document>> DOCUMENTS = new IdentityHashMap<>();

    private static final Set<String> ELEMENTS = Set.of(
            "body", "header", "h1", "main", "div", "section", "h2", "h3", "h4", "h5", "p", "dl", "dt", "dd", "ol", "ul",
            "li", "small", "strong", "code", "a", "pre", "span", "mark", "figure", "table", "caption", "thead", "tbody",
            "tr", "th", "td", "svg", "title", "style", "rect", "text", "line", "circle", "path");

    static List<Answer> all() {
        List<Answer> all = new ArrayList<>(PLAIN);
        all.addAll(HOSTILE);
        return all;
    }

    static List<Named<Answer>> answers() {
        return all().stream()
                .map(each -> Named.of(each.getClass().getSimpleName(), each))
                .toList();
    }

    /** Hostile texts are the same in every language. */
    private static List<Locale> languages(Answer answer) {
        return HOSTILE.stream().anyMatch(each -> each == answer) ? List.of(Languages.DUTCH) : Languages.ALL;
    }

    private static String of(Answer answer, ReportFormat format, Locale language) {
        return switch (format) {
            case TEXT -> document(answer, language).text(language, false);
            case HTML -> document(answer, language).page(language);
            case SVG -> document(answer, language).picture();
            default -> Reports.of(answer, null, format, language, LINES);
        };
    }

    /** The document of an answer, made once for all tests. */
    private static Document document(Answer answer, Locale language) {
        return DOCUMENTS
                .computeIfAbsent(answer, none -> new HashMap<>())
                .computeIfAbsent(language, none -> Reports.document(answer, new Words(Reports.class, language), LINES));
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static Element body(String page) throws Exception {
        return xml(page.substring(page.indexOf("<body>"), page.indexOf("</main>")) + "</main></body>");
    }

    @Test
    void noKindOfAnswerIsMissingHere() {
        Set<String> kinds = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("be.kapstok").stream()
                        .filter(each -> each.isAssignableTo(Answer.class))
                        .filter(each ->
                                !each.isInterface() && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> here = PLAIN.stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());

        assertThat(kinds).hasSizeGreaterThan(25);
        assertThat(here).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void whatIsNoAnswerOfThisLibraryIsRefused() {
        Answer other = new Answer() {};

        assertThatThrownBy(() -> Reports.of(other, ReportFormat.TEXT, Languages.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormatLetsAHarmfulCharacterThroughAndEachEndsWithALineFeed(ReportFormat format) {
        for (Answer answer : all()) {
            for (Locale language : languages(answer)) {
                String text = Reports.of(answer, null, format, language, LINES);
                assertThat(text).endsWith("\n");
                assertThat(text.replace("\n", "").codePoints().anyMatch(EveryAnswerTest::harmful))
                        .as("%s", answer.getClass())
                        .isFalse();
            }
        }
    }

    private static boolean harmful(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("answers")
    void textFitsATerminal(Answer answer) {
        for (Locale language : languages(answer)) {
            assertThat(of(answer, ReportFormat.TEXT, language).lines().filter(line -> !line.contains("://")))
                    .allMatch(line -> Columns.of(line) <= 80);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void markdownReadBackIsTheSameTree(Answer answer) {
        for (Locale language : languages(answer)) {
            Document document = document(answer, language);

            assertThat(Outline.of(document.markdown(language))).isEqualTo(DocumentOutline.of(document, language));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void textMarkdownAndPageHoldTheSameWordsInTheSameOrder(Answer answer) throws Exception {
        for (Locale language : languages(answer)) {
            Document document = document(answer, language);
            String text = letters(document.text(language, true));

            assertThat(letters(numbered(Outline.of(document.markdown(language)))))
                    .isEqualTo(text);
            assertThat(letters(words(body(document.page(language))))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatWasAskedStandsAtTheVeryEndOfTextMarkdownAndPage(Answer answer) throws Exception {
        About about = new About(
                "0.1.0",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2014, 6, 1),
                Samples.HOSTILE,
                List.of(new About.File("m.json", "ab12")));
        String asked = letters(Escapes.line("Kapstok 0.1.0; facts of: 2026-11-01; day: 2014-06-01; asked: "
                + Samples.HOSTILE + "; file: m.json (SHA-256 ab12)"));

        String text = Reports.of(answer, about, ReportFormat.TEXT, Languages.ENGLISH);
        assertThat(letters(text)).endsWith(asked);
        assertThat(text.lines().filter(line -> !line.contains("://"))).allMatch(line -> Columns.of(line) <= 80);
        assertThat(letters(String.join(
                        "\n", Outline.of(Reports.of(answer, about, ReportFormat.MARKDOWN, Languages.ENGLISH)))))
                .endsWith(asked);
        assertThat(letters(words(body(Reports.of(answer, about, ReportFormat.HTML, Languages.ENGLISH)))))
                .endsWith(asked);
    }

    /** Letters and digits, without what wraps or decorates them. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The words of an outline, with the numbers of numbered lists. */
    private static String numbered(List<String> outline) {
        StringBuilder words = new StringBuilder();
        int next = 0;
        for (String line : outline) {
            String node = line.strip();
            int depth = line.length() - node.length();
            if (node.startsWith("ol ")) {
                next = Integer.parseInt(node.substring(3));
            } else if (node.equals("ul") && depth == 0) {
                next = 0;
            } else if (node.equals("li") && depth == 2 && next > 0) {
                words.append(next).append(' ');
                next++;
            } else if (!node.equals("li") && !node.equals("ul") && !node.equals("table")) {
                words.append(node.substring(node.indexOf(' ') + 1).replaceAll("⟪/?[bca]⟫", ""))
                        .append(' ');
            }
        }
        return words.toString();
    }

    /** The words of a page, with the numbers of numbered lists and without pictures. */
    private static String words(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent();
        }
        if (node.getNodeName().equals("svg")) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        int number = node.getNodeName().equals("ol") ? start((Element) node) : 0;
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (number > 0 && children.item(i).getNodeName().equals("li")) {
                words.append(number).append(' ');
                number++;
            }
            words.append(words(children.item(i))).append(' ');
        }
        return words.toString();
    }

    private static int start(Element list) {
        return list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aDocumentHasOneHeadingOfTheFirstLevelAndSkipsNone(Answer answer) throws Exception {
        List<Integer> levels = new ArrayList<>();
        NodeList all = body(of(answer, ReportFormat.HTML, Languages.DUTCH)).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[1-6]")) {
                levels.add(all.item(i).getNodeName().charAt(1) - '0');
            }
        }
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aPageHoldsNothingOfAUserButText(Answer answer) throws Exception {
        String page = of(answer, ReportFormat.HTML, Languages.FRENCH);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("default-src 'none'")
                .doesNotContain("src=", "@import", "url(", "<img", "<link")
                .satisfies(text -> assertThat(text.split("<script", -1)).hasSizeLessThanOrEqualTo(2));
        Set<String> ids = new TreeSet<>();
        List<String> targets = new ArrayList<>();
        NodeList all = body(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            assertThat(each.getTagName()).isIn(ELEMENTS);
            for (int a = 0; a < each.getAttributes().getLength(); a++) {
                assertThat(each.getAttributes().item(a).getNodeName()).doesNotStartWith("on");
            }
            if (!each.getAttribute("id").isEmpty()) {
                assertThat(ids.add(each.getAttribute("id"))).isTrue();
            }
            targets.add(each.getAttribute("href"));
        }
        assertThat(targets).allMatch(each -> each.isEmpty() || each.matches("(https?://|#).*"));
        assertThat(targets).filteredOn(each -> each.startsWith("#")).allMatch(each -> ids.contains(each.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aPictureIsXmlThatHoldsNothingOfAUserButText(Answer answer) throws Exception {
        Element svg = xml(of(answer, ReportFormat.SVG, Languages.ENGLISH));
        assertThat(svg.getTagName()).isEqualTo("svg");
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isIn("title", "style", "rect", "text", "line", "circle", "path");
        }
        assertThat(svg.getElementsByTagName("text").getLength()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void jsonAndSarifAreOneLineThatAParserReads(Answer answer) throws Exception {
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.NDJSON, ReportFormat.SARIF)) {
            String text = of(answer, format, Languages.DUTCH);
            JsonNode json = new ObjectMapper().readTree(text);
            assertThat(json.isObject()).isTrue();
            assertThat(text.lines()).hasSize(1);
            if (format == ReportFormat.SARIF) {
                JsonNode driver = json.at("/runs/0/tool/driver");
                assertThat(driver.at("/version").asText()).isNotBlank();
                assertThat(json.at("/runs/0/results").isArray()).isTrue();
                driver.at("/rules")
                        .forEach(rule -> assertThat(
                                        rule.at("/defaultConfiguration/level").asText())
                                .isIn("error", "warning", "note"));
                json.at("/runs/0/results")
                        .forEach(each ->
                                assertThat(each.at("/message/text").asText()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyRowOfCsvHasTheCellsOfItsHeader(Answer answer) {
        List<String> lines =
                of(answer, ReportFormat.CSV, Languages.DUTCH).lines().toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(cells(line)).isEqualTo(cells(lines.get(0)));
            assertThat(line).doesNotContainPattern("(^|,)\"?[=@]");
        }
    }

    private static long cells(String line) {
        boolean within = false;
        long cells = 1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            within ^= c == '"';
            cells += c == ',' && !within ? 1 : 0;
        }
        assertThat(within).isFalse();
        return cells;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void junitKeepsToTheSchemaOfAnt(Answer answer) throws Exception {
        Element root = xml(of(answer, ReportFormat.JUNIT, Languages.ENGLISH));
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.hasAttributes()).isFalse();
        int id = 0;
        for (Node each = root.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element suite) {
                suite(suite, id);
                id++;
            }
        }
    }

    private static void suite(Element suite, int id) {
        Set<String> names = new TreeSet<>();
        for (int a = 0; a < suite.getAttributes().getLength(); a++) {
            names.add(suite.getAttributes().item(a).getNodeName());
        }
        assertThat(names)
                .containsExactly(
                        "errors",
                        "failures",
                        "hostname",
                        "id",
                        "name",
                        "package",
                        "skipped",
                        "tests",
                        "time",
                        "timestamp");
        assertThat(suite.getAttribute("id")).isEqualTo(String.valueOf(id));
        assertThat(suite.getAttribute("name")).isNotBlank();
        assertThat(suite.getAttribute("timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        StringBuilder children = new StringBuilder();
        for (Node each = suite.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child) {
                children.append(child.getTagName()).append(' ');
            }
        }
        assertThat(children.toString()).matches("properties (testcase )*system-out system-err ");
        NodeList cases = suite.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        for (int i = 0; i < cases.getLength(); i++) {
            assertThat(((Element) cases.item(i)).getElementsByTagName("*").getLength())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void anUnknownNameGivesAPageAndAPictureThatSaySo() {
        // fault 18: `history '<script>...' --html` wrote the name as bare text into a page
        Answer unknown = be.kapstok.Kapstok.flanders()
                .municipality("<script>alert(1)</script>", java.time.LocalDate.of(2014, 6, 1));

        assertThat(Reports.of(unknown, ReportFormat.HTML, Languages.ENGLISH))
                .contains("<h1>No municipality found on 2014-06-01</h1>", "&lt;script&gt;alert")
                .doesNotContain("<script>alert");
        assertThat(Reports.of(unknown, ReportFormat.SVG, Languages.ENGLISH))
                .startsWith("<svg ")
                .contains(">No municipality found on 2014-06-01</text>");
    }
}
