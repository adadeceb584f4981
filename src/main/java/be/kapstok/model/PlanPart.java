package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The parts of a multi-year plan.
 *
 * @since 0.1.0
 */
public enum PlanPart {
    /** The policy part of the plans 2014-2019 (inhoudelijk deel). */
    @JsonProperty("policy_part")
    POLICY_PART,
    /** The strategic note of the plans since 2020 (strategische nota). */
    @JsonProperty("strategic_note")
    STRATEGIC_NOTE,
    /** The financial note. */
    @JsonProperty("financial_note")
    FINANCIAL_NOTE,
    /** The explanation (toelichting). */
    @JsonProperty("explanation")
    EXPLANATION
}
