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

/**
 * Questions about files and data sets: are they valid, and what do they become for the municipalities of another day?
 */
abstract class FileQuestions extends Rooms {
    FileQuestions(CheckedDataset data) {
        super(data);
    }

    /**
     * Checks a file: its form, the shape of its records, and the rules between them. References may point to the file
     * itself or to this data.
     *
     * @param file the file: JSON, NDJSON or CSV, or an export of plans, which may be a folder
     * @return the report
     * @throws IOException when the file cannot be read, or is a folder without an export
     */
    public ValidationReport validate(Path file) throws IOException {
        return validation().check(file);
    }

    /**
     * Checks a text.
     *
     * @param text the text: JSON, NDJSON or CSV
     * @return the report; findings name the file {@code (text)}
     */
    public ValidationReport validate(String text) {
        requireNonNull(text, "text");
        return validation().check(RawText.of(text, "(text)"));
    }

    /**
     * Checks the text of a stream, which is read to its end.
     *
     * @param in the stream; it stays open
     * @return the report; findings name the file {@code (stream)}
     * @throws IOException when the stream cannot be read
     */
    public ValidationReport validate(InputStream in) throws IOException {
        requireNonNull(in, "in");
        return validation().check(RawText.of(in, "(stream)"));
    }

    /**
     * Checks the text of a reader, which is read to its end.
     *
     * @param in the reader; it stays open
     * @return the report; findings name the file {@code (reader)}
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
     * @return the report; findings name the file {@code (bytes)}
     */
    public ValidationReport validate(byte[] text) {
        requireNonNull(text, "text");
        return validation().check(RawText.of(text, "(bytes)"));
    }

    /** {@return the report of the check of a data set: the shape of its records, and the rules between them} */
    public ValidationReport validate(Dataset dataset) {
        return validation().check(dataset);
    }

    /**
     * Checks a file one record at a time, by the same rules and with the same findings as {@link #validate(Path)}.
     * NDJSON and CSV may be of any size: memory holds only the current record, about thirty bytes for the key of each
     * record, and all bodies and coverages, which are checked against one another. A JSON document is held whole.
     *
     * @param file the file
     * @param sink takes each record with its findings, as far as they follow from the records up to it
     * @return the report, with all findings but without a data set
     * @throws IOException when the file cannot be read, or is a folder
     */
    public ValidationReport validateEach(Path file, Validation.RecordSink sink) throws IOException {
        return validation().checkEach(file, sink);
    }

    /**
     * Works as {@link #migrate(Table, String, LocalDate, LocalDate, MergePolicies)}, but finds the column of codes
     * itself.
     */
    public TableMigrationReport migrate(Table table, LocalDate from, LocalDate to, MergePolicies policies) {
        return migrations().migrate(table, null, from, to, policies);
    }

    /**
     * Carries the rows of a table from the municipalities of one day to those of another. No row is lost: a row that
     * cannot be carried over stays as it is, and the report says why.
     *
     * @param table the table
     * @param codeColumn the name of the column of NIS codes
     * @param from the day to which the codes belong, in Belgian civil time
     * @param to the day to carry them to; an earlier day divides rows, which needs shares
     * @param policies how cells are combined
     * @return the new table, and what became of each row
     * @throws IllegalArgumentException when a column is missing, or a day lies before the first day that the facts
     *     cover
     */
    public TableMigrationReport migrate(
            Table table, String codeColumn, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(codeColumn, "codeColumn");
        return migrations().migrate(table, codeColumn, from, to, policies);
    }

    /** Works as {@link #migrate(Dataset, LocalDate, LocalDate, MergePolicies)}, without policies. */
    public DatasetMigrationReport migrate(Dataset dataset, LocalDate from, LocalDate to) {
        return migrate(dataset, from, to, MergePolicies.NONE);
    }

    /**
     * Carries the records of a data set from the municipalities of one day to those of another.
     *
     * @param dataset the data set
     * @param from the day to which its codes belong, in Belgian civil time
     * @param to the day to carry them to
     * @param policies the policy for each field, by its name, such as {@code note} or {@code measures.municipality},
     *     and shares for the way back; for the policies that make sense, and what happens to each list forwards and
     *     backwards, see {@link Migrations#migrate(Dataset, LocalDate, LocalDate, MergePolicies)}
     * @return the new data set, and what became of each record that has a code
     * @throws IllegalArgumentException when a day lies before the first day that the facts cover, when a record lacks a
     *     required value, or when a policy, key or weight makes no sense; the message names each and says why
     */
    public DatasetMigrationReport migrate(Dataset dataset, LocalDate from, LocalDate to, MergePolicies policies) {
        requireNonNull(dataset, "dataset");
        return migrations().migrate(dataset, from, to, policies);
    }
}
