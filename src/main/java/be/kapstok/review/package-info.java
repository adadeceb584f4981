/**
 * Applies the rules of policy to a whole data set: its measures, plans, support bodies and subsidies.
 *
 * <p>A checked data set comes in; a {@link be.kapstok.review.DatasetReview} goes out: the answers about its measures and
 * plans, and all findings together with their lines. No rule of policy ever makes data invalid.
 */
@NullMarked
package be.kapstok.review;

import org.jspecify.annotations.NullMarked;
