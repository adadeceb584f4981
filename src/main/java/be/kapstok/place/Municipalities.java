package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.index.Days;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.Timeline;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final CheckedDataset data;
    private final Days days;
    private final MunicipalityIndex index;
    private final Answering answering;
    private final Map<String, Entry> exact = new HashMap<>();
    private final Spellings spellings;
    private volatile @Nullable Histories histories;

    /**
     * The municipalities of a data set.
     *
     * @param data the data set
     */
    public Municipalities(CheckedDataset data) {
        requireNonNull(data, "data");
        this.data = data;
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
     * <p>A name that a municipality of the Walloon Region bears too is {@link MunicipalityAnswer.Ambiguous}, with the one
     * candidate that the data holds; a reason names the other.
     *
     * @param text a code, name, postcode or place; may be anything
     * @param day the day, in Belgian civil time
     * @return the answer; a text that means nothing gives {@link MunicipalityAnswer.Unknown}, never an exception
     */
    public MunicipalityAnswer find(String text, LocalDate day) {
        requireNonNull(text, "text");
        requireNonNull(day, "day");
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
        requireNonNull(code, "code");
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
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return Answering.alive(records(code), day);
    }

    /**
     * The changes by which a municipality was formed or grew.
     *
     * @param code its code after the change
     * @return the changes
     */
    public List<MunicipalityChange> changesInto(NisCode code) {
        requireNonNull(code, "code");
        return index.changesTo(code);
    }

    /**
     * The changes in which a municipality went into another, or others into it.
     *
     * @param code its code before the change
     * @return the changes
     */
    public List<MunicipalityChange> changesOutOf(NisCode code) {
        requireNonNull(code, "code");
        return index.changesFrom(code);
    }

    /**
     * All days on which something happens to a municipality, or to what it went into.
     *
     * @param code its code
     * @return the days, in order
     */
    public Set<LocalDate> daysOf(NisCode code) {
        requireNonNull(code, "code");
        return index.daysOf(code);
    }

    /**
     * A code and all codes that it went into, one after the other.
     *
     * @param code its code
     * @return the codes, itself first
     */
    public Set<NisCode> line(NisCode code) {
        requireNonNull(code, "code");
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

    /**
     * The life of a municipality.
     *
     * @param code its code, of any time
     * @return its history; without periods when no municipality ever had the code
     */
    public History history(NisCode code) {
        requireNonNull(code, "code");
        return histories().of(code);
    }

    /**
     * Those of some changes that belong to the life of a municipality.
     *
     * @param code its code
     * @param changes changes
     * @return those of which what changed held, on the eve, the territory of the municipality or of what it was made of, in the
     *     same order
     */
    public List<Change> concerning(NisCode code, List<Change> changes) {
        requireNonNull(code, "code");
        requireNonNull(changes, "changes");
        return List.copyOf(histories().concerning(code, changes));
    }

    /**
     * What changed between two days: mergers, codes, names, provinces and language facilities. The days are states, so a
     * change counts when {@code from < date <= to}.
     *
     * @param from the first state, in Belgian civil time
     * @param to the last state
     * @return the changes, in the order of {@link Change#IN_ORDER}; empty when the days are equal
     * @throws IllegalArgumentException when {@code to} lies before {@code from}, or {@code from} before the eve of the first
     *     day of which the facts speak: what changed then is not known, and an empty list would say "nothing"
     */
    public List<Change> changesBetween(LocalDate from, LocalDate to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The second day of a comparison lies before the first: from " + from + " to " + to);
        }
        if (days.coveredFrom().toEpochDay() - from.toEpochDay() > 1) {
            throw new IllegalArgumentException("The facts start on " + days.coveredFrom()
                    + "; what changed before is not known. Got a comparison from " + from);
        }
        return histories().between(from, to);
    }

    /**
     * The days on which some municipality starts, ends or changes.
     *
     * @return the days, in order
     */
    public Set<LocalDate> daysOfChange() {
        return histories().daysOfChange();
    }

    /**
     * All municipalities of a day.
     *
     * @param day the day
     * @return the municipalities, in the order of the data
     */
    public List<Municipality> all(LocalDate day) {
        requireNonNull(day, "day");
        List<Municipality> all = new ArrayList<>();
        for (String code : index.codes()) {
            Municipality one = Answering.alive(index.withCode(code), day);
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /**
     * The municipalities of a day that are another record than on the eve, or that others joined on the day.
     *
     * @param day the day
     * @return the municipalities, in the order of the data
     */
    public List<Municipality> formedOn(LocalDate day) {
        requireNonNull(day, "day");
        return histories().formedOn(day);
    }

    /**
     * Follows the territory that a code had on one day to another day, later or earlier.
     *
     * @param code the code on day {@code from}
     * @param from the day on which the code had the territory
     * @param to the day asked about
     * @return the municipalities of day {@code to} that hold some of it, by code: after a merger the one that was formed,
     *     before it all that merged. Empty when no municipality had the code on day {@code from}, or the data does not tell
     */
    public List<Municipality> follow(NisCode code, LocalDate from, LocalDate to) {
        requireNonNull(code, "code");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return histories().lineage().follow(code, from, to);
    }

    /**
     * What a municipality has become by a day.
     *
     * @param code its code
     * @param day the day
     * @return itself when it exists on the day; when it ended, what holds its territory then; empty when it does not exist
     *     yet or the data does not tell
     */
    public List<Municipality> successors(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return histories().lineage().successors(code, day);
    }

    /**
     * What a municipality was made of on a day: the territory of its latest state, on that day.
     *
     * <p>A code that stayed while others joined it has predecessors besides itself: 11002 (Antwerpen) on 31 December 2024 is
     * made of itself and of 11007 (Borsbeek). For an earlier state see {@link #follow}.
     *
     * @param code its code
     * @param day the day
     * @return the municipalities of the day, by code; empty when the municipality ended by then or the data does not tell
     */
    public List<Municipality> predecessors(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return histories().lineage().predecessors(code, day);
    }

    /**
     * Tells whether a code means the same territory on two days. Small corrections of boundaries are not in the data.
     *
     * @param code the code
     * @param one a day
     * @param other another day, later or earlier
     * @return whether a municipality has the code on both days and none was joined to it or split from it in between;
     *     {@code false} too when the code is that of no municipality on one of the days
     */
    public boolean sameTerritory(NisCode code, LocalDate one, LocalDate other) {
        requireNonNull(code, "code");
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return histories().lineage().sameTerritory(code, one, other);
    }

    /**
     * How many people lived in a municipality on 1 January of a year.
     *
     * @param code its code in that year
     * @param year the year
     * @return the answer; a year or code of which the data does not tell is {@link PopulationAnswer.NotKnown}, never zero
     */
    public PopulationAnswer population(NisCode code, int year) {
        requireNonNull(code, "code");
        return histories().population(code, year);
    }

    /**
     * All that is known of how many people lived in a municipality.
     *
     * @param code its code
     * @return a record for each year that is known, in the order of the years
     */
    public List<Population> populations(NisCode code) {
        requireNonNull(code, "code");
        return histories().populations(code);
    }

    /**
     * Tells of which days a list of municipalities can be.
     *
     * @param words codes or names, in any order and mixed; blank ones are left aside, and {@code 44021.0} is read as a code
     * @return the days on which all are municipalities, and why not on others
     */
    public Vintage vintageOf(List<String> words) {
        requireNonNull(words, "words");
        Stretches stretches = new Stretches(days.coveredFrom(), daysOfChange());
        return new Vintages(index, answering, stretches)
                .of(words, spellings, histories().today());
    }

    /**
     * The records of all times that bear a name.
     *
     * @param text a name, however it is spelled
     * @return the records; empty when no municipality ever bore the name
     */
    public List<Municipality> named(String text) {
        Entry entry = exact.get(text);
        return entry != null ? entry.bearers : answering.bearers(text, spellings);
    }

    /**
     * Whether a municipality outside the data bears a name too, so that the name alone is not certain.
     *
     * @param name a name, however it is spelled
     * @return whether the Walloon Region has a municipality of that name
     */
    public boolean alsoElsewhere(String name) {
        requireNonNull(name, "name");
        return answering.alsoElsewhere(name) != null;
    }

    private Histories histories() {
        Histories made = histories;
        if (made == null) {
            made = new Histories(data, index, days, answering.why());
            histories = made;
        }
        return made;
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
