package be.kapstok.document;

import be.kapstok.document.Document.Line;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as Markdown (CommonMark, with the tables of GitHub). */
final class MarkdownRenderer {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;

    /** What the last list began with; the next one begins with another mark, or the two would be one. */
    private char bullet = '*';

    private MarkdownRenderer(Locale language) {
        this.words = new Words(Document.class, language);
    }

    static String of(Document document, Locale language) {
        MarkdownRenderer markdown = new MarkdownRenderer(language);
        markdown.out.append("# ").append(Escapes.markdown(document.title())).append('\n');
        document.blocksWithReasons(markdown.words).forEach(each -> markdown.block(each, 2));
        List<Line> sources = markdown.citations.lines().stream().map(Line::of).toList();
        if (!sources.isEmpty()) {
            String title = markdown.words.of("sources");
            markdown.block(new Document.Section(title, List.of(new Document.Items(1, sources))), 2);
        }
        if (!document.about().isEmpty()) {
            markdown.line("\n" + Escapes.markdown(document.about()));
        }
        return markdown.out.toString();
    }

    private void block(Document.Block block, int level) {
        out.append('\n');
        if (block instanceof Document.Section section) {
            line("#".repeat(Math.min(6, level)) + " " + Escapes.markdown(section.title()));
            bullet = '*';
            section.blocks().forEach(each -> block(each, level + 1));
        } else if (block instanceof Document.Paragraph paragraph) {
            String around = paragraph.tone() == Document.Tone.PLAIN ? "" : "**";
            line(around + text(paragraph.text()) + around);
        } else if (block instanceof Document.Facts facts) {
            startList();
            facts.facts().forEach(this::fact);
        } else if (block instanceof Document.Items items) {
            startList();
            int number = items.from();
            for (Line each : items.lines()) {
                String mark = number == 0 ? bullet + " " : number + ". ";
                line(mark + text(each.text()));
                details(" ".repeat(mark.length()), each.details());
                number += number == 0 ? 0 : 1;
            }
        } else if (block instanceof Document.Table table) {
            table(table);
        } else if (block instanceof Document.Notes notes) {
            startList();
            notes.notes().forEach(this::note);
            if (notes.more() > 0) {
                line("\n" + Escapes.markdown(words.more(notes.more())));
            }
        } else if (block instanceof Document.Figure figure && figure.table() != null) {
            table(figure.table());
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private void startList() {
        bullet = bullet == '-' ? '*' : '-';
    }

    private void details(String indent, List<Phrase> details) {
        details.forEach(each -> line(indent + bullet + " " + text(each)));
    }

    private void fact(Document.Fact fact) {
        String label = bullet + " **" + Escapes.markdown(fact.label()) + "**" + words.colon();
        boolean one = fact.lines().size() == 1;
        if (!one) {
            line(label);
        }
        for (Line each : fact.lines()) {
            line((one ? label : "  " + bullet) + " " + text(each.text()));
            details(one ? "  " : "    ", each.details());
        }
    }

    private void note(Document.Note note) {
        String head = (note.rule() == null ? "" : Escapes.code(note.rule()) + " ")
                + (note.kind() == null ? "" : "**" + Escapes.markdown(note.kind()) + "** ")
                + Escapes.markdown(note.place());
        line(bullet + " " + (head.isEmpty() ? "" : head.strip() + "\\\n  ") + text(note.message()));
        details("  ", note.details());
        Quote quote = note.quote();
        if (quote != null) {
            String fence = "  " + "`".repeat(Math.max(3, Escapes.longestRun(quote.text(), '`') + 1));
            line("\n" + fence + "text");
            line("  " + quote.label() + " | " + Escapes.line(quote.text()));
            line("  " + " ".repeat(quote.label().length()) + " | " + quote.carets(quote.text(), 0));
            line(fence);
        }
    }

    private void table(Document.Table table) {
        if (table.caption() != null) {
            line(Escapes.markdown(table.caption()) + "\n");
        }
        int columns = table.head().size();
        row(table.head().stream().map(Escapes::markdown).toList(), columns);
        line("| --- ".repeat(table.numbersFrom()) + "| ---: ".repeat(columns - table.numbersFrom()) + "|");
        for (Document.Row each : table.rows()) {
            row(each.cells().stream().map(cell -> text(cell.text())).toList(), columns);
        }
    }

    private void row(List<String> cells, int columns) {
        Stream<String> all =
                Stream.concat(cells.stream(), Stream.generate(() -> "")).limit(columns);
        line(all.map(each -> "| " + each + (each.isEmpty() ? "" : " ")).collect(Collectors.joining()) + "|");
    }

    private String text(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Inline each : phrase.parts()) {
            if (each instanceof Phrase.Plain plain) {
                text.append(text.isEmpty() ? Escapes.markdown(plain.text()) : Escapes.markdownWithin(plain.text()));
            } else if (each instanceof Phrase.Strong strong) {
                text.append("**").append(Escapes.markdown(strong.text())).append("**");
            } else if (each instanceof Phrase.Code code) {
                text.append(Escapes.code(code.text()));
            } else if (each instanceof Phrase.Link link) {
                text.append(Escapes.safe(link.text()) ? "<" + link.text() + ">" : Escapes.markdown(link.text()));
            } else if (each instanceof Phrase.Mark mark) {
                text.append(" \\[").append(citations.of(mark.source())).append("\\]");
            }
        }
        return text.toString();
    }
}
