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
            import be.kapstok.Kapstok;
            import be.kapstok.place.MunicipalityAnswer;
            import be.kapstok.reason.Reason;
            import be.kapstok.support.SupportAnswer;
            import java.time.LocalDate;
            import java.util.Locale;
            """;

    @Test
    void theTourCompilesAndPrintsWhatItsCommentsSay(@TempDir Path folder) throws Exception {
        String tour = block("java");
        List<String> printed = run(tour, folder).lines().toList();

        Matcher comments = Pattern.compile("println\\(.*\\); // (.+)").matcher(tour);
        List<String> promised = comments.results().map(each -> each.group(1)).toList();
        assertThat(promised).hasSize(2);
        assertThat(printed).containsAll(promised).hasSizeGreaterThan(5);
    }

    @Test
    void theFirstCommandIsOneThatTheCommandLineKnows() throws IOException {
        assertThat(block("sh")).contains("-Dexec.args=\"support Genk --on 2014-06-01\"", "mvn verify");
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String run(String body, Path folder) throws Exception {
        String source = IMPORTS + "public class Tour { public static void main(String[] a) {\n" + body + "\n} }";
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
            loader.loadClass("Tour").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
