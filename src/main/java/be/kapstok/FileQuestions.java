package be.kapstok;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Dataset;
import be.kapstok.file.RawText;
import be.kapstok.migration.DatasetMigrationReport;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.Migrations;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Validation;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;

/** Questions about files and data sets: is this right, and what is it for the municipalities of another day. */
abstract class FileQuestions extends Rooms {
    FileQuestions(CheckedDataset data) {
        super(data);
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

    /** {@return what the check of a data set finds: the shape of its records, and the rules between them} */
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

    /** As {@link #migrate(Table, String, LocalDate, LocalDate, MergePolicies)}, and finds the column of codes. */
    public TableMigrationReport migrate(Table table, LocalDate from, LocalDate to, MergePolicies policies) {
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
        requireNonNull(codeColumn, "codeColumn");
        return migrations().migrate(table, codeColumn, from, to, policies);
    }

    /** As {@link #migrate(Dataset, LocalDate, LocalDate, MergePolicies)}, without policies. */
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
     *     what it must have, or with the name of each policy, key or weight that makes no sense, and why
     */
    public DatasetMigrationReport migrate(Dataset dataset, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(dataset, "dataset");
        return migrations().migrate(dataset, from, to, policies);
    }
}
