package be.kapstok.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Each attack by each way in, in bounded time: no cell can be forgotten. */
final class Table {
    private static final Duration LONG = Duration.ofSeconds(60);

    private Table() {}

    /** What must hold of a cell. */
    interface Cell {
        void holds(Attack attack, WayIn way, WayIn.Told told);
    }

    /** What is done in a cell. */
    interface Visit {
        void to(WayIn way) throws IOException;
    }

    /** A row for each attack. */
    static Stream<DynamicNode> of(Stream<Attack> attacks, List<WayIn> ways, Path folder, Cell cell) {
        return attacks.map(attack -> {
            Given given = new Given.Content(attack.bytes(), newFolder(folder));
            return row(attack.name(), ways.stream(), way -> cell.holds(attack, way, way.enter(given)));
        });
    }

    /** A row of the ways in. */
    static DynamicNode row(String name, Stream<WayIn> ways, Visit visit) {
        return DynamicContainer.dynamicContainer(
                name,
                ways.map(way -> DynamicTest.dynamicTest(name + " by " + way, () -> {
                    try {
                        assertTimeoutPreemptively(LONG, () -> visit.to(way));
                    } catch (AssertionError failed) {
                        throw new AssertionError(name + " by " + way + ": " + failed.getMessage(), failed);
                    }
                })));
    }

    private static Path newFolder(Path parent) {
        try {
            return Files.createTempDirectory(parent, "attack");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
