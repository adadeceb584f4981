package be.kapstok.report;

import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import java.util.List;

/** A sheet as one page for a browser. Nothing is loaded from elsewhere, and no script runs. */
final class SheetHtml {
    private final StringBuilder out = new StringBuilder();
    private final Citations citations = new Citations();
    private final Words words;

    private SheetHtml(Words words) {
        this.words = words;
    }

    static String of(Sheet sheet, Words words) {
        SheetHtml html = new SheetHtml(words);
        html.page(sheet);
        return html.out.toString();
    }

    private void page(Sheet sheet) {
        String title = Escapes.xml(sheet.title());
        add("<!DOCTYPE html>\n<html lang=\"", words.language().getLanguage());
        add("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        add("default-src 'none'; style-src 'unsafe-inline'\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>", title, "</title>\n<style>\n");
        add(Resources.text("report.css"), Resources.text("history.css"), Resources.text("sheet.css"));
        add("</style>\n</head>\n<body>\n<header>\n<h1>", title, "</h1>\n");
        if (sheet.sections().size() > 1) {
            add("<nav>\n");
            int number = 1;
            for (Sheet.Section each : sheet.sections()) {
                add("<a href=\"#p", String.valueOf(number), "\">", Escapes.xml(each.title()), "</a>\n");
                number++;
            }
            add("</nav>\n");
        }
        add("</header>\n<main>\n");
        int number = 1;
        for (Sheet.Section each : sheet.sections()) {
            section(number, each);
            number++;
        }
        reasons(sheet.reasons());
        if (!citations.sources().isEmpty()) {
            add("<section>\n<h2>", Escapes.xml(words.of("sources")), "</h2>\n");
            add(citations.html(), "</section>\n");
        }
        add("</main>\n</body>\n</html>\n");
    }

    private void section(int number, Sheet.Section section) {
        add("<section id=\"p", String.valueOf(number), "\">\n<h2>", Escapes.xml(section.title()));
        add("</h2>\n<dl class=\"facts\">\n");
        for (Sheet.Group group : section.groups()) {
            add("<div><dt>", Escapes.xml(group.label()), "</dt>\n");
            for (Sheet.Entry entry : group.entries()) {
                add("<dd>", Escapes.xml(entry.text()));
                cite(entry.sources());
                for (String detail : entry.details()) {
                    add("<small>", Escapes.xml(detail), "</small>");
                }
                add("</dd>\n");
            }
            add("</div>\n");
        }
        add("</dl>\n</section>\n");
    }

    private void reasons(List<Reason> reasons) {
        add("<section>\n<h2>", Escapes.xml(words.of("why")), "</h2>\n<ol class=\"reasons\">\n");
        for (Reason each : reasons) {
            add("<li>", Escapes.xml(Reasons.text(each, words)));
            cite(each.sources());
            add("</li>\n");
        }
        add("</ol>\n</section>\n");
    }

    private void cite(List<Source> sources) {
        for (Source each : sources) {
            String number = String.valueOf(citations.of(each));
            add(" <a class=\"cite\" href=\"#s", number, "\">[", number, "]</a>");
        }
    }

    private void add(String... parts) {
        for (String part : parts) {
            out.append(part);
        }
    }
}
