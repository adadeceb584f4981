package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.table.SpreadsheetCell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that should hold a code, and what a spreadsheet may have made of it.
 *
 * @param text the cell
 * @param code the code that it is read as, or {@code null}
 * @param named whether it holds a name
 */
record WrittenCode(String text, @Nullable NisCode code, boolean named) {
    /** A cell that is read as a code, or as none. */
    WrittenCode(String text, @Nullable NisCode code) {
        this(text, code, false);
    }

    /** {@code 44021.0}, {@code 44021,00}, {@code 44.021}, {@code '44021}, {@code 044021}. */
    private static final Pattern NUMBER =
            Pattern.compile("['\u2019]?0*([1-9]\\d)([ .,'\u00A0\u202F]?)(\\d{3})([.,]0+)?");

    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9]000([.,]0+)?");

    static WrittenCode of(String cell) {
        if (NisCode.matches(cell)) {
            return new WrittenCode(cell, NisCode.of(cell));
        }
        String text = SpreadsheetCell.text(cell).replace('\u00A0', ' ').strip();
        Matcher number = NUMBER.matcher(text);
        if (NisCode.matches(text)) {
            return new WrittenCode(cell, NisCode.of(text));
        }
        return new WrittenCode(cell, number.matches() ? NisCode.of(number.group(1) + number.group(3)) : null);
    }

    /** Whether the cell is not written as codes are. */
    boolean reread() {
        return code != null && !named && !code.value().equals(text);
    }

    /** The area code that the cell may have been before it lost its leading zero, or {@code null}. */
    @Nullable
    String withoutZero() {
        String digits = text.strip();
        return FOUR_DIGITS.matcher(digits).matches() ? "0" + digits.substring(0, 4) : null;
    }
}
