package be.kapstok.document;

import be.kapstok.document.Document.Block;
import be.kapstok.document.Document.Fact;
import be.kapstok.document.Document.Facts;
import be.kapstok.document.Document.Figure;
import be.kapstok.document.Document.Items;
import be.kapstok.document.Document.Line;
import be.kapstok.document.Document.Note;
import be.kapstok.document.Document.Notes;
import be.kapstok.document.Document.Paragraph;
import be.kapstok.document.Document.Row;
import be.kapstok.document.Document.Section;
import be.kapstok.document.Document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tree of a document as lines, as {@link Outline} gives them of its Markdown. */
public final class DocumentOutline {
    private final List<String> lines = new ArrayList<>();
    private final Citations citations = new Citations();
    private final Words words;

    private DocumentOutline(Locale language) {
        this.words = new Words(Document.class, language);
    }

    /** The lines of a document in a language. */
    public static List<String> of(Document document, Locale language) {
        DocumentOutline outline = new DocumentOutline(language);
        outline.add("", "h1 " + shown(document.title()));
        outline.blocks(document.blocksWithReasons(outline.words), 2);
        if (!outline.citations.lines().isEmpty()) {
            outline.add("", "h2 " + outline.words.of("sources"));
            outline.add("", "ol 1");
            outline.citations.lines().forEach(each -> outline.item("  ", each, List.of()));
        }
        return outline.lines;
    }

    private void blocks(List<Block> blocks, int level) {
        boolean sections = false;
        for (Block each : blocks) {
            if (sections && !(each instanceof Section)) {
                throw new AssertionError("a part behind a section would belong to it: " + each);
            }
            sections = each instanceof Section;
            block(each, level);
        }
    }

    private void block(Block block, int level) {
        if (block instanceof Section section) {
            add("", "h" + level + " " + shown(section.title()));
            blocks(section.blocks(), level + 1);
        } else if (block instanceof Paragraph paragraph) {
            String text = inline(paragraph.text());
            add("", "p " + (paragraph.tone() == Document.Tone.PLAIN ? text : "⟪b⟫" + text + "⟪/b⟫"));
        } else if (block instanceof Facts facts) {
            add("", "ul");
            facts.facts().forEach(this::fact);
        } else if (block instanceof Items items) {
            add("", items.from() == 0 ? "ul" : "ol " + items.from());
            items.lines().forEach(each -> item("  ", each.text(), each.details()));
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Notes notes) {
            add("", "ul");
            notes.notes().forEach(this::note);
            if (notes.more() > 0) {
                add("", "p " + words.more(notes.more()));
            }
        } else if (block instanceof Figure figure && figure.table() != null) {
            table(figure.table());
        }
    }

    private void fact(Fact fact) {
        String label = "⟪b⟫" + shown(fact.label()) + "⟪/b⟫" + words.colon();
        if (fact.lines().size() == 1) {
            Line only = fact.lines().get(0);
            add("  ", "li");
            add("    ", "p " + label + " " + inline(only.text()));
            details("    ", only.details());
            return;
        }
        add("  ", "li");
        add("    ", "p " + label);
        add("    ", "ul");
        fact.lines().forEach(each -> item("      ", each.text(), each.details()));
    }

    private void item(String indent, Phrase text, List<Phrase> details) {
        add(indent, "li");
        add(indent + "  ", "p " + inline(text));
        details(indent + "  ", details);
    }

    private void details(String indent, List<Phrase> details) {
        if (!details.isEmpty()) {
            add(indent, "ul");
            details.forEach(each -> item(indent + "  ", each, List.of()));
        }
    }

    private void note(Note note) {
        List<String> head = new ArrayList<>();
        if (note.rule() != null) {
            head.add("⟪c⟫" + shown(note.rule()) + "⟪/c⟫");
        }
        if (note.kind() != null) {
            head.add("⟪b⟫" + shown(note.kind()) + "⟪/b⟫");
        }
        if (!note.place().isEmpty()) {
            head.add(shown(note.place()));
        }
        add("  ", "li");
        add("    ", "p " + (head.isEmpty() ? "" : String.join(" ", head) + " / ") + inline(note.message()));
        details("    ", note.details());
        if (note.quote() != null) {
            quote("    ", note.quote());
        }
    }

    private void quote(String indent, Quote quote) {
        add(indent, "pre " + quote.label() + " | " + shown(quote.text()));
    }

    private void table(Table table) {
        if (table.caption() != null) {
            add("", "p " + shown(table.caption()));
        }
        add("", "table");
        row(
                table.head().stream().map(DocumentOutline::shown).toList(),
                table.head().size());
        for (Row each : table.rows()) {
            row(
                    each.cells().stream().map(cell -> inline(cell.text())).toList(),
                    table.head().size());
        }
    }

    private void row(List<String> cells, int columns) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(i < cells.size() ? Outline.squeezed(cells.get(i)) : "");
        }
        add("  ", "row " + String.join(" | ", all));
    }

    private String inline(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Inline each : phrase.parts()) {
            if (each instanceof Phrase.Plain plain) {
                text.append(Escapes.line(plain.text()));
            } else if (each instanceof Phrase.Strong strong) {
                text.append("⟪b⟫").append(shown(strong.text())).append("⟪/b⟫");
            } else if (each instanceof Phrase.Code code) {
                text.append("⟪c⟫").append(shown(code.text())).append("⟪/c⟫");
            } else if (each instanceof Phrase.Link link) {
                text.append(Escapes.safe(link.text()) ? "⟪a⟫" + link.text() + "⟪/a⟫" : Escapes.line(link.text()));
            } else if (each instanceof Phrase.Mark mark) {
                text.append(" [").append(citations.of(mark.source())).append(']');
            }
        }
        return text.toString();
    }

    private static String shown(String text) {
        return Escapes.line(text).strip();
    }

    private void add(String indent, String line) {
        lines.add(indent + Outline.squeezed(line));
    }
}
