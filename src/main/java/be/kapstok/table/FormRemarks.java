package be.kapstok.table;

import be.kapstok.file.FileText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Notes what there is to say of the form of a table: row by row while it is read, and of its header at the end. */
final class FormRemarks {
    private final String file;
    private final FileText text;
    private final boolean holdsNul;
    private final Remarks remarks = new Remarks();

    FormRemarks(String file, FileText text) {
        this.file = file;
        this.text = text;
        this.holdsNul = nul(0, text.bytes().length) >= 0;
    }

    private int nul(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.bytes()[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Looks at the row at hand. */
    void lookAt(RowReader row) {
        int damage = row.damage();
        if (damage >= 0 && remarks.keeps(RemarkCode.DAMAGED_TEXT)) {
            remarks.add(RemarkCode.DAMAGED_TEXT, row.placeOf(file, "", damage), characterSet());
        }
        int nul = holdsNul ? nul(row.offset(), row.lineEnd()) : -1;
        if (nul >= 0 && remarks.keeps(RemarkCode.NUL)) {
            remarks.add(RemarkCode.NUL, row.placeOf(file, "", nul - row.offset()));
        }
        if (row.quotes()) {
            note(RemarkCode.UNCLOSED_QUOTE, row, row.unclosed());
            note(RemarkCode.LINE_END_IN_CELL, row, row.unclosed() < 0 ? row.lineEndIn() : -1);
            note(RemarkCode.TEXT_AFTER_QUOTE, row, row.textAfterQuote());
        }
    }

    /** Looks at the row at hand below these headings. */
    void lookBelow(RowReader row, List<String> header) {
        if (header.isEmpty()) {
            return;
        }
        if (row.size() > header.size()) {
            note(RemarkCode.CELLS_WITHOUT_HEADING, row, cellWithoutHeading(row.cells(), header.size()));
        } else if (row.size() < header.size() && isNamed(header.subList(row.size(), header.size()))) {
            note(RemarkCode.SHORT_ROWS, row, 0);
        }
    }

    /** Notes below a table, from a row on; they are no short rows. */
    void notes(TableText all, int from, int width) {
        for (int row = from; row < all.rows(); row++) {
            remarks.keeps(RemarkCode.LINES_BELOW);
            if (row - from < Remark.LISTED) {
                remarks.add(RemarkCode.LINES_BELOW, all.place(row, 0), Remarks.shown(all.cell(row, 0)));
            }
            if (all.size(row) < width) {
                remarks.takeBack(RemarkCode.SHORT_ROWS);
            }
        }
    }

    /** Other tables below. */
    void tables(List<TableText> others) {
        for (TableText each : others) {
            if (remarks.keeps(RemarkCode.SECOND_TABLE)) {
                String shown = Remarks.shown(String.join(", ", each.cells(0)));
                remarks.add(RemarkCode.SECOND_TABLE, each.place(0, 0), shown, String.valueOf(others.size() + 1));
            }
        }
    }

    private static int cellWithoutHeading(List<String> cells, int headings) {
        for (int i = headings; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(List<String> headings) {
        return headings.stream().anyMatch(each -> !each.isBlank());
    }

    private void note(RemarkCode code, RowReader row, int cell) {
        if (cell >= 0 && remarks.keeps(code)) {
            remarks.add(code, row.place(file, "", cell), Remarks.shown(row.raw(cell, 200)));
        }
    }

    /** All there is to say of a table that was read. */
    List<Remark> of(TableText all, List<String> header, boolean headed, Head head) {
        Location start = new Location(file, "", 1, 1);
        if (text.characterSet().guessed()) {
            remarks.add(RemarkCode.GUESSED_CHARACTER_SET, start, characterSet());
        }
        if (all.rows() == 0) {
            remarks.add(RemarkCode.EMPTY_FILE, start);
        } else if (headed) {
            String shown = Remarks.shown(String.join(", ", header));
            if (head.above() > 0) {
                remarks.add(RemarkCode.LINES_ABOVE_HEADER, all.place(0, 0), shown);
            }
            if (head.rows() > 1) {
                remarks.add(RemarkCode.HEADER_OF_SEVERAL_ROWS, all.place(0, 0), shown, String.valueOf(head.rows()));
            }
            if (Headings.lookLikeData(header)) {
                remarks.add(RemarkCode.HEADER_LOOKS_LIKE_DATA, all.place(0, 0), shown);
            }
            if (all.rows() == 1) {
                remarks.add(RemarkCode.NO_ROWS, all.place(0, 0));
            }
            remarkOnHeadings(all, new Headings(header));
        } else {
            remarkOnShortRows(all, header.size());
        }
        return remarks.all();
    }

    private void remarkOnHeadings(TableText all, Headings headings) {
        Set<String> seen = new HashSet<>();
        Set<String> alike = new HashSet<>();
        for (int i = 0; i < headings.names().size(); i++) {
            String heading = headings.names().get(i);
            boolean again = !seen.add(heading);
            boolean similar = !alike.add(heading.strip().toLowerCase(Locale.ROOT));
            if (heading.isBlank()) {
                note(RemarkCode.EMPTY_HEADING, all, headings, i);
            } else if (again) {
                note(RemarkCode.REPEATED_HEADING, all, headings, i);
            } else if (similar) {
                note(RemarkCode.SIMILAR_HEADINGS, all, headings, i);
            }
        }
    }

    private void note(RemarkCode code, TableText all, Headings headings, int column) {
        if (remarks.keeps(code)) {
            remarks.add(code, all.place(0, column), Remarks.shown(headings.name(column)));
        }
    }

    private void remarkOnShortRows(TableText all, int width) {
        for (int i = 0; i < all.rows(); i++) {
            if (all.size(i) < width && remarks.keeps(RemarkCode.SHORT_ROWS)) {
                remarks.add(RemarkCode.SHORT_ROWS, all.place(i, 0));
            }
        }
    }

    private String characterSet() {
        return text.characterSet().charset().displayName(Locale.ROOT);
    }

    /** Collects what there is to say of a table while it is read. */
    private static final class Remarks {
        private final Map<RemarkCode, List<Location>> places = new EnumMap<>(RemarkCode.class);
        private final Map<RemarkCode, Object[]> arguments = new EnumMap<>(RemarkCode.class);
        private final Map<RemarkCode, Integer> counts = new EnumMap<>(RemarkCode.class);

        /** Whether the next place would be kept; looking it up pays only then. */
        boolean keeps(RemarkCode code) {
            return counts.merge(code, 1, Integer::sum) <= Remark.LISTED;
        }

        /** Notes a place, and for the first one what the sentence speaks of besides the number of places. */
        void add(RemarkCode code, Location place, Object... about) {
            places.computeIfAbsent(code, none -> new ArrayList<>()).add(place);
            arguments.putIfAbsent(code, about);
        }

        /** Takes the last place back. */
        void takeBack(RemarkCode code) {
            int left = counts.getOrDefault(code, 0) - 1;
            List<Location> listed = places.getOrDefault(code, new ArrayList<>());
            counts.put(code, left);
            while (listed.size() > Math.max(0, left)) {
                listed.remove(listed.size() - 1);
            }
            if (left <= 0) {
                places.remove(code);
                counts.remove(code);
            }
        }

        List<Remark> all() {
            List<Remark> all = new ArrayList<>();
            places.forEach((code, found) -> {
                List<Object> words = new ArrayList<>();
                words.add(String.valueOf(counts.getOrDefault(code, 1)));
                words.add(String.valueOf(found.get(0).line()));
                words.addAll(Arrays.asList(arguments.getOrDefault(code, new Object[0])));
                all.add(new Remark(code, found, new Message(FormRemarks.class, code.name(), words)));
            });
            return List.copyOf(all);
        }

        static String shown(String text) {
            return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
        }
    }
}
