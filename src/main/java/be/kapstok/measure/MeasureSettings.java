package be.kapstok.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the rules about measures, where sources are silent or contradict one another. Make your own by
 * changing copies of {@link #DEFAULT}.
 *
 * @param rejectedWords words that the title and text of a measure should not use, each with better words (RB-13); the
 *     check finds them within longer words too, in any case
 * @param caravanDwellersUntil the first day on which caravan dwellers are no longer a special target group (RB-15,
 *     RB-59, RB-62), or {@code null} for the day that the data gives: sources contradict one another
 * @param oneGroupFields codes of policy fields about one group; a measure booked there is categorical unless it says
 *     otherwise (RB-56)
 * @since 0.1.0
 */
public record MeasureSettings(
        Map<String, String> rejectedWords, @Nullable LocalDate caravanDwellersUntil, Set<String> oneGroupFields) {
    /** The default settings. */
    public static final MeasureSettings DEFAULT =
            new MeasureSettings(defaultWords(), null, new LinkedHashSet<>(List.of("0622", "0903")));

    /** Copies the collections, in their order. */
    public MeasureSettings {
        rejectedWords = Collections.unmodifiableMap(new LinkedHashMap<>(rejectedWords));
        oneGroupFields = Collections.unmodifiableSet(new LinkedHashSet<>(oneGroupFields));
    }

    private static Map<String, String> defaultWords() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("allochtoon", "persoon van buitenlandse herkomst");
        words.put("allochtone", "van buitenlandse herkomst");
        words.put("zigeuner", "Roma of woonwagenbewoner");
        return words;
    }

    /** {@return the same settings with other words to avoid, each with better words} */
    public MeasureSettings rejecting(Map<String, String> words) {
        requireNonNull(words, "words");
        return new MeasureSettings(words, caravanDwellersUntil, oneGroupFields);
    }

    /**
     * {@return the same settings with another first day on which caravan dwellers are no longer a special target group;
     * {@code null} means the day that the data gives}
     */
    public MeasureSettings withCaravanDwellersUntil(@Nullable LocalDate day) {
        return new MeasureSettings(rejectedWords, day, oneGroupFields);
    }

    /** {@return the same settings with other codes of policy fields about one group} */
    public MeasureSettings withOneGroupFields(Set<String> codes) {
        requireNonNull(codes, "codes");
        return new MeasureSettings(rejectedWords, caravanDwellersUntil, codes);
    }
}
