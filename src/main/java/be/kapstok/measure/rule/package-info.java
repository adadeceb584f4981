/** The rules about measures: one class each, with the case that they judge and the words that they use. */
@NullMarked
package be.kapstok.measure.rule;

import org.jspecify.annotations.NullMarked;
