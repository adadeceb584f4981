package be.kapstok.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where cells of a row go in its record: a column alone, or a field within which several columns go. */
sealed interface CsvField permits CsvColumn, CsvField.Branch, CsvEstimates {
    /** Whether the row has something for it. */
    boolean isFilled(CsvRow row);

    /** Writes its name and value as JSON. */
    void write(CsvRow row);

    /**
     * A record within the record, or a list of one such record.
     *
     * @param name the name of the field
     * @param isList whether it is a list
     * @param fields the fields within it
     */
    record Branch(String name, boolean isList, List<CsvField> fields) implements CsvField {
        @Override
        public boolean isFilled(CsvRow row) {
            for (CsvField each : fields) {
                if (each.isFilled(row)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void write(CsvRow row) {
            row.json().writeName(name);
            if (isList) {
                row.json().writeStartArray();
            }
            row.json().writeStartObject();
            CsvField.writeAll(fields, row);
            row.json().writeEndObject();
            if (isList) {
                row.json().writeEndArray();
            }
        }
    }

    /** Writes the fields for which the row has something. */
    static void writeAll(List<CsvField> fields, CsvRow row) {
        for (CsvField each : fields) {
            if (each.isFilled(row)) {
                each.write(row);
            }
        }
    }

    /** The fields of a record in which columns go, from their paths on behind so many names. */
    static List<CsvField> of(List<CsvColumn> columns, int depth, Binding record) {
        Map<String, List<CsvColumn>> byName = new LinkedHashMap<>();
        columns.forEach(each -> byName.computeIfAbsent(each.path().get(depth), none -> new ArrayList<>())
                .add(each));
        List<CsvField> fields = new ArrayList<>();
        byName.forEach((name, some) -> {
            Binding binding = record.field(name);
            if (binding == null || some.get(0).path().size() == depth + 1) {
                fields.addAll(some);
            } else if (name.equals(CsvEstimates.FIELD)) {
                fields.add(CsvEstimates.of(some));
            } else {
                fields.add(new Branch(name, binding instanceof ListBinding, of(some, depth + 1, binding)));
            }
        });
        return fields;
    }
}
