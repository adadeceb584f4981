package be.kapstok.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Any CSV as cells, without places; rows may be shorter or longer than the first. Apart from its user, who may have no FastCSV and no need of it. */
final class CsvCells {
    private CsvCells() {}

    /**
     * The rows of a text.
     *
     * @throws IllegalArgumentException when it is no CSV
     */
    static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            csv.forEach(each -> rows.add(each.getFields()));
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException("it is no CSV: " + cause(broken).getMessage(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return rows;
    }

    /** What went wrong; the outer exception says only where reading stopped. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null || cause.getMessage() == null ? failure : cause(cause);
    }
}
