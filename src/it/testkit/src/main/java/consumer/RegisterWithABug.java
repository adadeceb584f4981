package consumer;

import be.kapstok.model.Municipality;
import java.time.LocalDate;

/** The same with a mistake that is easily made: the day of {@code until} is the first that is out, not the last that is in. */
class RegisterWithABug extends Register {
    @Override
    boolean existed(Municipality municipality, LocalDate day) {
        LocalDate from = municipality.period().from();
        LocalDate until = municipality.period().until();
        return (from == null || day.isAfter(from)) && (until == null || !day.isAfter(until));
    }
}
