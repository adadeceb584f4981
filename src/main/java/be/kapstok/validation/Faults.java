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

    /**
     * Tells a fault.
     *
     * @param kind the kind of the record
     * @param index its place in the list of the data set
     * @param pointer the value in it, as a JSON pointer; empty for the record itself
     */
    void tell(Kind<?> kind, int index, String pointer, Object... arguments) {
        tell(kind, index, pointer, Optional.empty(), "", arguments);
    }

    /** The same, with what was probably meant. */
    void tell(Kind<?> kind, int index, String pointer, Optional<String> suggestion, Object... arguments) {
        tell(kind, index, pointer, suggestion, "", arguments);
    }

    /** The same, with a sentence other than the first of the rule: that under its id, a point and {@code variant}. */
    void tell(
            Kind<?> kind, int index, String pointer, Optional<String> suggestion, String variant, Object... arguments) {
        Location place = records.file().places().of(kind, index, pointer);
        String key = rule.id().value() + (variant.isEmpty() ? "" : "." + variant);
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
