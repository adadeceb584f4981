package be.kapstok.bbc;

import be.kapstok.model.NisCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A local body that has a plan.
 *
 * @param municipality its municipality
 * @param kind what it is
 */
record Body(NisCode municipality, Kind kind) {
    /** What a body is. */
    enum Kind {
        /** The municipality and its public centre for social welfare, which have one plan since 2020. */
        JOINT,
        /** The municipality; an export that names it alone may mean both. */
        MUNICIPALITY,
        /** The public centre for social welfare alone, which had a plan of its own before 2020. */
        OCMW,
        /** A company, zone, province or other body that has no plan of a municipality. */
        OTHER;

        private static final Pattern WELFARE = Pattern.compile("(?iU).*\\b(ocmw|cpas|o\\.c\\.m\\.w)\\b.*");
        private static final Pattern TOWN = Pattern.compile("(?iU).*\\b(gemeente|stad|commune|ville|gem)\\b.*");
        private static final Pattern ELSE = Pattern.compile(
                "(?iU).*(\\b(agb|apb|provincie|district|vereniging|intercommunale|kerkfabriek)\\b|autonoom|autonome|politiezone"
                        + "|hulpverleningszone|brandweerzone|welzijnsvereniging|zorgvereniging|zorgbedrijf).*");

        /** What a body is, by its name or type. */
        static Kind of(String words) {
            boolean welfare = WELFARE.matcher(words).matches();
            if (ELSE.matcher(words).matches()) {
                return OTHER;
            }
            boolean town = TOWN.matcher(words).matches();
            return welfare ? (town ? JOINT : OCMW) : MUNICIPALITY;
        }
    }

    /** The start of the ids of its plans. */
    String id() {
        return kind == Kind.OCMW ? municipality.value() + "-ocmw" : municipality.value();
    }

    /** A body by its municipality and by what it is; {@code null} when the municipality is not known. */
    static @Nullable Body of(@Nullable NisCode municipality, Kind kind) {
        return municipality == null ? null : new Body(municipality, kind);
    }
}
