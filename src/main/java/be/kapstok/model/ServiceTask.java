package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The tasks of an integratiedienst: the three that the seed page names.
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
