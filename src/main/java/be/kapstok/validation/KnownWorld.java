package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The known data to which a file that is checked may refer.
 *
 * @since 0.1.0
 */
public interface KnownWorld {
    /** The known records. */
    Dataset dataset();

    /** {@return the records of a municipality, of all times; empty when no known municipality ever had the code} */
    List<Municipality> records(NisCode code);

    /**
     * {@return what a municipality has become by a day on which it no longer exists; empty when it exists, does not
     * exist yet, or when that is not known}
     */
    List<Municipality> became(NisCode code, LocalDate day);

    /**
     * {@return whether a word means a municipality on any day: by name, in any language or spelling, by place or
     * postcode; {@code false} only when it certainly means none: a world that does not know returns {@code true}}
     */
    default boolean isMunicipality(String word) {
        return true;
    }

    /**
     * {@return what the names in a table mean, or {@code null} when that is not known; then a table must have ids and codes}
     */
    default @Nullable Vocabulary vocabulary() {
        return null;
    }

    /** A world in which nothing is known, for data that must be self-contained. */
    static KnownWorld empty() {
        return new KnownWorld() {
            @Override
            public Dataset dataset() {
                return Dataset.builder().build();
            }

            @Override
            public List<Municipality> records(NisCode code) {
                return List.of();
            }

            @Override
            public List<Municipality> became(NisCode code, LocalDate day) {
                return List.of();
            }
        };
    }
}
