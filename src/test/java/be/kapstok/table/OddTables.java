package be.kapstok.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Tables as people have them: every character set, separator and line end, also mixed, quotes where they belong and where they
 * do not, NUL, line ends within cells, blank lines, no last line end. Made by chance, the same ones each time.
 */
public final class OddTables {
    private static final List<String> SETS = List.of(
            "UTF-8", "UTF-8 mark", "UTF-16LE mark", "UTF-16BE mark", "windows-1252", "ISO-8859-15", "x-MacRoman");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> NAMES = List.of(
            "Gent",
            "Aalter",
            "België",
            "coördinatie",
            "cœur",
            "",
            " ",
            "1,5",
            "1.204",
            "é€",
            "O'Neill",
            "sep=;",
            "\u0000",
            "een \"twee\"");
    private static final List<String> CODES = List.of("44021", "44001", "11002", "71016", "72020");

    private OddTables() {}

    /**
     * A file.
     *
     * @param bytes its bytes
     * @param charset the character set in which it was written
     * @param separator what stands between its cells
     * @param about what it is, for the message of a test
     */
    public record OddTable(byte[] bytes, Charset charset, char separator, String about) {
        @Override
        public String toString() {
            return about;
        }
    }

    /**
     * So many tables, the same ones each time.
     *
     * @param count how many
     * @return the tables; their first column {@code nis} holds codes of municipalities, their first row the headings
     */
    public static Stream<OddTable> some(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> one(new Random(1000L + i), i));
    }

    private static OddTable one(Random chance, int number) {
        String set = SETS.get(number % SETS.size());
        char separator = ",;\t|".charAt(chance.nextInt(4));
        String text = text(chance, separator);
        Charset charset = Charset.forName(set.replace(" mark", ""));
        String marked = (set.endsWith("mark") ? "\uFEFF" : "") + text;
        return new OddTable(bytes(marked, charset), charset, separator, number + " " + set + " " + separator);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : charset);
    }

    private static String text(Random chance, char separator) {
        int columns = 2 + chance.nextInt(4);
        int rows = chance.nextInt(12);
        boolean mixed = chance.nextInt(3) == 0;
        String end = pick(ENDS, chance);
        StringBuilder text = new StringBuilder();
        if (chance.nextInt(8) == 0) {
            text.append(chance.nextBoolean() ? "sep=" + separator : "\"sep=" + separator + '"')
                    .append(end);
        }
        List<String> header = new ArrayList<>(List.of("nis"));
        for (int i = 1; i < columns; i++) {
            header.add("k" + i);
        }
        text.append(String.join(String.valueOf(separator), header));
        for (int row = 0; row < rows; row++) {
            text.append(mixed ? pick(ENDS, chance) : end);
            if (chance.nextInt(10) == 0) {
                text.append(chance.nextBoolean() ? "" : "  ").append(end);
            }
            text.append(row(chance, columns, separator));
        }
        return chance.nextInt(4) == 0 ? text.toString() : text + (mixed ? pick(ENDS, chance) : end);
    }

    private static String row(Random chance, int columns, char separator) {
        StringBuilder row = new StringBuilder(pick(CODES, chance));
        int cells = chance.nextInt(10) == 0 ? 1 + chance.nextInt(columns) : columns;
        for (int i = 1; i < cells; i++) {
            row.append(separator).append(cell(chance, separator));
        }
        return row.toString();
    }

    private static String cell(Random chance, char separator) {
        String text = pick(NAMES, chance);
        boolean must = text.indexOf(separator) >= 0 || text.indexOf('"') == 0;
        if (chance.nextInt(4) > 0 && !must) {
            return text;
        }
        String within = chance.nextInt(5) == 0 ? text + pick(ENDS, chance) + "meer" : text;
        String behind = chance.nextInt(12) == 0 ? "rest" : "";
        return '"' + within.replace("\"", "\"\"") + '"' + behind;
    }

    private static String pick(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
