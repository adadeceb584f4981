/**
 * Answers who supports a municipality on a day.
 *
 * <p>A name or code and a day come in; a {@link be.kapstok.support.SupportAnswer} goes out: the centre, the
 * integratiedienst, the Kruispunt, the other bodies and the consultation circle, for how long this holds, and why.
 */
@NullMarked
package be.kapstok.support;

import org.jspecify.annotations.NullMarked;
