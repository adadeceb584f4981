package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.Measure;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real measures that one reader labelled, decided from their target groups alone. The figures are pinned as they are, not as one
 * would wish them: a change shows.
 */
class RealMeasuresTest {
    private static final Map<String, String> IDS = Map.of(
            "all inhabitants", "all_inhabitants",
            "persons of foreign origin", "persons_of_foreign_origin",
            "Roma", "roma",
            "caravan dwellers", "caravan_dwellers");
    private static final List<Labelled> ALL = read();

    private record Labelled(String id, String title, List<String> groups, String label) {
        String decided() {
            Measure measure = Given.measure("title", title, "targetGroups", groups);
            return Given.measures().check(measure).kind().name().toLowerCase(Locale.ROOT);
        }

        boolean agrees() {
            return label.equals(decided());
        }

        @Override
        public String toString() {
            return id + " is labelled " + label + " and decided " + decided() + " (" + String.join("; ", groups) + "): "
                    + title;
        }
    }

    private static List<Labelled> read() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(RealMeasuresTest.class.getResourceAsStream("real-measures.csv")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(RealMeasuresTest::labelled).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled labelled(NamedCsvRecord row) {
        List<String> groups = Stream.of(row.getField("target_groups").split(";"))
                .map(each -> IDS.getOrDefault(each, each))
                .toList();
        return new Labelled(row.getField("id"), row.getField("title_nl"), groups, row.getField("label"));
    }

    private static Map<String, Integer> counts(Stream<Labelled> measures) {
        Map<String, Integer> counts = new TreeMap<>();
        measures.forEach(each -> counts.merge(each.label() + " -> " + each.decided(), 1, Integer::sum));
        return counts;
    }

    @Test
    void theIntegrationMeasuresAreDecidedAsPinned() {
        List<Labelled> integration = ALL.stream()
                .filter(each -> !each.label().equals("not-integration"))
                .toList();
        List<Labelled> apart =
                integration.stream().filter(each -> !each.agrees()).toList();
        System.out.printf(
                Locale.ROOT,
                "real measures, from target groups alone: %d of %d as labelled; the others:%n",
                integration.size() - apart.size(),
                integration.size());
        apart.forEach(System.out::println);

        assertThat(integration).hasSize(60);
        assertThat(counts(integration.stream()))
                .isEqualTo(Map.of(
                        "categorical -> categorical", 33,
                        "inclusive -> inclusive", 10,
                        "mixed -> mixed", 3,
                        "mixed -> categorical", 7,
                        "inclusive -> categorical", 4,
                        "inclusive -> mixed", 3));
    }

    @Test
    void thoseWithoutALinkToIntegrationAreDecidedAsPinned() {
        Map<String, Integer> counts =
                counts(ALL.stream().filter(each -> each.label().equals("not-integration")));
        System.out.println("real measures that are not integration measures: " + counts);

        assertThat(counts)
                .isEqualTo(Map.of("not-integration -> undetermined", 17, "not-integration -> categorical", 3));
    }
}
