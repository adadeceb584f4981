package be.kapstok.migration;

import be.kapstok.file.IntList;
import be.kapstok.migration.MigrationReport.Total;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.table.NumberStyle;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One column of a table that is carried: what it holds, and what its cells become. */
final class Column {
    /** How many rows tell what a column mostly holds. */
    private static final int SAMPLE = 2000;

    private final int index;
    private final CarriedTable table;
    private final @Nullable MergePolicy policy;
    private final @Nullable Integer scale;
    private final NumberCells numbers;
    private final boolean mostlyNames;
    private final boolean mostlyNumbers;
    private @Nullable Boolean constant;
    private boolean vague;

    /** A column of which the numbers are written in a style; without a policy each cell goes by what it holds. */
    Column(int index, CarriedTable table, NumberStyle style, MergePolicies policies, @Nullable MergePolicy policy) {
        this.index = index;
        this.table = table;
        this.policy = policy;
        this.scale = given(policies.scales());
        this.numbers = new NumberCells(name(), style, given(policies.missing()));
        List<String> written = policy == null ? sample() : List.of();
        this.mostlyNames = policy == null && isMost(names(), written);
        this.mostlyNumbers =
                isMost((int) written.stream().filter(numbers::isNumber).count(), written);
    }

    /** What is given for the column, by its name, or {@code null}. */
    private <T> @Nullable T given(Map<String, T> some) {
        return some.entrySet().stream()
                .filter(each -> table.table().column(each.getKey()) == index)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private IntStream sampled() {
        return IntStream.range(0, Math.min(SAMPLE, table.size()))
                .filter(each -> table.cell(each).of() != null && !cell(each).isBlank());
    }

    private List<String> sample() {
        return sampled().mapToObj(this::cell).toList();
    }

    private int names() {
        return (int) sampled()
                .filter(each -> table.descriptions().describes(cell(each), table.was(each)))
                .count();
    }

    private static boolean isMost(int some, List<String> all) {
        return some * 2 > all.size();
    }

    private String name() {
        return MigrationReasons.shown(table.table().name(index));
    }

    private String cell(int row) {
        return table.row(row).cell(index);
    }

    private List<String> cells(IntList rows) {
        return rows.stream().mapToObj(this::cell).toList();
    }

    private List<NisCode> codes(IntList rows) {
        return rows.stream().mapToObj(table::code).toList();
    }

    /** Whether all rows have the same cell. */
    private boolean isConstant() {
        Boolean known = constant;
        if (known == null) {
            String first = table.size() == 0 ? "" : cell(0).strip();
            known = IntStream.range(0, table.size())
                    .allMatch(each -> cell(each).strip().equals(first));
            constant = known;
        }
        return known;
    }

    /** What cells that describe their municipality say of another, or {@code null}. */
    private @Nullable String described(IntList rows, Municipality now) {
        List<@Nullable Municipality> were = new ArrayList<>();
        rows.stream().forEach(each -> were.add(table.was(each)));
        return table.descriptions().of(now, cells(rows), were);
    }

    /** The cell of a row that goes to another code, or to a municipality that is more than it was; a list keeps the origin. */
    String moved(int row, Municipality now, boolean same) {
        String cell = cell(row);
        if (policy == MergePolicy.LIST && !same && !ValueMerger.isUnclear(cell)) {
            return ValueMerger.join(ValueMerger.parts(table.code(row), cell));
        }
        String other = policy == null ? described(new IntList(row), now) : null;
        return other == null ? cell : other;
    }

    /** The cell that those of rows become; means are weighted by a column, or by how many lived there. */
    String merged(IntList rows, Municipality now, @Nullable Column weight, ValueMerger merger) {
        List<String> all = cells(rows);
        if (policy == null) {
            String other = described(rows, now);
            return other == null ? asItHolds(rows, all, merger) : other;
        }
        return switch (policy) {
            case SUM, WEIGHTED_MEAN -> {
                List<BigDecimal> plain = policy == MergePolicy.SUM ? numbers.plain(all) : List.of();
                if (!plain.isEmpty()) {
                    yield numbers.write(Amount.of(ValueMerger.sum(plain)));
                }
                String mark = numbers.commonMark(all, merger);
                yield mark == null ? number(rows, all, weight, merger) : mark;
            }
            case LIST -> merger.list(name(), codes(rows), all);
            case KEEP_WHEN_EQUAL, FIRST, ASK -> merger.oneOf(name(), policy, all);
        };
    }

    /** Without a policy equal cells stay, numbers are asked about, other texts are listed. */
    private String asItHolds(IntList rows, List<String> all, ValueMerger merger) {
        if (ValueMerger.areEqual(all)) {
            tellKept(MigrationReason.CARRIED_KEPT_EQUAL, all.get(0), merger);
        } else if (mostlyNames) {
            merger.refuse(MigrationReason.CARRIED_NOT_THE_NAME, name(), ValueMerger.quoted(all), name());
        } else if (mostlyNumbers || all.stream().anyMatch(numbers::isNumber)) {
            merger.ask(name(), all);
        } else {
            return merger.list(name(), codes(rows), all);
        }
        return all.get(0);
    }

    /** That a number stays which might be a count; not of a column that says the same everywhere. */
    private void tellKept(MigrationReason why, String cell, ValueMerger merger) {
        if (numbers.isNumber(cell) && !isConstant()) {
            merger.tell(why, name(), MigrationReasons.shown(cell.strip()), name());
        }
    }

    private String number(IntList rows, List<String> all, @Nullable Column weight, ValueMerger merger) {
        List<BigDecimal> weights = policy == MergePolicy.SUM
                ? List.of()
                : weight == null ? people(rows, merger) : weight.weights(rows, merger);
        List<@Nullable Amount> read = merger.isRefused() ? List.of() : numbers.read(all, merger);
        if (read.isEmpty()) {
            return all.get(0);
        }
        List<Amount> amounts = read.stream().filter(Objects::nonNull).toList();
        if (amounts.size() < read.size()) {
            vague = true;
            return "";
        }
        if (policy == MergePolicy.WEIGHTED_MEAN && ValueMerger.sum(weights).signum() <= 0) {
            merger.refuse(MigrationReason.CARRIED_NO_WEIGHT, name(), codes(rows));
            return all.get(0);
        }
        Amount made = policy == MergePolicy.SUM
                ? Amount.of(amounts, ValueMerger::sum)
                : Amount.of(amounts, some -> mean(some, weights, merger));
        vague |= !made.isOne();
        return numbers.write(made);
    }

    private BigDecimal mean(List<BigDecimal> some, List<BigDecimal> weights, ValueMerger merger) {
        MigrationReason rounded = scale == null ? MigrationReason.CARRIED_ROUNDED : MigrationReason.CARRIED_ROUNDED_TO;
        return ValueMerger.mean(
                some, weights, scale, decimals -> merger.tell(rounded, name(), String.valueOf(decimals), name()));
    }

    /** The weights of rows; none when one is not known exactly. */
    private List<BigDecimal> weights(IntList rows, ValueMerger merger) {
        List<@Nullable Amount> read = numbers.read(cells(rows), merger);
        List<BigDecimal> exact = read.stream()
                .filter(Objects::nonNull)
                .filter(Amount::isOne)
                .map(Amount::low)
                .toList();
        if (exact.size() < read.size()) {
            merger.refuse(MigrationReason.CARRIED_NO_WEIGHT, name(), codes(rows));
        }
        return exact;
    }

    /** How many lived in the municipalities of rows in the latest year of which all are known; none when it is refused. */
    private List<BigDecimal> people(IntList rows, ValueMerger merger) {
        List<NavigableMap<Integer, BigDecimal>> known =
                rows.stream().mapToObj(table::people).toList();
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

    /** The cells that one becomes, one for each municipality: a sum is divided by shares, all else stands in each. */
    List<String> divided(int row, List<Municipality> now, List<BigDecimal> shares, ValueMerger merger) {
        String cell = cell(row);
        List<String> one = List.of(cell);
        if (policy == null) {
            List<String> others =
                    now.stream().map(each -> moved(row, each, true)).toList();
            if (others.stream().allMatch(cell::equals)) {
                tellKept(MigrationReason.CARRIED_IN_EACH, cell, merger);
            }
            return others;
        }
        if (policy == MergePolicy.ASK) {
            merger.ask(name(), one);
        }
        boolean divides = policy == MergePolicy.SUM && numbers.commonMark(one, merger) == null;
        List<@Nullable Amount> read = divides ? numbers.read(one, merger) : List.of();
        Amount amount = read.isEmpty() ? null : read.get(0);
        if (amount == null) {
            return now.stream().map(each -> cell).toList();
        }
        vague |= !amount.isOne();
        List<BigDecimal> low = ShareSplit.of(amount.low(), shares);
        List<BigDecimal> high = ShareSplit.of(amount.high(), shares);
        return IntStream.range(0, now.size())
                .mapToObj(each -> numbers.write(new Amount(low.get(each), high.get(each))))
                .toList();
    }

    /** Its sums before and after; neither counts cells that are no numbers. */
    Total total(Table after) {
        long notNumbers = table.table().rows().stream()
                .map(each -> each.cell(index).strip())
                .filter(each -> !each.isEmpty() && !numbers.isNumber(each))
                .count();
        return new Total(table.table().name(index), sum(table.table()), vague ? null : sum(after), (int) notNumbers);
    }

    /** The sum of its numbers, or {@code null} when a cell may be one number or another. */
    private @Nullable BigDecimal sum(Table of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < of.rows().size(); i++) {
            String cell = of.rows().get(i).cell(index);
            if (numbers.inDoubt(cell)) {
                return null;
            }
            sum = sum.add(numbers.number(cell));
        }
        return sum;
    }
}
