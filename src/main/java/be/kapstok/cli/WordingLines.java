package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.RecordWriter;
import be.kapstok.document.Escapes;
import be.kapstok.file.FileInput;
import be.kapstok.file.RawText;
import be.kapstok.file.TextStream;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.table.Headings;
import be.kapstok.table.RowReader;
import be.kapstok.table.TableOptions;
import be.kapstok.table.TableSource;
import be.kapstok.wording.WordingAnswer;
import be.kapstok.wording.WordingHints;
import be.kapstok.wording.WordingReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a text, or a column of a table, one at a time; each answer is written before the next line is read. */
final class WordingLines {
    private final Path file;
    private final @Nullable String column;
    private final TableOptions options;
    private final WordingHints hints;
    private final Locale language;
    private final PrintWriter err;
    private final WordingReader reader = Kapstok.flanders().wordingReader();

    WordingLines(
            Path file,
            @Nullable String column,
            TableOptions options,
            WordingHints hints,
            Locale language,
            PrintWriter err) {
        this.file = file;
        this.column = column;
        this.options = options;
        this.hints = hints;
        this.language = language;
        this.err = err;
    }

    /** Takes a line with its number. */
    private interface Lines {
        void read(int number, String line);
    }

    /** Refuses to overwrite the file that is read. */
    void mustBeApart(@Nullable OutputFile out) {
        try {
            if (out != null && !out.isPrinted() && Files.exists(out.path()) && Files.isSameFile(out.path(), file)) {
                throw unusable("writing_input", "--out", Unusable.shown(file));
            }
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        }
    }

    private static Unusable unusable(String key, Object... values) {
        return new Unusable(new Message(Unusable.class, key, List.of(values)));
    }

    /** The answers in a format that has a line for each. */
    Consumer<PrintWriter> in(ReportFormat format) {
        if (format != ReportFormat.NDJSON && format != ReportFormat.CSV) {
            throw unusable("wording_form", Unusable.shown(file));
        }
        return format == ReportFormat.CSV ? this::writeCsv : this::writeNdjson;
    }

    private void writeNdjson(PrintWriter out) {
        RecordWriter writer = new RecordWriter(language);
        String name = String.valueOf(file.getFileName());
        readAll((number, line) -> out.print(
                Escapes.json(writer.writeAnswer(new Location(name, "", number, 0), reader.read(line, hints))) + "\n"));
    }

    /** A header, and a row for each answer, with the number of its line in front. */
    private void writeCsv(PrintWriter out) {
        boolean[] headed = {false};
        readAll((number, line) -> {
            WordingAnswer answer = reader.read(line, hints);
            String table = Reports.of(answer, ReportFormat.CSV, language);
            int behindHeader = table.indexOf('\n') + 1;
            if (!headed[0]) {
                out.print("line," + table.substring(0, behindHeader));
                headed[0] = true;
            }
            out.print(number + "," + table.substring(behindHeader));
        });
    }

    private void readAll(Lines each) {
        try {
            RawText start = RawText.startOf(file);
            byte[] bytes = start.bytes();
            boolean workbook = bytes != null && RawText.isOfficeFile(bytes);
            if (workbook) {
                rows(TableSource.of(RawText.of(file), options).rows(null), each);
                return;
            }
            try (InputStream in = FileInput.open(file)) {
                TextStream text = new TextStream(in, options.charset());
                if (column != null || isTable()) {
                    rows(new RowReader(text, options.separator()), each);
                } else {
                    lines(text, each);
                }
            }
        } catch (IOException unreadable) {
            throw Unusable.reading(file, unreadable);
        } catch (IllegalArgumentException unusable) {
            throw Unusable.refused(file, "cannot be read", unusable);
        }
    }

    private boolean isTable() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private static void lines(TextStream text, Lines each) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, text.charset()));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                each.read(number, line);
            }
            number++;
        }
    }

    private void rows(RowReader rows, Lines each) throws IOException {
        int at = -1;
        int above = -1;
        while (rows.next()) {
            if (rows.tooLong()) {
                err.println(unusable("wording_too_long", Unusable.shown(file), String.valueOf(rows.line()))
                        .in(language));
            } else if (!rows.isEmpty()) {
                above = above < 0 ? rows.rowsAbove(options.headed()) : above;
                if (above > 0) {
                    above--;
                    continue;
                }
                List<String> cells = rows.cells();
                if (at < 0) {
                    at = columnOf(options.headed() ? new Headings(cells) : new Headings(numbered(cells.size())));
                    if (options.headed()) {
                        continue;
                    }
                }
                each.read(rows.line(), at < cells.size() ? cells.get(at) : "");
            }
        }
    }

    private static List<String> numbered(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(each -> "#" + each).toList();
    }

    private int columnOf(Headings headings) {
        if (column != null) {
            return headings.column(column);
        }
        if (headings.names().size() == 1) {
            return 0;
        }
        throw unusable("wording_column", Unusable.shown(file), String.join(", ", headings.names()));
    }
}
