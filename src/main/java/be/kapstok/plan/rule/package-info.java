/** The rules about multi-year plans, with the plan they judge and the words they use. */
@NullMarked
package be.kapstok.plan.rule;

import org.jspecify.annotations.NullMarked;
