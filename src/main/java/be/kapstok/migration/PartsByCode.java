package be.kapstok.migration;

import be.kapstok.model.NisCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Texts of several municipalities in one, each behind the code it comes from: {@code 44001: one | 44029: two}. */
final class PartsByCode {
    private static final String BETWEEN = " | ";
    private static final Pattern WITH_ORIGIN = Pattern.compile("\\d{5}: .*", Pattern.DOTALL);
    private static final Pattern NEXT_ORIGIN = Pattern.compile(Pattern.quote(BETWEEN) + "(?=\\d{5}: )");

    private PartsByCode() {}

    /** A text behind its code; one that was made so before keeps its parts, and a blank one has none. */
    static List<String> of(NisCode code, String text) {
        if (WITH_ORIGIN.matcher(text).matches()) {
            return List.of(NEXT_ORIGIN.split(text, -1));
        }
        return text.isBlank() ? List.of() : List.of(code + ": " + text);
    }

    /** Whether a text of one municipality looks like one of several, so that it could not be found again among others. */
    static boolean isUnclear(String text) {
        return !WITH_ORIGIN.matcher(text).matches() && NEXT_ORIGIN.matcher(text).find();
    }

    /** Whether a part holds the bar that stands between parts. */
    static boolean holdBars(Collection<String> parts) {
        return parts.stream().anyMatch(each -> each.indexOf('|') >= 0);
    }

    /** The parts as one text, by code. */
    static String join(Collection<String> parts) {
        List<String> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing((String part) -> part.substring(0, 5)));
        return String.join(BETWEEN, sorted);
    }
}
