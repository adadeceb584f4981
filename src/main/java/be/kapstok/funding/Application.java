package be.kapstok.funding;

import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One applicant with one question.
 *
 * @param question the question
 * @param municipality the municipality of the day, or {@code null} when none was asked about
 * @param kind the kind of applicant that is judged; that of the question or, when it asks for anyone, one of those that may
 *     apply; {@code null} when the scheme names none
 * @param figures what is known of figures
 */
record Application(
        FundingQuestion question,
        @Nullable Municipality municipality,
        @Nullable OrganisationKind kind,
        Figures figures) {
    LocalDate day() {
        return question.day();
    }

    Application as(@Nullable OrganisationKind other) {
        return new Application(question, municipality, other, figures);
    }
}
