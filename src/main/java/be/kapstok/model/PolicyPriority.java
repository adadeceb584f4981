package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The five Flemish policy priorities for the local integration subsidy of 2014 and 2015.
 *
 * <p>Source: Flemish Government order of 26 October 2012; the names are a summary. JSON writes them in capitals: {@code
 * P1}.
 *
 * @since 0.1.0
 */
public enum PolicyPriority {
    /** Social cohesion. */
    @JsonProperty("P1")
    P1,
    /** Language policy. */
    @JsonProperty("P2")
    P2,
    /** Diversity policy in the municipality's own services. */
    @JsonProperty("P3")
    P3,
    /** Helping other organisations to reach the target groups. */
    @JsonProperty("P4")
    P4,
    /** Structural participation of the target groups. */
    @JsonProperty("P5")
    P5;

    /** {@return what it is about, in Dutch and English} */
    public Text title() {
        return switch (this) {
            case P1 -> new Text("Sociale samenhang", null, "Social cohesion");
            case P2 -> new Text("Taalbeleid", null, "Language policy");
            case P3 ->
                new Text(
                        "Diversiteitsbeleid in de eigen diensten",
                        null,
                        "Diversity policy in the municipality's services");
            case P4 ->
                new Text(
                        "Niet-gemeentelijke organisaties versterken in het bereiken van de doelgroepen",
                        null,
                        "Helping non-municipal organisations to reach the target groups");
            case P5 ->
                new Text(
                        "Structurele deelname van de doelgroepen aan het beleid",
                        null,
                        "Structural participation of the target groups in policy");
        };
    }
}
