package be.kapstok;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.AreaCode;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Region;
import be.kapstok.place.Changes;
import be.kapstok.place.History;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.SupportAnswer;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;

/** Questions about one municipality: which municipality is meant, who supports it, and what became of it. */
abstract class PlaceQuestions extends FileQuestions {
    PlaceQuestions(CheckedDataset data) {
        super(data);
    }

    /**
     * Finds the municipality that a text means on a day.
     *
     * <p>The text is a NIS code, or a Dutch, French, English or German name in any case, with or without accents, hyphens,
     * apostrophes, dots and spaces; or a postcode, which means its main municipality; or, when no municipality has the
     * name, the name of a place (deelgemeente). What people write beside it may stand there too, as in
     * {@code Halle (Halle-Vilvoorde)}, {@code 9300 Aalst} or {@code OCMW Gent}, and must agree with it. The reasons say how it
     * was found.
     *
     * @param text a code, name, postcode or place; may be anything
     * @param day the day, in Belgian civil time
     * @return the answer; a text that means nothing gives {@link MunicipalityAnswer.Unknown}, never an exception
     */
    public MunicipalityAnswer municipality(String text, LocalDate day) {
        return places().find(text, day);
    }

    /**
     * Finds the municipalities of a day whose name begins with a text, in any language and spelling, for a search box.
     *
     * @param text the beginning of a name; the empty text fits all names
     * @param day the day, in Belgian civil time
     * @param most how many at most
     * @return the municipalities, those with the shortest names first; empty when no name begins with the text
     * @throws IllegalArgumentException when {@code most} is negative
     */
    public List<Municipality> startingWith(String text, LocalDate day, int most) {
        return places().startingWith(text, day, most);
    }

    /**
     * Finds the municipality that has a code on a day.
     *
     * @param code the code
     * @param day the day, in Belgian civil time
     * @return the answer
     */
    public MunicipalityAnswer municipality(NisCode code, LocalDate day) {
        requireNonNull(code, "code");
        return places().find(code.value(), day);
    }

    /**
     * Gives all municipalities of a day; the shipped data has those of all Belgium.
     *
     * @param day the day, in Belgian civil time
     * @return the municipalities, in the order of the data; none on a day before the first of which the facts speak
     */
    public List<Municipality> municipalities(LocalDate day) {
        requireNonNull(day, "day");
        return day.isBefore(places().coveredFrom()) ? List.of() : places().all(day);
    }

    /**
     * Gives the municipalities of a day in a region.
     *
     * @param region the region
     * @param day the day, in Belgian civil time
     * @return the municipalities, in the order of the data; none on a day before the first of which the facts speak
     */
    public List<Municipality> municipalities(Region region, LocalDate day) {
        requireNonNull(region, "region");
        return municipalities(region.code(), day);
    }

    /**
     * Gives the municipalities of a day in a province or region.
     *
     * @param area its code
     * @param day the day, in Belgian civil time
     * @return the municipalities, in the order of the data; none where no municipality lies in it, and none on a day before
     *     the first of which the facts speak
     */
    public List<Municipality> municipalities(AreaCode area, LocalDate day) {
        requireNonNull(area, "area");
        requireNonNull(day, "day");
        return day.isBefore(places().coveredFrom()) ? List.of() : places().all(area, day);
    }

    /**
     * Finds who supports a municipality on a day.
     *
     * @param text a code or name, as {@link #municipality(String, LocalDate)} takes it
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public SupportAnswer support(String text, LocalDate day) {
        return supporters().of(text, day);
    }

    /**
     * Finds who supports a municipality on a day.
     *
     * <p>For a code that ended before the day, the answer is about its successor, and the reasons say so.
     *
     * @param code the code
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public SupportAnswer support(NisCode code, LocalDate day) {
        return supporters().of(code, day);
    }

    /**
     * Gives the address list of the bodies that act as centre on a day: integratiecentra and, since 2015, the regions
     * of the Agency and the agencies of Antwerpen and Gent.
     *
     * @param day the day, in Belgian civil time
     * @return the list, with at least one reason; each line says how much of the address is known
     */
    public CentraAnswer centra(LocalDate day) {
        return services().centra(day);
    }

    /**
     * Gives the history of a municipality, as far as the facts reach.
     *
     * @param code its code, from any time
     * @return its history: periods, predecessors, successors down to the day of the facts, changes and populations; without
     *     periods when no municipality ever had the code
     */
    public History history(NisCode code) {
        return supporters().history(code);
    }

    /**
     * Lists the changes between two days: mergers, codes, names, provinces, language facilities, and the bodies that
     * act as centre. Each day stands for the state on that day, so a change counts when {@code from < date <= to}.
     *
     * @param from the first state, in Belgian civil time
     * @param to the last state
     * @return the changes, in the order of {@link be.kapstok.place.Change#IN_ORDER}; empty when the days are equal
     * @throws IllegalArgumentException when {@code to} lies before {@code from}, or {@code from} lies more than one day
     *     before the first day that the facts cover
     */
    public Changes changes(LocalDate from, LocalDate to) {
        return new Changes(from, to, data().header().asOf(), supporters().changesBetween(from, to));
    }
}
