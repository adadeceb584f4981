package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Practice;
import be.kapstok.model.Text;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of a practice is a code, or a name of a municipality of any time, written as such. What looks like a code is
 * an unknown reference when nothing has it. A world without municipalities refutes nothing.
 */
final class UnknownMunicipality implements DatasetRule {
    private @Nullable Set<String> names;

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
            for (int i = 0; i < practice.municipalities().size(); i++) {
                String word = practice.municipalities().get(i);
                if (!VisibleText.isBlank(word) && !NisCode.matches(word) && !isKnown(word, records)) {
                    Optional<String> meant = faults.seen() ? meant(word, records) : Optional.empty();
                    faults.tellMeant(entry, "/municipalities/" + i, meant, Excerpt.of(word, Excerpt.IN_A_SENTENCE));
                }
            }
        }
    }

    private boolean isKnown(String word, Records records) {
        Set<String> known = names(records);
        return known.isEmpty() || known.contains(word) || (VisibleText.isPlain(word) && records.isMunicipality(word));
    }

    /** What was probably meant: the same as it is seen, else the nearest code or name. */
    private Optional<String> meant(String word, Records records) {
        String seen = VisibleText.of(word);
        if (records.ids(Kind.MUNICIPALITIES).contains(seen) || (!seen.equals(word) && isKnown(seen, records))) {
            return Optional.of(seen);
        }
        boolean code = Character.isDigit(seen.codePointAt(0));
        return Nearest.of(seen, code ? records.ids(Kind.MUNICIPALITIES) : names(records));
    }

    private Set<String> names(Records records) {
        Set<String> known = names;
        if (known == null) {
            known = new LinkedHashSet<>();
            for (Municipality each : records.all(Kind.MUNICIPALITIES)) {
                add(each.name(), known);
            }
            names = known;
        }
        return known;
    }

    private static void add(@Nullable Text name, Set<String> names) {
        if (name != null) {
            for (String each : new @Nullable String[] {name.nl(), name.fr(), name.en()}) {
                if (!VisibleText.isBlank(each)) {
                    names.add(each);
                }
            }
        }
    }
}
