package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.catalogue.RuleCards;
import be.kapstok.cli.Ran;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the other pages show runs, and gives what they say. */
class DocumentationTest {
    private static final Path README = Path.of("README.md");
    private static final Path POM = Path.of("pom.xml");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PROMISE = Pattern.compile("println\\(.*\\); // (.+)");
    private static final Pattern ARGUMENTS = Pattern.compile("exec\\.args=\"([^\"]*)\"|-cli\\.jar ([^#\n]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

    /** A block of code on a page. */
    record Block(Path page, String language, String text) {
        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/site/markdown"))) {
            return Stream.concat(
                    Stream.of(README),
                    files.filter(each -> each.toString().endsWith(".md")).sorted().toList().stream());
        }
    }

    private static Stream<Block> blocks() throws IOException {
        return pages().flatMap(page -> {
            Matcher found = BLOCK.matcher(text(page));
            return found.results().map(each -> new Block(page, each.group(1), each.group(2))).toList().stream();
        });
    }

    static List<Block> tours() throws IOException {
        return blocks().filter(
                        each -> each.language().equals("java") && !each.text().startsWith("class "))
                .toList();
    }

    static List<Block> tests() throws IOException {
        return blocks().filter(
                        each -> each.language().equals("java") && each.text().startsWith("class "))
                .toList();
    }

    static List<Block> data() throws IOException {
        return blocks().filter(each -> each.language().equals("json")).toList();
    }

    static List<Block> commands() throws IOException {
        return blocks().filter(each -> each.language().equals("sh")).toList();
    }

    @ParameterizedTest
    @MethodSource("tours")
    void aTourPrintsWhatItsCommentsSay(Block tour, @TempDir Path folder) throws Exception {
        List<String> printed =
                Snippet.ofStatements(tour.text()).run(folder).lines().toList();

        List<String> promised = PROMISE.matcher(tour.text())
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(promised).isNotEmpty();
        assertThat(printed).containsAll(promised);
    }

    @ParameterizedTest
    @MethodSource("tests")
    void aTestPasses(Block test, @TempDir Path folder) throws Exception {
        assertThat(Snippet.ofTest(test.text()).run(folder)).isEqualTo("passed\n");
    }

    @ParameterizedTest
    @MethodSource("data")
    void aDataSetIsValid(Block block) {
        ValidationReport report = Kapstok.flanders().validate(block.text());

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsOneThatTheBuildOrTheCommandLineKnows(Block block) {
        for (String line : block.text().lines().toList()) {
            assertThat(line).as("%s", block).matches("(mvn|java|unzip) .*");
            Matcher profile = Pattern.compile("-P (\\w+)").matcher(line);
            if (profile.find()) {
                assertThat(text(POM)).contains("<id>" + profile.group(1) + "</id>");
            }
            Matcher execution = Pattern.compile("exec@(\\w+)").matcher(line);
            if (execution.find()) {
                assertThat(text(POM)).contains("<id>" + execution.group(1) + "</id>");
            }
            Matcher arguments = ARGUMENTS.matcher(line);
            if (arguments.find()) {
                String given = arguments.group(1) == null ? arguments.group(2) : arguments.group(1);
                assertThat(Ran.of((Object[]) given.strip().split(" +")).err())
                        .as(line)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkLeadsToAFile(Path page) {
        Path folder = page.toAbsolutePath().getParent();
        assertThat(folder).isNotNull();
        assertThat(LINK.matcher(text(page)).results().map(each -> each.group(1)))
                .allSatisfy(each -> assertThat(folder.resolve(each)).exists());
    }

    @Test
    void theFirstCommandsAnswerAQuestionAndRunTheTests() throws IOException {
        assertThat(commands().get(0).text()).contains("-Dexec.args=\"support Genk --on 2014-06-01\"", "mvn verify");
    }

    @Test
    void theDependencyIsThisLibrary() throws IOException {
        String dependency = blocks().filter(
                        each -> each.page().equals(README) && each.language().equals("xml"))
                .map(Block::text)
                .findFirst()
                .orElseThrow();
        for (String name : List.of("groupId", "artifactId", "version")) {
            Pattern element = Pattern.compile("<" + name + ">([^<]*)<");
            Matcher said = element.matcher(dependency);
            Matcher is = element.matcher(text(POM));
            assertThat(said.find() && is.find()).isTrue();
            assertThat(said.group(1)).isEqualTo(is.group(1));
        }
    }

    @Test
    void thePageOfTheRulesIsTheCatalogue() {
        String catalogue =
                Reports.of(new RuleCards(Kapstok.flanders().rules()), ReportFormat.MARKDOWN, Languages.ENGLISH);

        assertThat(text(Path.of("src/site/markdown/rules.md")))
                .as("copy target/catalogue/rules.md there after a build")
                .isEqualTo(catalogue);
    }

    @Test
    void theDiffOfAnAnswerIsShortAndIsTheCodeThatTheBuildCompiles() throws IOException {
        Block diff = blocks().filter(each -> each.language().equals("diff"))
                .findFirst()
                .orElseThrow();
        String file = "";
        assertThat(diff.text().lines()).hasSizeLessThan(60);
        for (String line : diff.text().lines().toList()) {
            if (line.startsWith("+++ ")) {
                file = text(Path.of(line.substring("+++ ".length())));
            } else {
                assertThat(file).contains(line.substring(1).stripTrailing() + "\n");
            }
        }
    }

    @Test
    void everyKindOfBlockIsLookedAt() throws IOException {
        assertThat(tours()).hasSizeGreaterThan(4);
        assertThat(tests()).isNotEmpty();
        assertThat(data()).isNotEmpty();
        assertThat(blocks()).extracting(Block::language).isSubsetOf("java", "json", "sh", "xml", "diff", "text");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
