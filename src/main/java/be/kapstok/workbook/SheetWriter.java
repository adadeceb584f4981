package be.kapstok.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes the cells of a sheet of a workbook, each with the kind of value that it holds. */
final class SheetWriter implements CellSink {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The styles of days, days with a time, and times. */
    private static final int[] STYLES = {1, 2, 3};

    private static final Pattern NO_XML =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uD800-\\uDFFF\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private int row;

    SheetWriter(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        put(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    }

    void end() throws IOException {
        put((row > 0 ? "</row>" : "") + "</sheetData></worksheet>");
    }

    private void put(String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String xml) {
        try {
            put(xml);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void row(int number, boolean hidden) {
        write((row > 0 ? "</row>" : "") + "<row r=\"" + number + (hidden ? "\" hidden=\"1\">" : "\">"));
        row = number;
    }

    @Override
    public void cell(int column, CellKind kind, String text) {
        String start = "<c r=\"" + WorkbookFile.letters(column) + row;
        BigDecimal serial = kind == CellKind.DAY ? SerialDay.number(text) : null;
        if (serial != null) {
            int style = text.indexOf('-') < 0 ? STYLES[2] : text.indexOf('T') < 0 ? STYLES[0] : STYLES[1];
            write(start + "\" s=\"" + style + "\"><v>" + serial.toPlainString() + "</v></c>");
        } else if (kind == CellKind.NUMBER) {
            write(start + "\"><v>" + text + "</v></c>");
        } else if (kind == CellKind.TRUTH) {
            write(start + "\" t=\"b\"><v>" + (text.equals("true") ? 1 : 0) + "</v></c>");
        } else if (kind == CellKind.FAULT && text.startsWith("=")) {
            write(start + "\"><f>" + escaped(text.substring(1)) + "</f></c>");
        } else if (kind == CellKind.FAULT) {
            write(start + "\" t=\"e\"><v>" + escaped(text) + "</v></c>");
        } else if (!text.isEmpty()) {
            write(start + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>");
        }
    }

    /** A text for XML; signs that it does not have are written as workbooks do. */
    static String escaped(String text) {
        String plain =
                NO_XML.matcher(text).replaceAll(each -> noXml(each.group().charAt(0)));
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String noXml(char sign) {
        boolean lost = Character.isSurrogate(sign) || sign >= '\uFFFE';
        return lost ? "\uFFFD" : "_x" + String.format(Locale.ROOT, "%04X", (int) sign) + "_";
    }
}
