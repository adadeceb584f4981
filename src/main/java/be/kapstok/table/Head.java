package be.kapstok.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a table begins: how many rows that are not blank stand above its header, and how many rows its header has.
 *
 * @param above the rows above
 * @param rows the rows of the header; 0 when it has none
 */
record Head(int above, int rows) {
    /** How many rows are looked at. */
    static final int LOOK = 16;

    private static final int MOST_ABOVE = 10;
    private static final int MOST_ROWS = 3;
    private static final Pattern WORD_OR_YEAR = Pattern.compile("(?U)(1[89]|20|21)\\d\\d|[^\\d]*\\p{L}.*");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[].*[)\\]]");

    /**
     * How a table begins of which these are the first rows.
     *
     * @param rows the cells of its first rows that are not blank
     * @param width how many cells most of its rows have; 0 when it is not known
     * @param headed whether it has a header
     */
    static Head of(List<List<String>> rows, int width, boolean headed) {
        Finder finder = new Finder(rows, width);
        int comments = finder.comments();
        if (!headed) {
            return new Head(comments, 0);
        }
        int header = finder.header(comments);
        return new Head(header, finder.rowsOfHeader(header));
    }

    /**
     * The names of columns over which several rows stand: their words, joined with a blank. Where two columns would have one name,
     * a blank cell of an upper row stands for what is to the left of it, as in a cell over several columns.
     */
    static List<String> joined(List<List<String>> rows) {
        List<String> names = rows.get(rows.size() - 1);
        for (int row = rows.size() - 2; row >= 0; row--) {
            names = joined(rows.get(row), names);
        }
        return names;
    }

    private static List<String> joined(List<String> upper, List<String> lower) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            plain.add(joined(cell(upper, i), cell(lower, i)));
        }
        List<String> names = new ArrayList<>(plain);
        String left = "";
        for (int i = 0; i < plain.size(); i++) {
            left = cell(upper, i).isBlank() ? left : cell(upper, i);
            if (!plain.get(i).isBlank() && Collections.frequency(plain, plain.get(i)) > 1) {
                names.set(i, joined(left, cell(lower, i)));
            }
        }
        return names;
    }

    private static String cell(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    private static String joined(String upper, String lower) {
        return upper.isBlank() || lower.isBlank() ? upper + lower : upper + " " + lower;
    }

    static boolean isComment(String cell) {
        return cell.startsWith("#") || cell.startsWith("%") || cell.startsWith("//");
    }

    /** Looks for the header among the first rows. */
    private record Finder(List<List<String>> rows, int width) {
        private int size(int row) {
            return rows.get(row).size();
        }

        private long filled(int row) {
            return rows.get(row).stream().filter(each -> !each.isBlank()).count();
        }

        private boolean isFull(int row) {
            return size(row) == width;
        }

        /** How many comments stand at the beginning; a row that is as full as others is one only above a header. */
        int comments() {
            int row = 0;
            while (row + 1 < rows.size()
                    && isComment(rows.get(row).get(0))
                    && (!isFull(row) || width < 2 || isComment(rows.get(row + 1).get(0)) || isOfWords(row + 1))) {
                row++;
            }
            return row;
        }

        /**
         * The first row that has several cells, and as many as most rows have; behind rows of one cell all of its cells are
         * filled and none looks like data. The first row of all when there is none.
         */
        int header(int first) {
            for (int row = first; row < rows.size() && row <= first + MOST_ABOVE; row++) {
                if (row > first && size(row) > 1 && (isFull(row) || width < 2) && isHeading(row, first)) {
                    return row;
                }
                boolean aside = filled(row) <= 1 || (row == first && isSentence(row));
                if (!aside) {
                    return first;
                }
            }
            return first;
        }

        private boolean isHeading(int row, int first) {
            boolean most = filled(row) * 2 >= size(row) || (row + 1 < rows.size() && goesOn(row, row + 1));
            boolean words = most && filled(row) > 1 && !Headings.lookLikeData(rows.get(row));
            return words && (filled(first) <= 1 || (isOfWords(row) && numbersBelow(row)));
        }

        /** Whether a row is a line of text in which a comma, or what else separates cells, stands before a blank each time. */
        private boolean isSentence(int row) {
            return size(row) < width
                    && rows.get(row).stream().skip(1).allMatch(each -> each.startsWith(" ") && !each.isBlank());
        }

        /** Whether no cell is a number, but for years, and most are filled. */
        private boolean isOfWords(int row) {
            return filled(row) * 2 >= size(row)
                    && rows.get(row).stream().allMatch(each -> each.isBlank() || isWordOrYear(each));
        }

        private static boolean isWordOrYear(String cell) {
            return WORD_OR_YEAR.matcher(cell.strip()).matches();
        }

        /** Whether the next row holds a number where this one holds a word. */
        private boolean numbersBelow(int row) {
            if (row + 1 >= rows.size()) {
                return false;
            }
            List<String> below = rows.get(row + 1);
            for (int i = 0; i < Math.min(size(row), below.size()); i++) {
                boolean word = isWordOrYear(rows.get(row).get(i));
                if (word && Headings.isNumber(below.get(i)) && !isWordOrYear(below.get(i))) {
                    return true;
                }
            }
            return false;
        }

        int rowsOfHeader(int header) {
            int count = 1;
            while (count < MOST_ROWS && header + count < rows.size() && goesOn(header, header + count)) {
                count++;
            }
            return count;
        }

        /** Whether a row belongs to the header: it repeats it, gives units in brackets, or fills what it leaves blank. */
        private boolean goesOn(int header, int row) {
            List<String> cells = rows.get(row);
            boolean again = size(row) > 1 && cells.equals(rows.get(header));
            boolean units = filled(row) > 0
                    && cells.stream()
                            .allMatch(each -> each.isBlank()
                                    || IN_BRACKETS.matcher(each.strip()).matches());
            return size(row) > 1 && (again || units || fills(header, row));
        }

        private boolean fills(int header, int row) {
            List<String> upper = rows.get(header);
            List<String> lower = rows.get(row);
            long blank = upper.stream().filter(String::isBlank).count();
            boolean below = blank > 1 && filled(row) == width && isFull(row);
            boolean behind = lower.get(0).isBlank()
                    && filled(row) > 1
                    && row + 1 < rows.size()
                    && !rows.get(row + 1).get(0).isBlank();
            return (below || behind) && isOfWordsOrBlank(lower) && numbersBelow(row);
        }

        private static boolean isOfWordsOrBlank(List<String> cells) {
            return cells.stream().allMatch(each -> each.isBlank() || isWordOrYear(each));
        }
    }
}
