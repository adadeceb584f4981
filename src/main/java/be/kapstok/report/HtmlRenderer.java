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

/** A document as one page for a browser: the parts; {@link HtmlPage} is the frame around them. */
final class HtmlRenderer {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;
    private int titles;
    private int notes;

    private HtmlRenderer(Words words) {
        this.words = words;
    }

    static String of(Document document, Words words) {
        HtmlRenderer html = new HtmlRenderer(words);
        html.cards(document.blocksWithReasons(words));
        html.sources();
        return HtmlPage.of(document.title(), html.out.toString(), html.notes > 0, words);
    }

    /** Sections are cards; so are parts that follow on each other outside of them. */
    private void cards(List<Block> blocks) {
        List<Block> loose = new ArrayList<>();
        for (Block each : blocks) {
            if (each instanceof Section) {
                card(loose);
                block(each, 2, "");
            } else {
                loose.add(each);
            }
        }
        card(loose);
    }

    private void card(List<Block> loose) {
        if (!loose.isEmpty()) {
            add("<div class=\"card\">\n");
            loose.forEach(each -> block(each, 2, ""));
            add("</div>\n");
            loose.clear();
        }
    }

    private void block(Block block, int level, String title) {
        if (block instanceof Section section) {
            String heading = heading(section.title(), level);
            section.blocks().forEach(each -> block(each, level + 1, heading));
            add("</section>\n");
        } else if (block instanceof Paragraph paragraph) {
            String tone =
                    paragraph.tone() == Document.Tone.PLAIN ? "" : " class=\"" + Document.tone(paragraph.tone()) + "\"";
            add("<p", tone, ">", text(paragraph.text()), "</p>\n");
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Table table) {
            table(table, title);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else if (block instanceof Notes some) {
            notes(some);
        } else if (block instanceof Figure figure) {
            add("<figure tabindex=\"0\" aria-label=\"", Escapes.xml(figure.alternative()), "\">\n");
            add(figure.svg(), "</figure>\n");
            if (figure.table() != null) {
                table(figure.table(), title);
            }
        }
    }

    /** The start of a section; gives its title. */
    private String heading(String title, int level) {
        titles++;
        String id = "t" + titles;
        String heading = "h" + Math.min(6, level);
        add("<section aria-labelledby=\"", id, "\">\n<", heading, " id=\"", id, "\">", Escapes.xml(title));
        add("</", heading, ">\n");
        return title;
    }

    private void facts(Facts facts) {
        add("<dl>\n");
        for (Fact each : facts.facts()) {
            add("<div><dt>", Escapes.xml(each.label()), "</dt>\n");
            for (Line line : each.lines()) {
                add("<dd>", text(line.text()));
                details(line.details());
                add("</dd>\n");
            }
            add("</div>\n");
        }
        add("</dl>\n");
    }

    private void items(Items items) {
        String list = items.from() == 0 ? "ul" : "ol";
        add("<", list, items.from() > 1 ? " start=\"" + items.from() + "\"" : "", ">\n");
        for (Line each : items.lines()) {
            add("<li>", text(each.text()));
            details(each.details());
            add("</li>\n");
        }
        add("</", list, ">\n");
    }

    private void details(List<Phrase> details) {
        details.forEach(each -> add("<small>", text(each), "</small>"));
    }

    private void sources() {
        List<Phrase> lines = citations.lines();
        if (!lines.isEmpty()) {
            heading(words.of("sources"), 2);
            add("<ol class=\"sources\">\n");
            int number = 1;
            for (Phrase each : lines) {
                add("<li id=\"s", String.valueOf(number), "\">", text(each), "</li>\n");
                number++;
            }
            add("</ol>\n</section>\n");
        }
    }

    private void notes(Notes some) {
        add("<ul class=\"notes\">\n");
        for (Note each : some.notes()) {
            notes++;
            String kind = Escapes.xml(each.kind() == null ? words.of(each.severity()) : each.kind());
            add("<li class=\"", Document.tone(each.severity()), "\" data-kind=\"", kind, "\">\n");
            if (!each.head().isEmpty()) {
                add("<p class=\"where\">");
                add(each.rule() == null ? "" : "<code>" + Escapes.xml(each.rule()) + "</code> ");
                add(each.kind() == null ? "" : "<span class=\"badge\">" + kind + "</span> ");
                add(each.place().isEmpty() ? "" : "<span>" + Escapes.xml(each.place()) + "</span>", "</p>\n");
            }
            add("<p class=\"what\">", text(each.message()), "</p>\n");
            each.details().forEach(detail -> add("<p>", text(detail), "</p>\n"));
            if (each.quote() != null) {
                quote(each.quote());
            }
            add("</li>\n");
        }
        add("</ul>\n");
        if (some.more() > 0) {
            add("<p>", Escapes.xml(words.more(some.more())), "</p>\n");
        }
    }

    private void quote(Quote quote) {
        add("<pre>");
        add(quote.label().isEmpty() ? "" : "<span class=\"number\">" + Escapes.xml(quote.label()) + "</span> ");
        int at = 0;
        for (Quote.Span each : quote.spans()) {
            add(Escapes.xml(quote.text().substring(at, each.from())), "<mark>");
            add(each.from() == each.until() ? " " : Escapes.xml(quote.text().substring(each.from(), each.until())));
            add("</mark>");
            at = each.until();
        }
        add(Escapes.xml(quote.text().substring(at)), "</pre>\n");
    }

    private void table(Table table, String title) {
        String name = table.caption() == null ? title : table.caption();
        add("<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"", Escapes.xml(name), "\">\n<table>\n");
        add(table.caption() == null ? "" : "<caption>" + Escapes.xml(table.caption()) + "</caption>\n");
        add("<thead>\n<tr>");
        for (int i = 0; i < table.head().size(); i++) {
            add("<th scope=\"col\"", i < table.numbersFrom() ? ">" : " class=\"number\">");
            add(Escapes.xml(table.head().get(i)), "</th>");
        }
        boolean bars = table.rows().stream().anyMatch(each -> bar(each).share() >= 0);
        add(bars ? "<td></td>" : "", "</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(each -> row(each, table, bars));
        add("</tbody>\n</table>\n</div>\n");
    }

    private void row(Row row, Table table, boolean bars) {
        List<Cell> cells = row.cells();
        add(row.total() ? "<tr class=\"total\">" : "<tr>");
        if (cells.size() == 1 && table.head().size() > 1) {
            int columns = table.head().size() + (bars ? 1 : 0);
            add("<th scope=\"rowgroup\" class=\"group\" colspan=\"", String.valueOf(columns), "\">");
            add(text(cells.get(0).text()), "</th></tr>\n");
            return;
        }
        add("<th scope=\"row\">", text(cells.get(0).text()), "</th>");
        for (int i = 1; i < cells.size(); i++) {
            Cell each = cells.get(i);
            String kind = (i < table.numbersFrom() ? "" : "number") + (each.share() >= 0 ? "" : " " + each.tone());
            add("<td", kind.isBlank() ? "" : " class=\"" + kind.strip() + "\"", ">", text(each.text()), "</td>");
        }
        if (bars) {
            // a thousandth of the track is still seen
            double percent = Math.max(bar(row).share() > 0 ? 1 : 0, Math.round(bar(row).share() * 1000)) / 10.0;
            add("<td class=\"track\"><span class=\"bar ", bar(row).tone());
            add("\" style=\"width:", String.valueOf(percent), "%\"></span></td>");
        }
        add("</tr>\n");
    }

    /** The cell of a row that has a bar. */
    private static Cell bar(Row row) {
        return row.cells().stream()
                .filter(each -> each.share() >= 0)
                .findFirst()
                .orElseGet(() -> Cell.of(""));
    }

    private String text(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Inline each : phrase.parts()) {
            if (each instanceof Plain plain) {
                text.append(Escapes.xml(plain.text()));
            } else if (each instanceof Strong strong) {
                text.append("<strong").append(strong.tone().isEmpty() ? "" : " class=\"kind " + strong.tone() + "\"");
                text.append('>').append(Escapes.xml(strong.text())).append("</strong>");
            } else if (each instanceof Code code) {
                text.append("<code>").append(Escapes.xml(code.text())).append("</code>");
            } else if (each instanceof Link link) {
                String url = Escapes.xml(link.url());
                text.append(
                        Escapes.safe(link.url()) ? "<a rel=\"noreferrer\" href=\"" + url + "\">" + url + "</a>" : url);
            } else if (each instanceof Mark mark) {
                int number = citations.of(mark.source());
                text.append(" <a class=\"cite\" href=\"#s")
                        .append(number)
                        .append("\">[")
                        .append(number);
                text.append("]</a>");
            }
        }
        return text.toString();
    }

    private void add(String... parts) {
        for (String part : parts) {
            out.append(part);
        }
    }
}
