package be.kapstok.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ways in which a plain table becomes an odd one. Its first column holds codes, its last one words or numbers. */
public enum OddForm {
    PLAIN(rows -> text(rows)),
    NO_HEADER(rows -> text(rows.subList(1, rows.size()))),
    CELLS_WITHOUT_HEADING(rows -> text(rows).replaceFirst("(\n.*)\n", "$1;50\n")),
    EMPTY_HEADING_BEHIND(rows -> text(rows).replaceFirst("\n", ";\n").replaceFirst("(\n.*)\n", "$1;secret\n")),
    EMPTY_HEADING(rows -> text(rows).replaceFirst(";[^;]*\n", ";\n")),
    EQUAL_HEADINGS(rows -> text(rows, rows.get(0).get(rows.get(0).size() - 1), "7")),
    HEADINGS_OF_OTHER_CASE(rows ->
            text(rows, rows.get(0).get(rows.get(0).size() - 1).toUpperCase(java.util.Locale.ROOT), "7")),
    HEADINGS_WITH_BLANKS(rows -> text(rows, " " + rows.get(0).get(rows.get(0).size() - 1) + " ", "7")),
    STRAY_QUOTE(rows -> {
        String text = text(rows);
        int first = text.indexOf(';', text.indexOf('\n')) + 1;
        return text.substring(0, first) + '"' + text.substring(first, text.length() - 1) + "\"\n";
    }),
    UNCLOSED_QUOTE(rows -> {
        String text = text(rows);
        int first = text.indexOf(';', text.indexOf('\n')) + 1;
        return text.substring(0, first) + '"' + text.substring(first);
    }),
    TEXT_AFTER_QUOTE(rows -> text(rows).replaceFirst("(\n[^;]*);([^;\n]*)", "$1;\"$2\"x")),
    SEPARATOR_TOLD(rows -> "sep=;\n" + text(rows)),
    SEPARATOR_TOLD_IN_QUOTES(rows -> "\"sep=;\"\n" + text(rows)),
    SEPARATORS_IN_QUOTES(rows -> text(rows).replaceFirst(";[^;\n]*\n$", ";\"a, b; c | d\"\n")),
    CODES_AS_FORMULAS(rows -> text(rows).replaceAll("(?m)^(\\d{5})", "\"=\"\"$1\"\"\"")),
    CODES_WITH_DECIMALS(rows -> text(rows).replaceAll("(?m)^(\\d{5})", "$1.0")),
    CODES_WITH_BLANKS(rows -> text(rows).replaceAll("(?m)^(\\d{5})", " $1 ")),
    SHORT_ROW(rows -> text(rows).replaceFirst("(\n.*);[^;\n]*\n", "$1\n")),
    LINES_ABOVE(rows -> "Bron: Statbel\n\n" + text(rows)),
    LINES_ABOVE_WITH_SEPARATORS(rows -> "Bron: Statbel" + ";".repeat(rows.get(0).size() - 1) + "\n" + text(rows)),
    TWO_HEADERS(rows -> text(rows)
            .replaceFirst("\n", "\n" + rows.get(0).stream().map(e -> "(x)").collect(Collectors.joining(";")) + "\n")),
    SECOND_TABLE(rows -> text(rows) + "\n\n" + text(rows)),
    OTHER_SECOND_TABLE(rows -> text(rows) + "\n\njaar;aantal\n2018;3\n"),
    FOOTNOTE(rows -> text(rows) + "\nBron: Statbel\n"),
    EMPTY(rows -> ""),
    ONLY_A_HEADER(rows -> text(rows.subList(0, 1))),
    NUL(rows -> text(rows).replaceFirst("\n$", "\u0000\n")),
    UTF_16(rows -> text(rows)) {
        @Override
        public byte[] of(List<List<String>> rows) {
            return ("\uFEFF" + text(rows)).getBytes(StandardCharsets.UTF_16LE);
        }
    },
    UTF_16_BE(rows -> text(rows)) {
        @Override
        public byte[] of(List<List<String>> rows) {
            return ("\uFEFF" + text(rows)).getBytes(StandardCharsets.UTF_16BE);
        }
    },
    UTF_16_WITHOUT_MARK(rows -> text(rows)) {
        @Override
        public byte[] of(List<List<String>> rows) {
            return text(rows).getBytes(StandardCharsets.UTF_16LE);
        }
    },
    CARRIAGE_RETURNS(rows -> text(rows).replace('\n', '\r'));

    private final Function<List<List<String>>, String> odd;

    OddForm(Function<List<List<String>>, String> odd) {
        this.odd = odd;
    }

    /** Whether all readers read such a table as they read the plain one, and need not say so. */
    public boolean isHarmless() {
        return EnumSet.of(
                        PLAIN,
                        SEPARATOR_TOLD,
                        SEPARATOR_TOLD_IN_QUOTES,
                        SEPARATORS_IN_QUOTES,
                        CODES_WITH_BLANKS,
                        UTF_16,
                        UTF_16_BE,
                        CARRIAGE_RETURNS)
                .contains(this);
    }

    /** The table in this form. */
    public byte[] of(List<List<String>> rows) {
        return odd.apply(rows).getBytes(StandardCharsets.UTF_8);
    }

    static String text(List<List<String>> rows) {
        return rows.stream().map(each -> String.join(";", each) + "\n").collect(Collectors.joining());
    }

    static String text(List<List<String>> rows, String heading, String cell) {
        List<List<String>> more = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> longer = new ArrayList<>(row);
            longer.add(more.isEmpty() ? heading : cell);
            more.add(longer);
        }
        return text(more);
    }
}
