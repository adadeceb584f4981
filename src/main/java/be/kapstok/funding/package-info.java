/**
 * What the rules of policy say of subsidies; the question which subsidies are open to whom on a day is to come.
 *
 * <p>A checked data set and the known world come in, findings go out: on its subsidies, on the plans that ask for one and on
 * the measures that name one.
 */
@NullMarked
package be.kapstok.funding;

import org.jspecify.annotations.NullMarked;
