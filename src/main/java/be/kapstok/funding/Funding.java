package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.place.Municipalities;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;

/**
 * Tells which subsidies are open to whom on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Funding {
    private final CheckedDataset data;
    private final Municipalities municipalities;
    private final SchemeJudge judge;

    /**
     * The subsidies of a data set.
     *
     * @param data the data set
     * @param municipalities the municipalities of the same data set
     */
    public Funding(CheckedDataset data, Municipalities municipalities) {
        this(requireNonNull(data, "data"), requireNonNull(municipalities, "municipalities"), FundingSettings.DEFAULT);
    }

    private Funding(CheckedDataset data, Municipalities municipalities, FundingSettings settings) {
        this.data = data;
        this.municipalities = municipalities;
        this.judge = new SchemeJudge(data, municipalities, settings);
    }

    /**
     * The same question under other settings.
     *
     * @param settings after how many years a scheme without a known end is probably over
     * @return the question; this object stays as it is
     */
    public Funding under(FundingSettings settings) {
        requireNonNull(settings, "settings");
        return new Funding(data, municipalities, settings);
    }

    /**
     * What opens, closes, starts and ends in some days, of all schemes.
     *
     * @param from the first day, in Belgian civil time
     * @param until the first day no longer included
     * @return the days, in their order
     * @throws IllegalArgumentException when {@code until} lies before {@code from}
     */
    public Deadlines deadlines(LocalDate from, LocalDate until) {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        return new DeadlineList(data).between(from, until);
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
        return judge.answer(question);
    }
}
