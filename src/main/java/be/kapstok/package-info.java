/**
 * Load once, ask anything.
 *
 * <p>Most users import only {@link be.kapstok.Kapstok} by name: it has the shipped data and a method for each question.
 */
@NullMarked
package be.kapstok;

import org.jspecify.annotations.NullMarked;
