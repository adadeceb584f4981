package be.kapstok.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel: its sheets in their order, and the cells of each. */
public final class WorkbookFile {
    private static final int MOST_TEXTS = 5_000_000;
    private static final int MOST_CHARACTERS = 1 << 28;
    private static final int MOST_SHEETS = 1_000;

    private final ZipParts parts;
    private final String folder;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable List<String> texts;
    private @Nullable NumberFormats formats;
    private @Nullable String stylePart;
    private @Nullable String textPart;

    /**
     * A sheet.
     *
     * @param name its name
     * @param state how it is hidden, or {@code null}
     * @param part where its cells are
     */
    public record Sheet(String name, @Nullable String state, String part) {
        /** Whether the program shows it only when asked to. */
        public boolean hidden() {
            return state != null && !state.equals("visible");
        }
    }

    WorkbookFile(ZipParts parts) {
        this.parts = parts;
        String workbook = workbook();
        this.folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        readSheets(workbook, related(workbook));
    }

    /** The name of the part that lists the sheets; another program may give it another than Excel does. */
    private String workbook() {
        Map<String, String> all = relations("_rels/.rels", "", "/officeDocument");
        String named = all.values().stream().findFirst().orElse("xl/workbook.xml");
        return parts.holds(named) ? named : "xl/workbook.xml";
    }

    private Map<String, String> related(String workbook) {
        String rels = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        textPart = relations(rels, folder, "/sharedStrings").values().stream()
                .findFirst()
                .orElse(null);
        stylePart =
                relations(rels, folder, "/styles").values().stream().findFirst().orElse(null);
        return relations(rels, folder, "/worksheet");
    }

    /** The parts of a type that another part names, by their ids there. */
    private Map<String, String> relations(String rels, String from, String type) {
        Map<String, String> found = new HashMap<>();
        try (XmlPart xml = optional(rels)) {
            while (xml != null && xml.next()) {
                String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
                if (target != null && String.valueOf(xml.attribute("Type")).endsWith(type)) {
                    found.put(String.valueOf(xml.attribute("Id")), resolved(from, target));
                }
            }
        }
        return found;
    }

    private static String resolved(String from, String target) {
        String base = target.startsWith("/") ? "" : from;
        String name = target.startsWith("/") ? target.substring(1) : target;
        while (name.startsWith("../") || name.startsWith("./")) {
            boolean up = name.startsWith("../");
            name = name.substring(up ? 3 : 2);
            base = up && base.length() > 1 ? base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1) : base;
        }
        return base + name;
    }

    private void readSheets(String workbook, Map<String, String> byId) {
        try (XmlPart xml = required(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.isTrue("date1904");
                } else if (xml.starts("sheet")) {
                    String part = byId.get(String.valueOf(xml.attribute("id")));
                    if (part != null) {
                        sheets.add(new Sheet(String.valueOf(xml.attribute("name")), xml.attribute("state"), part));
                    }
                    if (sheets.size() > MOST_SHEETS) {
                        throw Refusal.beyond("sheets", MOST_SHEETS);
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refusal.DAMAGED.told();
        }
    }

    /** The letters of a column, counted from 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private @Nullable XmlPart optional(@Nullable String name) {
        InputStream bytes = name == null ? null : parts.open(name);
        return bytes == null ? null : new XmlPart(bytes);
    }

    private XmlPart required(String name) {
        XmlPart part = optional(name);
        if (part == null) {
            throw Refusal.DAMAGED.told();
        }
        return part;
    }

    /** The sheets, in their order; pictures and macros that stand among them are none. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** Reads the cells of a sheet. */
    public void read(Sheet sheet, CellSink sink) {
        try (XmlPart xml = required(sheet.part())) {
            new SheetCells(xml, texts(), formats(), from1904, sink).read();
        }
    }

    /** Whether a sheet has a cell that is not blank. */
    public boolean holdsData(Sheet sheet) {
        Sample sample = new Sample();
        read(sheet, sample);
        return sample.full();
    }

    private NumberFormats formats() {
        NumberFormats known = formats;
        if (known == null) {
            try (XmlPart xml = optional(stylePart)) {
                known = NumberFormats.of(xml);
            }
            formats = known;
        }
        return known;
    }

    private List<String> texts() {
        List<String> known = texts;
        if (known == null) {
            known = new ArrayList<>();
            try (XmlPart xml = optional(textPart)) {
                long characters = 0;
                while (xml != null && xml.next()) {
                    if (xml.starts("si")) {
                        String text = SheetCells.unescaped(xml.text());
                        characters += text.length();
                        known.add(text);
                    }
                    if (known.size() > MOST_TEXTS || characters > MOST_CHARACTERS) {
                        throw Refusal.beyond("texts", MOST_TEXTS);
                    }
                }
            }
            texts = known;
        }
        return known;
    }

    /** Looks whether a sheet has a cell that is not blank. */
    private static final class Sample implements CellSink {
        private boolean found;

        @Override
        public void row(int row, boolean hidden) {
            // a row may be without cells
        }

        @Override
        public void cell(int column, CellKind kind, String text) {
            found |= !text.isBlank();
        }

        @Override
        public boolean full() {
            return found;
        }
    }
}
