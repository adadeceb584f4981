package be.kapstok.shipped;

import be.kapstok.model.Confidence;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.model.SourceId;
import be.kapstok.table.RowReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The populations that ship, in a table that takes a fifteenth of the size of their JSON: a row for each code, a column
 * for each year, and, before the codes that rest on them, a row with the source of each year. An empty cell means not known: in most cases the code
 * was not in use in that year.
 */
final class PopulationTable {
    private static final String SOURCES = "sources";

    private PopulationTable() {}

    /** The populations of a table, year by year. */
    static List<Population> read(byte[] table) throws IOException {
        RowReader rows = new RowReader(table, StandardCharsets.UTF_8, ',');
        List<String> years = next(rows);
        List<String> sources = next(rows);
        List<List<Population>> byYear = new ArrayList<>();
        years.forEach(each -> byYear.add(new ArrayList<>()));
        while (rows.next()) {
            List<String> cells = rows.cells();
            if (cells.get(0).equals(SOURCES)) {
                sources = cells;
                continue;
            }
            NisCode nis = NisCode.of(cells.get(0));
            for (int i = 1; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    byYear.get(i)
                            .add(population(
                                    nis,
                                    Integer.valueOf(years.get(i)),
                                    Integer.valueOf(cells.get(i)),
                                    SourceId.of(sources.get(i))));
                }
            }
        }
        return byYear.stream().flatMap(List::stream).toList();
    }

    private static List<String> next(RowReader rows) throws IOException {
        if (!rows.next()) {
            throw new IOException("a table of populations starts with its years and their sources");
        }
        return rows.cells();
    }

    private static Population population(NisCode nis, Integer year, Integer people, SourceId source) {
        return new Population(nis, year, people, null, null, null, List.of(source), Confidence.CONFIRMED, null);
    }
}
