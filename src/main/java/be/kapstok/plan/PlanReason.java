package be.kapstok.plan;

import be.kapstok.reason.ReasonCode;

/**
 * What a review of a plan rests on, and why a rule was not applied to it.
 *
 * @since 0.1.0
 */
public enum PlanReason implements ReasonCode {
    /** The municipality of the plan. */
    MUNICIPALITY,
    /** The municipality of the plan merges within its years. */
    MERGES_WITHIN,
    /** No municipality that the data knows has the code of the plan on its first day. */
    MUNICIPALITY_NOT_KNOWN,
    /** The planning period in which the plan starts. */
    PLANNING_PERIOD,
    /** The data knows no planning period in which the plan starts. */
    PLANNING_PERIOD_NOT_KNOWN,
    /** How many of its actions are integration actions, and what makes them so. */
    INTEGRATION_ACTIONS,
    /** Measures that actions name and that are not known. */
    MEASURES_NOT_KNOWN,
    /** Actions whose kind comes from a policy field that is about one group. */
    KIND_FROM_FIELD,
    /** Actions of which no kind can be told. */
    KIND_NOT_KNOWN,
    /** What some actions cost is given and not known: an amount is negative, or a year is estimated twice. */
    EXPENSES_UNCLEAR,
    /** Expenses of some actions in years outside the plan do not count. */
    YEARS_LEFT_OUT,
    /** Amounts in other currencies than euro are left out of the sums. */
    OTHER_CURRENCIES,
    /** The plan starts before the first fact. */
    STARTS_BEFORE_FACTS
}
