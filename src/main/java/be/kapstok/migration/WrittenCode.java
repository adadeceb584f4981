package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Reason;
import be.kapstok.table.SpreadsheetCell;
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

    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9]000([.,]0+)?");

    static WrittenCode of(String cell) {
        return new WrittenCode(cell, code(cell));
    }

    private static @Nullable NisCode code(String cell) {
        String text = cell.strip();
        String code = NisCode.matches(text) ? text : SpreadsheetCell.code(cell);
        return code == null ? null : NisCode.of(code);
    }

    /** Whether the cell is not written as codes are. */
    boolean reread() {
        return code != null && !named && !code.value().equals(text);
    }

    /** What the cell is read as, when it is not written as codes are. */
    Reason reading() {
        boolean blanks = code != null && text.strip().equals(code.value());
        return MigrationReasons.told(
                blanks ? MigrationReason.CARRIED_BLANKS_AROUND : PlaceReason.READ_AS_CODE,
                MigrationReasons.shown(text),
                String.valueOf(code));
    }

    /** The area code that the cell may have been before it lost its leading zero, or {@code null}. */
    static @Nullable String withoutZero(String cell) {
        String digits = cell.strip();
        return FOUR_DIGITS.matcher(digits).matches() ? "0" + digits.substring(0, 4) : null;
    }
}
