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

    /** A line for each source that was cited so far. */
    List<Phrase> lines() {
        List<Phrase> lines = new ArrayList<>();
        for (Source each : sources) {
            Phrase line = Phrase.of(line(each));
            lines.add(each.url() == null ? line : line.then(" ").then(new Phrase.Link(each.url())));
        }
        return lines;
    }

    /** A source without its address. */
    private static String line(Source source) {
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
        return String.join(", ", parts);
    }
}
