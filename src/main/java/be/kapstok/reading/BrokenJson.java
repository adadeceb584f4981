package be.kapstok.reading;

import be.kapstok.reason.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in the language of the reader why a text is no JSON, or no table, where the parser says it in English. */
public final class BrokenJson {
    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            kind("comma", "Unexpected character .*was expecting comma()"),
            kind("quote", "Unexpected character .*was expecting double-quote()"),
            kind("value", "Unexpected character \\('[\\]}]'.*expected a value()"),
            kind("sign", "Unexpected character \\('(.)'"),
            kind("word", "(?:Unrecognized|Non-standard) token '([^']*)'"),
            kind("end", "Unexpected end-of-input()"),
            kind("bracket", "Unexpected close marker '(.)'"),
            kind("control", "Illegal unquoted character()"),
            kind("escape", "Unrecognized character escape()"),
            kind("number", "(?:Invalid|Malformed) numeric value()"));

    private static Map.Entry<String, Pattern> kind(String name, String parser) {
        return Map.entry("json." + name, Pattern.compile(parser, Pattern.DOTALL));
    }

    private BrokenJson() {}

    /**
     * The words for what the parser says.
     *
     * @param outside whether it says so of what stands outside all objects and lists, where perhaps no JSON was meant
     */
    static Message why(String parser, boolean outside) {
        for (Map.Entry<String, Pattern> each : KINDS) {
            Matcher kind = each.getValue().matcher(parser);
            if (kind.lookingAt()) {
                String about = String.valueOf(kind.group(1));
                return new Message(
                        ReadingRule.class,
                        outside && !about.isEmpty() ? "json.outside" : each.getKey(),
                        about.isEmpty() ? List.of() : List.of(ReadingWords.excerpt(about)));
            }
        }
        return new Message(ReadingRule.class, "json.other", List.of(ReadingWords.excerpt(parser)));
    }

    /** What a text is that is named like a table and is none, by its first cell: the last part of the key of a sentence. */
    public static Optional<String> insteadOfTable(String firstCell) {
        String start = firstCell.stripLeading();
        boolean json = start.startsWith("{\"") || start.startsWith("[{");
        boolean page = start.regionMatches(true, 0, "<!doctype", 0, 9) || start.regionMatches(true, 0, "<html", 0, 5);
        return json
                ? Optional.of("json")
                : page ? Optional.of("page") : start.startsWith("%PDF-") ? Optional.of("pdf") : Optional.empty();
    }
}
