package be.kapstok.place;

import be.kapstok.model.NisCode;
import be.kapstok.place.NameWords.Role;
import be.kapstok.table.SpreadsheetCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a text holds that is more than a name: the parts between its brackets, slashes, commas and dashes, the numbers in
 * them, and the words around the names. Reads the text once from left to right.
 */
final class WrittenName {
    private static final int CODE = 5;
    private static final int POSTCODE = 4;

    /** Abbreviations of areas are none where nothing but a blank or hyphen stands before them. */
    private static final int SHORTEST_AREA = 4;

    private static final int LONGEST_REST_OF_A_SECTOR = 5;

    /** What holds more blanks and hyphens is a sentence, not two names. */
    private static final int MOST_GAPS = 8;

    private final NameWords words;
    private final Predicate<String> isName;
    private final Predicate<String> isArea;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String code;
    private @Nullable String sector;
    private @Nullable String postcode;
    private boolean muddled;

    /** What stands between a part and the one before. */
    enum Join {
        NONE,
        BRACKET,
        COMMA,
        DASH,
        SLASH
    }

    /** A name in the text, and what the words around it say. */
    record Part(String name, Join join, Set<Role> roles) {
        boolean isEmpty() {
            return name.isEmpty();
        }
    }

    /**
     * Reads a text.
     *
     * @param isName whether a text is the name of a municipality, place or area as it is
     * @param isArea whether a text beside a name is an area
     */
    WrittenName(String text, NameWords words, Predicate<String> isName, Predicate<String> isArea) {
        this.words = words;
        this.isName = isName;
        this.isArea = isArea;
        String number = NisCode.matches(text) ? text : SpreadsheetCell.code(text);
        if (number != null) {
            code = number;
            return;
        }
        List<Raw> raw = split(text);
        List<Raw> withoutNumbers = new ArrayList<>();
        for (Raw each : raw) {
            withoutNumbers.add(new Raw(takeNumbers(each.text), each.join));
        }
        boolean numbered = code != null || postcode != null;
        for (Raw each : withoutNumbers) {
            add(numbered ? withoutMarkers(each.text) : each.text, each.join);
        }
        splitNames();
    }

    /** Its five digits, or {@code null}. */
    @Nullable
    String code() {
        return code;
    }

    /** The code of a statistical sector, or of a group of sectors, that begins with {@link #code}; or {@code null}. */
    @Nullable
    String sector() {
        return sector;
    }

    @Nullable
    String postcode() {
        return postcode;
    }

    /** The names, in their order; those of words alone are empty. */
    List<Part> names() {
        return parts.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** What the words around the names say. */
    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        parts.forEach(each -> roles.addAll(each.roles()));
        return roles;
    }

    /** Whether it holds two codes or two postcodes. */
    boolean isMuddled() {
        return muddled;
    }

    /** A piece of the text, as it stands. */
    private record Raw(String text, Join join) {}

    private static List<Raw> split(String text) {
        List<Raw> raw = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        Join join = Join.NONE;
        for (int i = 0; i < text.length(); i++) {
            Join next = joinAt(text, i);
            if (next == Join.NONE) {
                now.append(text.charAt(i));
            } else {
                raw.add(new Raw(now.toString(), join));
                now.setLength(0);
                join = next;
            }
        }
        raw.add(new Raw(now.toString(), join));
        return raw;
    }

    private static Join joinAt(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '(', '[', '{' -> Join.BRACKET;
            case ')', ']', '}', ',', ';', '|', '\t', '\n', '\r', '"' -> Join.COMMA;
            case '/', '\\' -> between(text, i, "oO", "dD") ? Join.NONE : Join.SLASH;
            case '\u2013', '\u2014' -> Join.DASH;
            case '-' -> between(text, i, " \u00A0", " \u00A0") ? Join.DASH : Join.NONE;
            default -> Join.NONE;
        };
    }

    private static boolean between(String text, int i, String before, String after) {
        return i > 0
                && i + 1 < text.length()
                && before.indexOf(text.charAt(i - 1)) >= 0
                && after.indexOf(text.charAt(i + 1)) >= 0;
    }

    /** Takes the numbers out of a piece; gives what remains. */
    private String takeNumbers(String piece) {
        StringBuilder rest = new StringBuilder();
        for (String token : piece.replace('\u00A0', ' ').strip().split(" +", -1)) {
            String left = takeNumber(token);
            if (!left.isEmpty()) {
                rest.append(rest.length() > 0 ? " " : "").append(left);
            }
        }
        return rest.toString();
    }

    /** Takes the number out of a word; gives what remains of it: the whole word when it holds none. */
    private String takeNumber(String token) {
        int start = 0;
        while (start < token.length() && !isDigit(token.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < token.length() && isDigit(token.charAt(end))) {
            end++;
        }
        if (start == end) {
            return token;
        }
        String lead = token.substring(0, start);
        String digits = token.substring(start, end);
        String rest = token.substring(end);
        boolean marked = lead.isEmpty() || isMarker(lead);
        if (digits.length() == CODE && marked && isRestOfASector(rest)) {
            takeCode(digits);
            sector = digits + rest;
            return "";
        }
        String name = withoutSeparator(rest);
        boolean ends = name.isEmpty() || name.equals("0") || name.equals("00");
        boolean glued = !ends && name.chars().allMatch(c -> !isDigit((char) c));
        boolean behind = !marked && "-_.:".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        if ((digits.length() != CODE && digits.length() != POSTCODE) || !(ends || glued) || !(marked || behind)) {
            return token;
        }
        if (digits.length() == CODE) {
            takeCode(digits);
        } else if (digits.charAt(0) == '0') {
            return token;
        } else {
            muddled |= postcode != null && !postcode.equals(digits);
            postcode = digits;
        }
        String left = marked ? "" : lead.substring(0, lead.length() - 1);
        return glued ? (left + " " + name).strip() : left;
    }

    private void takeCode(String digits) {
        muddled |= code != null && !code.equals(digits);
        code = digits;
    }

    private boolean isMarker(String lead) {
        return words.is(Role.NUMBER, lead) || lead.chars().noneMatch(Character::isLetter);
    }

    /** A letter; or a letter and some characters of which one is a digit; or the {@code ZZZZ} of what lies in no sector. */
    private static boolean isRestOfASector(String rest) {
        boolean dashed = rest.startsWith("-");
        String letters = dashed ? rest.substring(1) : rest;
        if (letters.isEmpty() || letters.length() > LONGEST_REST_OF_A_SECTOR || !isLetter(letters.charAt(0))) {
            return false;
        }
        boolean inForm = letters.chars().skip(1).allMatch(c -> isDigit((char) c) || isLetter((char) c) || c == '-');
        boolean digit = letters.chars().anyMatch(c -> isDigit((char) c));
        return inForm && (letters.length() == 1 || digit || letters.chars().allMatch(c -> c == 'Z'));
    }

    private static String withoutSeparator(String rest) {
        int start = 0;
        while (start < rest.length() && "-_.:,".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }

    private String withoutMarkers(String piece) {
        if (words.is(Role.NUMBER, piece)) {
            return "";
        }
        int last = piece.lastIndexOf(' ');
        int first = piece.indexOf(' ');
        if (first > 0 && words.is(Role.NUMBER, piece.substring(0, first))) {
            return withoutMarkers(piece.substring(first + 1));
        }
        return last > 0 && words.is(Role.NUMBER, piece.substring(last + 1)) ? piece.substring(0, last) : piece;
    }

    private void add(String piece, Join join) {
        if (piece.chars().noneMatch(Character::isLetterOrDigit)
                || (join != Join.NONE && words.is(Role.COUNTRY, piece))) {
            return;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        String name = words.peel(trimmed(piece), roles, isName);
        parts.add(new Part(name, parts.isEmpty() ? Join.NONE : join, roles));
    }

    private static String trimmed(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && "-_.:* \u00A0".indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && "-_:* \u00A0".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return piece.substring(start, end);
    }

    /** Two names with a blank or hyphen between them, where the whole is none. */
    private void splitNames() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String name = part.name;
            long gaps = name.chars().filter(c -> c == ' ' || c == '-').count();
            int start = gaps > MOST_GAPS || isName.test(name) ? 0 : name.length() - 1;
            for (int cut = start; cut > 0; cut--) {
                boolean gap = name.charAt(cut) == ' ' || name.charAt(cut) == '-';
                if (gap && isName.test(name.substring(0, cut)) && isNameOrArea(name.substring(cut + 1))) {
                    parts.set(i, new Part(name.substring(0, cut), part.join, part.roles));
                    parts.add(i + 1, new Part(name.substring(cut + 1), Join.DASH, Set.of()));
                    break;
                }
            }
        }
    }

    private boolean isNameOrArea(String text) {
        return isName.test(text) || (text.length() >= SHORTEST_AREA && isArea.test(text));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
