package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The criterion that decides who may take part in a measure, other than a target group.
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
