package be.kapstok.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet, row by row: each value as text that means one thing only. */
final class SheetCells {
    static final int MOST_CELLS = 20_000_000;
    static final int MOST_ROWS = 1 << 20;
    static final int MOST_COLUMNS = 1 << 14;

    /** A spreadsheet shows no more digits; the others come from counting in twos. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_ZEROS = 30;
    private static final Pattern WHOLE = Pattern.compile("-?[1-9]\\d{0,14}|0");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,400}(\\.\\d{0,400})?([eE][-+]?\\d{1,3})?");

    /** {@code 1.234} may be meant for a thousand; {@code 1.2340} may not. */
    private static final Pattern MAY_BE_THOUSAND = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(:00(\\.0+)?)?Z?$|(\\.0+)?Z$");
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})(?::([A-Z]{1,3})(\\d{1,7}))?");
    private static final Pattern ESCAPED = Pattern.compile("_x(00[01][0-9A-Fa-f]|005[Ff])_");

    private final XmlPart xml;
    private final List<String> texts;
    private final NumberFormats formats;
    private final boolean from1904;
    private final CellSink sink;
    private int row;
    private int column;
    private int cells;

    SheetCells(XmlPart xml, List<String> texts, NumberFormats formats, boolean from1904, CellSink sink) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.sink = sink;
    }

    void read() {
        boolean within = false;
        while (!sink.full() && xml.next()) {
            within = xml.starts("sheetData") || (within && !xml.ends("sheetData"));
            if (within && xml.starts("row")) {
                String number = xml.attribute("r");
                row = number == null ? row + 1 : within(number, MOST_ROWS);
                column = -1;
                sink.row(row, xml.isTrue("hidden"));
            } else if (within && xml.starts("c")) {
                String place = xml.attribute("r");
                column = place == null ? column + 1 : column(place);
                if (column >= MOST_COLUMNS || row < 1) {
                    throw Refusal.DAMAGED.told();
                }
                cell();
            } else if (!within && xml.starts("mergeCell")) {
                Matcher range = reference(String.valueOf(xml.attribute("ref")));
                int first = within(range.group(2), MOST_ROWS);
                String last = range.group(4);
                sink.merged(first, last == null ? first : within(last, MOST_ROWS), column(range.group(1)));
            }
        }
    }

    private static Matcher reference(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (!reference.matches()) {
            throw Refusal.DAMAGED.told();
        }
        return reference;
    }

    private static int within(String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw Refusal.DAMAGED.told();
        }
        throw Refusal.DAMAGED.told();
    }

    /** The column, counted from 0, of a cell such as {@code C7}. */
    private static int column(String place) {
        int letters = 0;
        int number = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            number = 26 * number + place.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters < 1 || letters > 3) {
            throw Refusal.DAMAGED.told();
        }
        return number - 1;
    }

    private void cell() {
        cells++;
        if (cells > MOST_CELLS) {
            throw Refusal.beyond("cells", MOST_CELLS);
        }
        String type = xml.attribute("t");
        int style = style(xml.attribute("s"));
        String value = null;
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("is")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = xml.text();
            }
        }
        if (value != null && (!value.isEmpty() || "str".equals(type))) {
            tell(type == null ? "n" : type, value, style);
        } else if (formula != null) {
            sink.cell(column, CellKind.FAULT, "=" + formula);
            sink.uncalculated(column);
        }
    }

    private static int style(@Nullable String number) {
        try {
            return number == null ? 0 : Integer.parseInt(number);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private void tell(String type, String value, int style) {
        switch (type) {
            case "s" -> sink.cell(column, CellKind.TEXT, shared(value));
            case "str", "inlineStr" -> sink.cell(column, CellKind.TEXT, unescaped(value));
            case "b" -> sink.cell(column, CellKind.TRUTH, value.equals("1") || value.equals("true") ? "true" : "false");
            case "e" -> sink.cell(column, CellKind.FAULT, value);
            case "d" -> sink.cell(column, CellKind.DAY, MIDNIGHT.matcher(value).replaceAll(""));
            default -> number(value.strip(), style);
        }
    }

    private String shared(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw Refusal.DAMAGED.told();
        }
    }

    private void number(String value, int style) {
        boolean whole = WHOLE.matcher(value).matches();
        if (!whole && !NUMBER.matcher(value).matches()) {
            sink.cell(column, CellKind.TEXT, value);
            return;
        }
        String day = formats.showsDay(style) ? day(new BigDecimal(value)) : null;
        String text = whole ? value : plain(new BigDecimal(value), value);
        int digits = formats.digits(style);
        if (day != null) {
            sink.cell(column, CellKind.DAY, day);
        } else if (text.length() < digits && text.indexOf('.') < 0 && text.indexOf('-') < 0) {
            sink.cell(column, CellKind.TEXT, "0".repeat(digits - text.length()) + text);
        } else {
            sink.cell(column, CellKind.NUMBER, text);
        }
    }

    private @Nullable String day(BigDecimal serial) {
        boolean huge = serial.precision() - serial.scale() > MOST_ZEROS || serial.scale() > 10 * MOST_ZEROS;
        return huge ? null : SerialDay.text(serial, from1904);
    }

    private static String plain(BigDecimal number, String written) {
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        if (Math.abs(shown.scale()) > MOST_ZEROS) {
            return written;
        }
        String plain = shown.toPlainString();
        return MAY_BE_THOUSAND.matcher(plain).matches() ? plain + "0" : plain;
    }

    /** A text in which {@code _x000D_} and its like stand for signs that XML does not have. */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(each ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(each.group(1), 16))));
    }
}
