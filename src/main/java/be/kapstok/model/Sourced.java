package be.kapstok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that says where it comes from and how sure it is.
 *
 * @since 0.1.0
 */
public interface Sourced extends Keyed {
    /**
     * The sources it rests on.
     *
     * @return ids of sources; empty when not told
     */
    List<SourceId> sources();

    /**
     * How sure it is.
     *
     * @return the confidence, or {@code null} when not told
     */
    @Nullable
    Confidence confidence();

    /**
     * What a reader should know besides.
     *
     * @return the note, or {@code null}
     */
    @Nullable
    Text note();
}
