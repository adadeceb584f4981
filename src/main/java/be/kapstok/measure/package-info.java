/**
 * The question what a measure is, inclusive or categorical, and whether it is a sound one.
 *
 * <p>A {@link be.kapstok.model.Measure} and, where known, a day come in; a {@link be.kapstok.measure.MeasureAnswer} goes out:
 * the kind, what the rules find and which were not applied, why, and what would change it.
 */
@NullMarked
package be.kapstok.measure;

import org.jspecify.annotations.NullMarked;
