/**
 * The question what others did: practices of municipalities, and publications.
 *
 * <p>Themes, policy domains, kinds, a municipality and words come in; a {@link be.kapstok.practice.PracticeAnswer} goes out:
 * the practices that fit, those of which the data does not tell, and why.
 */
@NullMarked
package be.kapstok.practice;

import org.jspecify.annotations.NullMarked;
