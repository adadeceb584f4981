/**
 * Answers which subsidies an applicant can apply for on a day, and applies the rules of policy about subsidies.
 *
 * <p>A checked data set and its municipalities come in; {@link be.kapstok.funding.Funding} takes a {@link
 * be.kapstok.funding.FundingQuestion} and gives a {@link be.kapstok.funding.FundingAnswer}: every scheme, open, open if
 * or not open, with reasons. {@link be.kapstok.funding.FundingRules} gives findings: about the subsidies of a data set,
 * the plans that apply for one and the measures that name one.
 */
@NullMarked
package be.kapstok.funding;

import org.jspecify.annotations.NullMarked;
