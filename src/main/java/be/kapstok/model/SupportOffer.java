package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a support body offers municipalities.
 *
 * @since 0.1.0
 */
public enum SupportOffer {
    /** Training sessions (vormingen). */
    @JsonProperty("training")
    TRAINING,
    /** Learning paths (leertrajecten). */
    @JsonProperty("learning_path")
    LEARNING_PATH,
    /** Tailored advice (advies op maat). */
    @JsonProperty("tailored_advice")
    TAILORED_ADVICE,
    /** Helps to adapt policy domains and services to the diversity of the population. */
    @JsonProperty("tuning_to_diversity")
    TUNING_TO_DIVERSITY,
    /** Gathers and shares expertise. */
    @JsonProperty("expertise")
    EXPERTISE,
    /** Develops methods. */
    @JsonProperty("methods")
    METHODS,
    /** Coordinates the sector. */
    @JsonProperty("coordination")
    COORDINATION,
    /** Supports local authorities in their integration policy. */
    @JsonProperty("support_local_authorities")
    SUPPORT_LOCAL_AUTHORITIES,
    /** Holds the director role (regie) of the policy. */
    @JsonProperty("policy_direction")
    POLICY_DIRECTION,
    /** Runs civic integration programmes (inburgering). */
    @JsonProperty("civic_integration")
    CIVIC_INTEGRATION,
    /** Interprets and translates. */
    @JsonProperty("interpreting")
    INTERPRETING
}
