package be.kapstok.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document as text for a terminal of 80 columns. */
final class TextRenderer {
    private static final int LABEL = 19;
    private static final int NARROWEST_NAME = 20;

    private final TextPage page = new TextPage();
    private final Citations citations = new Citations();
    private final Words words;
    private final boolean whole;

    private TextRenderer(Locale language, boolean whole) {
        this.words = new Words(Document.class, language);
        this.whole = whole;
    }

    /** A document as text: whole, or with the first notes of long lists only. */
    static String of(Document document, Locale language, boolean whole) {
        TextRenderer text = new TextRenderer(language, whole);
        text.page.indented(0, Escapes.line(document.title()));
        document.blocksWithReasons(text.words).forEach(each -> text.block(each, 1));
        text.sources();
        if (!document.about().isEmpty()) {
            text.page.titled(0, Escapes.line(document.about()));
        }
        return text.page.toString();
    }

    private void sources() {
        List<Phrase> lines = citations.lines();
        if (!lines.isEmpty()) {
            page.titled(0, words.of("sources"));
        }
        for (int i = 0; i < lines.size(); i++) {
            page.behind(2, "[" + (i + 1) + "]", 6, text(lines.get(i)));
        }
    }

    /** A part within a section of a level, from 1. */
    private void block(Document.Block block, int level) {
        int base = Math.max(2, 2 * (level - 1));
        if (block instanceof Document.Section section) {
            page.titled(2 * (level - 1), Escapes.line(section.title()));
            section.blocks().forEach(each -> block(each, level + 1));
        } else if (block instanceof Document.Paragraph paragraph) {
            page.indented(base, text(paragraph.text()));
        } else if (block instanceof Document.Facts facts) {
            facts.facts().forEach(each -> fact(each, base));
        } else if (block instanceof Document.Items items) {
            items(items, base);
        } else if (block instanceof Document.Table table) {
            table(table, base);
        } else if (block instanceof Document.Notes notes) {
            notes(notes, base);
        } else if (block instanceof Document.Figure figure && figure.table() != null) {
            table(figure.table(), base);
        }
    }

    private void fact(Document.Fact fact, int base) {
        String label = Escapes.line(fact.label());
        for (Document.Line each : fact.lines()) {
            page.behind(base, label, base + LABEL, text(each.text()));
            each.details().forEach(detail -> page.indented(base + LABEL + 2, text(detail)));
            label = "";
        }
    }

    private void items(Document.Items items, int base) {
        int number = items.from();
        for (Document.Line each : items.lines()) {
            page.behind(base, items.from() == 0 ? "-" : number + ".", base + 4, text(each.text()));
            each.details().forEach(detail -> page.indented(base + 4, text(detail)));
            number++;
        }
    }

    private void notes(Document.Notes notes, int base) {
        List<Document.Note> all = notes.notes();
        int shown = whole ? all.size() : Math.min(notes.first(), all.size());
        for (Document.Note each : all.subList(0, shown)) {
            List<String> head = each.head().stream().map(Escapes::line).toList();
            if (!head.isEmpty()) {
                page.indented(base, String.join("  ", head));
            }
            int message = head.isEmpty() ? base : base + 2;
            page.indented(message, text(each.message()));
            each.details().forEach(detail -> page.indented(message, text(detail)));
            if (each.quote() != null) {
                quote(each.quote(), message);
            }
        }
        long more = notes.more() + all.size() - shown;
        if (more > 0) {
            page.indented(base, words.more(more));
        }
    }

    private void quote(Quote quote, int base) {
        String number = " ".repeat(base) + quote.label() + " | ";
        int from = 0;
        for (String each : Columns.pieces(quote.text(), TextPage.WIDTH - Columns.of(number))) {
            page.add(number + each);
            String carets = quote.carets(each, from);
            if (!carets.isEmpty()) {
                page.add(" ".repeat(number.length() - 2) + "| " + carets);
            }
            from += each.length();
        }
    }

    private void table(Document.Table table, int base) {
        if (table.caption() != null) {
            page.indented(base, Escapes.line(table.caption()));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head().stream().map(Escapes::line).toList());
        for (Document.Row each : table.rows()) {
            rows.add(each.cells().stream().map(cell -> text(cell.text())).toList());
        }
        int[] widths = IntStream.range(0, table.head().size())
                .map(column -> width(rows, column))
                .toArray();
        int others = IntStream.of(widths).skip(1).map(each -> each + 2).sum();
        int room = TextPage.WIDTH - base - others;
        boolean fits = room >= Math.min(widths[0], NARROWEST_NAME);
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (fits) {
                int name = row.size() == 1 ? TextPage.WIDTH - base : Math.min(widths[0], room);
                page.beside(base, row.get(0), name, cells(row, widths, table.numbersFrom()));
            } else {
                joined(row, i == 0, base);
            }
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > Math.max(1, column))
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
    }

    /** The cells after the first in columns, numbers to the right. */
    private static String cells(List<String> row, int[] widths, int numbersFrom) {
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i < row.size(); i++) {
            String blanks = " ".repeat(Math.max(0, widths[i] - Columns.of(row.get(i))));
            cells.append("  ").append(i < numbersFrom ? row.get(i) + blanks : blanks + row.get(i));
        }
        return cells.toString();
    }

    /** A row that is too wide for columns: its first cell, and the others under it. */
    private void joined(List<String> row, boolean head, int base) {
        List<String> filled = row.stream().filter(each -> !each.isEmpty()).toList();
        if (head || row.size() == 1) {
            page.indented(base, String.join("; ", filled));
            return;
        }
        page.behind(base, "-", base + 4, row.get(0));
        page.indented(base + 4, String.join("; ", filled.subList(row.get(0).isEmpty() ? 0 : 1, filled.size())));
    }

    private String text(Phrase phrase) {
        Stream<String> parts = phrase.parts().stream()
                .map(each -> each instanceof Phrase.Mark mark
                        ? " [" + citations.of(mark.source()) + "]"
                        : Escapes.line(each.text()));
        return parts.collect(Collectors.joining());
    }
}
