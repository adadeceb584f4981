package be.kapstok.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a file in one to three places: its bytes, its words, the types of its values, its shape, its encoding, its end. */
final class Mutator {
    private static final Pattern VALUE =
            Pattern.compile("\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|-?\\d[\\d.]*|true|false|null");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d{2,}");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "-1",
            "1.0",
            "1e3",
            "2020.0",
            "1e999999",
            "99999999999",
            "0.123456",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"44021\"",
            "\"99999\"",
            "\"2015-02-29\"",
            "\"1/2/2015\"",
            "\"2014-06-01T00:00:00\"",
            "\"roma\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\u202e\"",
            "[]",
            "{}",
            "[null]",
            "[1, \"a\"]",
            "{\"nl\": \"a\"}",
            "+1",
            "NaN");
    private static final List<String> WORDS = List.of(
            "44021", "71016", "10001", "99999", "roma", "Kortessem", "é", "😀", "\u00a0", "\ufeff", "2019", "m1", "x");
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("x-MacRoman"));

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(byte[] file) {
        byte[] mutated = file;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && mutated.length > 0; i++) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private byte[] once(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (random.nextInt(14)) {
            case 0 -> flipped(file);
            case 1 -> put(file, at(file), new byte[] {(byte) random.nextInt(256)}, 0);
            case 2 -> put(file, at(file), new byte[0], 1 + random.nextInt(4));
            case 3 -> Arrays.copyOf(file, at(file));
            case 4 -> encoded(text);
            case 5 -> put(file, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0);
            case 6, 7 -> replaced(text, WORD, WORDS);
            case 8, 9, 10 -> replaced(text, VALUE, VALUES);
            case 11 -> swapped(text);
            case 12 -> lines(text);
            default -> repeated(file);
        };
    }

    private int at(byte[] file) {
        return random.nextInt(file.length);
    }

    private byte[] flipped(byte[] file) {
        byte[] flipped = file.clone();
        flipped[at(file)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] put(byte[] file, int at, byte[] more, int less) {
        int rest = Math.min(file.length, at + less);
        byte[] whole = Arrays.copyOf(file, at + more.length + file.length - rest);
        System.arraycopy(more, 0, whole, at, more.length);
        System.arraycopy(file, rest, whole, at + more.length, file.length - rest);
        return whole;
    }

    private byte[] encoded(String text) {
        Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        boolean mark = charset.name().startsWith("UTF-16") && random.nextBoolean();
        return ((mark ? "\ufeff" : "") + text).getBytes(charset);
    }

    private byte[] replaced(String text, Pattern what, List<String> by) {
        List<MatchResult> found = what.matcher(text).results().toList();
        if (found.isEmpty()) {
            return utf8(text + by.get(random.nextInt(by.size())));
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return utf8(text.substring(0, one.start()) + by.get(random.nextInt(by.size())) + text.substring(one.end()));
    }

    /** A value in the place of another. */
    private byte[] swapped(String text) {
        List<MatchResult> found = VALUE.matcher(text).results().toList();
        if (found.isEmpty()) {
            return utf8(text);
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        MatchResult other = found.get(random.nextInt(found.size()));
        return utf8(text.substring(0, one.start()) + other.group() + text.substring(one.end()));
    }

    /** A line twice, away, or joined with the next; or other ends of lines. */
    private byte[] lines(String text) {
        String[] lines = text.split("\n", -1);
        int at = random.nextInt(lines.length);
        switch (random.nextInt(4)) {
            case 0 -> lines[at] = lines[at] + "\n" + lines[at];
            case 1 -> lines[at] = "";
            case 2 -> {
                return utf8(text.replace("\n", random.nextBoolean() ? "\r\n" : "\r"));
            }
            default -> {
                String before = String.join("\n", Arrays.copyOf(lines, at));
                String after = String.join("\n", Arrays.copyOfRange(lines, at, lines.length));
                return utf8(before + after);
            }
        }
        return utf8(String.join("\n", lines));
    }

    private byte[] repeated(byte[] file) {
        int from = at(file);
        int length = Math.min(file.length - from, 1 + random.nextInt(40));
        return put(file, at(file), Arrays.copyOfRange(file, from, from + length), 0);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
