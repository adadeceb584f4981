package be.kapstok.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.hostile.WayIn.Source;
import be.kapstok.reason.FindingLog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are large, by every way in: each is told in few words, and no more is kept than is shown. */
class HugeInputTest {
    private static final String HEAD = "{\"schemaVersion\":1,";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> isToldInFewWordsByEveryWayIn() {
        Stream<Attack> texts = Stream.of(
                Attack.of("a text of 50 MB", HEAD + "\"title\":\"" + "x".repeat(50_000_000) + "\"}"),
                Attack.of(
                        "a line of 20 MB",
                        "{\"id\":\"m0\",\"title\":\"M\"}\n{\"id\":\"m1\",\"title\":\"" + "é".repeat(10_000_000)
                                + "\"}\n{\"id\":\"m2\"}\n"));
        return Table.of(texts, WayIn.all(), folder, HugeInputTest::isToldInFewWords);
    }

    /** Where a text comes from makes no difference to what is found, so that its file stands for the others. */
    @TestFactory
    Stream<DynamicNode> ofAMillionFaultsKeepsTheFirst() {
        List<WayIn> ways = WayIn.all().stream()
                .filter(way -> way.source() == Source.PATH)
                .toList();
        Attack faults = Attack.of("a million faults", HEAD + "\"x\":1,".repeat(1_000_001) + "\"y\":2}");
        return Table.of(Stream.of(faults), ways, folder, HugeInputTest::isToldInFewWords);
    }

    private static void isToldInFewWords(Attack attack, WayIn way, WayIn.Told told) {
        assertThat(told.nothing()).isFalse();
        assertThat(told.findings()).hasSizeLessThan(3 * FindingLog.DEFAULT_LIMIT);
        assertThat(told.findings()).allMatch(each -> each.message().length() < 2_000);
        assertThat(told.shown()).hasSizeLessThan(500_000);
    }
}
