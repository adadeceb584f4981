package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What decides who may take part in a measure, where that is not a target group.
 *
 * @since 0.1.0
 */
public enum SelectionCriterion {
    /** Nothing: everyone may. */
    @JsonProperty("none")
    NONE,
    /** Where people live. */
    @JsonProperty("area")
    AREA,
    /** Which language they speak. */
    @JsonProperty("language")
    LANGUAGE,
    /** What they earn. */
    @JsonProperty("income")
    INCOME
}
