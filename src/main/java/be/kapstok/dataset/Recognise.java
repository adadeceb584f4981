package be.kapstok.dataset;

import be.kapstok.reason.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Recognises what a text is when nobody says. */
final class Recognise {
    private static final int LOOK = 4096;

    private Recognise() {}

    /** By the ending of the name, else by how the text starts. */
    static Format format(String file, byte[] text) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Format.CSV;
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Format.NDJSON;
        }
        String start = new String(text, 0, Math.min(text.length, LOOK), StandardCharsets.UTF_8).stripLeading();
        if (start.startsWith("sep=")) {
            return Format.CSV;
        }
        if (start.startsWith("{")) {
            return objectOnEachLine(start) ? Format.NDJSON : Format.JSON;
        }
        String first = start.lines().findFirst().orElse("");
        boolean header = !first.isEmpty()
                && Character.isLetter(first.codePointAt(0))
                && (first.indexOf(',') > 0 || first.indexOf(';') > 0 || first.indexOf('\t') > 0);
        return header && !name.endsWith(".json") ? Format.CSV : Format.JSON;
    }

    /** A whole object on the first line, and the beginning of another on the next. */
    private static boolean objectOnEachLine(String start) {
        String[] lines = start.split("\r\n|\n|\r", 3);
        return lines.length > 1
                && lines[0].stripTrailing().endsWith("}")
                && lines[1].strip().startsWith("{");
    }

    /** The kind whose fields a record has, by its first object, or {@code null} when none fits. */
    static @Nullable Kind<?> kind(JsonFactory factory, Bindings bindings, byte[] bytes, int start, int length) {
        Set<String> names = new java.util.LinkedHashSet<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, start, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            // the names before the break are enough to guess by
            names.remove("");
        }
        return kind(bindings, names);
    }

    static @Nullable Kind<?> kind(Bindings bindings, Set<String> names) {
        Kind<?> best = null;
        int bestScore = 0;
        for (Kind<?> kind : Kind.ALL) {
            if (bindings.of(kind.type()) instanceof RecordBinding record) {
                int known = count(names, record.names());
                int missing = record.requiredNames().size() - count(record.requiredNames(), names);
                int score = 2 * known - 3 * (names.size() - known) - 2 * missing;
                if (known > 0 && (best == null || score > bestScore)) {
                    best = kind;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int count(Set<String> some, Set<String> others) {
        int count = 0;
        for (String each : some) {
            count += others.contains(each) ? 1 : 0;
        }
        return count;
    }

    /** The place of the first thing that was no text. */
    static Location place(String file, Utf8 text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.damagedAt(); i++) {
            byte b = text.bytes()[i];
            if (b == '\n' || (b == '\r' && text.bytes()[i + 1] != '\n')) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(file, "", line, column);
    }
}
