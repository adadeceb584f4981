package be.kapstok.dataset;

import be.kapstok.file.CharacterSet;
import be.kapstok.file.FileText;
import be.kapstok.file.RawText;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.RecordReader;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Recognises the form and kind of a text when no option gives them. */
final class Recognise {
    private static final int LOOK = 4096;

    /** The number of bytes of UTF-8 that are inspected to recognise a form, in a stream or in a text in memory. */
    private static final int START = 1 << 20;

    private static final String VERSION = "\"schemaVersion\"";
    private static final List<Kind<?>> OFTEN = List.of(Kind.MEASURES, Kind.PLANS, Kind.PRACTICES, Kind.SUBSIDIES);

    private Recognise() {}

    /** The inspected start of a stream, whose position does not change. */
    static byte[] start(InputStream in) throws IOException {
        in.mark(2 * START + 1);
        byte[] start = in.readNBytes(2 * START);
        in.reset();
        return start;
    }

    /** The form in the options or, failing that, by the ending of the name or by the start of the stream. */
    static Format format(ReadOptions options, String file, byte[] start) {
        return formatOf(options, file, FileText.ofJson(RawText.of(start, file)).bytes());
    }

    /** The form in the options or, failing that, by the ending of the name or by the start of the text. */
    static Format formatOf(ReadOptions options, String file, byte[] whole) {
        if (options.format() != null) {
            return options.format();
        }
        if (RawText.isOfficeFile(whole)) {
            return Format.CSV;
        }
        byte[] text = whole.length > START ? Arrays.copyOf(whole, START) : whole;
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Format.CSV;
        }
        if (name.endsWith(".ndjson") || name.endsWith(".jsonl")) {
            return Format.NDJSON;
        }
        boolean json = name.endsWith(".json");
        String start = new String(text, 0, Math.min(text.length, LOOK), StandardCharsets.UTF_8).stripLeading();
        if (start.startsWith("sep=") || start.startsWith("\"sep=")) {
            return Format.CSV;
        }
        if (start.startsWith("{")) {
            boolean record = options.kind() != null && !json && !start.contains(VERSION);
            return record || objectOnEachLine(text) ? Format.NDJSON : Format.JSON;
        }
        String first = start.lines().findFirst().orElse("");
        boolean header = !first.isEmpty()
                && (Character.isLetter(first.codePointAt(0)) || first.charAt(0) == '"')
                && (first.indexOf(',') > 0
                        || first.indexOf(';') > 0
                        || first.indexOf('\t') > 0
                        || first.indexOf('|') > 0);
        return header && !json ? Format.CSV : Format.JSON;
    }

    /** Whether the first line is a whole object, and the next line begins another. */
    private static boolean objectOnEachLine(byte[] text) {
        int end = afterBlanks(text, 0);
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        int next = afterBlanks(text, end);
        int last = end - 1;
        while (last > 0 && text[last] <= ' ' && text[last] >= 0) {
            last--;
        }
        return next < text.length && text[next] == '{' && text[last] == '}';
    }

    private static int afterBlanks(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] <= ' ' && text[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The kind whose fields the first object has, or {@code null} when none fits. */
    static @Nullable Kind<?> kind(ReadingContext context, byte[] bytes, int start, int length) {
        Set<String> names = new java.util.LinkedHashSet<>();
        try (JsonParser parser =
                context.reader().factory().createParser(ObjectReadContext.empty(), bytes, start, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException broken) {
            // the names before the break are enough for a guess
            names.remove("");
        }
        return best(named(context.file()), kind -> score(context.reader(), kind, names));
    }

    /**
     * The kind that fits best; among several, the one in the name of the file or, failing that, the one that people
     * write most; {@code null} when none fits at all.
     */
    static @Nullable Kind<?> best(@Nullable Kind<?> named, ToIntFunction<Kind<?>> score) {
        List<Kind<?>> order = new ArrayList<>(OFTEN);
        order.addAll(Kind.ALL);
        Kind<?> best = named;
        int bestScore = named == null ? Integer.MIN_VALUE : score.applyAsInt(named);
        for (Kind<?> kind : order) {
            int each = score.applyAsInt(kind);
            if (each > bestScore) {
                best = kind;
                bestScore = each;
            }
        }
        return best;
    }

    /** How well the names of a record fit a kind; the lowest score when the record has none of its fields. */
    private static int score(RecordReader reader, Kind<?> kind, Set<String> names) {
        Set<String> all = reader.of(kind.type()).names();
        Set<String> required = required(reader, kind);
        int known = count(names, all);
        int missing = required.size() - count(required, names);
        return known == 0 ? Integer.MIN_VALUE : 2 * known - 3 * (names.size() - known) - 2 * missing;
    }

    /** The names of the fields that each record of a kind must have. */
    static Set<String> required(RecordReader reader, Kind<?> kind) {
        return reader.of(kind.type()).requiredNames();
    }

    /** The kind whose list name occurs in the name of a file; the longest of several. */
    static @Nullable Kind<?> named(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        Kind<?> named = null;
        for (Kind<?> kind : Kind.ALL) {
            boolean longer =
                    named == null || kind.list().length() > named.list().length();
            if (longer && name.contains(kind.list().toLowerCase(Locale.ROOT))) {
                named = kind;
            }
        }
        return named;
    }

    private static int count(Set<String> some, Set<String> others) {
        int count = 0;
        for (String each : some) {
            count += others.contains(each) ? 1 : 0;
        }
        return count;
    }

    /** Reports the character set in which a text was read, when no option gives it and only the bytes suggest it. */
    static void tellGuess(String file, CharacterSet set, FindingLog log) {
        if (set.guessed()) {
            log.add(ReadingRule.CHARACTER_SET.at(
                    new Location(file, "", 1, 1), null, set.charset().name()));
        }
    }
}
