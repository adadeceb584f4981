package be.kapstok.migration;

import be.kapstok.migration.CodeMigration.Cell;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, as far as it decides how their cells become one. */
final class ColumnContent {
    private final Table table;
    private final CodeMigration carrying;
    private final List<Cell> rowCells;
    private final @Nullable Character decimal;
    private final Set<Integer> withPolicy;
    private final Map<Integer, NumberStyle> styles = new HashMap<>();
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private @Nullable NumberStyle ofTable;

    /** The columns of a table; those with a policy tell together how numbers are written. */
    ColumnContent(
            Table table,
            CodeMigration carrying,
            List<Cell> rowCells,
            @Nullable Character decimal,
            Set<Integer> withPolicy) {
        this.table = table;
        this.carrying = carrying;
        this.rowCells = rowCells;
        this.decimal = decimal;
        this.withPolicy = withPolicy;
    }

    /** What a column holds. */
    enum Kind {
        NAMES,
        CONSTANT,
        NUMBERS,
        TEXT
    }

    /** What a column holds. */
    Kind of(int column) {
        return kinds.computeIfAbsent(column, this::kindOf);
    }

    private Kind kindOf(int column) {
        if (holdsNames(column)) {
            return Kind.NAMES;
        }
        if (isConstant(column)) {
            return Kind.CONSTANT;
        }
        NumberStyle style = style(column);
        boolean any = false;
        for (Row each : table.rows()) {
            String cell = each.cell(column).strip();
            boolean number = style.parse(cell) != null;
            boolean doubtful = !number && style.inDoubt(cell);
            if (!number && !cell.isEmpty() && !doubtful) {
                return Kind.TEXT;
            }
            any |= number || doubtful;
        }
        return any ? Kind.NUMBERS : Kind.TEXT;
    }

    /** Whether each row with a code of the first day has there a name of its municipality, or nothing, and some have one. */
    private boolean holdsNames(int column) {
        boolean any = false;
        for (int i = 0; i < rowCells.size(); i++) {
            NisCode code = rowCells.get(i).of();
            Row row = table.rows().get(i);
            if (code != null && !isName(new PlacedRow(row, code), column)) {
                return false;
            }
            any |= code != null && !row.cell(column).isBlank();
        }
        return any;
    }

    private boolean isConstant(int column) {
        String first = null;
        for (Row each : table.rows()) {
            String cell = each.cell(column).strip();
            first = first == null ? cell : first;
            if (!cell.equals(first)) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(PlacedRow source, int column) {
        String cell = source.row().cell(column).strip();
        Municipality was = carrying.was(source.code());
        if (cell.isEmpty() || was == null) {
            return cell.isEmpty();
        }
        Text name = was.name();
        return cell.equals(name.nl()) || cell.equals(name.fr()) || cell.equals(name.en());
    }

    /** The name of the municipality of the other day, in the language of the cell. */
    String newName(PlacedRow source, int column, Municipality now) {
        String cell = source.row().cell(column);
        Municipality was = carrying.was(source.code());
        if (cell.isBlank() || was == null || was.name().equals(now.name())) {
            return cell;
        }
        Text old = was.name();
        Text name = now.name();
        String word = name.nl();
        if (!cell.strip().equals(old.nl())) {
            String other = cell.strip().equals(old.fr()) ? name.fr() : name.en();
            word = other == null ? word : other;
        }
        return word;
    }

    /** How the numbers of a column are written. */
    NumberStyle style(int column) {
        return styles.computeIfAbsent(column, each -> {
            List<String> cells = cellsOf(each);
            if (decimal != null) {
                return NumberStyle.told(decimal, cells);
            }
            NumberStyle own = NumberStyle.of(cells);
            return own.settled() ? own : own.orAs(ofTable());
        });
    }

    /** The cells of a column, each taken from its row when it is looked at. */
    private List<String> cellsOf(int column) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return table.rows().get(index).cell(column);
            }

            @Override
            public int size() {
                return table.rows().size();
            }
        };
    }

    /** What the columns with a policy tell together, for those that alone do not. */
    private NumberStyle ofTable() {
        NumberStyle known = ofTable;
        if (known == null) {
            NumberStyle.Seen seen = new NumberStyle.Seen();
            for (int column : withPolicy) {
                table.rows().forEach(each -> seen.see(each.cell(column)));
            }
            known = seen.style();
            ofTable = known;
        }
        return known;
    }
}
