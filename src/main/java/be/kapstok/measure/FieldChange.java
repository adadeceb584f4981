package be.kapstok.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Another value for a field of a measure.
 *
 * @param field the name of the field
 * @param to the value as it stands in JSON: a text, a truth value, a number, a list or a map of these; {@code null} means
 *     that the field goes. The text {@code ...} stands for any words, and may stand within a text.
 * @since 0.1.0
 */
public record FieldChange(
        @JsonProperty("field") String field,
        @JsonProperty("to") @Nullable Object to) {}
