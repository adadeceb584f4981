package be.kapstok.report;

import be.kapstok.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of a report, each once, numbered from 1 in the order in which they are first cited. */
final class Citations {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** The number of a source. */
    int of(Source source) {
        Integer known = numbers.get(source.id().value());
        if (known != null) {
            return known;
        }
        sources.add(source);
        numbers.put(source.id().value(), sources.size());
        return sources.size();
    }

    /** The numbers of sources, as {@code " [1] [2]"}; empty when there are none. */
    String marks(List<Source> cited) {
        StringBuilder marks = new StringBuilder();
        cited.forEach(each -> marks.append(" [").append(of(each)).append(']'));
        return marks.toString();
    }

    /** What was cited so far. */
    List<Source> sources() {
        return sources;
    }

    /** The list at the end of a text. */
    void write(Page page, Words words) {
        if (!sources.isEmpty()) {
            page.title(words.of("sources"));
            for (int i = 0; i < sources.size(); i++) {
                Source each = sources.get(i);
                String url = each.url() == null ? "" : " " + Escapes.line(each.url());
                page.item("[" + (i + 1) + "]", line(each) + url);
            }
        }
    }

    /** The numbered list at the end of Markdown. */
    String markdown() {
        StringBuilder list = new StringBuilder();
        int number = 1;
        for (Source each : sources) {
            list.append(number).append(". ").append(Escapes.markdown(line(each)));
            if (Links.safe(each.url())) {
                list.append(" <").append(each.url()).append('>');
            } else if (each.url() != null) {
                list.append(' ').append(Escapes.markdown(each.url()));
            }
            list.append('\n');
            number++;
        }
        return list.toString();
    }

    /** The list at the end of a page: items to which {@code #s1}, {@code #s2}, ... lead. */
    String html() {
        StringBuilder html = new StringBuilder("<ol class=\"sources\">\n");
        for (int i = 0; i < sources.size(); i++) {
            Source each = sources.get(i);
            html.append("<li id=\"s").append(i + 1).append("\">").append(Escapes.xml(line(each)));
            if (each.url() != null) {
                String url = Escapes.xml(each.url());
                html.append(' ')
                        .append(
                                Links.safe(each.url())
                                        ? "<a rel=\"noreferrer\" href=\"" + url + "\">" + url + "</a>"
                                        : url);
            }
            html.append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    /** A source without its address. */
    static String line(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        if (source.publisher() != null) {
            parts.add(source.publisher());
        }
        if (source.date() != null) {
            parts.add(source.date().toString());
        }
        if (source.number() != null) {
            parts.add(source.number());
        }
        return Escapes.line(String.join(", ", parts));
    }
}
