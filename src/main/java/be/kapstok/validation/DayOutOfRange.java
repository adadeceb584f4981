package be.kapstok.validation;

import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day lies in a year that a year may be: one of another is a slip of the hand, or stands for no end. A warning: the record
 * says what it says.
 */
final class DayOutOfRange implements ValueRule {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public RuleId id() {
        return RuleId.of("KD-DAY-OUT-OF-RANGE");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void take(Entry entry, Object value, RecordComponent component, Place place, Faults faults) {
        if (value instanceof LocalDate day && day.getYear() < FIRST_YEAR) {
            faults.tell(entry, place.pointer(), day, String.valueOf(FIRST_YEAR));
        } else if (value instanceof LocalDate day && day.getYear() > LAST_YEAR) {
            faults.tellVariant(entry, place.pointer(), Optional.empty(), "late", day, String.valueOf(LAST_YEAR));
        }
    }
}
