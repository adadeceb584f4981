package be.kapstok.dataset;

import be.kapstok.reason.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the language of the reader why a text is no JSON, or no table, where the parser says it in English. */
final class BrokenJson {
    private static final Map<String, Pattern> KINDS = Map.of(
            "json.end", Pattern.compile("Unexpected end-of-input()"),
            "json.sign", Pattern.compile("(?s)Unexpected character \\('(.)'"),
            "json.word", Pattern.compile("(?s)Unrecognized token '([^']*)'"),
            "json.bracket", Pattern.compile("(?s)Unexpected close marker '(.)'"),
            "json.control", Pattern.compile("Illegal unquoted character()"),
            "json.escape", Pattern.compile("(?s)Unrecognized character escape '?(.)"),
            "json.number", Pattern.compile("Invalid numeric value()|Malformed numeric value()"));

    private BrokenJson() {}

    /** The words for what the parser says. */
    static Message why(String parser) {
        String shown = ReadingWords.excerpt(parser);
        for (Map.Entry<String, Pattern> each : KINDS.entrySet()) {
            Matcher kind = each.getValue().matcher(parser);
            if (kind.lookingAt()) {
                String about = kind.group(1) == null ? "" : ReadingWords.excerpt(kind.group(1));
                return new Message(ReadingRule.class, each.getKey(), List.of(shown, about));
            }
        }
        return new Message(ReadingRule.class, "json.other", List.of(shown));
    }

    /** What a text is that is named like a table and is none, by its first cell: the last part of the key of a sentence. */
    static Optional<String> insteadOfTable(String firstCell) {
        String start = firstCell.stripLeading();
        boolean json = start.startsWith("{\"") || start.startsWith("[{");
        boolean page = start.regionMatches(true, 0, "<!doctype", 0, 9) || start.regionMatches(true, 0, "<html", 0, 5);
        return json
                ? Optional.of("json")
                : page ? Optional.of("page") : start.startsWith("%PDF-") ? Optional.of("pdf") : Optional.empty();
    }
}
