package be.kapstok.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook, of which the cells have values and no styles but those of days. */
public final class WorkbookWriter {
    /** The same for each workbook, so that the same table is written as the same bytes. */
    private static final LocalDateTime STAMP = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The styles of days, days with a time, and times, by their numbers in a list. */
    private static final String STYLES =
            "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"4\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
                    + "<xf numFmtId=\"22\" applyNumberFormat=\"1\"/><xf numFmtId=\"21\" applyNumberFormat=\"1\"/></cellXfs>";

    private final ZipOutputStream zip;

    private WorkbookWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Tells the cells of a sheet. */
    @FunctionalInterface
    public interface Content {
        /**
         * Tells the cells of a sheet.
         *
         * @throws IOException when they cannot be read
         */
        void tell(WorkbookFile.Sheet sheet, CellSink cells) throws IOException;
    }

    /**
     * Writes a workbook.
     *
     * @param out takes the bytes; it stays open
     * @param sheets its sheets
     * @param content tells the cells of each
     * @throws IOException when it cannot be written
     */
    public static void write(OutputStream out, List<WorkbookFile.Sheet> sheets, Content content) throws IOException {
        WorkbookWriter writer = new WorkbookWriter(out);
        writer.frame(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            writer.begin("xl/worksheets/sheet" + (i + 1) + ".xml");
            SheetWriter cells = new SheetWriter(writer.zip);
            cells.begin();
            content.tell(sheets.get(i), cells);
            cells.end();
        }
        writer.zip.finish();
    }

    private void frame(List<WorkbookFile.Sheet> sheets) throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            WorkbookFile.Sheet sheet = sheets.get(i - 1);
            types.append(override("xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
            String state = sheet.hidden() ? " state=\"" + SheetWriter.escaped(String.valueOf(sheet.state())) + '"' : "";
            names.append("<sheet name=\"" + SheetWriter.escaped(sheet.name()) + "\" sheetId=\"" + i + '"' + state
                    + " r:id=\"r" + i + "\"/>");
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("xl/workbook.xml", "sheet.main+xml") + override("xl/styles.xml", "styles+xml")
                        + types + "</Types>");
        part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SheetWriter.MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>" + names
                        + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations(relations + relation("s", "styles", "styles.xml")));
        part("xl/styles.xml", "<styleSheet xmlns=\"" + SheetWriter.MAIN + "\">" + STYLES + "</styleSheet>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        zip.write((SheetWriter.HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
    }
}
