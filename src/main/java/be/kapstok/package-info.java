/**
 * Load once, ask anything.
 *
 * <p>{@link be.kapstok.Kapstok} is the only class that most users import by name: the shipped data and a method for each
 * question.
 */
@NullMarked
package be.kapstok;

import org.jspecify.annotations.NullMarked;
