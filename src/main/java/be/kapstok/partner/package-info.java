/**
 * Answers who helps a municipality with its integration policy.
 *
 * <p>A day comes in, with optional themes, sectors and a municipality; a {@link be.kapstok.partner.PartnerAnswer} goes
 * out: the partners that fit, those that may fit as far as the data says, and why.
 */
@NullMarked
package be.kapstok.partner;

import org.jspecify.annotations.NullMarked;
