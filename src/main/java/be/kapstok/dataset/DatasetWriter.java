package be.kapstok.dataset;

import be.kapstok.reason.Languages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes data sets as JSON, one record on each line. A data set that is written and read again is equal.
 *
 * @since 0.1.0
 */
public final class DatasetWriter {
    private final RecordWriter records = new RecordWriter(Languages.ENGLISH);

    /** Makes a writer. */
    public DatasetWriter() {}

    /**
     * {@return a data set as a JSON document that ends in a line feed; unknown fields that it kept are written at their
     * old places}
     */
    public String write(Dataset dataset) {
        Objects.requireNonNull(dataset, "dataset");
        StringBuilder out = new StringBuilder("{");
        Map<String, Map<String, String>> unknown = UnknownFields.byObject(dataset.unknownFields());
        String header = records.write(dataset.header(), "", unknown);
        out.append("\n  ").append(header, 1, header.length() - 1);
        for (Kind<?> kind : Kind.ALL) {
            List<?> list = dataset.list(kind);
            if (!list.isEmpty()) {
                list(out, kind, list, unknown);
            }
        }
        return out.append("\n}\n").toString();
    }

    /**
     * {@return the records of a data set with one kind, one on each line (NDJSON), each with a line feed; empty without
     * records} The header is not written.
     *
     * @throws IllegalArgumentException when there are records of several kinds
     */
    public String writeLines(Dataset dataset) {
        Objects.requireNonNull(dataset, "dataset");
        List<Kind<?>> kinds = new ArrayList<>(Kind.ALL);
        kinds.removeIf(each -> dataset.list(each).isEmpty());
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("Records on lines are of one kind, not of " + kinds);
        }
        Map<String, Map<String, String>> unknown = UnknownFields.byObject(dataset.unknownFields());
        StringBuilder out = new StringBuilder();
        for (Kind<?> kind : kinds) {
            List<?> list = dataset.list(kind);
            for (int i = 0; i < list.size(); i++) {
                out.append(records.write(list.get(i), kind.pointer(i), unknown)).append('\n');
            }
        }
        return out.toString();
    }

    private void list(StringBuilder out, Kind<?> kind, List<?> list, Map<String, Map<String, String>> unknown) {
        out.append(",\n  \"").append(kind.list()).append("\": [");
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "\n    " : ",\n    ");
            out.append(records.write(list.get(i), kind.pointer(i), unknown));
        }
        out.append("\n  ]");
    }

    /**
     * Writes a data set as {@link #write(Dataset)} does; {@code out} stays open.
     *
     * @throws IOException when {@code out} fails
     */
    public void write(Dataset dataset, Writer out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(write(dataset));
    }
}
