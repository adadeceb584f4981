package be.kapstok.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from: a law, a page, a table.
 *
 * @param id the id by which records refer to it
 * @param title its title
 * @param publisher who published it, or {@code null} when not known
 * @param url its public address, or {@code null} when none is known
 * @param date its date, or {@code null} when not known
 * @param number its number, such as the numac of a decree, or {@code null}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(
        @NotNull SourceId id,
        @Filled String title,
        @Nullable String publisher,
        @WebAddress @Nullable String url,
        @Nullable LocalDate date,
        @Nullable String number)
        implements Keyed {

    @Override
    public String key() {
        return id.value();
    }
}
