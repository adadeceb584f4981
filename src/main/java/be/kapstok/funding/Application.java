package be.kapstok.funding;

import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An applicant with a question.
 *
 * @param question the question
 * @param municipality the municipality on the day, or {@code null} when the question names none
 * @param kind the kind of applicant to judge: that of the question or, when it asks for anyone, a kind that may apply;
 *     {@code null} when the scheme names none
 * @param figures the known figures
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
