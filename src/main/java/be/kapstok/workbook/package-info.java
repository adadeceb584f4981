/**
 * Workbooks of Excel: the cells of their sheets, each value as text that means one thing only, and cells written as a workbook.
 *
 * <p>The bytes of a file come in and a {@link be.kapstok.workbook.CellSink} takes its cells, within limits that a hostile file
 * cannot get around. No other room knows zip files or XML.
 */
@NullMarked
package be.kapstok.workbook;

import org.jspecify.annotations.NullMarked;
