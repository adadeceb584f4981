package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Optional;

/** Takes the faults that one rule finds. */
final class Faults {
    private final DatasetRule rule;
    private final Records records;
    private final FindingLog log;

    Faults(DatasetRule rule, Records records, FindingLog log) {
        this.rule = rule;
        this.records = records;
        this.log = log;
    }

    /** Whether the next fault will be kept, and not only counted. */
    boolean seen() {
        return log.keeps(rule.id(), records.file().places().file());
    }

    /**
     * Tells a fault.
     *
     * @param kind the kind of the record
     * @param index its place in the list of the data set
     * @param pointer the value in it, as a JSON pointer; empty for the record itself
     */
    void tell(Kind<?> kind, int index, String pointer, Object... arguments) {
        log(kind, index, pointer, Optional.empty(), rule.id().value(), arguments);
    }

    /** The same, with what was probably meant. */
    void tellMeant(Kind<?> kind, int index, String pointer, Optional<String> suggestion, Object... arguments) {
        log(kind, index, pointer, suggestion, rule.id().value(), arguments);
    }

    /** The same, with a sentence other than the first of the rule: that under its id, a point and {@code variant}. */
    void tellVariant(
            Kind<?> kind, int index, String pointer, Optional<String> suggestion, String variant, Object... arguments) {
        log(kind, index, pointer, suggestion, rule.id().value() + "." + variant, arguments);
    }

    private void log(
            Kind<?> kind, int index, String pointer, Optional<String> suggestion, String key, Object... arguments) {
        Location place = records.file().places().of(kind, index, pointer);
        log.add(new Finding(
                rule.id(),
                rule.severity(),
                new Message(DatasetRule.class, key, List.of(arguments)),
                place,
                suggestion.orElse(null),
                List.of(),
                null));
    }
}
