package be.kapstok.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several names in one cell. */
public final class NameList {
    private static final String OWN_WORDS = "other:";
    private static final String CLEAR = ";|\r\n";
    private static final String BULLETS = "-*\u2022\u00B7\u2013";
    private static final Pattern LIKELY = Pattern.compile("\\s*[,/&]\\s*");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)\\s+(?:en|et|and)\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u00B7\u2013]\\s+");

    private NameList() {}

    /**
     * {@return the names in a cell} Semicolons, bars and line ends always stand between names; where what they part is no
     * known name, so do commas, slashes and ampersands, and the word for <i>and</i> if one of its sides is a known name.
     *
     * @param known whether a text is a known name
     */
    public static List<String> split(String cell, Predicate<String> known) {
        String whole = cell.strip();
        List<String> clear = clear(whole);
        if (allKnown(clear, known)) {
            return clear;
        }
        List<String> names = new ArrayList<>();
        for (String each : clear) {
            String name = BULLETS.indexOf(each.charAt(0)) < 0
                    ? each
                    : BULLET.matcher(each).replaceFirst("");
            if (known.test(name) || name.startsWith(OWN_WORDS)) {
                names.add(name);
            } else {
                int before = names.size();
                between(name, LIKELY).stream()
                        .map(part -> known.test(part) ? List.of(part) : inWords(part, known))
                        .forEach(names::addAll);
                join(name, names.subList(before, names.size()), known);
            }
        }
        return names;
    }

    /** {@return the texts in a cell between semicolons, bars and line ends} */
    public static List<String> clear(String cell) {
        List<String> parts = new ArrayList<>(2);
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || CLEAR.indexOf(cell.charAt(i)) >= 0) {
                String part = cell.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean allKnown(List<String> names, Predicate<String> known) {
        for (String each : names) {
            if (!known.test(each)) {
                return false;
            }
        }
        return true;
    }

    /** Known names may hold the signs themselves: parts that make one together are one. */
    private static void join(String whole, List<String> names, Predicate<String> known) {
        for (int from = 0; from < names.size(); from++) {
            for (int to = names.size(); to > from + 1; to--) {
                int start = whole.indexOf(names.get(from));
                int end =
                        whole.lastIndexOf(names.get(to - 1)) + names.get(to - 1).length();
                if (start >= 0 && start < end && known.test(whole.substring(start, end))) {
                    names.subList(from, to).clear();
                    names.add(from, whole.substring(start, end));
                    break;
                }
            }
        }
    }

    private static List<String> between(String text, Pattern sign) {
        List<String> parts = new ArrayList<>();
        for (String each : sign.split(text, -1)) {
            if (!each.isBlank()) {
                parts.add(each.strip());
            }
        }
        return parts;
    }

    private static List<String> inWords(String part, Predicate<String> known) {
        Matcher and = IN_WORDS.matcher(part);
        List<String> parts = and.find() ? between(part, IN_WORDS) : List.of(part);
        return parts.stream().anyMatch(known) ? parts : List.of(part);
    }
}
