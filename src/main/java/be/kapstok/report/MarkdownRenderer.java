package be.kapstok.report;

import be.kapstok.report.Document.Block;
import be.kapstok.report.Document.Cell;
import be.kapstok.report.Document.Fact;
import be.kapstok.report.Document.Facts;
import be.kapstok.report.Document.Figure;
import be.kapstok.report.Document.Items;
import be.kapstok.report.Document.Line;
import be.kapstok.report.Document.Note;
import be.kapstok.report.Document.Notes;
import be.kapstok.report.Document.Paragraph;
import be.kapstok.report.Document.Row;
import be.kapstok.report.Document.Section;
import be.kapstok.report.Document.Table;
import be.kapstok.report.Phrase.Code;
import be.kapstok.report.Phrase.Link;
import be.kapstok.report.Phrase.Mark;
import be.kapstok.report.Phrase.Plain;
import be.kapstok.report.Phrase.Strong;
import java.util.ArrayList;
import java.util.List;

/** A document as Markdown (CommonMark, with the tables of GitHub). */
final class MarkdownRenderer {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;

    /** What the last list began with; the next one begins with another mark, or the two would be one. */
    private char bullet = '*';

    private MarkdownRenderer(Words words) {
        this.words = words;
    }

    static String of(Document document, Words words) {
        MarkdownRenderer markdown = new MarkdownRenderer(words);
        markdown.out.append("# ").append(Escapes.markdown(document.title())).append('\n');
        markdown.blocks(document.blocksWithReasons(words), 2);
        List<Phrase> sources = markdown.citations.lines();
        if (!sources.isEmpty()) {
            Items list = new Items(1, sources.stream().map(Line::of).toList());
            markdown.block(new Section(words.of("sources"), List.of(list)), 2);
        }
        return markdown.out.toString();
    }

    private void blocks(List<Block> blocks, int level) {
        blocks.forEach(each -> block(each, level));
    }

    private void block(Block block, int level) {
        out.append('\n');
        if (block instanceof Section section) {
            out.append("#".repeat(Math.min(6, level))).append(' ');
            out.append(Escapes.markdown(section.title())).append('\n');
            bullet = '*';
            blocks(section.blocks(), level + 1);
        } else if (block instanceof Paragraph paragraph) {
            String text = text(paragraph.text());
            out.append(paragraph.tone() == Document.Tone.PLAIN ? text : "**" + text + "**")
                    .append('\n');
        } else if (block instanceof Facts facts) {
            startList();
            facts.facts().forEach(this::fact);
        } else if (block instanceof Items items) {
            startList();
            items(items);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Quote quote) {
            quote(quote, "");
        } else if (block instanceof Notes notes) {
            startList();
            notes(notes);
        } else if (block instanceof Figure figure && figure.table() != null) {
            table(figure.table());
        }
    }

    private void startList() {
        bullet = bullet == '-' ? '*' : '-';
    }

    private void item(int depth, String text) {
        out.append("  ".repeat(depth)).append(bullet).append(' ').append(text).append('\n');
    }

    private void fact(Fact fact) {
        String label = "**" + Escapes.markdown(fact.label()) + "**" + words.colon();
        if (fact.lines().size() == 1) {
            Line only = fact.lines().get(0);
            item(0, label + " " + text(only.text()));
            only.details().forEach(each -> item(1, text(each)));
            return;
        }
        item(0, label);
        for (Line each : fact.lines()) {
            item(1, text(each.text()));
            each.details().forEach(detail -> item(2, text(detail)));
        }
    }

    private void items(Items items) {
        int number = items.from();
        for (Line each : items.lines()) {
            String mark = number == 0 ? bullet + " " : number + ". ";
            out.append(mark).append(text(each.text())).append('\n');
            for (Phrase detail : each.details()) {
                out.append(" ".repeat(mark.length())).append(bullet).append(' ');
                out.append(text(detail)).append('\n');
            }
            number += number == 0 ? 0 : 1;
        }
    }

    private void notes(Notes notes) {
        for (Note each : notes.notes()) {
            List<String> head = new ArrayList<>();
            if (each.rule() != null) {
                head.add(Escapes.code(each.rule()));
            }
            if (each.kind() != null) {
                head.add("**" + Escapes.markdown(each.kind()) + "**");
            }
            if (!each.place().isEmpty()) {
                head.add(Escapes.markdown(each.place()));
            }
            String message = text(each.message());
            item(0, head.isEmpty() ? message : String.join(" ", head) + "\\\n  " + message);
            each.details().forEach(detail -> item(1, text(detail)));
            if (each.quote() != null) {
                out.append('\n');
                quote(each.quote(), "  ");
            }
        }
        if (notes.more() > 0) {
            out.append('\n').append(Escapes.markdown(words.more(notes.more()))).append('\n');
        }
    }

    private void quote(Quote quote, String indent) {
        String fence = "`".repeat(Math.max(3, Escapes.longestRun(quote.text(), '`') + 1));
        String label = quote.label().isEmpty() ? "" : quote.label() + " | ";
        String carets = Quote.carets(quote.text(), quote.spans(), 0);
        out.append(indent).append(fence).append("text\n");
        out.append(indent).append(label).append(Escapes.line(quote.text())).append('\n');
        out.append(indent).append(" ".repeat(Math.max(0, label.length() - 2)));
        out.append(label.isEmpty() ? "" : "| ").append(carets).append('\n');
        out.append(indent).append(fence).append('\n');
    }

    private void table(Table table) {
        if (table.caption() != null) {
            out.append(Escapes.markdown(table.caption())).append("\n\n");
        }
        int columns = table.head().size();
        row(table.head().stream().map(Escapes::markdown).toList(), columns);
        for (int i = 0; i < columns; i++) {
            out.append(i < table.numbersFrom() ? "| --- " : "| ---: ");
        }
        out.append("|\n");
        for (Row each : table.rows()) {
            row(each.cells().stream().map(Cell::text).map(this::text).toList(), columns);
        }
    }

    private void row(List<String> cells, int columns) {
        for (int i = 0; i < columns; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }

    private String text(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Inline each : phrase.parts()) {
            if (each instanceof Plain plain) {
                text.append(text.isEmpty() ? Escapes.markdown(plain.text()) : Escapes.markdownWithin(plain.text()));
            } else if (each instanceof Strong strong) {
                text.append("**").append(Escapes.markdown(strong.text())).append("**");
            } else if (each instanceof Code code) {
                text.append(Escapes.code(code.text()));
            } else if (each instanceof Link link) {
                text.append(Escapes.safe(link.url()) ? "<" + link.url() + ">" : Escapes.markdown(link.url()));
            } else if (each instanceof Mark mark) {
                text.append(" \\[").append(citations.of(mark.source())).append("\\]");
            }
        }
        return text.toString();
    }
}
