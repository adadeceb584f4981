/**
 * The question whether a multi-year plan holds together, and whether integration is a task of all its policy domains.
 *
 * <p>A {@link be.kapstok.model.MultiYearPlan} comes in; a {@link be.kapstok.plan.PlanReview} goes out: its measures, each with
 * the answer of {@link be.kapstok.measure.Measures}, the matrix of policy domain and kind, shares, and what the rules find.
 */
@NullMarked
package be.kapstok.plan;

import org.jspecify.annotations.NullMarked;
