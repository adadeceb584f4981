/**
 * Multi-year plans as municipalities hand them in: exports of the policy and management cycle (BBC) as plans.
 *
 * <p>A table or a set of files comes in; a {@link be.kapstok.model.MultiYearPlan} for each body and planning period goes
 * out, each value with the row and cell it came from. Every row is carried, or a finding names it. {@link
 * be.kapstok.dataset.DatasetReader} finds this reader by itself; {@link be.kapstok.bbc.PlanExport#each} is for exports
 * that are too long to hold.
 */
@NullMarked
package be.kapstok.bbc;

import org.jspecify.annotations.NullMarked;
