/**
 * Tables: rows and cells of text with their places, read from CSV and its kin and written back as they were.
 *
 * <p>A {@link be.kapstok.file.RawText} comes in; a {@link be.kapstok.table.Table} goes out. This is the only reader of such
 * files; records of CSV, tables to migrate and lists of words all go through it.
 */
@NullMarked
package be.kapstok.table;

import org.jspecify.annotations.NullMarked;
