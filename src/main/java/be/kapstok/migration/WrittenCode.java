package be.kapstok.migration;

import be.kapstok.model.NisCode;
import be.kapstok.place.PlaceReason;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.table.SpreadsheetCell;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell that should hold a code, and what a spreadsheet may have made of it.
 *
 * @param text the cell
 * @param code the code that it is read as, or {@code null}
 * @param reading what it is read as, when it is not written as codes are
 */
record WrittenCode(String text, @Nullable NisCode code, List<Reason> reading) {
    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9]000([.,]0+)?");

    static WrittenCode of(String cell) {
        String text = cell.strip();
        String code = SpreadsheetCell.code(cell);
        if (code == null) {
            return new WrittenCode(cell, null, List.of());
        }
        ReasonCode how = text.equals(code) ? MigrationReason.CARRIED_BLANKS_AROUND : PlaceReason.READ_AS_CODE;
        List<Reason> reading =
                code.equals(cell) ? List.of() : List.of(Reason.of(how, MigrationReasons.shown(cell), code));
        return new WrittenCode(cell, NisCode.of(code), reading);
    }

    /** The area code that a cell may have been before it lost its leading zero, or {@code null}. */
    static @Nullable String withoutZero(String cell) {
        String digits = cell.strip();
        return FOUR_DIGITS.matcher(digits).matches() ? "0" + digits.substring(0, 4) : null;
    }
}
