package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.table.NumberStyle;
import be.kapstok.table.Row;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One column of a table that is carried: what it holds, and what its cells become. */
final class Column {
    private final int index;
    private final CarriedTable table;
    private final NumberStyle style;
    private final boolean ofNames;
    private final boolean given;
    private final MergePolicy policy;

    /** A column of which the numbers are written in a style; without a policy it goes by what it holds. */
    Column(int index, CarriedTable table, NumberStyle style, @Nullable MergePolicy policy) {
        this.index = index;
        this.table = table;
        this.style = style;
        this.given = policy != null;
        this.ofNames = policy == null && holdsNames();
        this.policy = policy == null ? policyOfContent() : policy;
    }

    /** Constants stay, other numbers are asked about, other texts are listed. */
    private MergePolicy policyOfContent() {
        List<Row> rows = table.table().rows();
        String first = rows.isEmpty() ? "" : text(rows.get(0));
        if (ofNames || rows.stream().allMatch(each -> text(each).equals(first))) {
            return MergePolicy.FIRST;
        }
        boolean numbers = rows.stream().map(this::text).allMatch(each -> each.isEmpty() || isNumber(each));
        return numbers ? MergePolicy.ASK : MergePolicy.LIST;
    }

    private String name() {
        return MigrationReasons.shown(table.table().name(index));
    }

    private String cell(int row) {
        return table.row(row).cell(index);
    }

    private String text(Row row) {
        return row.cell(index).strip();
    }

    private boolean isNumber(String cell) {
        return style.parse(cell) != null || style.inDoubt(cell);
    }

    /** Whether each row with a code of the first day has there a name of its municipality, or nothing, and some have one. */
    private boolean holdsNames() {
        boolean any = false;
        for (int row = 0; row < table.size(); row++) {
            String text = table.cell(row).of() == null ? "" : text(table.row(row));
            if (!text.isEmpty() && !isName(text, table.was(row))) {
                return false;
            }
            any |= !text.isEmpty();
        }
        return any;
    }

    private static boolean isName(String text, @Nullable Municipality of) {
        return of != null && of.name().forms().contains(text);
    }

    /** The name of the municipality of the other day, in the language of the cell. */
    private String newName(int row, Municipality now) {
        String cell = cell(row);
        Municipality was = table.was(row);
        if (cell.isBlank() || was == null || was.name().equals(now.name())) {
            return cell;
        }
        Text name = now.name();
        String other = cell.strip().equals(was.name().fr()) ? name.fr() : name.en();
        return cell.strip().equals(was.name().nl()) || other == null ? name.nl() : other;
    }

    /** The cell of a row that goes to another code, or to a municipality that is more than it was; a list keeps the origin. */
    String moved(int row, Municipality now, boolean same) {
        String cell = cell(row);
        if (given && policy == MergePolicy.LIST && !same && !ValueMerger.isUnclear(cell)) {
            return ValueMerger.join(ValueMerger.parts(table.code(row), cell));
        }
        return ofNames ? newName(row, now) : cell;
    }

    /** The cell that those of rows become; means are weighted by a column, or by how many lived there. */
    String merged(IntList rows, Municipality now, @Nullable Column weight, ValueMerger merger) {
        if (ofNames) {
            return newName(rows.get(0), now);
        }
        List<String> all = rows.stream().mapToObj(this::cell).toList();
        if (!given && ValueMerger.areEqual(all) && policy == MergePolicy.LIST) {
            return all.get(0);
        }
        return switch (policy) {
            case SUM, WEIGHTED_MEAN -> {
                boolean blank = all.stream().allMatch(String::isBlank);
                BigDecimal number = blank ? null : number(rows, weight, merger);
                yield number == null ? all.get(0) : style.write(number);
            }
            case LIST -> merger.list(name(), codes(rows), all);
            case KEEP_WHEN_EQUAL, FIRST, ASK -> merger.oneOf(name(), policy, all);
        };
    }

    private List<NisCode> codes(IntList rows) {
        return rows.stream().mapToObj(table::code).toList();
    }

    private @Nullable BigDecimal number(IntList rows, @Nullable Column weight, ValueMerger merger) {
        if (policy == MergePolicy.SUM) {
            List<BigDecimal> numbers = numbers(rows, merger);
            return numbers.isEmpty() ? null : ValueMerger.sum(numbers);
        }
        List<BigDecimal> weights = weight == null ? people(rows, merger) : weight.numbers(rows, merger);
        List<BigDecimal> numbers = weights.isEmpty() ? List.of() : numbers(rows, merger);
        if (numbers.isEmpty()) {
            return null;
        }
        BigDecimal mean = merger.mean(name(), numbers, weights);
        if (mean == null) {
            merger.refuse(MigrationReason.CARRIED_NO_WEIGHT, name(), codes(rows));
        }
        return mean;
    }

    /** How many lived in the municipalities of rows in the latest year of which all are known; none when it is refused. */
    private List<BigDecimal> people(IntList rows, ValueMerger merger) {
        List<Map<Integer, BigDecimal>> known =
                codes(rows).stream().map(table.codes()::people).toList();
        TreeSet<Integer> years = new TreeSet<>(known.get(0).keySet());
        known.forEach(each -> years.retainAll(each.keySet()));
        if (years.isEmpty()) {
            merger.refuse(MigrationReason.CARRIED_NO_WEIGHT, name(), codes(rows));
            return List.of();
        }
        merger.tell(MigrationReason.CARRIED_WEIGHED, String.valueOf(years.last()));
        return known.stream()
                .map(each -> each.getOrDefault(years.last(), BigDecimal.ZERO))
                .toList();
    }

    /** The numbers of rows; none when one is refused. */
    private List<BigDecimal> numbers(IntList rows, ValueMerger merger) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String cell : rows.stream().mapToObj(this::cell).toList()) {
            BigDecimal number = style.parse(cell);
            if (number == null) {
                refuse(cell, merger);
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }

    private void refuse(String cell, ValueMerger merger) {
        if (style.inDoubt(cell)) {
            merger.refuse(MigrationReason.CARRIED_WHICH_DECIMAL, name(), MigrationReasons.shown(cell));
        } else if (cell.isBlank()) {
            merger.refuse(MigrationReason.CARRIED_BLANK, name());
        } else {
            merger.refuse(MigrationReason.CARRIED_NO_NUMBER, name(), MigrationReasons.shown(cell));
        }
    }

    /** The cells that one becomes, one for each municipality: a sum is divided by shares, all else stands in each. */
    List<String> divided(int row, List<Municipality> now, List<BigDecimal> shares, ValueMerger merger) {
        String cell = cell(row);
        if (ofNames) {
            return now.stream().map(each -> newName(row, each)).toList();
        }
        if (policy == MergePolicy.ASK) {
            merger.ask(name(), List.of(cell));
        }
        List<BigDecimal> numbers =
                policy == MergePolicy.SUM && !cell.isBlank() ? numbers(new IntList(row), merger) : List.of();
        return numbers.isEmpty()
                ? now.stream().map(each -> cell).toList()
                : ShareSplit.of(numbers.get(0), shares).stream()
                        .map(style::write)
                        .toList();
    }

    /** Its sums before and after; neither counts cells that are no numbers. */
    Total total(Table after) {
        long notNumbers = table.table().rows().stream()
                .map(this::text)
                .filter(each -> !each.isEmpty() && !isNumber(each))
                .count();
        return new Total(table.table().name(index), sum(table.table()), sum(after), (int) notNumbers);
    }

    /** The sum of its numbers, or {@code null} when a cell may be one number or another. */
    private @Nullable BigDecimal sum(Table of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row each : of.rows()) {
            String cell = each.cell(index);
            if (style.inDoubt(cell)) {
                return null;
            }
            BigDecimal number = style.parse(cell);
            sum = number == null ? sum : sum.add(number);
        }
        return sum;
    }
}
