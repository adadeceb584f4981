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
 * Takes the findings of one rule in one file.
 *
 * @param log knows whether somebody will see the next finding
 * @param limit the number of findings that anybody will see; findings beyond it are only counted
 * @param sink takes the findings
 */
record DatasetFindings(RuleId rule, String file, FindingLog log, int limit, Consumer<Finding> sink) {
    /** Starts a finding about a value of a record, by its JSON pointer; empty for the record itself. */
    FindingBuilder at(Entry entry, String pointer) {
        return at(entry.at(pointer));
    }

    /** Starts a finding at a place that was kept, for a record that may no longer be in memory. */
    FindingBuilder at(Location place) {
        return builder(place, sink);
    }

    /** Starts a finding that represents several like it beyond the limit, which are only counted. */
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

    /** What a word was probably meant to be, or {@code null}; skips the look-up when nobody will see the result. */
    @Nullable
    String meant(String word, Function<String, @Nullable String> lookup) {
        return log.keeps(rule, file) ? lookup.apply(word) : null;
    }
}
