package be.kapstok.report;

import be.kapstok.report.Document.Block;
import be.kapstok.report.Document.Cell;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document as one page for a browser: the parts; {@link HtmlPage} is the frame around them. */
final class HtmlRenderer {
    private final Citations citations = new Citations();
    private final Words words;
    private boolean notes;

    private HtmlRenderer(Words words) {
        this.words = words;
    }

    static String of(Document document, Words words) {
        HtmlRenderer html = new HtmlRenderer(words);
        String body = html.cards(document.blocksWithReasons(words))
                + html.sources()
                + (document.about().isEmpty() ? "" : "<footer><p>" + Escapes.xml(document.about()) + "</p></footer>\n");
        return HtmlPage.of(document.title(), body, html.notes, words);
    }

    /** Sections are cards; so are parts that follow on each other outside of them. */
    private String cards(List<Block> blocks) {
        StringBuilder cards = new StringBuilder();
        boolean open = false;
        for (Block each : blocks) {
            boolean loose = !(each instanceof Document.Section);
            cards.append(loose == open ? "" : loose ? "<div class=\"card\">\n" : "</div>\n");
            cards.append(block(each, 2, ""));
            open = loose;
        }
        return cards + (open ? "</div>\n" : "");
    }

    private String block(Block block, int level, String title) {
        if (block instanceof Document.Section section) {
            return heading(section.title(), level)
                    + each(section.blocks(), part -> block(part, level + 1, section.title()))
                    + "</section>\n";
        } else if (block instanceof Document.Paragraph paragraph) {
            String tone = paragraph.tone() == Document.Tone.PLAIN ? "" : Document.tone(paragraph.tone());
            return "<p" + kind(tone) + ">" + text(paragraph.text()) + "</p>\n";
        } else if (block instanceof Document.Facts facts) {
            return "<dl>\n" + each(facts.facts(), this::fact) + "</dl>\n";
        } else if (block instanceof Document.Items items) {
            String list = items.from() == 0 ? "ul" : "ol";
            String start = items.from() > 1 ? " start=\"" + items.from() + "\"" : "";
            return "<" + list + start + ">\n" + each(items.lines(), line -> "<li>" + line(line) + "</li>\n") + "</"
                    + list + ">\n";
        } else if (block instanceof Document.Table table) {
            return table(table, title);
        } else if (block instanceof Quote quote) {
            return quote(quote);
        } else if (block instanceof Document.Notes some) {
            notes |= !some.notes().isEmpty();
            return "<ul class=\"notes\">\n" + each(some.notes(), this::note) + "</ul>\n"
                    + (some.more() > 0 ? "<p>" + Escapes.xml(words.more(some.more())) + "</p>\n" : "");
        }
        Document.Figure figure = (Document.Figure) block;
        return "<figure tabindex=\"0\" aria-label=\"" + Escapes.xml(figure.alternative()) + "\">\n" + figure.svg()
                + "</figure>\n" + (figure.table() == null ? "" : table(figure.table(), title));
    }

    /** The start of a section. */
    private static String heading(String title, int level) {
        String heading = "h" + Math.min(6, level) + ">";
        return "<section>\n<" + heading + Escapes.xml(title) + "</" + heading + "\n";
    }

    private String fact(Document.Fact fact) {
        return "<div><dt>" + Escapes.xml(fact.label()) + "</dt>\n"
                + each(fact.lines(), line -> "<dd>" + line(line) + "</dd>\n") + "</div>\n";
    }

    private String line(Document.Line line) {
        return text(line.text()) + each(line.details(), detail -> "<small>" + text(detail) + "</small>");
    }

    private String sources() {
        List<Phrase> lines = citations.lines();
        return lines.isEmpty()
                ? ""
                : heading(words.of("sources"), 2) + "<ol class=\"sources\">\n"
                        + counted(lines, i -> "<li id=\"s" + (i + 1) + "\">" + text(lines.get(i)) + "</li>\n")
                        + "</ol>\n</section>\n";
    }

    private String note(Document.Note note) {
        String kind = Escapes.xml(note.kind() == null ? words.say(note.severity()) : note.kind());
        String where = (note.rule() == null ? "" : "<code>" + Escapes.xml(note.rule()) + "</code> ")
                + (note.kind() == null ? "" : "<span class=\"badge\">" + kind + "</span> ")
                + (note.place().isEmpty() ? "" : "<span>" + Escapes.xml(note.place()) + "</span>");
        return "<li" + kind(Document.tone(note.severity())) + " data-kind=\"" + kind + "\">\n"
                + (where.isEmpty() ? "" : "<p class=\"where\">" + where + "</p>\n")
                + "<p class=\"what\">" + text(note.message()) + "</p>\n"
                + each(note.details(), detail -> "<p>" + text(detail) + "</p>\n")
                + (note.quote() == null ? "" : quote(note.quote()))
                + "</li>\n";
    }

    private static String quote(Quote quote) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Quote.Span each : quote.spans()) {
            String span = each.from() == each.until() ? " " : quote.text().substring(each.from(), each.until());
            marked.append(Escapes.xml(quote.text().substring(at, each.from())));
            marked.append("<mark>").append(Escapes.xml(span)).append("</mark>");
            at = each.until();
        }
        String label =
                quote.label().isEmpty() ? "" : "<span class=\"number\">" + Escapes.xml(quote.label()) + "</span> ";
        return "<pre>" + label + marked + Escapes.xml(quote.text().substring(at)) + "</pre>\n";
    }

    private String table(Document.Table table, String title) {
        List<String> head = table.head();
        String caption = table.caption() == null ? "" : Escapes.xml(table.caption());
        boolean bars = table.rows().stream().anyMatch(each -> bar(each).isPresent());
        return "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\""
                + (caption.isEmpty() ? Escapes.xml(title) : caption) + "\">\n<table>\n"
                + (caption.isEmpty() ? "" : "<caption>" + caption + "</caption>\n") + "<thead>\n<tr>"
                + counted(
                        head,
                        i -> "<th scope=\"col\"" + kind(i < table.numbersFrom() ? "" : "number") + ">"
                                + Escapes.xml(head.get(i)) + "</th>")
                + (bars ? "<td class=\"track\"></td>" : "") + "</tr>\n</thead>\n<tbody>\n"
                + each(table.rows(), row -> row(row, table, bars)) + "</tbody>\n</table>\n</div>\n";
    }

    private String row(Document.Row row, Document.Table table, boolean bars) {
        List<Cell> cells = row.cells();
        String first = text(cells.get(0).text()) + "</th>";
        if (cells.size() == 1 && table.head().size() > 1) {
            int columns = table.head().size() + (bars ? 1 : 0);
            return "<tr><th scope=\"rowgroup\" class=\"group\" colspan=\"" + columns + "\">" + first + "</tr>\n";
        }
        return "<tr" + kind(row.total() ? "total" : "") + "><th scope=\"row\">" + first
                + counted(cells.subList(1, cells.size()), i -> cell(cells.get(i + 1), i + 1 >= table.numbersFrom()))
                + (bars ? bar(row).map(HtmlRenderer::track).orElse("<td class=\"track\"></td>") : "") + "</tr>\n";
    }

    private String cell(Cell cell, boolean number) {
        String kind = (number ? "number " : "") + (cell.share() >= 0 ? "" : cell.tone());
        return "<td" + kind(kind.strip()) + ">" + text(cell.text()) + "</td>";
    }

    /** The cell of a row that has a bar. */
    private static Optional<Cell> bar(Document.Row row) {
        return row.cells().stream().filter(each -> each.share() >= 0).findFirst();
    }

    /** A bar on its track; a thousandth of the track is still seen. */
    private static String track(Cell cell) {
        double percent = Math.max(cell.share() > 0 ? 1 : 0, Math.round(cell.share() * 1000)) / 10.0;
        return "<td class=\"track\"><span class=\"bar " + cell.tone() + "\" style=\"width:" + percent
                + "%\"></span></td>";
    }

    private String text(Phrase phrase) {
        return each(phrase.parts(), this::inline);
    }

    private String inline(Phrase.Inline part) {
        if (part instanceof Phrase.Plain plain) {
            return Escapes.xml(plain.text());
        } else if (part instanceof Phrase.Strong strong) {
            String kind = strong.tone().isEmpty() ? "" : "kind " + strong.tone();
            return "<strong" + kind(kind) + ">" + Escapes.xml(strong.text()) + "</strong>";
        } else if (part instanceof Phrase.Code code) {
            return "<code>" + Escapes.xml(code.text()) + "</code>";
        } else if (part instanceof Phrase.Link link) {
            String url = Escapes.xml(link.text());
            return Escapes.safe(link.text()) ? "<a rel=\"noreferrer\" href=\"" + url + "\">" + url + "</a>" : url;
        }
        int number = citations.of(((Phrase.Mark) part).source());
        return " <a class=\"cite\" href=\"#s" + number + "\">[" + number + "]</a>";
    }

    private static String kind(String kind) {
        return kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    }

    private static <T> String each(List<T> things, Function<T, String> html) {
        return things.stream().map(html).collect(Collectors.joining());
    }

    private static String counted(List<?> things, Function<Integer, String> html) {
        return IntStream.range(0, things.size()).boxed().map(html).collect(Collectors.joining());
    }
}
