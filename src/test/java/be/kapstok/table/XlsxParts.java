package be.kapstok.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, for what no library writes. */
public final class XlsxParts {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsxParts() {}

    /** A workbook of one sheet, with the rows in its {@code sheetData}. */
    public static XlsxParts of(String rows) {
        return new XlsxParts()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "_rels/.rels",
                        relations("<Relationship Id=\"r\" Type=\"" + RELATION
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .workbook("", "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relations(related(1) + related(2)
                                + "<Relationship Id=\"s\" Type=\"" + RELATION + "/styles\" Target=\"/xl/styles.xml\"/>"
                                + "<Relationship Id=\"t\" Type=\"" + RELATION
                                + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"))
                .sheet(1, rows);
    }

    private static String related(int sheet) {
        return "<Relationship Id=\"r" + sheet + "\" Type=\"" + RELATION + "/worksheet\" Target=\"worksheets/sheet"
                + sheet + ".xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    /** With a list of sheets, of which the first is {@code r1} and the second {@code r2}. */
    public XlsxParts workbook(String properties, String sheets) {
        return with(
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATION + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
    }

    public XlsxParts sheet(int number, String rows) {
        return sheetXml(number, "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    }

    public XlsxParts sheetXml(int number, String xml) {
        return with("xl/worksheets/sheet" + number + ".xml", xml);
    }

    public XlsxParts texts(String items) {
        return with("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    public XlsxParts styles(String xml) {
        return with("xl/styles.xml", "<styleSheet " + MAIN + ">" + xml + "</styleSheet>");
    }

    /** Styles 1, 2 and so on with these formats. */
    public XlsxParts formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId=\"" + (170 + i) + "\" formatCode=\"" + codes[i].replace("\"", "&quot;") + "\"/>");
            cells.append("<xf numFmtId=\"" + (170 + i) + "\"/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>");
    }

    public XlsxParts with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public XlsxParts with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
