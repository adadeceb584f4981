package be.kapstok.validation;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.FindingSink.FindingBuilder;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes what one rule finds in one file.
 *
 * @param log knows whether somebody will see the next finding
 * @param limit how many anybody will see; of those beyond it, the number is enough
 * @param sink takes them
 */
record DatasetFindings(RuleId rule, String file, FindingLog log, int limit, Consumer<Finding> sink) {
    /** Starts a finding about a value of a record, by its JSON pointer; empty for the record itself. */
    FindingBuilder at(Entry entry, String pointer) {
        return at(entry.at(pointer));
    }

    /** Starts a finding at a place that was kept, of a record that may be gone. */
    FindingBuilder at(Location place) {
        return builder(place, sink);
    }

    /** Starts a finding that stands for so many like it, beyond the limit, which are only counted. */
    FindingBuilder counted(Location place, long times) {
        return builder(place, finding -> log.count(finding, times));
    }

    private FindingBuilder builder(Location place, Consumer<Finding> taker) {
        return new FindingSink(DatasetRules.card(rule), pointer -> place, (pointer, finding) -> taker.accept(finding))
                .at("");
    }

    /** The known word that was probably meant, or {@code null}. */
    @Nullable
    String nearest(String word, Collection<String> known) {
        return meant(word, unknown -> Nearest.of(unknown, known).orElse(null));
    }

    /** What was probably meant by a word, or {@code null}; not looked up when nobody will see it. */
    @Nullable
    String meant(String word, Function<String, @Nullable String> lookup) {
        return log.keeps(rule, file) ? lookup.apply(word) : null;
    }
}
