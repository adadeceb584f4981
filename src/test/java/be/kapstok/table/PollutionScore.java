package be.kapstok.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How well a table was read, as the benchmark Pollock measures it: ten measures of at most one each. */
final class PollutionScore {
    private PollutionScore() {}

    /** The sum of the measures: that it was read at all, and precision, recall and their mean of header, records and cells. */
    static double of(List<List<String>> meant, List<List<String>> read) {
        if (meant.isEmpty()) {
            return 10;
        }
        return 1
                + measures(meant.get(0), read.isEmpty() ? List.of() : read.get(0))
                + measures(records(meant), records(read))
                + measures(cells(meant), cells(read));
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream().skip(1).map(each -> String.join("", each)).toList();
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    private static double measures(List<String> meant, List<String> read) {
        if (meant.isEmpty()) {
            return 3;
        }
        Map<String, Integer> left = new HashMap<>();
        meant.forEach(each -> left.merge(each, 1, Integer::sum));
        double common = read.stream()
                .filter(each -> left.merge(each, -1, Integer::sum) >= 0)
                .count();
        if (common == 0) {
            return 0;
        }
        double precision = common / meant.size();
        double recall = common / read.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }
}
