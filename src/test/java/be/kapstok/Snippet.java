package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java of a page, which is compiled and run. */
final class Snippet {
    private static final String IMPORTS = Stream.of(
                    "static be.kapstok.testing.KapstokAssertions.*",
                    "be.kapstok.*",
                    "be.kapstok.advice.*",
                    "be.kapstok.dataset.*",
                    "be.kapstok.file.*",
                    "be.kapstok.funding.*",
                    "be.kapstok.lists.*",
                    "be.kapstok.measure.*",
                    "be.kapstok.migration.*",
                    "be.kapstok.model.*",
                    "be.kapstok.partner.*",
                    "be.kapstok.place.*",
                    "be.kapstok.plan.*",
                    "be.kapstok.practice.*",
                    "be.kapstok.reason.*",
                    "be.kapstok.report.*",
                    "be.kapstok.review.*",
                    "be.kapstok.support.*",
                    "be.kapstok.table.*",
                    "be.kapstok.validation.*",
                    "be.kapstok.wording.*",
                    "java.math.BigDecimal",
                    "java.nio.file.*",
                    "java.time.*",
                    "java.util.*",
                    "org.junit.jupiter.api.Test")
            .map(each -> "import " + each + ";\n")
            .collect(Collectors.joining());

    private final String source;

    private Snippet(String body) {
        this.source = IMPORTS + body;
    }

    /** Statements, which become a main method. */
    static Snippet ofStatements(String statements) {
        return new Snippet(
                "public class Tour { public static void main(String[] a) throws Exception {\n" + statements + "\n} }");
    }

    /** A class of tests, whose tests are called one by one; prints {@code passed}. */
    static Snippet ofTest(String test) {
        Matcher name = Pattern.compile("^class (\\w+)").matcher(test);
        assertThat(name.find()).isTrue();
        String calls = Pattern.compile("@Test\\s+void (\\w+)\\(")
                .matcher(test)
                .results()
                .map(each -> "new " + name.group(1) + "()." + each.group(1) + "();")
                .collect(Collectors.joining());
        assertThat(calls).isNotEmpty();
        return new Snippet(test + "\npublic class Tour { public static void main(String[] a) throws Exception {" + calls
                + " System.out.println(\"passed\"); } }");
    }

    /** Compiles and runs it. */
    String run(Path folder) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Tour.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, List.of(file))
                        .call())
                .isTrue();
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
