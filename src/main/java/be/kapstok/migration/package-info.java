/**
 * Carrying tables and data sets from the municipalities of one day to those of another.
 *
 * <p>A table or a data set, two days and {@link be.kapstok.migration.MergePolicies} come in; a
 * {@link be.kapstok.migration.MigrationReport} goes out: what came of it, what became of each row or record and why, and the
 * totals before and after. Nothing is lost: what cannot be carried stays as it is.
 *
 * <p>{@code CodeMigration} tells what becomes of one code; all else rests on it. {@code TableMigration} goes over the rows of
 * a table: one alone moves or is divided, those of a group become one, column by column. {@code DatasetMigration} goes over
 * the lists of a data set: {@code ListMigration} does the same with their records, field by field. {@code ValueMerger} makes
 * one value of several for both, or refuses.
 */
@NullMarked
package be.kapstok.migration;

import org.jspecify.annotations.NullMarked;
