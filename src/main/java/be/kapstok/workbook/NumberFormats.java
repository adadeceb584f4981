package be.kapstok.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the styles of a workbook show numbers: as days, with leading zeros, or as numbers. */
final class NumberFormats {
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern OF_DAYS = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");
    private static final int MOST = 100_000;

    private static final int NUMBER = 0;
    private static final int DAY = -1;

    /** By the number of a style: -1 for a day, 0 for a number, or how many digits a code has at least. */
    private final List<Integer> shown = new ArrayList<>();

    static NumberFormats of(@Nullable XmlPart styles) {
        NumberFormats formats = new NumberFormats();
        if (styles != null) {
            formats.read(styles);
        }
        return formats;
    }

    private void read(XmlPart styles) {
        Map<String, String> own = new HashMap<>();
        boolean ofCells = false;
        while (styles.next()) {
            if (styles.starts("numFmt") && own.size() < MOST) {
                own.put(String.valueOf(styles.attribute("numFmtId")), String.valueOf(styles.attribute("formatCode")));
            } else if (styles.starts("cellXfs") || styles.ends("cellXfs")) {
                ofCells = styles.starts("cellXfs");
            } else if (ofCells && styles.starts("xf")) {
                if (shown.size() == MOST) {
                    throw Refusal.beyond("styles", MOST);
                }
                String id = String.valueOf(styles.attribute("numFmtId"));
                String code = own.get(id);
                shown.add(code == null ? builtIn(id) : shown(code));
            }
        }
    }

    /** The formats that every workbook has; days have some numbers of their own in languages of the east. */
    private static int builtIn(String id) {
        return id.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|45|47|5[0-8]") ? DAY : NUMBER;
    }

    private static int shown(String code) {
        if (ZEROS.matcher(code).matches()) {
            return code.length();
        }
        String bare = ASIDE.matcher(code).replaceAll("");
        if (ELAPSED.matcher(bare).find() || bare.equalsIgnoreCase("General")) {
            return NUMBER;
        }
        String first = IN_BRACKETS.matcher(bare).replaceAll("");
        int end = first.indexOf(';');
        return OF_DAYS.matcher(end < 0 ? first : first.substring(0, end)).find() ? DAY : NUMBER;
    }

    private int of(int style) {
        return style >= 0 && style < shown.size() ? shown.get(style) : NUMBER;
    }

    boolean showsDay(int style) {
        return of(style) == DAY;
    }

    /** How many digits a whole number is shown with at least; 0 when it is shown as it is. */
    int digits(int style) {
        return Math.max(0, of(style));
    }
}
