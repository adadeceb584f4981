package be.kapstok;

import static java.util.Objects.requireNonNull;

import be.kapstok.advice.Advice;
import be.kapstok.advice.Advisers;
import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.Dataset;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.migration.DatasetMigrationReport;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.Migrations;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.Partners;
import be.kapstok.place.Changes;
import be.kapstok.place.History;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.plan.Plans;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.practice.Practices;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.PolicyRules;
import be.kapstok.review.Reviews;
import be.kapstok.review.RuleExamples;
import be.kapstok.review.RuleRun;
import be.kapstok.support.CentraAnswer;
import be.kapstok.support.ServiceGuide;
import be.kapstok.support.SupportAnswer;
import be.kapstok.support.Supporters;
import be.kapstok.table.Table;
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
import org.jspecify.annotations.Nullable;

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
    private volatile @Nullable Questions policy;

    private Kapstok(CheckedDataset data) {
        this.data = data;
        this.municipalities = new Municipalities(data);
        this.supporters = new Supporters(data, municipalities);
    }

    private Questions policy() {
        Questions ready = policy;
        return ready == null ? makePolicy() : ready;
    }

    private synchronized Questions makePolicy() {
        Questions ready = policy;
        if (ready == null) {
            ready = new Questions(data, municipalities, supporters);
            policy = ready;
        }
        return ready;
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
     * <p>A record of an integratiedienst goes before those of this data of the same municipality, whatever its id, on the days on
     * which it holds; the reason says so.
     *
     * @param more the data, checked against this data
     * @return questions over both; this object stays as it is
     */
    public Kapstok overlaidWith(CheckedDataset more) {
        requireNonNull(more, "more");
        return new Kapstok(data.overlaidWith(more));
    }

    /**
     * Checking against this data: the settings are those of {@link Validation}.
     *
     * @return a validation with all rules as they are
     */
    public Validation validation() {
        return Validation.against(municipalities);
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
        requireNonNull(text, "text");
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
        requireNonNull(in, "in");
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
        requireNonNull(in, "in");
        return validation().check(RawText.of(in, "(reader)"));
    }

    /**
     * Checks a text in bytes.
     *
     * @param text UTF-8 or UTF-16, with or without a byte order mark
     * @return the report; findings speak of the file {@code (bytes)}
     */
    public ValidationReport validate(byte[] text) {
        requireNonNull(text, "text");
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
     * Checks a file a record at a time, by the same rules and with the same findings as {@link #validate(Path)}. NDJSON and
     * CSV may be of any size: no more is held than the record at hand, some thirty bytes for the key of each, and bodies and
     * coverages, which are checked against one another. A JSON document is held whole.
     *
     * @param file the file
     * @param sink takes each record with what is wrong with it, as far as the records up to it tell
     * @return the report, with all findings; it has no data set
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport validateEach(Path file, Validation.RecordSink sink) throws IOException {
        return validation().checkEach(file, sink);
    }

    /**
     * Tells what a measure is, inclusive or categorical, and how sound it is, on its own day: that of the decision, else its
     * first day.
     *
     * @param measure the measure
     * @return the answer; without a day when the measure has none, and then without the rules that hold in a period
     */
    public MeasureAnswer check(Measure measure) {
        return measures().check(measure);
    }

    /**
     * Tells what a measure is, inclusive or categorical, and how sound it is, on a day.
     *
     * @param measure the measure
     * @param day the day, in Belgian civil time; it decides which rules are in force
     * @return the answer
     */
    public MeasureAnswer check(Measure measure, LocalDate day) {
        return measures().check(measure, day);
    }

    /**
     * Judges the measures of a data set.
     *
     * @param dataset the data set, checked against this data
     * @param day the day on which all are judged, in Belgian civil time, or {@code null}: each on its own day, else on the
     *     first day of its plan
     * @return the answers, with the lines of the findings
     */
    public DatasetReview check(CheckedDataset dataset, @Nullable LocalDate day) {
        requireNonNull(dataset, "dataset");
        return policy().reviews().measures(dataset, day);
    }

    /**
     * The question what a measure is, and its settings.
     *
     * @return always the same object, made when first asked for
     */
    public Measures measures() {
        return policy().measures();
    }

    /**
     * Tells what a multi-year plan makes of integration. The measures that its actions name are looked for in this data.
     *
     * @param plan the plan
     * @return the review; its findings speak of the file {@code (plan)}
     * @throws IllegalArgumentException when a value that the plan must have is missing, or its years are none
     */
    public PlanReview review(MultiYearPlan plan) {
        return plans().review(plan);
    }

    /**
     * The question what a plan makes of integration, and its settings.
     *
     * @return always the same object, made when first asked for
     */
    public Plans plans() {
        return policy().plans();
    }

    /**
     * Tells what the rules of policy find in a data set: in its measures, plans, support bodies and subsidies, against this
     * data and itself.
     *
     * @param dataset the data set, checked against this data
     * @return the review; the rules of policy never make data invalid
     */
    public DatasetReview review(CheckedDataset dataset) {
        requireNonNull(dataset, "dataset");
        return policy().reviews().review(dataset);
    }

    /**
     * Puts together what there is for a local authority on a day: who supports it, its service and its consultation circle,
     * partners near it, the schemes that are open to it, practices of municipalities like it, and what its plan has to hold.
     *
     * @param text a code or name, as {@link #municipality(String, LocalDate)} takes it
     * @param day the day, in Belgian civil time
     * @return the advice, with at least one reason; each part has its own
     */
    public Advice advise(String text, LocalDate day) {
        return advisers().advise(text, day);
    }

    /**
     * The question of the whole page, and its settings.
     *
     * @return always the same object, made when first asked for
     */
    public Advisers advisers() {
        return policy().advisers();
    }

    /**
     * Runs every example of every rule again, against this data.
     *
     * @return what came of them, by rule
     */
    public List<RuleRun> runExamples() {
        return new RuleExamples(validation(), policy().reviews()).run(rules());
    }

    /**
     * Every rule of the library, with its statement, source and examples: those of data and those of policy.
     *
     * @return the cards of the rules, sorted by id; read anew at each call
     */
    public List<RuleCard> rules() {
        return Stream.of(Catalogue.of(Validation.class).cards(), PolicyRules.cards())
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
     * apostrophes, dots and spaces; or a postcode, which means its main municipality; or, when no municipality bears the
     * name, the name of a place (deelgemeente). The reasons say how it was found.
     *
     * @param text a code, name, postcode or place; may be anything
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
        requireNonNull(code, "code");
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

    /**
     * The address list of the bodies that act as centre on a day: integratiecentra and, since 2015, the regions of the Agency
     * and the agencies of Antwerpen and Gent.
     *
     * @param day the day, in Belgian civil time
     * @return the list, with at least one reason; each line says how much of the address is known
     */
    public CentraAnswer centra(LocalDate day) {
        return policy().services().centra(day);
    }

    /**
     * Tells who helps with a theme on a day.
     *
     * @param theme the theme
     * @param day the day, in Belgian civil time
     * @return the answer, with at least one reason
     */
    public PartnerAnswer partners(Theme theme, LocalDate day) {
        requireNonNull(theme, "theme");
        return partners().ask(PartnerQuestion.on(day).about(theme));
    }

    /**
     * Tells what other municipalities did.
     *
     * @param question the themes, policy domains, kinds, municipality and words
     * @return the answer, with at least one reason
     */
    public PracticeAnswer practices(PracticeQuestion question) {
        return policy().practices().ask(question);
    }

    /**
     * Tells which subsidies are open to whom on a day.
     *
     * <p>A municipality that ended before the day is answered with its successor, and the reasons say so.
     *
     * @param question who asks, when, and for what
     * @return the answer: every scheme in one of two lists, each with its reasons; what is not known makes it open if, never
     *     not open
     */
    public FundingAnswer funding(FundingQuestion question) {
        return policy().funding().ask(question);
    }

    /**
     * The life of a municipality, as far as the facts reach.
     *
     * @param code its code, of any time
     * @return its history: periods, predecessors, successors down to the day of the facts, changes and populations; without
     *     periods when no municipality ever had the code
     */
    public History history(NisCode code) {
        return supporters.history(code);
    }

    /**
     * What changed between two days: mergers, codes, names, provinces, language facilities, and the bodies that act as centre. The
     * days are states, so a change counts when {@code from < date <= to}.
     *
     * @param from the first state, in Belgian civil time
     * @param to the last state
     * @return the changes, in the order of {@link be.kapstok.place.Change#IN_ORDER}; empty when the days are equal
     * @throws IllegalArgumentException when {@code to} lies before {@code from}, or {@code from} before the eve of the first
     *     day of which the facts speak
     */
    public Changes changes(LocalDate from, LocalDate to) {
        return new Changes(from, to, data().header().asOf(), supporters.changesBetween(from, to));
    }

    /**
     * Carries the rows of a table from the municipalities of one day to those of another, and finds its column of codes.
     *
     * @param table the table
     * @param from the day that the codes are of, in Belgian civil time
     * @param to the day to carry them to; an earlier one divides rows, and needs shares
     * @param policies how cells become one
     * @return the table that comes of it, and what became of each row
     * @throws IllegalArgumentException when a column is not there, or a day lies before those of which the facts speak
     */
    public TableMigrationReport migrate(Table table, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(table, "table");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(policies, "policies");
        return migrations().migrate(table, null, from, to, policies);
    }

    /**
     * Carries the rows of a table from the municipalities of one day to those of another. Rows are never lost: what cannot
     * be carried stays as it is, and the report says why.
     *
     * @param table the table
     * @param codeColumn the name of the column of NIS codes
     * @param from the day that the codes are of, in Belgian civil time
     * @param to the day to carry them to; an earlier one divides rows, and needs shares
     * @param policies how cells become one
     * @return the table that comes of it, and what became of each row
     * @throws IllegalArgumentException when a column is not there, or a day lies before those of which the facts speak
     */
    public TableMigrationReport migrate(
            Table table, String codeColumn, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(table, "table");
        requireNonNull(codeColumn, "codeColumn");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(policies, "policies");
        return migrations().migrate(table, codeColumn, from, to, policies);
    }

    /**
     * Carries the records of a data set from the municipalities of one day to those of another.
     *
     * @param dataset the data set
     * @param from the day that its codes are of, in Belgian civil time
     * @param to the day to carry them to
     * @return the data set that comes of it, and what became of each record that has a code
     * @throws IllegalArgumentException when a day lies before those of which the facts speak, or when a record lacks
     *     what it must have
     */
    public DatasetMigrationReport migrate(Dataset dataset, LocalDate from, LocalDate to) {
        return migrate(dataset, from, to, MergePolicies.NONE);
    }

    /**
     * Carries the records of a data set from the municipalities of one day to those of another.
     *
     * @param dataset the data set
     * @param from the day that its codes are of, in Belgian civil time
     * @param to the day to carry them to
     * @param policies by the name of a field, such as {@code note} or {@code measures.municipality}, and shares for the way back;
     *     which make sense, and what each list does forwards and backwards, stands at {@link Migrations#migrate(Dataset,
     *     LocalDate, LocalDate, MergePolicies)}
     * @return the data set that comes of it, and what became of each record that has a code
     * @throws IllegalArgumentException when a day lies before those of which the facts speak, when a record lacks
     *     what it must have, or with the name of each policy,
     *     key or weight that makes no sense, and why
     */
    public DatasetMigrationReport migrate(Dataset dataset, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(dataset, "dataset");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(policies, "policies");
        return migrations().migrate(dataset, from, to, policies);
    }

    /**
     * The municipalities, their histories and their lineage: which there are on a day, what became of one, how many lived there, of
     * which days a list can be.
     *
     * @return always the same object
     */
    public Municipalities places() {
        return municipalities;
    }

    /**
     * The lists of integratiediensten, centra and services, and what each offers.
     *
     * @return always the same object, made when first asked for
     */
    public ServiceGuide services() {
        return policy().services();
    }

    /**
     * The question who helps, by theme, sector or municipality.
     *
     * @return always the same object, made when first asked for
     */
    public Partners partners() {
        return policy().partners();
    }

    /**
     * What others did, and what was published about it.
     *
     * @return always the same object, made when first asked for
     */
    public Practices practices() {
        return policy().practices();
    }

    /**
     * The rules of policy over whole data sets.
     *
     * @return always the same object, made when first asked for
     */
    public Reviews reviews() {
        return policy().reviews();
    }

    /**
     * Carrying tables and data sets across mergers, and reading shares.
     *
     * @return a new object at each call
     */
    public Migrations migrations() {
        return new Migrations(data, municipalities);
    }
}
