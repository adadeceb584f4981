/**
 * The question which subsidies are open to whom on a day, and what the rules of policy say of subsidies.
 *
 * <p>A checked data set and its municipalities come in; {@link be.kapstok.funding.Funding} takes a {@link
 * be.kapstok.funding.FundingQuestion} and gives a {@link be.kapstok.funding.FundingAnswer}: every scheme, open, open if or not
 * open, with reasons. Of {@link be.kapstok.funding.FundingRules} findings go out: on the subsidies of a data set, on the plans that
 * ask for one and on the measures that name one.
 */
@NullMarked
package be.kapstok.funding;

import org.jspecify.annotations.NullMarked;
