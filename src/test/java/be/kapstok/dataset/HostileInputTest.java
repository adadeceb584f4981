package be.kapstok.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: a report or a documented exception comes out, in bounded time and memory. */
class HostileInputTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String HEAD = "{\"schemaVersion\":1,";

    private static ValidatorFactory factory;
    private static Validator validator;
    private static Kapstok kapstok;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        factory = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = factory.getValidator();
        kapstok = SmallWorld.kapstok();
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    private static Validation validation() {
        return kapstok.validation().with(validator);
    }

    /** A way in; those that check give a report, those that read give what was read. */
    private interface Entry {
        List<Finding> enter(byte[] bytes) throws IOException;
    }

    private Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        DatasetReader reader = new DatasetReader();
        entries.put("read path", bytes -> reader.read(file("read.json", bytes)).findings());
        entries.put(
                "read stream",
                bytes -> reader.read(RawText.of(stream(bytes), "s")).findings());
        entries.put(
                "read reader",
                bytes -> reader.read(RawText.of(chars(bytes), "r")).findings());
        entries.put(
                "read text", bytes -> reader.read(RawText.of(text(bytes), "t")).findings());
        entries.put("read bytes", bytes -> reader.read(RawText.of(bytes, "b")).findings());
        entries.put(
                "read ndjson", bytes -> reader.read(file("read.ndjson", bytes)).findings());
        entries.put("read csv", bytes -> reader.read(file("read.csv", bytes)).findings());
        entries.put("check path", bytes -> findings(validation().check(file("check.json", bytes))));
        entries.put("check stream", bytes -> findings(validation().check(RawText.of(stream(bytes), "s"))));
        entries.put("check reader", bytes -> findings(validation().check(RawText.of(chars(bytes), "r"))));
        entries.put("check text", bytes -> findings(validation().check(RawText.of(text(bytes), "t"))));
        entries.put("check bytes", bytes -> findings(validation().check(RawText.of(bytes, "b"))));
        entries.put("check ndjson", bytes -> findings(validation().check(file("measures.ndjson", bytes))));
        entries.put("check csv", bytes -> findings(validation().check(file("measures.csv", bytes))));
        entries.put("each ndjson", bytes -> each("each-measures.ndjson", bytes));
        entries.put("each csv", bytes -> each("each-measures.csv", bytes));
        return entries;
    }

    private List<Finding> each(String name, byte[] bytes) throws IOException {
        return findings(validation().checkEach(file(name, bytes), (record, findings) -> {}));
    }

    /** What the totals say is what was told. */
    private static List<Finding> findings(ValidationReport report) {
        long perRule =
                report.perRule().values().stream().mapToLong(Long::longValue).sum();
        long perSeverity = report.perSeverity().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(perRule)
                .isEqualTo(perSeverity)
                .isGreaterThanOrEqualTo(report.findings().size());
        assertThat(report.complete()).isEqualTo(perRule == report.findings().size());
        assertThat(report.isValid()).isEqualTo(!report.perSeverity().containsKey(Severity.ERROR));
        return report.findings();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static StringReader chars(byte[] bytes) {
        return new StringReader(text(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** An attack, and how often it can be repeated; the huge ones go in by the ways that differ. */
    private record Attack(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Attack attack(String name, String text) {
        return new Attack(name, bytes(text));
    }

    private static Attack record(String name, String title) {
        return attack(name, "{\"id\":\"m1\",\"title\":" + title + "}");
    }

    static Stream<Attack> attacks() {
        String many = "9".repeat(1_000_000);
        String deep = "{\"a\":".repeat(100_000);
        byte[] valid = bytes("{\"id\":\"m1\",\"title\":\"é😀\"}");
        return Stream.of(
                attack("100,000 lists", "[".repeat(100_000) + "]".repeat(100_000)),
                attack("100,000 objects", deep + "1" + "}".repeat(100_000)),
                attack("100,000 open lists in a data set", HEAD + "\"x\":" + "[".repeat(100_000)),
                attack("100,000 objects in a data set", HEAD + "\"sources\":[{\"id\":" + deep),
                record("100,000 objects in a record", deep + "1" + "}".repeat(100_000)),
                attack("a whole number of a million digits", HEAD + "\"populations\":[{\"year\":" + many + "}]}"),
                attack("a version of a million digits", "{\"schemaVersion\":" + many + "}"),
                attack(
                        "fractions of a million digits",
                        HEAD + "\"populations\":[{\"foreignOriginShare\":0." + many + "},{\"foreignOriginShare\":-"
                                + many + "." + many + "},{\"year\":1." + many + "}]}"),
                attack(
                        "huge exponents",
                        HEAD + "\"populations\":[{\"year\":1e999999999,\"foreignOriginShare\":1e999999999,"
                                + "\"population\":1E-999999999},{\"foreignOriginShare\":\"1e999999999\"},"
                                + "{\"foreignOriginShare\":1e-999999999},{\"year\":1e" + many + "}],\"x\":1e" + many
                                + "}"),
                record("a number of a million digits for a text", many),
                record("escaped lone surrogates", "\"\\ud800\",\"goal\":\"\\udc00\\ud800x\",\"\\udfff\":1"),
                new Attack("raw lone surrogates", join(bytes("{\"id\":\""), bytes(0xED, 0xA0, 0x80), bytes("\"}"))),
                record("an escaped NUL", "\"a\\u0000b\",\"\\u0000\":1"),
                record("a raw NUL", "\"a\u0000b\""),
                attack("NULs", "\0".repeat(10_000)),
                new Attack("overlong UTF-8", join(valid, bytes(0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0xF0, 0x80, 0x80, 0xAF))),
                new Attack("truncated UTF-8", Arrays.copyOf(valid, valid.length - 4)),
                new Attack("FE and FF inside", join(valid, bytes(0xFE, 0xFF, 0xFF, 0xFE))),
                new Attack("FF FE and nothing", bytes(0xFF, 0xFE)),
                new Attack("FE FF and half", bytes(0xFE, 0xFF, 0x00)),
                new Attack(
                        "UTF-16LE with mark", "\uFEFF{\"schemaVersion\":\"1é\"}".getBytes(StandardCharsets.UTF_16LE)),
                new Attack(
                        "UTF-16BE with mark", "\uFEFF{\"schemaVersion\":\"1é\"}".getBytes(StandardCharsets.UTF_16BE)),
                new Attack("UTF-16LE", "{\"schemaVersion\":\"1é\"}".getBytes(StandardCharsets.UTF_16LE)),
                new Attack("UTF-16BE", "{\"schemaVersion\":\"1é\"}".getBytes(StandardCharsets.UTF_16BE)),
                new Attack("UTF-16 in halves", "\uFEFF{\"a\":\"\uD83D\"}\uDE00".getBytes(StandardCharsets.UTF_16LE)),
                attack("__proto__", "{\"__proto__\":{\"schemaVersion\":1},\"constructor\":{\"prototype\":{}}}"),
                attack("a name of a million letters", HEAD + "\"" + "x".repeat(1_000_000) + "\":1}"),
                attack("100,000 unknown fields", "{" + "\"x\":1,".repeat(100_000) + "\"y\":2}"),
                attack("a million commas", ",".repeat(1_000_000)),
                attack("a million quotes", "\"".repeat(1_000_001)),
                attack("a million line ends", "\r".repeat(500_000) + "\n\r\n".repeat(200_000)),
                attack("50,000 opening objects on lines", "{\n".repeat(50_000)),
                attack("10,000 columns", "id,title" + ",c".repeat(10_000) + "\n1,2" + ",3".repeat(10_000) + "\n"),
                attack("100,000 columns", "id,title" + ",".repeat(100_000) + "\n1,2" + ",3".repeat(100_000) + "\n"),
                attack("an unclosed quote", "id,title\nm1,\"open\nm2,b\n" + "m3,c\n".repeat(100_000)),
                attack("direction marks and separators", HEAD + "\"\u202E\u2028\":\"\u2029\",\"{0}'${7*7}%s\":1}"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isToldByEveryWayIn(Attack attack) {
        entries()
                .forEach((name, entry) -> assertTimeoutPreemptively(LONG, () -> {
                    List<Finding> findings = entry.enter(attack.bytes());
                    boolean blank =
                            text(attack.bytes()).isBlank() || attack.name().equals("FF FE and nothing");
                    boolean lines = name.contains("ndjson") || name.contains("csv");
                    assertThat(findings.isEmpty()).as(name).isEqualTo(blank && lines);
                    for (Finding finding : findings) {
                        assertThat(finding.message()).as(name).hasSizeLessThan(2_000);
                        assertThat(finding.toString()).as(name).doesNotContain("\u202E", "\u2028", "\u0000");
                        assertThat(finding.location().line()).as(name).isPositive();
                        assertThat(finding.location().column()).as(name).isPositive();
                    }
                }));
    }

    @Nested
    class AHugeText {
        @Test
        void isBeyondTheLimit() {
            String huge = "é".repeat(25_000_000);
            byte[] json = bytes(HEAD + "\"sources\":[{\"id\":\"a\",\"title\":\"" + huge + "\"},{\"id\":\"b\"}]}");

            assertTimeoutPreemptively(LONG, () -> {
                List<String> ways = entries().keySet().stream()
                        .filter(each -> !each.contains("ndjson") && !each.contains("csv"))
                        .toList();
                assertThat(ways).hasSizeGreaterThan(5);
                for (String way : ways) {
                    assertThat(entries().get(way).enter(json))
                            .as(way)
                            .extracting(each ->
                                    each.rule().value() + " " + each.location().pointer())
                            .containsExactly("KD-BEYOND-LIMIT /sources/0/title", "KD-MISSING-FIELD /sources/1");
                }
            });
        }

        @Test
        void onOneLineIsBeyondTheLimitAndTheNextIsRead() {
            String line = "{\"id\":\"m1\",\"title\":\"" + "x".repeat(20_000_000) + "\"}";
            for (String end : List.of("\n", "\r", "\r\n")) {
                byte[] json = bytes("{\"id\":\"m0\",\"title\":\"M\"}" + end + line + end + "{\"id\":\"m2\"}");

                assertTimeoutPreemptively(LONG, () -> {
                    for (String way : List.of("read ndjson", "check ndjson", "each ndjson")) {
                        assertThat(entries().get(way).enter(json))
                                .as(way)
                                .extracting(each -> each.rule() + " "
                                        + each.location().pointer() + " "
                                        + each.location().line())
                                .containsExactly("KD-BEYOND-LIMIT /measures/1 2", "KD-MISSING-FIELD /measures/2 3");
                    }
                });
            }
        }

        @ParameterizedTest
        @org.junit.jupiter.params.provider.ValueSource(ints = {-2, -1, 0, 1})
        void ofJustTheLimitIsNotLost(int more) throws IOException {
            int length = Limits.LINE_BYTES + more;
            for (String end : List.of("", "\n", "\r", "\r\n")) {
                byte[] json = bytes("x".repeat(length) + end);

                for (String way : List.of("read ndjson", "each ndjson")) {
                    assertThat(entries().get(way).enter(json)).as(way).hasSize(1);
                }
            }
        }
    }

    @Nested
    class ATruncatedFile {
        @Test
        void isToldAtEveryByte() {
            String json = HEAD
                    + "\"title\":\"é😀\",\"asOf\":\"2014-01-01\",\"sources\":[{\"id\":\"a\",\"title\":\"x\"},"
                    + "{\"id\":\"b\",\"title\":\"y\",\"date\":null}],\n\"populations\":[{\"nis\":\"10001\",\"year\":2014,\"population\":1}],"
                    + "\"measures\":[{\"id\":\"m\",\"title\":\"\\u00e9\",\"openToAll\":true,\"ownContribution\":0.5}]}";
            byte[] whole = bytes(json);
            assertThat(new DatasetReader().read(RawText.of(whole, "b")).findings())
                    .isEmpty();
            assertTimeoutPreemptively(LONG, () -> {
                for (int length = 0; length < whole.length; length++) {
                    byte[] cut = Arrays.copyOf(whole, length);
                    for (String way : List.of(
                            "read path",
                            "read stream",
                            "read reader",
                            "read text",
                            "read bytes",
                            "check path",
                            "check stream",
                            "check reader",
                            "check text",
                            "check bytes")) {
                        assertThat(entries().get(way).enter(cut))
                                .as(way + " " + length)
                                .isNotEmpty();
                    }
                    entries().get("each ndjson").enter(cut);
                    entries().get("each csv").enter(cut);
                }
            });
        }
    }

    @Nested
    class DuplicateKeys {
        @Test
        void areToldAtEveryLevel() {
            String action = "{\"id\":\"1\",\"id\":\"2\",\"title\":\"A\",\"estimates\":[{\"year\":2014,\"year\":2015}]}";
            String plan = "{\"id\":\"p\",\"municipality\":\"10005\",\"startYear\":2020,\"endYear\":2025,\"endYear\":1,"
                    + "\"objectives\":[{\"id\":\"1\",\"title\":\"O\",\"title\":7,\"actionPlans\":[{\"id\":\"1\",\"title\":\"P\","
                    + "\"id\":{},\"actions\":[" + action + "]}]}],\"note\":{\"nl\":\"a\",\"nl\":[]}}";
            byte[] json = bytes(HEAD + "\"schemaVersion\":2,\"plans\":[" + plan + "],\"plans\":[{}]}");

            assertThat(new DatasetReader().read(RawText.of(json, "b")).findings())
                    .allMatch(each -> each.rule().value().equals("KD-DUPLICATE-FIELD"))
                    .hasSize(8);
        }
    }

    @Nested
    class AMillionFaults {
        @Test
        void areCountedAndTheFirstAreKept() {
            StringBuilder json = new StringBuilder(HEAD + "\"sources\":[");
            for (int i = 0; i < 250_000; i++) {
                json.append(i == 0 ? "" : ",").append("{\"idd\":\"é\",\"odd\":1}");
            }
            byte[] bytes = bytes(json + "]}");

            assertTimeoutPreemptively(LONG, () -> {
                ValidationReport report = validation().check(RawText.of(bytes, "b"));

                assertThat(report.perRule())
                        .containsOnly(
                                Map.entry(RuleId.of("KD-MISSING-FIELD"), 500_000L),
                                Map.entry(RuleId.of("KD-UNKNOWN-FIELD"), 500_000L));
                assertThat(report.complete()).isFalse();
                assertThat(report.findings()).hasSize(2 * FindingLog.DEFAULT_LIMIT);
                assertThat(report.findings().get(0).location().pointer()).isEqualTo("/sources/0");
                assertThat(report.checked()).isEmpty();
            });
        }

        @Test
        void ofShapeBetweenLeftOutRecordsAreToldInLinearTime() {
            StringBuilder json = new StringBuilder(HEAD + "\"sources\":[");
            for (int i = 0; i < 150_000; i++) {
                json.append(i == 0 ? "" : ",").append("7,{\"id\":\"s\",\"title\":\"\"}");
            }
            byte[] bytes = bytes(json + "]}");

            assertTimeoutPreemptively(LONG, () -> {
                ValidationReport report = validation().check(RawText.of(bytes, "b"));

                assertThat(report.perRule().get(RuleId.of("KD-BLANK"))).isEqualTo(150_000);
                assertThat(report.perRule().get(RuleId.of("KD-DUPLICATE-ID"))).isEqualTo(149_999);
            });
        }

        @Test
        void ofReferencesAreToldInLinearTime() {
            StringBuilder json = new StringBuilder(HEAD + "\"measures\":[");
            for (int i = 0; i < 100_000; i++) {
                json.append(i == 0 ? "" : ",")
                        .append("{\"id\":\"m")
                        .append(i)
                        .append("\",\"title\":\"M\",\"sources\":[\"pagee\",\"regster\"]}");
            }
            byte[] bytes = bytes(json + "]}");

            assertTimeoutPreemptively(LONG, () -> {
                ValidationReport report = validation().check(RawText.of(bytes, "b"));

                assertThat(report.perRule().get(RuleId.of("KD-UNKNOWN-REFERENCE")))
                        .isEqualTo(200_000);
            });
        }

        @Test
        void ofSeveralFilesKeepTheFirstOfEach() {
            List<RawText> texts = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                texts.add(RawText.of(bytes(HEAD + "\"sources\":[" + "{},".repeat(1000) + "{}]}"), "file" + i));
            }

            ValidationReport report = validation().keeping(1).check(texts);

            assertThat(report.findings())
                    .extracting(each -> each.location().file())
                    .containsExactly("file0", "file1", "file2");
            assertThat(report.complete()).isFalse();
        }
    }

    @Nested
    class AFileThatIsNone {
        @Test
        void isADocumentedException() {
            assertThatThrownBy(() -> validation().check(folder)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> validation().checkEach(folder, (record, findings) -> {}))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> new DatasetReader().read(folder)).isInstanceOf(IOException.class);
            Path missing = folder.resolve("missing.json");
            assertThatThrownBy(() -> validation().check(missing)).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> new DatasetReader().read(missing)).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> validation().checkEach(missing, (record, findings) -> {}))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void orCannotBeReadIsADocumentedException() throws IOException {
            InputStream failing = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("unreadable");
                }
            };
            assertThatThrownBy(() -> kapstok.validate(failing)).isInstanceOf(IOException.class);

            Path secret = file("secret.json", bytes("{}"));
            assertThat(secret.toFile().setReadable(false)).isTrue();
            if (!Files.isReadable(secret)) {
                assertThatThrownBy(() -> validation().check(secret)).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> validation().checkEach(secret, (record, findings) -> {}))
                        .isInstanceOf(IOException.class);
            }
        }

        @Test
        void orGrowsWhileItIsReadIsReadAsFarAsItIs() {
            assertTimeoutPreemptively(LONG, () -> {
                Path growing = file("measures.ndjson", bytes("{\"id\":\"m\",\"title\":\"M\"}\n".repeat(20_000)));
                long[] records = new long[1];
                try (OutputStream more = Files.newOutputStream(growing, java.nio.file.StandardOpenOption.APPEND)) {
                    ValidationReport report = validation().checkEach(growing, (record, findings) -> {
                        records[0]++;
                        if (records[0] <= 1000) {
                            write(more, "{\"id\":\"m\",\"title\":\"M\"}\n");
                        }
                    });

                    assertThat(report.records()).isEqualTo(records[0]).isBetween(20_000L, 21_000L);
                    assertThat(report.isValid()).isTrue();
                }
            });
        }

        private static void write(OutputStream out, String text) {
            try {
                out.write(bytes(text));
            } catch (IOException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }
    }
}
