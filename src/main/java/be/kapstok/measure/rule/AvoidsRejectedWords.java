package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Title and description of a measure avoid words that are now rejected. Source: reform of 2009, which dropped
 * "allochtoon"; VRT Taal on "zigeuner".
 */
final class AvoidsRejectedWords implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-13");
    }

    private final RejectedWords words;

    AvoidsRejectedWords(Map<String, String> rejected) {
        this.words = new RejectedWords(rejected);
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        check(judged.measure().title(), "title", findings);
        check(judged.measure().description(), "description", findings);
    }

    private void check(@Nullable String text, String field, FindingSink findings) {
        if (text == null || !words.anyIn(text)) {
            return;
        }
        List<String> used = words.in(text);
        findings.at("/" + field).saying(field).meaning(words.betterThan(used)).tell(used);
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words(pointer.substring(1));
    }
}
