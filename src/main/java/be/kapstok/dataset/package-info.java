/**
 * Data sets: JSON in, records of {@code model} out, and back; every value with its place.
 *
 * <p>Text comes in; a {@link be.kapstok.dataset.Dataset} and the findings of reading go out. This is the only package
 * that uses a parser. A fault never stops reading unless the text is no longer JSON; what can be read is read.
 */
@NullMarked
package be.kapstok.dataset;

import org.jspecify.annotations.NullMarked;
