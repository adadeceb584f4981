package be.kapstok;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.RawText;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.World;
import be.kapstok.reason.RuleCard;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.Supporters;
import be.kapstok.validation.Catalogue;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ShippedData;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
     * These questions over more data: its records add to this data or replace its records, one by one, by key.
     *
     * @param more the data, checked against this data
     * @return questions over both; this object stays as it is
     */
    public Kapstok overlaidWith(CheckedDataset more) {
        return new Kapstok(data.overlaidWith(more));
    }

    /**
     * Checking against this data: the settings are those of {@link Validation}.
     *
     * @return a validation with all rules as they are
     */
    public Validation validation() {
        return Validation.against(new World(data, municipalities));
    }

    /**
     * Checks a file: its form, the shape of its records, and the rules between them, against this data and itself.
     *
     * @param file the file: JSON, NDJSON or CSV
     * @return the report
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport validate(Path file) throws IOException {
        return validation().check(file);
    }

    /**
     * Checks a text.
     *
     * @param text the text: JSON, NDJSON or CSV
     * @return the report; findings speak of the file {@code (text)}
     */
    public ValidationReport validate(String text) {
        return validation().check(RawText.of(text, "(text)"));
    }

    /**
     * Checks a stream, read to its end.
     *
     * @param in the stream; it stays open
     * @return the report; findings speak of the file {@code (stream)}
     * @throws IOException when the stream cannot be read
     */
    public ValidationReport validate(InputStream in) throws IOException {
        return validation().check(RawText.of(in, "(stream)"));
    }

    /**
     * Checks what a reader gives, read to its end.
     *
     * @param in the reader; it stays open
     * @return the report; findings speak of the file {@code (reader)}
     * @throws IOException when the reader cannot be read
     */
    public ValidationReport validate(Reader in) throws IOException {
        return validation().check(RawText.of(in, "(reader)"));
    }

    /**
     * Checks a text in bytes.
     *
     * @param text UTF-8 or UTF-16, with or without a byte order mark
     * @return the report; findings speak of the file {@code (bytes)}
     */
    public ValidationReport validate(byte[] text) {
        return validation().check(RawText.of(text, "(bytes)"));
    }

    /**
     * Checks a data set.
     *
     * @param dataset the data set
     * @return the report
     */
    public ValidationReport validate(Dataset dataset) {
        return validation().check(dataset);
    }

    /**
     * Checks NDJSON or CSV of any size, a record at a time, in a flat heap.
     *
     * @param file the file
     * @param sink takes each record with what is wrong with it
     * @return the report; it says which rules were not run
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport validateEach(Path file, Validation.RecordSink sink) throws IOException {
        return validation().checkEach(file, sink);
    }

    /**
     * Every rule of the library, with its statement, source and examples.
     *
     * @return the cards of the rules, sorted by id; read anew at each call
     */
    public List<RuleCard> rules() {
        return Stream.of(Catalogue.load().rules())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
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
