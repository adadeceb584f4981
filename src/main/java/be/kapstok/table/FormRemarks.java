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
    private final List<Integer> behindBlanks = new ArrayList<>();
    private int headerFrom;
    private int headerTo;

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

    /** Looks at the row at hand, below these headings if there are any. */
    void lookAt(RowReader row, List<String> header, int index, boolean behindBlank) {
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
        if (index == 0) {
            headerFrom = row.offset();
            headerTo = row.lineEnd();
            behindBlanks.clear();
        } else if (!header.isEmpty()) {
            lookBelow(row, header, index, behindBlank);
        }
    }

    private void lookBelow(RowReader row, List<String> header, int index, boolean behindBlank) {
        if (row.size() > header.size()) {
            note(RemarkCode.CELLS_WITHOUT_HEADING, row, cellWithoutHeading(row.cells(), header.size()));
        } else if (row.size() < header.size() && isNamed(header.subList(row.size(), header.size()))) {
            note(RemarkCode.SHORT_ROWS, row, 0);
        }
        boolean again = header.size() > 1
                && Arrays.equals(text.bytes(), headerFrom, headerTo, text.bytes(), row.offset(), row.lineEnd());
        if (again) {
            note(RemarkCode.SECOND_TABLE, row, 0);
        } else if (behindBlank && index > 1 && behindBlanks.size() < Remark.LISTED) {
            behindBlanks.add(index);
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

    /** All there is to say of a table that was read, so many lines above its header. */
    List<Remark> of(TableText all, List<String> header, boolean headed, int above) {
        Location start = new Location(file, "", 1, 1);
        if (text.characterSet().guessed()) {
            remarks.add(RemarkCode.GUESSED_CHARACTER_SET, start, characterSet());
        }
        if (all.rows() == 0) {
            remarks.add(RemarkCode.EMPTY_FILE, start);
        } else if (headed) {
            String shown = Remarks.shown(String.join(", ", header));
            if (above > 0) {
                remarks.add(RemarkCode.LINES_ABOVE_HEADER, all.place(0, 0), shown);
            }
            if (Headings.lookLikeData(header)) {
                remarks.add(RemarkCode.HEADER_LOOKS_LIKE_DATA, all.place(0, 0), shown);
            }
            if (all.rows() == 1) {
                remarks.add(RemarkCode.NO_ROWS, all.place(0, 0));
            }
            behindBlanks.forEach(index -> lookForHeader(all, index));
            remarkOnHeadings(all, new Headings(header));
        } else {
            remarkOnShortRows(all, header.size());
        }
        return remarks.all();
    }

    /** A row of words behind a blank line and below a row with numbers is the header of another table. */
    private void lookForHeader(TableText all, int index) {
        List<String> cells = all.cells(index);
        boolean words = cells.size() > 1 && cells.stream().noneMatch(each -> each.isBlank() || Headings.isNumber(each));
        if (words
                && !Headings.lookLikeData(cells)
                && all.cells(index - 1).stream().anyMatch(Headings::isNumber)) {
            remarks.keeps(RemarkCode.SECOND_TABLE);
            remarks.add(RemarkCode.SECOND_TABLE, all.place(index, 0), Remarks.shown(String.join(", ", cells)));
        }
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
