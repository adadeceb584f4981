package be.kapstok.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records hold their lists. */
final class Lists {
    private Lists() {}

    /** Gives the texts that have the form of a NIS code, as codes, in their order. */
    static List<NisCode> codes(List<String> texts) {
        return texts.stream()
                .filter(each -> each != null && NisCode.matches(each))
                .map(NisCode::of)
                .toList();
    }

    /**
     * Makes an unmodifiable copy of a list; an absent list becomes an empty list. An element that is {@code null}
     * stays, so that validation can report its place.
     */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null) {
            return List.of();
        }
        for (T each : list) {
            if (each == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list);
    }
}
