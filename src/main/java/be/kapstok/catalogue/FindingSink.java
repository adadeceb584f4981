package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the findings of a rule about a subject, and adds what the card of the rule says: severity, sources, period and
 * confidence. For one thread only.
 *
 * @since 0.1.0
 */
public final class FindingSink {
    private CataloguedRule rule;
    private final Function<? super String, Location> places;
    private final BiConsumer<String, Finding> sink;

    /**
     * Makes a sink for the findings of one rule.
     *
     * @param rule the rule
     * @param places gives the place of a JSON pointer in the subject
     * @param sink takes each finding, with its pointer
     */
    public FindingSink(
            CataloguedRule rule, Function<? super String, Location> places, BiConsumer<String, Finding> sink) {
        requireNonNull(rule, "rule");
        requireNonNull(places, "places");
        requireNonNull(sink, "sink");
        this.rule = rule;
        this.places = places;
        this.sink = sink;
    }

    /** Takes the findings of another rule from now on. */
    void listenTo(CataloguedRule other) {
        rule = other;
    }

    /**
     * Starts a finding about a value, given by its JSON pointer in the subject; an empty pointer means the whole
     * subject.
     */
    public FindingBuilder at(String pointer) {
        requireNonNull(pointer, "pointer");
        return new FindingBuilder(pointer);
    }

    /** A finding that is not yet complete. */
    public final class FindingBuilder {
        private final String pointer;
        private Severity severity = rule.card().severity();
        private String key = rule.card().id().value();
        private @Nullable String suggestion;

        private FindingBuilder(String pointer) {
            this.pointer = pointer;
        }

        /** Sets a severity other than that of the card. */
        public FindingBuilder as(Severity other) {
            requireNonNull(other, "other");
            severity = other;
            return this;
        }

        /** Chooses another sentence of the rule than its first: the one under its id, a point and this word. */
        public FindingBuilder saying(String variant) {
            requireNonNull(variant, "variant");
            key = rule.card().id().value() + "." + variant;
            return this;
        }

        /** Sets the value that was probably meant, or {@code null} when there is no likely fix. */
        public FindingBuilder meaning(@Nullable String meant) {
            suggestion = meant;
            return this;
        }

        /** Reports the finding, with the values that its sentence names, in their order. */
        public void tell(Object... arguments) {
            requireNonNull(arguments, "arguments");
            sink.accept(
                    pointer,
                    new Finding(
                            rule.card().id(),
                            severity,
                            new Message(rule.home(), key, List.of(arguments)),
                            places.apply(pointer),
                            suggestion,
                            rule.sources(),
                            rule.inForce(),
                            rule.card().confidence()));
        }
    }
}
