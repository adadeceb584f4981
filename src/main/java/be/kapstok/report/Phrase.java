package be.kapstok.report;

import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A line of text: plain, strong, code or a link, with marks that lead to sources. A renderer numbers the sources.
 *
 * @param parts the parts, in order
 */
record Phrase(List<Inline> parts) {
    /** A part of a line. */
    sealed interface Inline permits Plain, Strong, Code, Link, Mark {
        /** What it says; nothing for a mark, whose number a renderer knows. */
        String text();
    }

    /** Text. */
    record Plain(String text) implements Inline {}

    /** Text that stands out, in a colour of the style sheet; may be empty. */
    record Strong(String text, String tone) implements Inline {}

    /** An id or another text for machines. */
    record Code(String text) implements Inline {}

    /** An address on the web; it is a link only where it is a safe one. */
    record Link(String text) implements Inline {}

    /** A mark that leads to a source. */
    record Mark(Source source) implements Inline {
        @Override
        public String text() {
            return "";
        }
    }

    static Phrase of(String text) {
        return new Phrase(text.isEmpty() ? List.of() : List.of(new Plain(text)));
    }

    static Phrase strong(String text, String tone) {
        return new Phrase(List.of(new Strong(text, tone)));
    }

    static Phrase code(String text) {
        return new Phrase(List.of(new Code(text)));
    }

    static Phrase link(String url) {
        return new Phrase(List.of(new Link(url)));
    }

    Phrase then(String text) {
        return then(new Plain(text));
    }

    Phrase citing(Collection<Source> sources) {
        Phrase cited = this;
        for (Source each : sources) {
            cited = cited.then(new Mark(each));
        }
        return cited;
    }

    /** With the sources of several reasons, each once. */
    Phrase citingAll(List<Reason> reasons) {
        return citing(reasons.stream()
                .flatMap(each -> each.sources().stream())
                .distinct()
                .toList());
    }

    Phrase then(Inline part) {
        List<Inline> all = new ArrayList<>(parts);
        all.add(part);
        return new Phrase(all);
    }
}
