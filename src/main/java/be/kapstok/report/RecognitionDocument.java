package be.kapstok.report;

import be.kapstok.dataset.RecognisedFile;
import be.kapstok.document.Words;
import be.kapstok.report.Draft.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a table, or NDJSON, was read, as a part of a document: its form, and each of its columns. */
final class RecognitionDocument {
    private static final Map<String, String> SEPARATORS =
            Map.of(",", "comma", ";", "semicolon", "\t", "tab", "|", "pipe", " ", "blank");

    private RecognitionDocument() {}

    /** Adds a part to a document in full, if anything was recognised. */
    static void fill(@Nullable RecognisedFile recognition, boolean isAlone, Draft draft) {
        if (draft.full && recognition != null) {
            String title =
                    isAlone ? draft.of("recognition.title") : draft.of("recognition.title_of", recognition.file());
            draft.section(title, part -> fill(recognition, part));
        }
    }

    private static void fill(RecognisedFile read, Draft draft) {
        Words words = draft.words;
        draft.fact("recognition.form", form(read.form(), words)).fact("recognition.list", read.kind());
        if (read.form().equals("lines")) {
            draft.paragraph(draft.of("recognition.tell_list"));
            return;
        }
        draft.fact("recognition.charset", read.charset())
                .fact("recognition.separator", separator(read.separator(), words))
                .fact("recognition.sheet", read.sheet())
                .fact("recognition.table", read.table())
                .fact("recognition.header", header(read, words))
                .fact("recognition.numbers", numbers(read, words))
                .fact("recognition.days", days(read, words));
        draft.add(draft.table(
                4,
                read.columns(),
                List.of(
                        new Column<>("recognition.column", each -> heading(each, words)),
                        new Column<>("recognition.field", each -> field(each, words)),
                        new Column<>("recognition.why", each -> why(each, words)),
                        new Column<>("recognition.runner_up", RecognisedFile.Column::runnerUp))));
        draft.paragraph(draft.of("recognition.give_back"));
    }

    /** The form in words; a form of somebody else goes by its own name. */
    private static String form(String form, Words words) {
        return List.of("table", "sheet", "plan_table", "plan_files", "lines").contains(form)
                ? words.of("recognition.form." + form)
                : form;
    }

    private static @Nullable String separator(@Nullable String sign, Words words) {
        String name = sign == null ? null : SEPARATORS.get(sign);
        return name == null ? sign : words.of("recognition.separator." + name);
    }

    private static @Nullable String header(RecognisedFile read, Words words) {
        if (read.headerLine() == 0) {
            return read.headerRows() == 0 ? words.of("recognition.header.none") : null;
        }
        String line = String.valueOf(read.headerLine());
        return read.headerRows() < 2
                ? words.of("recognition.header.one", line)
                : words.of("recognition.header.several", line, String.valueOf(read.headerRows()));
    }

    /** How numbers are written, with the columns where it is so. */
    private static Stream<String> numbers(RecognisedFile read, Words words) {
        return Stream.of(",", ".").flatMap(sign -> {
            List<String> columns = read.columns().stream()
                    .filter(each -> sign.equals(each.decimal()))
                    .map(RecognisedFile.Column::heading)
                    .toList();
            String style = words.of("recognition.numbers." + (sign.equals(",") ? "comma" : "point"));
            return columns.isEmpty() ? Stream.empty() : Stream.of(words.of("recognition.numbers.in", columns, style));
        });
    }

    private static @Nullable String days(RecognisedFile read, Words words) {
        List<String> columns = read.columns().stream()
                .filter(each -> "day_first".equals(each.days()))
                .map(RecognisedFile.Column::heading)
                .toList();
        return columns.isEmpty()
                ? null
                : words.of("recognition.numbers.in", columns, words.of("recognition.days.day_first"));
    }

    private static String heading(RecognisedFile.Column column, Words words) {
        return column.heading().isBlank() ? words.of("recognition.no_heading") : column.heading();
    }

    private static String field(RecognisedFile.Column column, Words words) {
        return Objects.requireNonNullElseGet(column.field(), () -> words.of("recognition.not_read"));
    }

    private static @Nullable String why(RecognisedFile.Column column, Words words) {
        RecognisedFile.Why why = column.why();
        return why == null ? null : words.of("recognition.why." + why.name().toLowerCase(Locale.ROOT));
    }
}
