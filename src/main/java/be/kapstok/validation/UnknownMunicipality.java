package be.kapstok.validation;

import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of a practice is a code, or a name of a municipality of any time, written as such. What looks like a code is
 * an unknown reference when nothing has it.
 */
final class UnknownMunicipality implements DatasetRule {
    private @Nullable PlaceNames names;

    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-MUNICIPALITY");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        if (entry.record() instanceof Practice practice) {
            PlaceNames known = names == null ? PlaceNames.ofMunicipalities(records) : names;
            names = known;
            for (int i = 0; i < practice.municipalities().size(); i++) {
                String word = practice.municipalities().get(i);
                if (!VisibleText.isBlank(word) && !NisCode.matches(word) && !known.isKnown(word)) {
                    Optional<String> meant = faults.seen() ? known.meant(word) : Optional.empty();
                    faults.tellMeant(entry, "/municipalities/" + i, meant, Excerpt.of(word, Excerpt.IN_A_SENTENCE));
                }
            }
        }
    }
}
