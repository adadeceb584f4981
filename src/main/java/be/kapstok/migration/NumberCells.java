package be.kapstok.migration;

import be.kapstok.table.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the cells of a column are read as numbers, and what cells without a number count for. */
final class NumberCells {
    private static final Pattern SIGNS_ONLY = Pattern.compile("[-\u2013\u2014.:*?/]*");
    private static final Pattern LESS = Pattern.compile("(<|<=|\u2264)\\s*(\\d.*)");
    private static final Pattern BETWEEN = Pattern.compile("(\\d[^-\u2013]*)[-\u2013]\\s*(\\d[^-\u2013]*)");
    private static final Set<String> WORDS = Set.of(
            "na",
            "n/a",
            "n.a.",
            "n.a",
            "#n/a",
            "nb",
            "n.b.",
            "n.b",
            "nvt",
            "n.v.t.",
            "n.v.t",
            "nd",
            "n.d.",
            "n.d",
            "null",
            "nan",
            "none",
            "onbekend",
            "inconnu",
            "unknown",
            "missing");

    private final String name;
    private final NumberStyle style;
    private final @Nullable MissingPolicy missing;

    NumberCells(String name, NumberStyle style, @Nullable MissingPolicy missing) {
        this.name = name;
        this.style = style;
        this.missing = missing;
    }

    boolean isNumber(String cell) {
        return style.parse(cell) != null || style.inDoubt(cell);
    }

    /** Whether a cell says that it holds no number, or only between which two it lies. */
    boolean isMark(String cell) {
        String text = cell.strip();
        return SIGNS_ONLY.matcher(text).matches()
                || WORDS.contains(text.toLowerCase(Locale.ROOT))
                || bounds(text) != null;
    }

    /** All that a cell may be which tells bounds, or {@code null}. */
    private @Nullable Amount bounds(String text) {
        if (text.length() > NumberStyle.LONGEST) {
            return null;
        }
        Matcher less = LESS.matcher(text);
        if (less.matches()) {
            BigDecimal most = style.parse(less.group(2));
            BigDecimal reached = most == null || !less.group(1).equals("<") ? most : most.subtract(most.ulp());
            return reached == null || reached.signum() < 0 ? null : new Amount(BigDecimal.ZERO, reached);
        }
        Matcher between = BETWEEN.matcher(text);
        BigDecimal low = between.matches() ? style.parse(between.group(1)) : null;
        BigDecimal high = low == null ? null : style.parse(between.group(2));
        return low == null || high == null || low.compareTo(high) >= 0 ? null : new Amount(low, high);
    }

    /** The numbers in cells, or none when some cell is no number. */
    List<BigDecimal> plain(List<String> cells) {
        List<BigDecimal> all = new ArrayList<>(cells.size());
        for (String each : cells) {
            BigDecimal number = style.parse(each);
            if (number == null) {
                return List.of();
            }
            all.add(number);
        }
        return all;
    }

    /** The mark that all of several cells hold, and so may what they become; {@code null} when they do not. */
    @Nullable
    String commonMark(List<String> cells, ValueMerger merger) {
        String first = cells.get(0).strip();
        if (!isMark(first) || !ValueMerger.areEqual(cells)) {
            return null;
        }
        boolean bounds = bounds(first) != null;
        if (bounds && missing == MissingPolicy.RANGE) {
            return null;
        }
        if (bounds && cells.size() > 1) {
            merger.tell(MigrationReason.CARRIED_SAME_BOUNDS, name, MigrationReasons.shown(first), name);
        }
        return cells.get(0);
    }

    /** The amounts in cells; none when one refuses. An amount that is not known is {@code null}. */
    List<@Nullable Amount> read(List<String> cells, ValueMerger merger) {
        List<@Nullable Amount> amounts = new ArrayList<>();
        for (String cell : cells) {
            BigDecimal number = style.parse(cell);
            Amount amount = number == null ? null : Amount.of(number);
            if (number == null && isMark(cell)) {
                amount = missing(cell, merger);
            } else if (number == null) {
                refuse(cell, merger);
            }
            amounts.add(amount);
        }
        return merger.isRefused() ? List.of() : amounts;
    }

    /** What a cell without a number counts for. */
    private @Nullable Amount missing(String cell, ValueMerger merger) {
        Amount bounds = missing == MissingPolicy.RANGE ? bounds(cell.strip()) : null;
        if (missing == null || (missing == MissingPolicy.RANGE && bounds == null)) {
            refuse(cell, merger);
            return null;
        }
        MigrationReason told = switch (missing) {
            case ZERO -> MigrationReason.CARRIED_AS_ZERO;
            case UNKNOWN -> MigrationReason.CARRIED_NOT_KNOWN;
            case RANGE -> MigrationReason.CARRIED_AS_RANGE;
        };
        merger.tell(told, name, MigrationReasons.shown(cell.strip()));
        return missing == MissingPolicy.ZERO ? Amount.of(BigDecimal.ZERO) : bounds;
    }

    private void refuse(String cell, ValueMerger merger) {
        String shown = MigrationReasons.shown(cell.strip());
        if (style.inDoubt(cell)) {
            merger.refuse(MigrationReason.CARRIED_WHICH_DECIMAL, name, shown);
        } else if (bounds(cell.strip()) != null) {
            merger.refuse(MigrationReason.CARRIED_BOUNDS, name, shown, name);
        } else if (isMark(cell)) {
            merger.refuse(
                    cell.isBlank() ? MigrationReason.CARRIED_BLANK : MigrationReason.CARRIED_MARK, name, shown, name);
        } else {
            merger.refuse(MigrationReason.CARRIED_NO_NUMBER, name, shown, name);
        }
    }

    String write(Amount amount) {
        return amount.isOne()
                ? style.write(amount.low())
                : style.write(amount.low()) + "-" + style.write(amount.high());
    }

    /** The number in a cell, zero when there is none. */
    BigDecimal number(String cell) {
        BigDecimal number = style.parse(cell);
        return number == null ? BigDecimal.ZERO : number;
    }

    boolean inDoubt(String cell) {
        return style.inDoubt(cell);
    }
}
