package be.kapstok.validation;

import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the faults that one rule finds in one file. */
final class Faults {
    private final DatasetRule rule;
    private final String file;
    private final FindingLog log;
    private final int limit;
    private final Consumer<Finding> sink;

    /**
     * Faults of a rule.
     *
     * @param log knows whether somebody will see the next one
     * @param limit how many anybody will see
     * @param sink takes them
     */
    Faults(DatasetRule rule, String file, FindingLog log, int limit, Consumer<Finding> sink) {
        this.rule = rule;
        this.file = file;
        this.log = log;
        this.limit = limit;
        this.sink = sink;
    }

    /** Whether the next fault will be kept, and not only counted. */
    boolean seen() {
        return log.keeps(rule.id(), file);
    }

    /** How many faults anybody will see; of those beyond it, the number is enough. */
    int limit() {
        return limit;
    }

    /** Counts faults like one that was told, beyond the limit. */
    void count(Location place, long times, Object... arguments) {
        log.count(finding(place, Optional.empty(), rule.id().value(), arguments), times);
    }

    /**
     * Tells a fault.
     *
     * @param entry the record
     * @param pointer the value in it, as a JSON pointer; empty for the record itself
     */
    void tell(Entry entry, String pointer, Object... arguments) {
        tellAt(entry.at(pointer), Optional.empty(), arguments);
    }

    /** The same, with what was probably meant. */
    void tellMeant(Entry entry, String pointer, Optional<String> suggestion, Object... arguments) {
        tellAt(entry.at(pointer), suggestion, arguments);
    }

    /** The same, with a sentence other than the first of the rule: that under its id, a point and {@code variant}. */
    void tellVariant(Entry entry, String pointer, Optional<String> suggestion, String variant, Object... arguments) {
        sink.accept(finding(entry.at(pointer), suggestion, rule.id().value() + "." + variant, arguments));
    }

    /** Tells a fault at a place that was kept, of a record that may be gone. */
    void tellAt(Location place, Optional<String> suggestion, Object... arguments) {
        sink.accept(finding(place, suggestion, rule.id().value(), arguments));
    }

    private Finding finding(Location place, Optional<String> suggestion, String key, Object... arguments) {
        return new Finding(
                rule.id(),
                rule.severity(),
                new Message(DatasetRule.class, key, List.of(arguments)),
                place,
                suggestion.orElse(null),
                List.of(),
                null);
    }
}
