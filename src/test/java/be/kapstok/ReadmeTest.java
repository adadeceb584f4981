package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows compiles, runs, and prints what its comments say. */
class ReadmeTest {
    private static final String IMPORTS = """
            import static be.kapstok.testing.KapstokAssertions.assertThatDataset;
            import be.kapstok.Kapstok;
            import be.kapstok.dataset.RawText;
            import be.kapstok.dataset.Table;
            import be.kapstok.measure.MeasureAnswer;
            import be.kapstok.model.NisCode;
            import be.kapstok.place.Change;
            import be.kapstok.place.History;
            import be.kapstok.place.MergePolicies;
            import be.kapstok.place.MergePolicy;
            import be.kapstok.place.MigrationReport;
            import be.kapstok.place.MunicipalityAnswer;
            import be.kapstok.place.Vintage;
            import be.kapstok.reason.Finding;
            import be.kapstok.reason.Reason;
            import be.kapstok.review.DatasetReview;
            import be.kapstok.support.SupportAnswer;
            import be.kapstok.validation.ValidationReport;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Locale;
            import org.junit.jupiter.api.Test;
            """;

    @Test
    void theToursCompileAndPrintWhatTheirCommentsSay(@TempDir Path folder) throws Exception {
        List<String> tours = blocks("java").stream()
                .filter(each -> !each.startsWith("class "))
                .toList();
        assertThat(tours).hasSize(5);
        for (String tour : tours) {
            String source = "public class Tour { public static void main(String[] a) {\n" + tour + "\n} }";
            List<String> printed = run(source, "Tour", folder).lines().toList();

            List<String> promised = Pattern.compile("println\\(.*\\); // (.+)")
                    .matcher(tour)
                    .results()
                    .map(each -> each.group(1))
                    .toList();
            assertThat(promised).hasSizeGreaterThan(1);
            assertThat(printed).containsAll(promised).hasSizeGreaterThan(2);
        }
    }

    @Test
    void theTestOfTheReadmeCompilesAndPasses(@TempDir Path folder) throws Exception {
        String test = blocks("java").stream()
                .filter(each -> each.startsWith("class "))
                .findFirst()
                .orElseThrow();
        String source = test + "\npublic class Tour { public static void main(String[] a) {"
                + " new MeasuresTest().ourMeasuresHoldTogether(); System.out.println(\"passed\"); } }";

        assertThat(run(source, "Tour", folder)).isEqualTo("passed\n");
    }

    @Test
    void theFirstCommandIsOneThatTheCommandLineKnows() throws IOException {
        assertThat(blocks("sh").get(0)).contains("-Dexec.args=\"support Genk --on 2014-06-01\"", "mvn verify");
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        return blocks.results().map(each -> each.group(1)).toList();
    }

    private static String run(String code, String main, Path folder) throws Exception {
        String source = IMPORTS + code;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Tour.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
