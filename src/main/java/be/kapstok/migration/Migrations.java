package be.kapstok.migration;

import be.kapstok.dataset.Dataset;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityColumn;
import be.kapstok.place.MunicipalityColumn.Columns;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Reason;
import be.kapstok.table.Headings;
import be.kapstok.table.RemarkCode;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.MissingValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries tables and data sets from the municipalities of one day to those of another. Immutable and safe to share between
 * threads.
 *
 * @since 0.1.0
 */
public final class Migrations {
    private final Municipalities municipalities;
    private final MigrationReasons why;
    private final MunicipalityColumn columns;
    private final Descriptions descriptions;

    /** Migrations between the municipalities of a data set. */
    public Migrations(CheckedDataset data, Municipalities municipalities) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(municipalities, "municipalities");
        this.municipalities = municipalities;
        this.why = new MigrationReasons(data);
        this.columns = new MunicipalityColumn(municipalities);
        this.descriptions = new Descriptions(municipalities);
    }

    /**
     * Carries the rows of a table from the municipalities of one day to those of another. Rows are never lost: what cannot
     * be carried stays as it is, and the report says why. Migrating twice changes nothing.
     *
     * <p>A cell of the column of codes may hold a name instead: that of a municipality of the first day, however it is
     * spelled. The row gets the code of the other day. A name that several bear is ambiguous; one that none bears is unknown,
     * and so is that of a place, which is no whole municipality.
     *
     * @param table the table
     * @param codeColumn the name of the column of NIS codes or names, or {@code null} for the one of
     *     {@link MunicipalityColumn#holdingMost}
     * @param from the day that the codes and names are of, in Belgian civil time
     * @param to the day to carry them to; an earlier one divides rows, and needs shares
     * @param policies how cells become one
     * @return the table that comes of it, and what became of each row
     * @throws IllegalArgumentException when a column is not there, a remark of the table endangers its data, or a day lies
     *     before those of which the facts speak
     */
    public TableMigrationReport migrate(
            Table table, @Nullable String codeColumn, LocalDate from, LocalDate to, MergePolicies policies) {
        Objects.requireNonNull(from, "from");
        return migrate(table, codeColumn, From.day(from), to, policies);
    }

    /**
     * Carries the rows of a table as {@link #migrate(Table, String, LocalDate, LocalDate, MergePolicies)} does, from a day that
     * the table itself tells. With a column of days rows of different days never become one: the column is a key. A row without
     * a day that can be read stays as it is.
     *
     * @param table the table
     * @param codeColumn the name of the column of NIS codes or names, or {@code null} to find it
     * @param from of which day the codes are
     * @param to the day to carry them to
     * @param policies how cells become one
     * @return the table that comes of it, what became of each row, and the day that was found
     * @throws IllegalArgumentException as above, and when the codes do not tell one day, or several between which it makes a
     *     difference; then with what they may be
     */
    public TableMigrationReport migrate(
            Table table, @Nullable String codeColumn, From from, LocalDate to, MergePolicies policies) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(policies, "policies");
        table.sound();
        int column = codeColumn == null ? columns.holdingMost(table) : table.column(codeColumn);
        columns.mustHaveAHeading(table, column);
        Columns own = columns.columns(table, column);
        LocalDate day = from.day();
        String days = from.column();
        if (days != null) {
            RowDays rowDays = new RowDays(table, table.column(days), municipalities.coveredFrom());
            CarriedTable carried = new CarriedTable(table, own, descriptions, rowDays, to, stretches(to));
            return run(carried, policies, MigrationReason.CARRIED_EACH_DAY, MigrationReasons.shown(days));
        }
        if (day != null) {
            CarriedTable carried = new CarriedTable(table, own, descriptions, codes(day, to));
            return new TableMigration(carried, policies, why).run(List.of());
        }
        LocalDate found = new FoundDay(municipalities, why.cuts(), stretches(to)).of(table, column, to);
        CarriedTable carried = new CarriedTable(table, own, descriptions, codes(found, to));
        return run(carried, policies, MigrationReason.CARRIED_DAY_FOUND, found);
    }

    private TableMigrationReport run(
            CarriedTable carried, MergePolicies policies, MigrationReason ofTheDay, Object argument) {
        return new TableMigration(carried, policies, why).run(List.of(Reason.of(ofTheDay, argument)));
    }

    /** What becomes of the codes of a day; the same for all days between which no municipality starts or ends. */
    private Function<LocalDate, CodeMigration> stretches(LocalDate to) {
        Map<LocalDate, CodeMigration> known = new HashMap<>();
        return day -> {
            LocalDate cut = why.cuts().floor(day);
            LocalDate covered = municipalities.coveredFrom();
            return known.computeIfAbsent(
                    cut == null || cut.isBefore(covered) ? covered : cut, start -> codes(start, to));
        };
    }

    /**
     * Carries the records of a data set from the municipalities of one day to those of another. What is not carried stays as
     * it is, and the report says why. Migrating twice changes nothing.
     *
     * <p>Forwards, records whose key holds the code become one with others of the same key: of populations the counts are
     * summed and {@code foreignOriginShare} is the mean weighted by population; places of postcodes, sources and notes are
     * joined, notes with their origin; what comes of it is probable where one of them is. A number that one lacks is left out
     * and told. A coverage of a part becomes one of the whole, unless another body serves the rest. Services, practices,
     * measures and plans keep their ids and only move. Municipalities and changes are facts and stay.
     *
     * <p>Backwards, populations are divided by {@link MergePolicies#shares}, to the person, and are probable. Coverages of
     * the whole become coverages of each part. Postcodes, services, practices, measures and plans have no parts: they are
     * refused, or with the policy {@link MergePolicy#LIST} for the field that holds the code copied for each municipality, a
     * copy with {@code -} and the code behind its id; amounts in copies are not divided. What a plan or a consultation names
     * is not copied without it.
     *
     * @param data the data set
     * @param from the day that its codes are of, in Belgian civil time
     * @param to the day to carry them to
     * @param policies by the name of a field, alone or behind that of its list: {@code note}, {@code measures.municipality}.
     *     Counts take sum, keep when equal, first and ask; {@code foreignOriginShare} the weighted mean, keep when equal,
     *     first and ask; notes and places list, keep when equal, first and ask; codes list and ask. The weight is a count of
     *     populations. There are no keys
     * @return the data set that comes of it, and what became of each record that has a code
     * @throws IllegalArgumentException when a day lies before those of which the facts speak, when a record lacks
     *     what it must have, or with the name of each policy,
     *     key or weight that makes no sense, and why
     */
    public DatasetMigrationReport migrate(Dataset data, LocalDate from, LocalDate to, MergePolicies policies) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(policies, "policies");
        return MissingValues.on(() -> data, () -> new DatasetMigration(data, codes(from, to), policies, why).run());
    }

    /**
     * Reads which part of what became one goes to each of those that it was made of.
     *
     * @param table columns in this order, whatever their names: the older code, the newer code, and the share of the older in
     *     the newer as a fraction, with a decimal point or comma
     * @param one the day of the older codes or of the newer
     * @param other the other day
     * @return the shares, and all that is wrong: codes of neither day, a share that is no fraction from 0 to 1, shares of one
     *     municipality that do not sum to 1 or of which some are missing
     * @throws IllegalArgumentException when the table has no rows, or a remark of it endangers its data; cells without a heading
     *     and a first row of data are faults, with their places
     */
    public Shares shares(Table table, LocalDate one, LocalDate other) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        table.remarks().stream()
                .filter(each -> isUnfitForShares(each.code(), table))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(each.text(Languages.ENGLISH));
                });
        return new ShareReader(table, municipalities, one, other).read();
    }

    private static boolean isUnfitForShares(RemarkCode code, Table table) {
        return switch (code) {
            case CELLS_WITHOUT_HEADING, HEADER_LOOKS_LIKE_DATA -> false;
            case NO_ROWS -> !Headings.lookLikeData(table.header());
            default -> code.endangers();
        };
    }

    private CodeMigration codes(LocalDate from, LocalDate to) {
        LocalDate early = from.isBefore(to) ? from : to;
        if (early.isBefore(municipalities.coveredFrom())) {
            throw new IllegalArgumentException("The facts start on " + municipalities.coveredFrom()
                    + "; which municipalities there were before is not known. Got " + early);
        }
        return new CodeMigration(municipalities, why, from, to);
    }
}
