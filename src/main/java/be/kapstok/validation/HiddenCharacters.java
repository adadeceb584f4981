package be.kapstok.validation;

import be.kapstok.model.IdFormat;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Optional;

/** A text holds no character that changes it and is not seen; an id with one is refused by its form. */
final class HiddenCharacters implements ValueRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-HIDDEN-CHARACTER");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
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
    }
}
