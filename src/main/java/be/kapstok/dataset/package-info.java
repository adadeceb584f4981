/**
 * Reads data sets: from JSON, NDJSON and tables to records of {@code model}, with the place of every value.
 *
 * <p>Text comes in; a {@link be.kapstok.dataset.Dataset} and the findings of reading go out. A fault never stops the
 * reading unless the text is no longer JSON; everything else is read.
 */
@NullMarked
package be.kapstok.dataset;

import org.jspecify.annotations.NullMarked;
