package be.kapstok.hostile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.reason.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are made to do harm, by every way in: each is told, at a place, in few words that hide nothing. */
class HostileTextTest {
    private static final String HEAD = "{\"schemaVersion\":1,";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> isToldByEveryWayIn() {
        return Table.of(attacks(), WayIn.all(), folder, (attack, way, told) -> {
            assertThat(told.nothing()).isFalse();
            for (Finding finding : told.findings()) {
                assertThat(finding.message()).hasSizeLessThan(2_000);
                assertThat(finding.toString()).doesNotContain("\u202E", "\u2028", "\u0000");
                assertThat(finding.location().line()).isPositive();
                assertThat(finding.location().column()).isPositive();
            }
            assertThat(told.shown())
                    .doesNotContain("\u202E", "\u2028", "\u0000")
                    .hasSizeLessThan(500_000);
        });
    }

    private static Stream<Attack> attacks() {
        return Stream.of(deep(), numbers(), characters(), encodings(), names(), rows())
                .flatMap(each -> each);
    }

    private static Stream<Attack> deep() {
        String objects = "{\"a\":".repeat(100_000);
        String names = ("{\"" + "n/~".repeat(3_000) + "\":").repeat(98);
        String plan = "{\"id\":\"p\",\"municipality\":\"10005\",\"startYear\":2020,\"endYear\":2025,\"objectives\":"
                + "[{\"id\":\"1\",\"title\":\"O\",\"actionPlans\":[{\"id\":\"1\",\"title\":\"P\",\"actions\":"
                + "[{\"id\":\"1\",\"title\":\"A\",\"estimates\":[{\"year\":{}},{\"yaer\":1}]}]}]}]}";
        return Stream.of(
                attack("100,000 lists", "[".repeat(100_000) + "]".repeat(100_000)),
                attack("100,000 objects", objects + "1" + "}".repeat(100_000)),
                attack("100,000 open lists in a data set", HEAD + "\"x\":" + "[".repeat(100_000)),
                attack("100,000 objects in a data set", HEAD + "\"sources\":[{\"id\":" + objects),
                record("100,000 objects in a record", objects + "1" + "}".repeat(100_000)),
                attack("2,000 opening objects on lines", "{\n".repeat(2_000)),
                attack("a deep pointer", HEAD + "\"plans\":[" + plan + "]}"),
                attack("a deep pointer of long names", HEAD + "\"x\":" + names + "}"),
                record("a deep pointer of long names in a record", names + "}"));
    }

    private static Stream<Attack> numbers() {
        String many = "9".repeat(1_000_000);
        return Stream.of(
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
                record("a number of a million digits for a text", many));
    }

    private static Stream<Attack> characters() {
        return Stream.of(
                record("escaped lone surrogates", "\"\\ud800\",\"goal\":\"\\udc00\\ud800x\",\"\\udfff\":1"),
                attack("raw lone surrogates", "{\"id\":\"", bytes(0xED, 0xA0, 0x80), "\"}"),
                record("an escaped NUL", "\"a\\u0000b\",\"\\u0000\":1"),
                record("a raw NUL", "\"a\u0000b\""),
                attack("NULs", "\0".repeat(10_000)),
                attack("direction marks and separators", HEAD + "\"\u202E\u2028\":\"\u2029\",\"{0}'${7*7}%s\":1}"));
    }

    private static Stream<Attack> encodings() {
        String valid = "{\"id\":\"m1\",\"title\":\"é😀\"}";
        String version = "{\"schemaVersion\":\"1é\"}";
        int emoji = valid.substring(0, valid.indexOf("😀")).getBytes(UTF_8).length;
        return Stream.of(
                attack("overlong UTF-8", valid, bytes(0xC0, 0xAF, 0xE0, 0x80, 0xAF, 0xF0, 0x80, 0x80, 0xAF)),
                new Attack("truncated UTF-8", Arrays.copyOf(valid.getBytes(UTF_8), emoji + 2)),
                attack("FE and FF inside", valid, bytes(0xFE, 0xFF, 0xFF, 0xFE)),
                new Attack("FF FE and nothing", bytes(0xFF, 0xFE)),
                new Attack("FE FF and half", bytes(0xFE, 0xFF, 0x00)),
                new Attack("UTF-16LE with mark", ("\uFEFF" + version).getBytes(UTF_16LE)),
                new Attack("UTF-16BE with mark", ("\uFEFF" + version).getBytes(UTF_16BE)),
                new Attack("UTF-16LE", version.getBytes(UTF_16LE)),
                new Attack("UTF-16BE", version.getBytes(UTF_16BE)),
                new Attack("UTF-16 in halves", "\uFEFF{\"a\":\"\uD83D\"}\uDE00".getBytes(UTF_16LE)));
    }

    private static Stream<Attack> names() {
        return Stream.of(
                attack("duplicate keys", HEAD + "\"schemaVersion\":2,\"sources\":[],\"x\":1,\"x\":2,\"sources\":[{}]}"),
                record("duplicate keys in a record", "\"a\",\"title\":\"b\",\"note\":{\"nl\":\"a\",\"nl\":[]}"),
                attack("__proto__", "{\"__proto__\":{\"schemaVersion\":1},\"constructor\":{\"prototype\":{}}}"),
                record("__proto__ in a record", "\"a\",\"__proto__\":{\"id\":1}"),
                attack("a name of a million letters", HEAD + "\"" + "x".repeat(1_000_000) + "\":1}"),
                attack("100,000 unknown fields", "{" + "\"x\":1,".repeat(100_000) + "\"y\":2}"));
    }

    private static Stream<Attack> rows() {
        return Stream.of(
                attack("a million commas", ",".repeat(1_000_000)),
                attack("a million quotes", "\"".repeat(1_000_001)),
                attack("a million line ends", "\r".repeat(500_000) + "\n\r\n".repeat(200_000)),
                attack("10,000 columns", "id,title" + ",c".repeat(10_000) + "\n1,2" + ",3".repeat(10_000) + "\n"),
                attack("100,000 columns", "id,title" + ",".repeat(100_000) + "\n1,2" + ",3".repeat(100_000) + "\n"),
                attack("an unclosed quote", "id,title\nm1,\"open\nm2,b\n" + "m3,c\n".repeat(20_000)));
    }

    private static Attack attack(String name, Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            for (Object part : parts) {
                all.write(part instanceof byte[] raw ? raw : ((String) part).getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Attack(name, all.toByteArray());
    }

    private static Attack record(String name, String title) {
        return attack(name, "{\"id\":\"m1\",\"title\":" + title + "}");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
