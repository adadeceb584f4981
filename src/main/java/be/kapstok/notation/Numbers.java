package be.kapstok.notation;

import be.kapstok.table.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a column: with signs of currencies, blanks between thousands, a comma or a point before decimals. A number
 * that its own signs do not decide, such as {@code 1.234}, is decided by the other cells of its column, or is none.
 *
 * @param style how the numbers of the column are written
 * @param told whether somebody told it, so that no cell is written otherwise
 */
public record Numbers(NumberStyle style, boolean told) {
    /** Without cells that could tell anything: only what is clear by itself is a number. */
    public static final Numbers UNKNOWN = new Numbers(new NumberStyle(null, null, true), false);

    private static final Pattern CURRENCY = Pattern.compile("(?i)\u20AC|(?<!\\p{L})eur(?:os?)?(?!\\p{L})");
    private static final Pattern NO_CENTS = Pattern.compile("[.,](?:-{1,2}|\u2013|=)$");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}");
    private static final Pattern NO_THOUSANDS = Pattern.compile("[+-]?0+([.,])\\d.*");
    private static final Pattern MINUS_IN_BRACKETS = Pattern.compile("\\(\\s*(\\d.*?)\\s*\\)");
    private static final Pattern BLANK_BEHIND_SIGN = Pattern.compile("^([+-])\\s+");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?iU)(?:(?:ca|circa|ong|ongeveer|env|environ|\\+/-|\u00B1|~)\\.? *)?"
                    + "(\\d[\\d., ]{0,20}?) *(?:(k|duizend|mio|mln|miljoen|million|millions)\\.?)?");
    private static final Set<String> FREE = Set.of(
            "gratis",
            "kosteloos",
            "nihil",
            "nul",
            "geenkosten",
            "geenkost",
            "gratuit",
            "neant",
            "zero",
            "aucuncout",
            "sansfrais",
            "free",
            "nil",
            "nocost",
            "nocosts");
    private static final Pattern PLAIN_BEFORE_PERCENT = Pattern.compile("(.*\\S)\\s*%");

    /**
     * {@return the numbers of a column of which some cells are known}
     *
     * @param cells its cells
     * @param others gives the cells of the other columns with numbers, which tell where its own leave it open
     */
    public static Numbers of(List<String> cells, Supplier<Stream<String>> others) {
        NumberStyle.Signs own = NumberStyle.Signs.of(cells.stream().map(Numbers::shown));
        Supplier<NumberStyle.Signs> rest =
                () -> NumberStyle.Signs.of(others.get().map(Numbers::shown));
        return new Numbers(NumberStyle.of(own, rest), false);
    }

    /** {@return the numbers of a column in which this sign stands before decimals} */
    public static Numbers before(char decimal) {
        char other = decimal == ',' ? '.' : ',';
        return new Numbers(new NumberStyle(decimal, other, false), true);
    }

    /** {@return the numbers of a column in which this sign mostly stands before decimals} */
    public static Numbers likely(char decimal) {
        return new Numbers(before(decimal).style, false);
    }

    /**
     * {@return a number without its currency, its minus in front} A currency beside it shows that three digits behind a sign
     * are thousands.
     */
    public static String bare(String cell) {
        String text = cell.strip();
        if (isDigits(text) || text.length() > NumberStyle.LONGEST) {
            return text;
        }
        String plain =
                NO_CENTS.matcher(CURRENCY.matcher(text).replaceAll("").strip()).replaceFirst("");
        Matcher brackets = MINUS_IN_BRACKETS.matcher(plain);
        String bare = (brackets.matches() ? "-" + brackets.group(1) : plain).replace('\u2212', '-');
        bare = BLANK_BEHIND_SIGN.matcher(bare).replaceFirst("$1");
        Matcher either = EITHER.matcher(bare);
        boolean amount = !plain.equals(text) && either.matches();
        return amount ? bare + (either.group(1).equals(".") ? ",00" : ".00") : bare;
    }

    /** {@return whether a number may have thousands or decimals behind its sign: {@code 1.234}} */
    public static boolean isEither(String bare) {
        return EITHER.matcher(bare).matches();
    }

    /** What tells how a column is written: a percentage does as well as a number. */
    private static String shown(String cell) {
        return PLAIN_BEFORE_PERCENT.matcher(bare(cell)).replaceFirst("$1");
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= NumberStyle.LONGEST;
    }

    /** {@return the number that a cell is} */
    public Written<BigDecimal> read(String cell) {
        String text = cell.strip();
        if (isDigits(text)) {
            return Written.of(new BigDecimal(text));
        }
        if (text.length() > NumberStyle.LONGEST) {
            return Written.fault("number", null);
        }
        String bare = bare(text);
        BigDecimal number = bare.isEmpty() ? null : inStyle(bare);
        if (number != null) {
            return Written.of(number);
        }
        return Written.fault(isEither(bare) ? "number.either" : "number", meant(bare));
    }

    /** {@return the amount that a cell is: a number, or a word for nothing to pay, such as {@code gratis}} */
    public Written<BigDecimal> amount(String cell) {
        return FREE.contains(Fold.of(cell)) ? Written.of(BigDecimal.ZERO) : read(cell);
    }

    /** The number that words around it probably make of it: {@code ca. 800}, {@code 2,5k}, {@code 1,2 mln}. */
    private @Nullable String meant(String bare) {
        Matcher words = IN_WORDS.matcher(bare);
        BigDecimal number = words.matches() ? inStyle(words.group(1).strip()) : null;
        if (number == null) {
            return null;
        }
        String unit = String.valueOf(words.group(2)).toLowerCase(Locale.ROOT);
        int zeros = unit.startsWith("m") ? 6 : unit.startsWith("k") || unit.startsWith("d") ? 3 : 0;
        return plain(number.movePointRight(zeros).stripTrailingZeros()).toPlainString();
    }

    /** What the column says of a cell, or the cell itself where its signs leave no doubt. */
    private @Nullable BigDecimal inStyle(String bare) {
        Character sign = style.decimal();
        boolean decided = sign != null;
        Matcher none = NO_THOUSANDS.matcher(bare);
        boolean other = none.matches() && !none.group(1).equals(String.valueOf(sign));
        BigDecimal number = decided && !other ? style.parse(bare) : null;
        if (number != null || told || (decided && isEither(bare))) {
            return number;
        }
        NumberStyle own =
                NumberStyle.of(NumberStyle.Signs.of(Stream.of(bare)), () -> NumberStyle.Signs.of(Stream.of()));
        BigDecimal alone = own.parse(bare);
        return alone != null && !isEither(bare) ? alone : null;
    }

    /**
     * {@return the fraction that a cell is: {@code 0,25}, or {@code 25 %}}
     *
     * @param percent whether the heading says that the numbers are percentages
     */
    public Written<BigDecimal> fraction(String cell, boolean percent) {
        boolean signed = cell.strip().endsWith("%");
        Written<BigDecimal> number = read(signed ? cell.strip().replace("%", "") : cell);
        BigDecimal value = number.value();
        return value == null || !(signed || percent)
                ? number
                : Written.of(plain(value.movePointLeft(2).stripTrailingZeros()));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** {@return a number as JSON writes it, from one with a comma for the point, or points and spaces between thousands} */
    public static Optional<String> suggestion(String text) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        String plain = CURRENCY.matcher(text).replaceAll("").replaceAll("[\\s\u00A0\u202F]", "");
        if (plain.indexOf(',') >= 0) {
            plain = plain.replace(".", "").replace(',', '.');
        }
        boolean number = plain.toLowerCase(Locale.ROOT).matches("-?\\d+(\\.\\d+)?");
        return number && !plain.equals(text) ? Optional.of(plain) : Optional.empty();
    }
}
