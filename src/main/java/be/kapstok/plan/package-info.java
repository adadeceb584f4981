/**
 * Answers whether a multi-year plan is sound, and whether integration is a task of all its policy domains.
 *
 * <p>A {@link be.kapstok.model.MultiYearPlan} comes in; a {@link be.kapstok.plan.PlanReview} goes out: its measures,
 * each with the answer of {@link be.kapstok.measure.Measures}, the matrix of policy domains and kinds, the shares, and
 * the findings.
 */
@NullMarked
package be.kapstok.plan;

import org.jspecify.annotations.NullMarked;
