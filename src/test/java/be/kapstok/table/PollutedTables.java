package be.kapstok.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One clean table of courses, spoiled in every way that the benchmark Pollock (Vitagliano and others, VLDB 2023) spoils its own:
 * 2,290 files, each with its expected table and the weight of its kind in the benchmark.
 */
final class PollutedTables {
    private static final List<String> HEADER =
            List.of("DATUM", "UUR", "Plaatsen", "CODE", "Prijs", "Naam", "Omschrijving", "Adres", "Opmerking");
    private static final List<String> NAMES = List.of(
            "Taalcafé",
            "Praatgroep voor ouders",
            "Leer fietsen, gratis",
            "Rijbewijs B, theorie",
            "Kookclub 't Pleintje",
            "Zwemmen \"zonder grenzen\"",
            "Bij ons thuis, 12\"",
            "Wegwijs in  de wijk",
            "Sport na school");
    private static final List<String> ABOUT = List.of(
            "Voor wie Nederlands oefent en dat niet alleen wil doen",
            "Een avond per week, met koffie, taart en kinderopvang",
            "Samen op pad: eerst de markt, dan de bibliotheek, dan thuis",
            "Zo'n dertig mensen deden mee, en 't was telkens vol",
            "Met een gids die \"ter plaatse\" woont, kent en vertelt",
            "Inschrijven hoeft niet");

    private PollutedTables() {}

    /**
     * A spoiled file.
     *
     * @param kind how it was spoiled
     * @param name which cell or row of it was
     * @param bytes the file
     * @param clean the header and the rows that are meant
     * @param weight how common this is among the files that the authors looked at
     */
    record Polluted(String kind, String name, byte[] bytes, List<List<String>> clean, double weight) {
        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    /** A cell: what is meant, and whether it stands in quotes. */
    private record Cell(String text, boolean quoted) {
        String written(String quote, String escape) {
            return quoted ? quote + text.replace("\"", escape + "\"") + quote : text;
        }
    }

    /** A line: its cells as they are written, what stands between them, its end, and the row that is meant, or null. */
    private record Line(List<String> cells, List<String> between, String end, List<String> meant) {
        static Line of(List<Cell> cells, String separator, String quote, String escape, String end) {
            return new Line(
                    new ArrayList<>(cells.stream()
                            .map(each -> each.written(quote, escape))
                            .toList()),
                    new ArrayList<>(Collections.nCopies(cells.size() - 1, separator)),
                    end,
                    cells.stream().map(Cell::text).toList());
        }

        String text() {
            StringBuilder text = new StringBuilder(cells.get(0));
            for (int i = 1; i < cells.size(); i++) {
                text.append(between.get(i - 1)).append(cells.get(i));
            }
            return text.append(end).toString();
        }
    }

    private static List<List<Cell>> source() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(IntStream.range(0, HEADER.size())
                .mapToObj(i -> new Cell(HEADER.get(i), i == 6 || i == 7))
                .toList());
        for (int i = 1; i < 84; i++) {
            String name = NAMES.get(i % NAMES.size());
            String code = "TC-" + (1000 + i * 97);
            rows.add(List.of(
                    new Cell(String.format(Locale.ROOT, "%02d/%02d/2018", 1 + i % 28, 1 + i / 28), false),
                    new Cell(String.format(Locale.ROOT, "%02d:%02d", i % 24, i * 15 % 60), false),
                    new Cell(String.valueOf(i * 7 % 40), false),
                    new Cell(code, false),
                    new Cell("€" + (i * 31 % 90) + "." + (10 + i), false),
                    new Cell(name, name.contains(",") || name.contains("\"")),
                    new Cell(ABOUT.get(i % ABOUT.size()) + (i % 2 == 0 ? "." : ", nummer " + i + "."), true),
                    new Cell("https://www.voorbeeld.be/" + code + ".html", true),
                    new Cell("", false)));
        }
        return rows;
    }

    private static List<Line> lines(String separator, String quote, String escape, String end) {
        return new ArrayList<>(source().stream()
                .map(each -> Line.of(each, separator, quote, escape, end))
                .toList());
    }

    private static List<Line> plain() {
        return lines(",", "\"", "\"", "\r\n");
    }

    private static Polluted file(String kind, String name, List<Line> lines, double weight) {
        String text = lines.stream().map(Line::text).collect(Collectors.joining());
        List<List<String>> meant =
                lines.stream().map(Line::meant).filter(each -> !each.isEmpty()).toList();
        return new Polluted(kind, name, text.getBytes(StandardCharsets.UTF_8), meant, weight);
    }

    /** All of them. */
    static List<Polluted> all() {
        return Stream.of(whole(), payload(), aboveAndBelow(), rows())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Polluted> whole() {
        return List.of(
                file("source", "", plain(), 1),
                file("record end LF", "", lines(",", "\"", "\"", "\n"), 1691),
                file("record end CR", "", lines(",", "\"", "\"", "\r"), 7),
                file("separator ;", "", lines(";", "\"", "\"", "\r\n"), 834),
                file("separator tab", "", lines("\t", "\"", "\"", "\r\n"), 4),
                file("separator comma and blank", "", lines(", ", "\"", "\"", "\r\n"), 101),
                file("separator blank", "", lines(" ", "\"", "\"", "\r\n"), 4),
                file("quote '", "", lines(",", "'", "\"", "\r\n"), 11),
                file("escape \\", "", lines(",", "\"", "\\", "\r\n"), 1),
                file("no escape", "", lines(",", "\"", "", "\r\n"), 7));
    }

    private static List<Polluted> payload() {
        List<Line> lines = plain();
        Line last = lines.get(83);
        List<Line> open = new ArrayList<>(lines.subList(0, 83));
        open.add(new Line(last.cells(), last.between(), "", last.meant()));
        List<Line> blank = new ArrayList<>(lines.subList(0, 83));
        blank.add(new Line(last.cells(), last.between(), "\r\n\r\n", last.meant()));
        return List.of(
                file("empty", "", List.of(), 15),
                file("no last line end", "", open, 184),
                file("two last line ends", "", blank, 5),
                file("no header", "", lines.subList(1, 84), 470),
                file("only a header", "", lines.subList(0, 1), 3),
                file("one row", "", lines.subList(0, 2), 4));
    }

    private static List<Polluted> aboveAndBelow() {
        List<Polluted> files = new ArrayList<>();
        for (int times = 2; times <= 3; times++) {
            List<Line> lines = plain();
            Line header = lines.get(0);
            int count = times;
            List<String> joined = header.meant().stream()
                    .map(each -> String.join(" ", Collections.nCopies(count, each)))
                    .toList();
            lines.set(0, new Line(header.cells(), header.between(), header.end(), joined));
            for (int i = 1; i < times; i++) {
                lines.add(1, new Line(header.cells(), header.between(), header.end(), List.of()));
            }
            files.add(file("header rows", "" + times, lines, 47));
        }
        List<Line> above = plain();
        above.add(0, aside(List.of("", "", "", "", "", "", "", "", "")));
        above.add(0, aside(List.of("VOORAF", "", "", "", "", "", "", "", "")));
        files.add(file("lines above", "", above, 282));
        files.add(file("second table", "narrower", withTable(8), 188 / 3.0));
        files.add(file("second table", "same", withTable(9), 188 / 3.0));
        files.add(file("second table", "wider", withTable(10), 188 / 3.0));
        return files;
    }

    private static Line aside(List<String> cells) {
        return new Line(cells, Collections.nCopies(cells.size() - 1, ","), "\r\n", List.of());
    }

    /** The table, and below it once more with fewer or more columns. */
    private static List<Line> withTable(int width) {
        List<Line> lines = plain();
        for (List<Cell> row : source().subList(0, 83)) {
            List<String> cells = new ArrayList<>();
            for (Cell each : row) {
                cells.add(new Cell(each.text(), each.text().contains(",")).written("\"", "\""));
            }
            cells.add(lines.size() == 84 ? "kolom1" : "");
            lines.add(aside(cells.subList(0, width)));
        }
        return lines;
    }

    private static List<Polluted> rows() {
        List<Polluted> files = new ArrayList<>();
        for (int row = 0; row < 84; row++) {
            for (int column = 0; column < 9; column++) {
                String name = row + ":" + column;
                List<Line> more = plain();
                more.get(row).cells().add(column, "");
                more.get(row).between().add(",");
                files.add(file("separator too many", name, more, 260 / 707.0));
                if (column > 0) {
                    List<Line> less = plain();
                    less.get(row).between().set(column - 1, "");
                    files.add(file("separator missing", name, less, 260 / 707.0));
                }
                files.add(file("quote too many", name, strayQuote(row, column), 1 / 108.0));
            }
            List<Line> blanks = plain();
            Collections.fill(blanks.get(row).between(), " ");
            files.add(file("separator of one row", "" + row, blanks, 1 / 7.0));
        }
        return files;
    }

    private static List<Line> strayQuote(int row, int column) {
        List<Line> lines = plain();
        Line line = lines.get(row);
        String cell = line.cells().get(column);
        line.cells().set(column, '"' + cell);
        List<String> meant = new ArrayList<>(line.meant());
        meant.set(column, '"' + meant.get(column));
        lines.set(row, new Line(line.cells(), line.between(), line.end(), meant));
        return lines;
    }
}
