package be.kapstok;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.Supporters;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;

/**
 * Everything the library knows, and the questions it answers.
 *
 * <p>Made once and shared: immutable, and safe to use from many threads. No call reads the system clock; every question
 * has its day.
 *
 * @since 0.1.0
 */
public final class Kapstok {
    private final CheckedDataset data;
    private final Municipalities municipalities;
    private final Supporters supporters;

    private Kapstok(CheckedDataset data) {
        this.data = data;
        this.municipalities = new Municipalities(data);
        this.supporters = new Supporters(data, municipalities);
    }

    /** Made at the first call of {@link #flanders}, by one thread. */
    private static final class Shipped {
        static final Kapstok FLANDERS = new Kapstok(ShippedData.load());
    }

    /**
     * The shipped data: Flanders and Brussels since 2009.
     *
     * @return always the same object
     */
    public static Kapstok flanders() {
        return Shipped.FLANDERS;
    }

    /**
     * Only your own data, which must be self-contained.
     *
     * @param data the data, checked
     * @return questions over this data and nothing else
     */
    public static Kapstok of(CheckedDataset data) {
        return new Kapstok(data);
    }

    /**
     * The data that is asked.
     *
     * @return its records
     */
    public Dataset data() {
        return data.dataset();
    }

    /**
     * Tells which municipality a text means on a day.
     *
     * <p>The text is a NIS code, or a Dutch, French or English name in any case, with or without accents, hyphens,
     * apostrophes, dots and spaces.
     *
     * @param text a code or name; may be anything
     * @param day the day, in Belgian civil time
     * @return the answer; a text that means nothing gives {@link MunicipalityAnswer.Unknown}, never an exception
     */
    public MunicipalityAnswer municipality(String text, LocalDate day) {
        return municipalities.find(text, day);
    }

    /**
     * Tells which municipality has a code on a day.
     *
     * @param code the code
     * @param day the day, in Belgian civil time
     * @return the answer
     */
    public MunicipalityAnswer municipality(NisCode code, LocalDate day) {
        return municipalities.find(code.value(), day);
    }

    /**
     * Tells who supports a municipality on a day.
     *
     * @param text a code or name, as {@link #municipality(String, LocalDate)} takes it
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public SupportAnswer support(String text, LocalDate day) {
        return supporters.of(text, day);
    }

    /**
     * Tells who supports a municipality on a day.
     *
     * <p>A code that ended before the day is answered with its successor, and the reasons say so.
     *
     * @param code the code
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public SupportAnswer support(NisCode code, LocalDate day) {
        return supporters.of(code, day);
    }
}
