package be.kapstok.validation;

import be.kapstok.model.IdFormat;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.Locale;
import java.util.Optional;

/** A text holds no character that changes it and is not seen; an id with one is refused by its form. */
final class HiddenCharacters implements DatasetRule {
    private final RecordValues values = new RecordValues();

    @Override
    public RuleId id() {
        return RuleId.of("KD-HIDDEN-CHARACTER");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Records records, Faults faults) {
        values.of((Record) entry.record(), (value, component, place) -> {
            int hidden = value instanceof String text ? VisibleText.hiddenCharacter(text) : -1;
            if (hidden >= 0 && !component.getAccessor().isAnnotationPresent(IdFormat.class)) {
                String seen = VisibleText.of((String) value);
                faults.tellMeant(
                        entry,
                        place.pointer(),
                        Optional.of(seen).filter(each -> !each.isEmpty() && each.length() <= Excerpt.IN_A_SENTENCE),
                        Excerpt.of(seen, Excerpt.IN_A_SENTENCE),
                        String.format(Locale.ROOT, "U+%04X", hidden));
            }
        });
    }
}
