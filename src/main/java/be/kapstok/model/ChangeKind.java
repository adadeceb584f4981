package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happened to municipalities on a day.
 *
 * @since 0.1.0
 */
public enum ChangeKind {
    /** Several municipalities merged into one. */
    @JsonProperty("merger")
    MERGER,
    /** The name changed. */
    @JsonProperty("rename")
    RENAME,
    /** The NIS code changed. */
    @JsonProperty("code_change")
    CODE_CHANGE
}
