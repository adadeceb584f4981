package be.kapstok.document;

import be.kapstok.document.Document.Block;
import be.kapstok.document.Document.Cell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A document as a single page for a browser. The page loads nothing from elsewhere, and forbids the browser to do so:
 * the only script that runs is the one in {@code page.js}, on pages with something to filter.
 */
final class HtmlRenderer {
    private static final String NO_BAR = "<td class=\"track\"></td>";

    private final Citations citations = new Citations();
    private final Words words;
    private boolean notes;

    private HtmlRenderer(Locale language) {
        this.words = new Words(Document.class, language);
    }

    static String of(Document document, Locale language) {
        HtmlRenderer html = new HtmlRenderer(language);
        String body = html.cards(document.blocksWithReasons(html.words))
                + html.sources()
                + (document.about().isEmpty() ? "" : "<footer><p>" + Escapes.xml(document.about()) + "</p></footer>\n");
        return html.page(document.title(), body);
    }

    /** The frame around a body, which is HTML already. */
    private String page(String title, String body) {
        String script = Resources.text(HtmlRenderer.class, "page.js");
        List<String> labels = Stream.of("filter", "filter.hint", "filter.shown")
                .map(each -> Escapes.xml(words.of(each)))
                .toList();
        return Resources.text(HtmlRenderer.class, "page.html")
                .formatted(
                        words.language().getLanguage(),
                        notes ? "; script-src 'sha256-" + sha256(script) + "'" : "",
                        Escapes.xml(title),
                        Resources.text(HtmlRenderer.class, "page.css"),
                        notes
                                ? " data-filter=\"%s\" data-hint=\"%s\" data-shown=\"%s\"".formatted(labels.toArray())
                                : "",
                        body,
                        notes ? "<script>" + script + "</script>\n" : "");
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
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
            return element("p", tone, text(paragraph.text())) + "\n";
        } else if (block instanceof Document.Facts facts) {
            return "<dl>\n" + each(facts.facts(), this::fact) + "</dl>\n";
        } else if (block instanceof Document.Items items) {
            String list = items.from() == 0 ? "ul" : "ol";
            String start = items.from() > 1 ? " start=\"" + items.from() + "\"" : "";
            String lines = each(items.lines(), line -> element("li", "", line(line)) + "\n");
            return "<" + list + start + ">\n" + lines + "</" + list + ">\n";
        } else if (block instanceof Document.Table table) {
            return table(table, title);
        } else if (block instanceof Document.Notes some) {
            notes |= !some.notes().isEmpty();
            String more = some.more() > 0 ? element("p", "", Escapes.xml(words.more(some.more()))) + "\n" : "";
            return "<ul class=\"notes\">\n" + each(some.notes(), this::note) + "</ul>\n" + more;
        }
        Document.Figure figure = (Document.Figure) block;
        return "<figure tabindex=\"0\" aria-label=\"" + Escapes.xml(figure.alternative()) + "\">\n" + figure.svg()
                + "</figure>\n" + (figure.table() == null ? "" : table(figure.table(), title));
    }

    /** The start of a section. */
    private static String heading(String title, int level) {
        return "<section>\n" + element("h" + Math.min(6, level), "", Escapes.xml(title)) + "\n";
    }

    private String fact(Document.Fact fact) {
        return "<div>" + element("dt", "", Escapes.xml(fact.label())) + "\n"
                + each(fact.lines(), line -> element("dd", "", line(line)) + "\n") + "</div>\n";
    }

    private String line(Document.Line line) {
        return text(line.text()) + each(line.details(), detail -> element("small", "", text(detail)));
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
        String where = (note.rule() == null ? "" : element("code", "", Escapes.xml(note.rule())) + " ")
                + (note.kind() == null ? "" : element("span", "badge", kind) + " ")
                + (note.place().isEmpty() ? "" : element("span", "", Escapes.xml(note.place())));
        return "<li class=\"" + Document.tone(note.severity()) + "\" data-kind=\"" + kind + "\">\n"
                + (where.isEmpty() ? "" : element("p", "where", where) + "\n")
                + element("p", "what", text(note.message())) + "\n"
                + each(note.details(), detail -> element("p", "", text(detail)) + "\n")
                + (note.quote() == null ? "" : quote(note.quote()))
                + "</li>\n";
    }

    private static String quote(Quote quote) {
        String text = quote.text();
        String marked = quote.from() == quote.until() ? " " : text.substring(quote.from(), quote.until());
        return "<pre>" + element("span", "number", Escapes.xml(quote.label())) + " "
                + Escapes.xml(text.substring(0, quote.from())) + element("mark", "", Escapes.xml(marked))
                + Escapes.xml(text.substring(quote.until())) + "</pre>\n";
    }

    private String table(Document.Table table, String title) {
        List<String> head = table.head();
        String caption = table.caption() == null ? "" : Escapes.xml(table.caption());
        boolean bars = table.rows().stream().anyMatch(each -> bar(each).isPresent());
        return "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\""
                + (caption.isEmpty() ? Escapes.xml(title) : caption) + "\">\n<table>\n"
                + (caption.isEmpty() ? "" : element("caption", "", caption) + "\n") + "<thead>\n<tr>"
                + counted(
                        head,
                        i -> "<th scope=\"col\"" + kind(i < table.numbersFrom() ? "" : "number") + ">"
                                + Escapes.xml(head.get(i)) + "</th>")
                + (bars ? NO_BAR : "") + "</tr>\n</thead>\n<tbody>\n"
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
                + (bars ? bar(row).map(HtmlRenderer::track).orElse(NO_BAR) : "") + "</tr>\n";
    }

    private String cell(Cell cell, boolean number) {
        String kind = (number ? "number " : "") + (cell.share() >= 0 ? "" : cell.tone());
        return element("td", kind.strip(), text(cell.text()));
    }

    /** The cell of a row that has a bar. */
    private static Optional<Cell> bar(Document.Row row) {
        return row.cells().stream().filter(each -> each.share() >= 0).findFirst();
    }

    /** A bar on its track; a thousandth of the track is still seen. */
    private static String track(Cell cell) {
        double percent = Math.max(cell.share() > 0 ? 1 : 0, Math.round(cell.share() * 1000)) / 10.0;
        String style = "\" style=\"width:" + percent + "%\"></span>";
        return element("td", "track", "<span class=\"bar " + cell.tone() + style);
    }

    private String text(Phrase phrase) {
        return each(phrase.parts(), this::inline);
    }

    private String inline(Phrase.Inline part) {
        String text = Escapes.xml(part.text());
        if (part instanceof Phrase.Mark mark) {
            int number = citations.of(mark.source());
            return " <a class=\"cite\" href=\"#s" + number + "\">[" + number + "]</a>";
        } else if (part instanceof Phrase.Strong strong) {
            return element("strong", strong.tone().isEmpty() ? "" : "kind " + strong.tone(), text);
        } else if (part instanceof Phrase.Link link && Escapes.safe(link.text())) {
            return "<a rel=\"noreferrer\" href=\"" + text + "\">" + text + "</a>";
        }
        return part instanceof Phrase.Code ? element("code", "", text) : text;
    }

    /** An element, with a class if it has one, around HTML. */
    private static String element(String name, String kind, String html) {
        return "<" + name + kind(kind) + ">" + html + "</" + name + ">";
    }

    private static String kind(String kind) {
        return kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    }

    private static <T> String each(List<T> things, Function<T, String> html) {
        return things.stream().map(html).collect(Collectors.joining());
    }

    private static String counted(List<?> things, IntFunction<String> html) {
        return IntStream.range(0, things.size()).mapToObj(html).collect(Collectors.joining());
    }
}
