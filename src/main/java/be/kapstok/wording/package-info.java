/**
 * Reads a line of Dutch about a measure: whom it is for, in which words it says so, and how sure that is.
 *
 * <p>A text comes in; a {@link be.kapstok.wording.WordingAnswer} goes out. The kinds follow one guide; no words found means
 * that nothing was found, never that the measure is none of integration policy.
 */
@NullMarked
package be.kapstok.wording;

import org.jspecify.annotations.NullMarked;
