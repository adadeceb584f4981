package be.kapstok.dataset;

import be.kapstok.model.OrderedPeriod;
import be.kapstok.model.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a data set says of itself.
 *
 * @param schemaVersion the version of the format; 1
 * @param title its title, or {@code null}
 * @param coveredFrom the first day that its facts cover, or {@code null} when not stated
 * @param asOf the day on which its facts were gathered, or {@code null} when not stated
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@OrderedPeriod(from = "coveredFrom", until = "asOf")
public record Header(
        int schemaVersion,
        @Nullable Text title,
        @Nullable LocalDate coveredFrom,
        @Nullable LocalDate asOf) {
    /** The version of the format that this library reads and writes. */
    public static final int SCHEMA_VERSION = 1;

    /** A header with only the version. */
    public static final Header PLAIN = new Header(SCHEMA_VERSION, null, null, null);
}
