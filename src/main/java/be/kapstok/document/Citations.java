package be.kapstok.document;

import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of a report, each once, numbered from 1 in the order in which they are first cited. */
final class Citations {
    private final Map<SourceId, Integer> numbers = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** The number of a source. */
    int of(Source source) {
        return numbers.computeIfAbsent(source.id(), first -> {
            sources.add(source);
            return sources.size();
        });
    }

    /** A line for each source that was cited so far. */
    List<Phrase> lines() {
        return sources.stream().map(Citations::line).toList();
    }

    private static Phrase line(Source source) {
        String line = Stream.of(source.title(), source.publisher(), source.date(), source.number())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return source.url() == null
                ? Phrase.of(line)
                : Phrase.of(line).then(" ").then(new Phrase.Link(source.url()));
    }
}
