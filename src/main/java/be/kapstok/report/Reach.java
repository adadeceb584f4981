package be.kapstok.report;

import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.Contact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to reach an organisation, and on which day somebody last checked its record. */
final class Reach {
    private Reach() {}

    /** A line for each of the site, the contact and the day, as far as known. */
    static List<@Nullable Object> lines(
            @Nullable String website, @Nullable Contact contact, @Nullable LocalDate checkedOn, Words words) {
        return Arrays.asList(
                website == null ? null : Phrase.of(new Phrase.Link(website)),
                contact == null
                        ? null
                        : words.joined(
                                "; ",
                                contact.email(),
                                contact.phone(),
                                SupportDocument.address(contact.address(), words)),
                checkedOn == null ? null : words.of("checked_on", checkedOn));
    }
}
