package be.kapstok.reading;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Words that the findings of reading share. */
public final class ReadingWords {
    private ReadingWords() {}

    /** The expected type; {@code name} is one of the {@code type.*} keys of the bundle. */
    public static Message type(String name) {
        return new Message(ReadingRule.class, "type." + name, List.of());
    }

    /** Words of the bundle. */
    public static Message of(String key) {
        return new Message(ReadingRule.class, key, List.of());
    }

    /** What the text has instead. */
    static Message found(@Nullable JsonToken token) {
        return type(token == null ? "nothing" : name(token));
    }

    private static String name(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "object";
            case START_ARRAY -> "list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "truth";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }

    /** A user's text in a form that can be shown: on one line, not too long, without control characters. */
    public static String excerpt(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }
}
