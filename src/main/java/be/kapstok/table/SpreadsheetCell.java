package be.kapstok.table;

import be.kapstok.model.NisCode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet makes of a text or a code.
 *
 * @since 0.1.0
 */
public final class SpreadsheetCell {
    private static final Pattern FORMULA = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");

    /** {@code 44021.0}, {@code 44021,00}, {@code 44.021}, {@code '44021}, {@code 044021}. */
    private static final Pattern CODE = Pattern.compile("['\u2019]?0*([1-9]\\d)([ .,'\u00A0\u202F]?)(\\d{3})([.,]0+)?");

    /** {@code 4.4021E4}. */
    private static final Pattern EXPONENT = Pattern.compile("([1-9])[.,](\\d{1,4})[eE]\\+?0?4");

    private SpreadsheetCell() {}

    /**
     * {@return the text in the formula {@code ="..."} that keeps a spreadsheet from taking it for a number, or the cell
     * as it is}
     */
    public static String text(String cell) {
        Objects.requireNonNull(cell, "cell");
        Matcher formula = FORMULA.matcher(cell.strip());
        return formula.matches() ? formula.group(1).replace("\"\"", "\"") : cell;
    }

    /** {@return the five digits of a municipality code that a cell holds, or {@code null} when it holds none} */
    public static @Nullable String code(String cell) {
        Objects.requireNonNull(cell, "cell");
        String text = text(cell).replace('\u00A0', ' ').strip();
        if (NisCode.matches(text)) {
            return text;
        }
        Matcher exponent = EXPONENT.matcher(text);
        if (exponent.matches()) {
            return exponent.group(1) + (exponent.group(2) + "000").substring(0, 4);
        }
        Matcher code = CODE.matcher(text);
        return code.matches() ? code.group(1) + code.group(3) : null;
    }
}
