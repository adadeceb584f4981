package be.kapstok.advice;

import be.kapstok.practice.FoundPractice;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A practice of a municipality that is similar to the one asked about.
 *
 * @param found the practice, who did it, and the basis for its label
 * @param alike the ways in which the municipality is similar; never empty
 * @param because each of these ways as a sentence with its sources
 * @since 0.1.0
 */
public record ComparablePractice(@JsonUnwrapped FoundPractice found, List<Likeness> alike, List<Reason> because) {
    /** Copies the lists. */
    public ComparablePractice {
        alike = List.copyOf(alike);
        because = List.copyOf(because);
    }

    /** A way in which a municipality is similar to another. */
    public enum Likeness {
        /** It lies in the same province, or both lie in Brussels. */
        @JsonProperty("same_province")
        SAME_PROVINCE,
        /** About as many people live there. */
        @JsonProperty("like_size")
        LIKE_SIZE
    }
}
