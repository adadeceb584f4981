package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Lazy;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.Timeline;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Vocabulary;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.KnownWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds municipalities by code or name, on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Municipalities implements KnownWorld {
    private final Dataset dataset;
    private final CoveredDays days;
    private final MunicipalityIndex index;
    private final MunicipalityAnswers answering;
    private final Map<String, Entry> exact = new HashMap<>();
    private final Lazy<Histories> histories;
    private final Vocabulary vocabulary = new WorldVocabulary(this);

    /** The municipalities of a data set. */
    public Municipalities(CheckedDataset data) {
        requireNonNull(data, "data");
        this.dataset = data.dataset();
        days = CoveredDays.of(data);
        index = new MunicipalityIndex(data);
        answering = new MunicipalityAnswers(data, index, days);
        histories = new Lazy<>(() -> new Histories(data, index, days, answering.why()));
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
     * <p>The text is a NIS code, or a Dutch, French, English or German name in any case, with or without accents, hyphens,
     * apostrophes, dots and spaces, and with the usual abbreviations ({@code St.-Niklaas}). Four digits are a postcode,
     * which means its main municipality. A name that no municipality bears, on that day or another, may be that of a place
     * (deelgemeente), which means the municipality of the day that it lies in. Both are known for the latest state only:
     * before a merger the answer is the one that bears the name, or else {@link MunicipalityAnswer.Ambiguous} with all that
     * merged.
     *
     * <p>And as people write them: with what is beside the name, as {@code Halle (Halle-Vilvoorde)}, {@code 9300 Aalst},
     * {@code Gijzegem - Aalst}, {@code Vorst/Forest}, {@code Antwerpen (11002)}, {@code OCMW Gent}, {@code nis-11001}; the code of
     * a sector, as {@code 11001A00-}; a code that a spreadsheet made a number, as {@code 44021.0}. All parts must agree: when they
     * contradict each other, or one is not known, the answer is {@link MunicipalityAnswer.Ambiguous}. A code or name of an
     * arrondissement, province or region, and a word for what could not be placed, is {@link MunicipalityAnswer.Unknown},
     * with that as its reason.
     *
     * <p>A name that several municipalities of the day have, such as {@code Saint-Nicolas}, is {@link
     * MunicipalityAnswer.Ambiguous}; see {@link #find(String, String, LocalDate)}.
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
        return entry != null ? entry.on(day) : answering.loosely(text, day);
    }

    /**
     * Finds the municipality that a name means on a day, with what stands beside it, such as the next column of a table.
     *
     * <p>Beside it may stand a postcode, a municipality, or a province, region or arrondissement by name or code. The answer
     * is the municipality with the name that agrees with it. When none agrees, the answer is {@link
     * MunicipalityAnswer.Ambiguous}, and a reason states the contradiction.
     *
     * @param text a code, name, postcode or place; may be anything
     * @param beside what stands beside it; may be anything; a text that is none of these changes nothing
     * @param day the day, in Belgian civil time
     * @return the answer
     */
    public MunicipalityAnswer find(String text, String beside, LocalDate day) {
        requireNonNull(beside, "beside");
        MunicipalityAnswer alone = find(text, day);
        if (beside.isBlank() || alone instanceof MunicipalityAnswer.Unknown) {
            return alone;
        }
        MunicipalityAnswer both = find(text + " (" + answering.inWords(beside) + ")", day);
        boolean known = !(both instanceof MunicipalityAnswer.Unknown)
                && both.reasons().stream().noneMatch(each -> each.code() == PlaceReason.BESIDE_NOT_KNOWN);
        return known ? both : alone;
    }

    /**
     * {@return the records with a code, of all times, in the order of the data; empty when no municipality ever had it}
     */
    @Override
    public List<Municipality> records(NisCode code) {
        requireNonNull(code, "code");
        return index.withCode(code.value());
    }

    /** {@return the municipality that has a code on a day, or {@code null} when none has} */
    public @Nullable Municipality on(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return index.on(code, day);
    }

    /**
     * {@return what happened, and is going to happen, to a municipality that exists on a day, in the order of time;
     * never empty}
     */
    public List<Reason> life(Municipality one, LocalDate day) {
        requireNonNull(one, "one");
        requireNonNull(day, "day");
        return answering.why().exists(one, day);
    }

    /** {@return the changes by which the municipality that has a code after them was formed or grew} */
    public List<MunicipalityChange> changesInto(NisCode code) {
        requireNonNull(code, "code");
        return index.changesTo(code);
    }

    /**
     * {@return the changes in which the municipality that has a code before them went into another, or others into it}
     */
    public List<MunicipalityChange> changesOutOf(NisCode code) {
        requireNonNull(code, "code");
        return index.changesFrom(code);
    }

    /** {@return all days on which something happens to a municipality, or to what it went into, in order} */
    public Set<LocalDate> daysOf(NisCode code) {
        requireNonNull(code, "code");
        return index.daysOf(code);
    }

    /** {@return a code and all codes that it went into, one after the other, itself first} */
    public Set<NisCode> line(NisCode code) {
        requireNonNull(code, "code");
        return index.line(code);
    }

    /** {@return the first day of which the facts speak} */
    public LocalDate coveredFrom() {
        return days.coveredFrom();
    }

    /**
     * The municipalities of a day of which a name begins as a text does, in any language and however it is spelled; for a
     * search box.
     *
     * @param text the beginning of a name; an empty one is that of all names
     * @param day the day, in Belgian civil time
     * @param most how many at most
     * @return the municipalities, those with the shortest names first; empty when no name begins so
     * @throws IllegalArgumentException when {@code most} is negative
     */
    public List<Municipality> startingWith(String text, LocalDate day, int most) {
        requireNonNull(text, "text");
        requireNonNull(day, "day");
        if (most < 0) {
            throw new IllegalArgumentException("the most to give is at least 0, got: " + most);
        }
        return answering.startingWith(text, day).stream().limit(most).toList();
    }

    /** {@return all municipalities of a day, in the order of the data} */
    public List<Municipality> all(LocalDate day) {
        requireNonNull(day, "day");
        return index.codes().stream()
                .map(code -> MunicipalityIndex.alive(index.withCode(code), day))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * {@return the municipalities of a day in a province or region, in the order of the data; none in an area that no
     * municipality names}
     */
    public List<Municipality> all(AreaCode area, LocalDate day) {
        requireNonNull(area, "area");
        return all(day).stream()
                .filter(each -> area.equals(each.province())
                        || area.equals(each.region().code()))
                .toList();
    }

    /**
     * {@return the days on which all of a list of codes or names, in any order and mixed, are municipalities, and why
     * not on others; blank ones are left aside, and {@code 44021.0} is read as a code}
     */
    public Vintage vintageOf(List<String> words) {
        requireNonNull(words, "words");
        Vintages vintages =
                new Vintages(index, answering, days.coveredFrom(), histories().daysOfChange());
        return vintages.of(words, histories().today());
    }

    /**
     * {@return the records of all times that bear a name, however it is spelled; empty when no municipality ever bore
     * it}
     */
    public List<Municipality> named(String text) {
        requireNonNull(text, "text");
        Entry entry = exact.get(text);
        return entry != null ? entry.bearers : answering.bearers(text);
    }

    @Override
    public Dataset dataset() {
        return dataset;
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public List<Municipality> became(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        requireNonNull(day, "day");
        return find(code.value(), day) instanceof MunicipalityAnswer.Superseded superseded
                ? superseded.now()
                : List.of();
    }

    @Override
    public boolean isMunicipality(String word) {
        requireNonNull(word, "word");
        return isKnown(word, coveredFrom())
                || histories().daysOfChange().stream().anyMatch(day -> isKnown(word, day));
    }

    private boolean isKnown(String word, LocalDate day) {
        MunicipalityAnswer answer = find(word, day);
        boolean sector = answer.reasons().stream().anyMatch(each -> each.code() == PlaceReason.SECTOR_OF);
        return !(answer instanceof MunicipalityAnswer.Unknown) && !sector;
    }

    /** {@return what happened to municipalities over the years; read at the first question about it} */
    public Histories histories() {
        return histories.get();
    }

    /** {@return which municipality held which territory when; read at the first question about it} */
    public Lineage lineage() {
        return histories().lineage();
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
