/** The rules about measures, in one class each, with the case they judge and the words they use. */
@NullMarked
package be.kapstok.measure.rule;

import org.jspecify.annotations.NullMarked;
