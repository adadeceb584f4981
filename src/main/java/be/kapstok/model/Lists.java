package be.kapstok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records hold their lists. */
final class Lists {
    private Lists() {}

    /** A list that nobody can change; an absent one becomes an empty one. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
