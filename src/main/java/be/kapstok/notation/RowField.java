package be.kapstok.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where cells of a row go in its record: a column alone, or a field within which several columns go. */
sealed interface RowField permits RowColumn, RowField.Branch, RowEstimates {
    /** Whether the row has something for it. */
    boolean isFilled(WrittenRow row);

    /** Writes its name and value. */
    void write(WrittenRow row);

    /**
     * A record within the record, or a list of one such record.
     *
     * @param name the name of the field
     * @param isList whether it is a list
     * @param fields the fields within it
     */
    record Branch(String name, boolean isList, List<RowField> fields) implements RowField {
        @Override
        public boolean isFilled(WrittenRow row) {
            for (RowField each : fields) {
                if (each.isFilled(row)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void write(WrittenRow row) {
            row.output().name(name);
            if (isList) {
                row.output().startList();
            }
            row.output().startRecord();
            RowField.writeAll(fields, row);
            row.output().endRecord();
            if (isList) {
                row.output().endList();
            }
        }
    }

    /** Writes the fields for which the row has something. */
    static void writeAll(List<RowField> fields, WrittenRow row) {
        for (RowField each : fields) {
            if (each.isFilled(row)) {
                each.write(row);
            }
        }
    }

    /** The fields of a record in which columns go, from their paths on behind so many names. */
    static List<RowField> of(List<RowColumn> columns, int depth) {
        Map<String, List<RowColumn>> byName = new LinkedHashMap<>();
        columns.forEach(each -> byName.computeIfAbsent(each.path().get(depth), none -> new ArrayList<>())
                .add(each));
        List<RowField> fields = new ArrayList<>();
        byName.forEach((name, some) -> {
            RowColumn first = some.get(0);
            if (first.path().size() == depth + 1) {
                fields.addAll(some);
            } else if (name.equals(RowEstimates.FIELD)) {
                fields.add(RowEstimates.of(some));
            } else {
                fields.add(new Branch(name, first.listAt() == depth, of(some, depth + 1)));
            }
        });
        return fields;
    }
}
