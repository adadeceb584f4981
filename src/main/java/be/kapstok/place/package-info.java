/**
 * The question which municipality this is, on a day.
 *
 * <p>A text or a code and a day come in; a {@link be.kapstok.place.MunicipalityAnswer} goes out: the municipality of
 * that day, what became of it, what it will be, several that it may be, or names that were perhaps meant.
 */
@NullMarked
package be.kapstok.place;

import org.jspecify.annotations.NullMarked;
