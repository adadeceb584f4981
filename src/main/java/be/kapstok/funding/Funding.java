package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.place.Municipalities;
import be.kapstok.validation.CheckedDataset;

/**
 * Tells which subsidies are open to whom on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Funding {
    private final SchemeJudge judging;

    /**
     * The subsidies of a data set.
     *
     * @param data the data set
     * @param municipalities the municipalities of the same data set
     */
    public Funding(CheckedDataset data, Municipalities municipalities) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        this.judging = new SchemeJudge(data, municipalities);
    }

    /**
     * Tells which subsidies are open.
     *
     * <p>A municipality that ended before the day is answered with its successor, and the reasons say so; one that does not
     * exist yet is {@link FundingAnswer.Unresolved}, with its predecessors.
     *
     * @param question who asks, when, and for what
     * @return the answer: every scheme of the data in one of two lists, with its reasons
     */
    public FundingAnswer ask(FundingQuestion question) {
        requireNonNull(question, "question");
        return judging.answer(question);
    }
}
