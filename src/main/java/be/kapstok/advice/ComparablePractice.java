package be.kapstok.advice;

import be.kapstok.practice.FoundPractice;
import be.kapstok.reason.Reason;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A practice of a municipality that is like the one asked about.
 *
 * @param found the practice, who did it, and what its label rests on
 * @param alike in which ways it is alike; never empty
 * @param because each of these ways as a sentence with its sources
 * @since 0.1.0
 */
public record ComparablePractice(@JsonUnwrapped FoundPractice found, List<Likeness> alike, List<Reason> because) {
    /** Copies the lists. */
    public ComparablePractice {
        alike = List.copyOf(alike);
        because = List.copyOf(because);
    }

    /** In which way a municipality is like another. */
    public enum Likeness {
        /** It lies in the same province, or in Brussels as well. */
        @JsonProperty("same_province")
        SAME_PROVINCE,
        /** About as many people live there. */
        @JsonProperty("like_size")
        LIKE_SIZE
    }
}
