/** The rules about multi-year plans: one class each, with the plan that they judge and the words that they use. */
@NullMarked
package be.kapstok.plan.rule;

import org.jspecify.annotations.NullMarked;
