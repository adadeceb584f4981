package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The three regions of Belgium. For Wallonia, the library knows only the municipalities; it makes no claim about
 * support there.
 *
 * @since 0.1.0
 */
public enum Region {
    /** The Flemish Region. */
    @JsonProperty("flanders")
    FLANDERS,
    /** The Brussels-Capital Region. */
    @JsonProperty("brussels")
    BRUSSELS,
    /** The Walloon Region. */
    @JsonProperty("wallonia")
    WALLONIA;

    /** {@return its NIS code; for example {@code 02000}} */
    public AreaCode code() {
        return switch (this) {
            case FLANDERS -> AreaCode.of("02000");
            case BRUSSELS -> AreaCode.of("04000");
            case WALLONIA -> AreaCode.of("03000");
        };
    }

    /** {@return whether the library speaks of integration policy there; of other regions it knows the municipalities only} */
    public boolean covered() {
        return this != WALLONIA;
    }

    /** {@return its name in Dutch, French, English and German} */
    public Text title() {
        return switch (this) {
            case FLANDERS -> new Text("Vlaams Gewest", "Région flamande", "Flemish Region", "Flämische Region");
            case BRUSSELS ->
                new Text(
                        "Brussels Hoofdstedelijk Gewest",
                        "Région de Bruxelles-Capitale",
                        "Brussels-Capital Region",
                        "Region Brüssel-Hauptstadt");
            case WALLONIA -> new Text("Waals Gewest", "Région wallonne", "Walloon Region", "Wallonische Region");
        };
    }
}
