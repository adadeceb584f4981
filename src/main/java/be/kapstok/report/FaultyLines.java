package be.kapstok.report;

import be.kapstok.reason.Location;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lines that findings are about, so that a report can show them.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FaultyLines {
    /** No lines: the text is not available. */
    FaultyLines NONE = place -> null;

    /** The whole line of the place of a finding, without its line end, or {@code null} when it is not available. */
    @Nullable
    String of(Location place);
}
