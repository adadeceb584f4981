/**
 * Answers what other municipalities did: practices, and publications about them.
 *
 * <p>Themes, policy domains, kinds, a municipality and words come in; a {@link be.kapstok.practice.PracticeAnswer} goes
 * out: the practices that fit, those that may fit as far as the data says, and why.
 */
@NullMarked
package be.kapstok.practice;

import org.jspecify.annotations.NullMarked;
