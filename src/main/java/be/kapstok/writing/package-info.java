/**
 * Writes records as JSON or as maps, and data sets as JSON; gives the fields of a record by name.
 *
 * <p>Records come in, of a data set or an answer; text goes out that {@code dataset} reads back as the same records.
 */
@NullMarked
package be.kapstok.writing;

import org.jspecify.annotations.NullMarked;
