package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.file.RawText;
import be.kapstok.table.PollutedTables.Polluted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Spoiled files are read well, and nobody tells how they were spoiled")
class PollutedTablesTest {
    /** What is lost, as the mean of a kind: a line that lacks a separator, or has other ones, does not tell which cells were meant. */
    private static final Map<String, Double> NOT_WHOLE = Map.of(
            "quote '", 8.7,
            "separator blank", 8.3,
            "separator missing", 9.97,
            "separator of one row", 9.9,
            "separator too many", 9.99);

    private static List<List<String>> read(Polluted file) {
        Table table = Table.read(RawText.of(file.bytes(), "t.csv"));
        List<List<String>> all = new ArrayList<>();
        if (!table.header().isEmpty()) {
            all.add(table.header());
        }
        table.rows().forEach(each -> all.add(each.cells()));
        return all;
    }

    @Test
    void theScoreIsHigherThanThatOfEverySystemThatWasMeasured() {
        List<Polluted> files = PollutedTables.all();
        Map<String, List<Double>> byKind = new TreeMap<>();
        double simple = 0;
        double weighted = 0;
        double weights = 0;
        for (Polluted each : files) {
            double score = PollutionScore.of(each.clean(), read(each));
            byKind.computeIfAbsent(each.kind(), none -> new ArrayList<>()).add(score);
            simple += score;
            weighted += score * each.weight();
            weights += each.weight();
        }
        byKind.forEach((kind, scores) -> {
            double mean = scores.stream().mapToDouble(each -> each).average().orElse(0);
            System.out.printf(Locale.ROOT, "%-28s %5d files, mean %7.4f%n", kind, scores.size(), mean);
            assertThat(mean).as(kind).isGreaterThanOrEqualTo(NOT_WHOLE.getOrDefault(kind, 10.0));
        });
        System.out.printf(Locale.ROOT, "simple %.4f, weighted %.4f%n", simple / files.size(), weighted / weights);

        assertThat(files).hasSize(2290);
        assertThat(simple / files.size()).isGreaterThan(9.987);
        assertThat(weighted / weights).isGreaterThan(9.993);
    }
}
