package be.kapstok.place;

import be.kapstok.index.Days;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.Timeline;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds municipalities by code or name, on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Municipalities {
    private final Days days;
    private final MunicipalityIndex index;
    private final Answering answering;
    private final Map<String, Entry> exact = new HashMap<>();
    private final Spellings spellings;

    /**
     * The municipalities of a data set.
     *
     * @param data the data set
     */
    public Municipalities(CheckedDataset data) {
        days = Days.of(data);
        index = new MunicipalityIndex(data);
        answering = new Answering(data, index, days);
        spellings = new Spellings(index);
        for (String name : index.names()) {
            exact.put(name, new Entry(name, index.withName(name)));
        }
        for (String code : index.codes()) {
            exact.put(code, new Entry(code, index.withCode(code)));
        }
    }

    /**
     * Tells which municipality a text means on a day.
     *
     * <p>The text is a NIS code, or a Dutch, French or English name in any case, with or without accents, hyphens,
     * apostrophes, dots and spaces, and with the usual abbreviations ({@code St.-Niklaas}). Four digits are a postcode,
     * which means its main municipality. A name that no municipality bears, on that day or another, may be that of a place
     * (deelgemeente), which means the municipality of the day that it lies in. Both are known for the latest state only:
     * before a merger the answer is the one that bears the name, or else {@link MunicipalityAnswer.Ambiguous} with all that
     * merged.
     *
     * @param text a code, name, postcode or place; may be anything
     * @param day the day, in Belgian civil time
     * @return the answer; a text that means nothing gives {@link MunicipalityAnswer.Unknown}, never an exception
     */
    public MunicipalityAnswer find(String text, LocalDate day) {
        if (day.isBefore(days.coveredFrom())) {
            return answering.outsideData(day);
        }
        Entry entry = exact.get(text);
        return entry != null ? entry.on(day) : answering.loosely(text, spellings, day);
    }

    /**
     * The records with a code, of all times.
     *
     * @param code the code
     * @return the records, in the order of the data; empty when no municipality ever had the code
     */
    public List<Municipality> records(NisCode code) {
        return index.withCode(code.value());
    }

    /**
     * The municipality that has a code on a day.
     *
     * @param code the code
     * @param day the day
     * @return the municipality, or {@code null} when none has the code on that day
     */
    public @Nullable Municipality on(NisCode code, LocalDate day) {
        return Answering.alive(records(code), day);
    }

    /**
     * The changes by which a municipality was formed or grew.
     *
     * @param code its code after the change
     * @return the changes
     */
    public List<MunicipalityChange> changesInto(NisCode code) {
        return index.changesTo(code);
    }

    /**
     * All days on which something happens to a municipality, or to what it went into.
     *
     * @param code its code
     * @return the days, in order
     */
    public Set<LocalDate> daysOf(NisCode code) {
        return index.daysOf(code);
    }

    /**
     * A code and all codes that it went into, one after the other.
     *
     * @param code its code
     * @return the codes, itself first
     */
    public Set<NisCode> line(NisCode code) {
        return index.line(code);
    }

    /**
     * The first day of which the facts speak.
     *
     * @return the day
     */
    public LocalDate coveredFrom() {
        return days.coveredFrom();
    }

    /** All that is known of one exact name or code; its answers are made at the first question. */
    private final class Entry {
        private final String text;
        private final List<Municipality> bearers;
        private volatile @Nullable Timeline<Function<LocalDate, MunicipalityAnswer>> answers;

        Entry(String text, List<Municipality> bearers) {
            this.text = text;
            this.bearers = bearers;
        }

        MunicipalityAnswer on(LocalDate day) {
            Timeline<Function<LocalDate, MunicipalityAnswer>> made = answers;
            if (made == null) {
                made = answering.answers(text, bearers);
                answers = made;
            }
            return made.at(day).apply(day);
        }
    }
}
