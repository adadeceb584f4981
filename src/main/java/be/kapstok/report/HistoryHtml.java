package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.place.History;
import be.kapstok.reason.Reason;
import java.util.List;

/** The life of a municipality as one page for a browser. Nothing is loaded from elsewhere, and no script runs. */
final class HistoryHtml {
    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private final HistoryWords told;
    private final Citations citations = new Citations();

    private HistoryHtml(History history, Words words) {
        this.words = words;
        this.told = new HistoryWords(history, words);
    }

    static String of(History history, Words words) {
        HistoryHtml html = new HistoryHtml(history, words);
        html.page(history);
        return html.out.toString();
    }

    private void page(History history) {
        String title = Escapes.xml(told.title());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(words.language().getLanguage())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(Resources.text("report.css"))
                .append(Resources.text("history.css"))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(title)
                .append("</h1>\n</header>\n<main>\n");
        if (!history.periods().isEmpty()) {
            out.append("<section class=\"picture\">\n")
                    .append(HistorySvg.of(history, words))
                    .append("</section>\n");
        }
        facts();
        reasons("title.changes", told.changes());
        reasons("why", told.others());
        sources();
        out.append("</main>\n</body>\n</html>\n");
    }

    private void facts() {
        if (told.facts().isEmpty()) {
            return;
        }
        out.append("<section>\n<dl class=\"facts\">\n");
        told.facts().forEach((label, lines) -> {
            out.append("<div><dt>").append(Escapes.xml(label)).append("</dt>\n");
            lines.forEach(each -> out.append("<dd>").append(Escapes.xml(each)).append("</dd>\n"));
            out.append("</div>\n");
        });
        out.append("</dl>\n</section>\n");
    }

    private void reasons(String title, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        out.append("<section>\n<h2>").append(Escapes.xml(words.of(title))).append("</h2>\n<ol class=\"reasons\">\n");
        for (Reason each : reasons) {
            out.append("<li>").append(Escapes.xml(each.text(words.language())));
            if (each.confidence() == Confidence.PROBABLE) {
                out.append(" (")
                        .append(Escapes.xml(words.of(each.confidence())))
                        .append(')');
            }
            each.sources().forEach(this::cite);
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private void cite(Source source) {
        int number = citations.of(source);
        out.append(" <a class=\"cite\" href=\"#s")
                .append(number)
                .append("\">[")
                .append(number)
                .append("]</a>");
    }

    private void sources() {
        if (!citations.sources().isEmpty()) {
            out.append("<section>\n<h2>")
                    .append(Escapes.xml(words.of("sources")))
                    .append("</h2>\n")
                    .append(citations.html())
                    .append("</section>\n");
        }
    }
}
