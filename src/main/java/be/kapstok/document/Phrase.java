package be.kapstok.document;

import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of text: plain, strong, code or a link, with marks that refer to sources. A renderer numbers the sources.
 *
 * @param parts the parts, in order
 */
public record Phrase(List<Inline> parts) {
    /** A part of a line. */
    public sealed interface Inline permits Plain, Strong, Code, Link, Mark {
        /** Its text; empty for a mark, whose number only a renderer knows. */
        String text();
    }

    /** Text. */
    public record Plain(String text) implements Inline {}

    /** Text that stands out, in a colour of the style sheet; may be empty. */
    public record Strong(String text, String tone) implements Inline {}

    /** An id or another text for machines. */
    public record Code(String text) implements Inline {}

    /** A web address; it becomes a link only when it is safe. */
    public record Link(String text) implements Inline {}

    /** A mark that refers to a source. */
    public record Mark(Source source) implements Inline {
        @Override
        public String text() {
            return "";
        }
    }

    public static Phrase of(String text) {
        return new Phrase(text.isEmpty() ? List.of() : List.of(new Plain(text)));
    }

    public static Phrase of(Inline part) {
        return new Phrase(List.of(part));
    }

    public Phrase then(String text) {
        return then(new Plain(text));
    }

    public Phrase then(Inline part) {
        return new Phrase(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    public Phrase citing(List<Source> sources) {
        return new Phrase(
                Stream.concat(parts.stream(), sources.stream().map(Mark::new)).toList());
    }

    /** The same phrase with the sources of several reasons, each once. */
    public Phrase citingAll(List<Reason> reasons) {
        return citing(reasons.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList());
    }
}
