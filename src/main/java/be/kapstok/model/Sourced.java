package be.kapstok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that says where it comes from and how sure it is.
 *
 * @since 0.1.0
 */
public interface Sourced extends Keyed {
    /** {@return the ids of the sources it rests on; empty when not stated} */
    List<SourceId> sources();

    /** {@return how sure it is, or {@code null} when not stated} */
    @Nullable
    Confidence confidence();

    /** {@return what else a reader should know, or {@code null}} */
    @Nullable
    Text note();
}
