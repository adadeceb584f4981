/**
 * The question which municipality this is on a day, and what became of it.
 *
 * <p>A text or a code and a day come in; a {@link be.kapstok.place.MunicipalityAnswer} goes out: the municipality of
 * that day, what became of it, what it will be, several that it may be, or names that were perhaps meant.
 *
 * <p>And over time: the {@link be.kapstok.place.History} of a municipality, each {@link be.kapstok.place.Change} between two
 * days, and the {@link be.kapstok.place.Vintage} of a list.
 */
@NullMarked
package be.kapstok.place;

import org.jspecify.annotations.NullMarked;
