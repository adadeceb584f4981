/**
 * Carrying tables and data sets from the municipalities of one day to those of another.
 *
 * <p>A table or a data set, two days and {@link be.kapstok.migration.MergePolicies} come in; a
 * {@link be.kapstok.migration.MigrationReport} goes out: what came of it, what became of each row or record and why, and the
 * totals before and after. Nothing is lost: what cannot be carried stays as it is.
 */
@NullMarked
package be.kapstok.migration;

import org.jspecify.annotations.NullMarked;
