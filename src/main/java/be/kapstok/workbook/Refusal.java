package be.kapstok.workbook;

import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/** Why a file of an office program cannot be read. */
public enum Refusal {
    /** A workbook of Excel up to 2003. */
    XLS,
    /** A workbook of LibreOffice. */
    ODS,
    /** A binary workbook of Excel. */
    XLSB,
    /** A table of Numbers, of Apple. */
    NUMBERS,
    /** A file that opens with a password only. */
    PASSWORD,
    /** A zip file that is no workbook. */
    ZIP,
    /** Another document of an office program. */
    DOCUMENT,
    /** A file that is cut off or damaged. */
    DAMAGED;

    /** The refusal to throw. */
    UnreadableFile told() {
        return refusal(name().toLowerCase(Locale.ROOT));
    }

    /** The refusal of what goes beyond a limit. */
    public static UnreadableFile beyond(String what, long most) {
        return refusal("beyond", new Message(Refusal.class, "most_" + what, List.of(most)));
    }

    /** The refusal of a workbook that has no sheet of a name. */
    public static UnreadableFile noSheet(String wanted, List<String> names) {
        return refusal(
                "no_sheet", Excerpt.of(wanted, Excerpt.IN_A_SENTENCE), Excerpt.of(String.join(", ", names), 500));
    }

    private static UnreadableFile refusal(String key, Object... about) {
        return new UnreadableFile(new Message(Refusal.class, key, List.of(about)));
    }
}
