package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what rules of policy find, one after the other, and adds what the card of the rule says: severity, sources, period and
 * confidence. For one thread.
 *
 * @since 0.1.0
 */
public final class FindingSink {
    private CataloguedRule ruling;
    private final Function<? super String, Location> places;
    private final Consumer<? super Finding> sink;

    /**
     * For the findings of a rule, and of those that {@link #of} names after it.
     *
     * @param ruling the first rule
     * @param places gives the place of a JSON pointer in what is judged
     * @param sink takes the findings
     */
    public FindingSink(
            CataloguedRule ruling, Function<? super String, Location> places, Consumer<? super Finding> sink) {
        requireNonNull(ruling, "ruling");
        requireNonNull(places, "places");
        requireNonNull(sink, "sink");
        this.ruling = ruling;
        this.places = places;
        this.sink = sink;
    }

    /**
     * Goes over to another rule: what is told from now on is found by it.
     *
     * @param next the rule
     * @return this
     */
    public FindingSink of(CataloguedRule next) {
        requireNonNull(next, "next");
        ruling = next;
        return this;
    }

    /**
     * Starts a finding.
     *
     * @param pointer the value it is about, as a JSON pointer in what is judged; empty for the whole
     * @return a finding of which the rest is still to be said
     */
    public Telling at(String pointer) {
        requireNonNull(pointer, "pointer");
        return new Telling(pointer);
    }

    /** A finding of which the rest is still to be said. */
    public final class Telling {
        private final String pointer;
        private Severity severity = ruling.card().severity();
        private String key = ruling.card().id().value();
        private @Nullable String suggestion;

        private Telling(String pointer) {
            this.pointer = pointer;
        }

        /**
         * Another severity than that of the card.
         *
         * @param other the severity
         * @return this
         */
        public Telling as(Severity other) {
            requireNonNull(other, "other");
            severity = other;
            return this;
        }

        /**
         * Another sentence than the first of the rule: that under its id, a point and this word.
         *
         * @param variant the word
         * @return this
         */
        public Telling saying(String variant) {
            requireNonNull(variant, "variant");
            key = ruling.card().id().value() + "." + variant;
            return this;
        }

        /**
         * What was probably meant.
         *
         * @param meant a value for the place, or {@code null} when there is no likely fix
         * @return this
         */
        public Telling meaning(@Nullable String meant) {
            suggestion = meant;
            return this;
        }

        /**
         * Tells it.
         *
         * @param arguments what the sentence speaks of, in its order
         */
        public void tell(Object... arguments) {
            requireNonNull(arguments, "arguments");
            sink.accept(new Finding(
                    ruling.card().id(),
                    severity,
                    new Message(ruling.home(), key, List.of(arguments)),
                    places.apply(pointer),
                    suggestion,
                    ruling.sources(),
                    ruling.inForce(),
                    ruling.card().confidence()));
        }
    }
}
