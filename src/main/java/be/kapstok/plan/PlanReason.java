package be.kapstok.plan;

import be.kapstok.reason.ReasonCode;

/**
 * The reasons on which a review of a plan rests, and the reasons why a rule was not applied to it.
 *
 * @since 0.1.0
 */
public enum PlanReason implements ReasonCode {
    /** The municipality of the plan. */
    MUNICIPALITY,
    /** The municipality of the plan merges within its years. */
    MERGES_WITHIN,
    /** No municipality in the data has the code of the plan on the plan's first day. */
    MUNICIPALITY_NOT_KNOWN,
    /** The planning period in which the plan starts. */
    PLANNING_PERIOD,
    /** The data has no planning period in which the plan starts. */
    PLANNING_PERIOD_NOT_KNOWN,
    /** How many of its actions are integration actions, and what makes them so. */
    INTEGRATION_ACTIONS,
    /** Measures that actions name but the data does not have. */
    MEASURES_NOT_KNOWN,
    /** Actions whose kind comes from a policy field about one group. */
    KIND_FROM_FIELD,
    /** Actions whose kind cannot be determined. */
    KIND_NOT_KNOWN,
    /** The cost of some actions is given but unclear: an amount is negative, or a year is estimated twice. */
    EXPENSES_UNCLEAR,
    /** Expenses of some actions in years outside the plan do not count. */
    YEARS_LEFT_OUT,
    /** Amounts in currencies other than euro are left out of the sums. */
    OTHER_CURRENCIES,
    /** The plan starts before the first fact. */
    STARTS_BEFORE_FACTS
}
