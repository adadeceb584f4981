/**
 * The question who helps a municipality with its integration policy.
 *
 * <p>A day comes in and, where wanted, themes, sectors and a municipality; a {@link be.kapstok.partner.PartnerAnswer} goes
 * out: the partners that fit, those of which the data does not tell whether they fit, and why.
 */
@NullMarked
package be.kapstok.partner;

import org.jspecify.annotations.NullMarked;
