package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken file is told with exactly the findings that stand beside it, and each finding points at its token. */
class BrokenFilesTest {
    private static final int FEWEST = 60;

    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder())) {
            return all
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".findings"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SmallWorld.class.getResource("broken"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ValidationReport report(String file) throws IOException {
        return SmallWorld.kapstok().validation().check(RawText.of(Files.readAllBytes(folder().resolve(file)), file));
    }

    private static String line(Finding finding) {
        String suggestion = finding.suggestion() == null ? "" : " -> " + finding.suggestion();
        return finding.toString().substring(finding.location().file().length() + 1) + suggestion;
    }

    @Test
    void areMany() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("files")
    void areToldExactly(String file) throws IOException {
        List<String> expected = Files.readAllLines(folder().resolve(file + ".findings"), StandardCharsets.UTF_8);

        ValidationReport report = report(file);

        assertThat(report.findings().stream().map(BrokenFilesTest::line)).containsExactlyElementsOf(expected);
        assertThat(report.perRule().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(expected.size());
        assertThat(report.checked().isPresent()).isEqualTo(report.isValid());
    }

    @ParameterizedTest
    @MethodSource("files")
    void areToldAtTheOffendingToken(String file) throws IOException {
        String text = text(file);

        for (Finding finding : report(file).findings()) {
            String where = line(finding);
            int offset =
                    offset(text, finding.location().line(), finding.location().column());
            assertThat(offset).as(where).isBetween(0, text.length());
            String rest = text.substring(offset);
            switch (finding.rule().value()) {
                case "KD-MALFORMED-JSON", "KD-TRAILING-CONTENT", "KD-UNKNOWN-KIND", "KD-BEYOND-LIMIT" ->
                    assertThat(Tokens.of(text).brokenAt() <= offset || !rest.isEmpty())
                            .as(where)
                            .isTrue();
                case "KD-DAMAGED-TEXT" ->
                    assertThat(rest.startsWith("\uFFFD") || rest.startsWith("\""))
                            .as(where)
                            .isTrue();
                default -> {
                    if (csv(file)) {
                        assertCell(text, offset, finding, where);
                    } else {
                        assertToken(text, offset, finding, where);
                    }
                }
            }
        }
    }

    private static boolean csv(String file) {
        return file.endsWith(".csv") || file.endsWith(".tsv");
    }

    /** A cell starts where a line starts or behind a separator; a value in the sentence stands in the cell. */
    private static void assertCell(String text, int offset, Finding finding, String where) {
        assertThat(offset == 0 || ",;\t\r\n".indexOf(text.charAt(offset - 1)) >= 0)
                .as(where)
                .isTrue();
        String message = finding.message();
        if (message.startsWith("'") || message.startsWith("Unknown")) {
            String value =
                    message.substring(message.indexOf('\'') + 1, message.indexOf('\'', message.indexOf('\'') + 1));
            String rest = text.substring(offset);
            assertThat(rest.lines().findFirst().orElse("")).as(where).contains(value);
        }
    }

    /** An unknown or repeated name stands there; for all others the value of the pointer, or of what is around it. */
    private static void assertToken(String text, int offset, Finding finding, String where) {
        String pointer = finding.location().pointer();
        String rule = finding.rule().value();
        if (rule.equals("KD-UNKNOWN-FIELD") || rule.equals("KD-DUPLICATE-FIELD")) {
            String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
            assertThat(text.substring(offset)).as(where).startsWith("\"" + name + "\"");
            return;
        }
        if (rule.equals("KD-EMPTY-FILE")) {
            assertThat(text).as(where).isBlank();
            return;
        }
        if (rule.equals("KD-MISSING-FIELD")) {
            assertThat(text.charAt(offset)).as(where).isEqualTo('{');
        }
        Integer expected = Tokens.of(text).starts.get(pointer);
        if (expected == null) {
            expected = Tokens.ofLines(text).get(pointer.substring(Math.max(0, pointer.indexOf('/', 1))));
        }
        assertThat(expected).as(where).isEqualTo(offset);
    }

    /** The text as an editor shows it: without its mark. */
    private static String text(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve(file));
        Charset charset = file.contains("windows")
                ? Charset.forName("windows-1252")
                : file.contains("16-be") || file.endsWith("16.csv")
                        ? StandardCharsets.UTF_16BE
                        : file.contains("utf-16") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Splits lines and counts code points, by hand. */
    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int passed = 1; passed < line; passed++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return text.offsetByCodePoints(at, column - 1);
    }

    /** Where the values of JSON start, by pointer; as far as it is JSON. */
    private static final class Tokens {
        private final Map<String, Integer> starts = new HashMap<>();
        private final String text;
        private int at;

        private Tokens(String text, int from) {
            this.text = text;
            this.at = from;
        }

        static Tokens of(String text) {
            Tokens tokens = new Tokens(text, 0);
            tokens.read("");
            return tokens;
        }

        /** The same for an object on each line: pointers start with the number of the line that is not blank. */
        static Map<String, Integer> ofLines(String text) {
            Map<String, Integer> all = new HashMap<>();
            int record = 0;
            int from = 0;
            while (from < text.length()) {
                int end = from;
                while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                    end++;
                }
                if (!text.substring(from, end).isBlank()) {
                    Tokens tokens = new Tokens(text.substring(0, end), from);
                    tokens.read("/" + record);
                    all.putAll(tokens.starts);
                    record++;
                }
                from = end + 1;
            }
            return all;
        }

        int brokenAt() {
            return at;
        }

        private void read(String pointer) {
            try {
                value(pointer);
            } catch (IllegalArgumentException | StringIndexOutOfBoundsException broken) {
                at = Math.min(at, text.length());
            }
        }

        private void value(String pointer) {
            blanks();
            starts.putIfAbsent(pointer, at);
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                elements(pointer, c == '{');
            } else if (c == '"') {
                string();
            } else {
                while (at < text.length() && ",]} \r\n\t".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
        }

        private void elements(String pointer, boolean object) {
            at++;
            blanks();
            for (int index = 0; text.charAt(at) != '}' && text.charAt(at) != ']'; index++) {
                String name = String.valueOf(index);
                if (object) {
                    name = string().replace("~", "~0").replace("/", "~1");
                    blanks();
                    expect(':');
                }
                value(pointer + "/" + name);
                blanks();
                if (text.charAt(at) != '}' && text.charAt(at) != ']') {
                    expect(',');
                    blanks();
                }
            }
            at++;
        }

        private String string() {
            expect('"');
            int from = at;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            return text.substring(from, at - 1);
        }

        private void expect(char c) {
            if (text.charAt(at) != c) {
                throw new IllegalArgumentException("no " + c + " at " + at);
            }
            at++;
        }

        private void blanks() {
            while (" \r\n\t".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }
}
