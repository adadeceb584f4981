package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text as words, each with its place in the text. Words have no case, accents, hyphens or apostrophes; an ampersand is
 * the word {@code en}.
 */
public final class Line {
    /** What stands between a word and the word before it. */
    public enum Border {
        NONE,
        SLASH,
        COMMA,
        SENTENCE
    }

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final Set<String> ABBREVIATIONS =
            Set.of("art", "bijv", "bv", "ca", "dhr", "excl", "incl", "max", "mevr", "min", "nl", "nr", "resp", "st");
    private static final String FRENCH_BEFORE_AN_APOSTROPHE = "lLdDcCjJnNsSqQ";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();
    private int[] places = new int[48];

    private final StringBuilder word = new StringBuilder();
    private int start = -1;
    private int end;
    private int hyphen = -1;
    private Border border = Border.NONE;

    private Line(String text) {
        this.text = text;
    }

    /** The words of a text, which may be anything. */
    public static Line of(String text) {
        Line line = new Line(text);
        line.read();
        return line;
    }

    public String text() {
        return text;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    public String word(int i) {
        return words.get(i);
    }

    /** The offset in the text at which a word begins. */
    public int from(int i) {
        return places[3 * i];
    }

    /** The offset after a word. */
    public int until(int i) {
        return places[3 * i + 1];
    }

    /** The place in the word where its writer put a hyphen, or -1. */
    int hyphen(int i) {
        return places[3 * i + 2];
    }

    /** What stands before a word. */
    public Border before(int i) {
        return borders.get(i);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetterOrDigit(point)) {
                start = start < 0 ? at : start;
                Folding.add(word, point);
                end = next;
            } else if (start >= 0 && isMark(point)) {
                end = next;
            } else if (!isUnseen(point) && !joins(point, at, next)) {
                close();
                separate(point, at, next);
            }
            at = next;
        }
        close();
    }

    /** Whether a character within a word leaves it one word. */
    private boolean joins(int point, int at, int next) {
        if (start < 0 || end != at || next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next))) {
            return false;
        }
        if (HYPHENS.indexOf(point) >= 0) {
            hyphen = hyphen < 0 ? word.length() : hyphen;
            return true;
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return at - start > 1 || FRENCH_BEFORE_AN_APOSTROPHE.indexOf(text.charAt(start)) < 0;
        }
        boolean letters = at - start == 1 || (at - start > 1 && text.charAt(at - 2) == '.');
        boolean digits = Character.isDigit(text.codePointBefore(at)) && Character.isDigit(text.codePointAt(next));
        return point == '.' && (letters || digits);
    }

    private void close() {
        if (start >= 0 && word.length() > 0) {
            add(word.toString(), start, end, hyphen);
        }
        start = -1;
        hyphen = -1;
        word.setLength(0);
    }

    private void add(String folded, int from, int until, int hyphenAt) {
        int at = 3 * words.size();
        if (at + 3 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[at] = from;
        places[at + 1] = until;
        places[at + 2] = hyphenAt;
        words.add(folded);
        borders.add(border);
        border = Border.NONE;
    }

    private void separate(int point, int at, int next) {
        switch (point) {
            case '&', '+' -> add("en", at, next, -1);
            case '/' -> raise(Border.SLASH);
            case ',', '(', ')', '[', ']', '\u2013', '\u2014', '|' -> raise(Border.COMMA);
            case '-' -> raise((isSpace(at - 1) && isSpace(next)) ? Border.COMMA : Border.NONE);
            case ';', ':', '?', '!', '\n', '\r', '\u2022', '\u2028', '\u2029' -> raise(Border.SENTENCE);
            case '.' -> raise(endsSentence(at) ? Border.SENTENCE : Border.NONE);
            default -> {}
        }
    }

    /** A full stop after an abbreviation ends no sentence. */
    private boolean endsSentence(int at) {
        int last = words.size() - 1;
        return last < 0
                || until(last) != at
                || !(ABBREVIATIONS.contains(word(last))
                        || text.substring(from(last), at).indexOf('.') > 0);
    }

    private boolean isSpace(int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private void raise(Border found) {
        border = found.compareTo(border) > 0 ? found : border;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A soft hyphen or a character without width. */
    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
