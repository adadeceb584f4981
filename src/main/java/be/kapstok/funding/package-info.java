/**
 * The question which subsidies are open to whom on a day, and what the rules say of subsidies.
 */
@NullMarked
package be.kapstok.funding;

import org.jspecify.annotations.NullMarked;
