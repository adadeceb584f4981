package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an integratiedienst does, by the three tasks of the seed page.
 *
 * @since 0.1.0
 */
public enum ServiceTask {
    /** It advises the municipal board in its integration policy. */
    @JsonProperty("advise_board")
    ADVISE_BOARD,
    /** It supports the municipal services. */
    @JsonProperty("support_services")
    SUPPORT_SERVICES,
    /** It works together with local associations and facilities. */
    @JsonProperty("work_with_associations")
    WORK_WITH_ASSOCIATIONS
}
