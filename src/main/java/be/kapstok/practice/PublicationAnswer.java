package be.kapstok.practice;

import be.kapstok.model.Publication;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.util.List;

/**
 * The publications of the data, and what is known about each.
 *
 * @param publications the publications, in the order of the data: the book that the seed page recommends first
 * @param reasons what is and is not known about them; never empty
 * @since 0.1.0
 */
public record PublicationAnswer(List<Publication> publications, List<Reason> reasons) implements Answer {

    /** Copies the lists. */
    public PublicationAnswer {
        publications = List.copyOf(publications);
        reasons = List.copyOf(reasons);
    }
}
