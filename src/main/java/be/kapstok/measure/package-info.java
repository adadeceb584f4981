/**
 * Answers whether a measure is inclusive or categorical, and how sound it is.
 *
 * <p>A {@link be.kapstok.model.Measure} and, where known, a day come in; a {@link be.kapstok.measure.MeasureAnswer}
 * goes out: the kind, the findings, the rules that were not applied, the reasons, and what would change the answer.
 */
@NullMarked
package be.kapstok.measure;

import org.jspecify.annotations.NullMarked;
