package be.kapstok.place;

import be.kapstok.index.NameKey;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words that people write around a name or code, from the table {@code words.properties} beside this class. */
final class NameWords {
    private static final int MOST_CUTS = 8;

    private final Map<Role, Set<String>> keys = new EnumMap<>(Role.class);
    private final NavigableMap<String, Role> beforeNames = new TreeMap<>();

    /** What a word says of the name that it stands with. */
    enum Role {
        /** The municipality or its government. */
        TOWN,
        /** The OCMW (CPAS) of the municipality. */
        WELFARE,
        /** A place (deelgemeente) in a municipality. */
        PART,
        PROVINCE,
        ARRONDISSEMENT,
        REGION,
        /** Between such a word and a name. */
        LINKING,
        /** Before a number: it is a code or a postcode. */
        NUMBER,
        /** Belgium, beside a name. */
        COUNTRY,
        /** What could not be placed. */
        NOWHERE;

        boolean beforeAName() {
            return compareTo(LINKING) < 0;
        }
    }

    NameWords() {
        ResourceBundle table = BundledTable.of("words");
        for (Role role : Role.values()) {
            Set<String> all = new HashSet<>();
            for (String word :
                    table.getString(role.name().toLowerCase(Locale.ROOT)).split(",", -1)) {
                all.add(NameKey.of(word));
            }
            keys.put(role, all);
            if (role.beforeAName()) {
                all.forEach(key -> beforeNames.putIfAbsent(key, role));
            }
        }
    }

    boolean is(Role role, String text) {
        return keys.getOrDefault(role, Set.of()).contains(NameKey.of(text));
    }

    /** What the words before or behind a name say; {@code null} when a text is none of them. */
    @Nullable
    Role before(String text) {
        return beforeNames.get(NameKey.of(text));
    }

    /**
     * The name in a text, without the words around it, whose roles are added to a set.
     *
     * @param isName whether a text is a name as it is
     */
    String peel(String text, Set<Role> roles, Predicate<String> isName) {
        String rest = text.strip();
        boolean peeled = true;
        while (peeled && !(isName.test(rest) && before(rest) == null)) {
            peeled = false;
            int cut = -1;
            for (int cuts = 0; cuts < MOST_CUTS && !peeled; cuts++) {
                cut = nextCut(rest, cut + 1);
                String word = cut < 0 ? rest : rest.substring(0, cut);
                Role role = before(word);
                if (role != null) {
                    roles.add(role);
                } else if (cut < 0 || (roles.isEmpty() && !beginsAWord(word))) {
                    break;
                } else if (roles.isEmpty() || !is(Role.LINKING, word)) {
                    continue;
                }
                rest = withArticle(word, cut < 0 ? "" : afterCut(rest, cut), isName);
                peeled = true;
            }
        }
        return isName.test(rest) ? rest : withoutLast(rest, roles, isName);
    }

    private boolean beginsAWord(String text) {
        String key = NameKey.of(text);
        String next = beforeNames.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    /** A French name loses its article to {@code du} and {@code des}. */
    private static String withArticle(String word, String rest, Predicate<String> isName) {
        String article = word.equalsIgnoreCase("des") ? "Les " : word.equalsIgnoreCase("du") ? "Le " : "";
        return !article.isEmpty() && isName.test(article + rest) ? article + rest : rest;
    }

    private String withoutLast(String text, Set<Role> roles, Predicate<String> isName) {
        int cut = Math.max(text.lastIndexOf(' '), text.lastIndexOf('-'));
        Role role = cut <= 0 ? null : before(text.substring(cut + 1));
        if (role == null || !isName.test(text.substring(0, cut))) {
            return text;
        }
        roles.add(role);
        return text.substring(0, cut).strip();
    }

    private static int nextCut(String text, int from) {
        for (int i = Math.max(from, 1); i < text.length(); i++) {
            if (" -'\u2019.:".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String afterCut(String text, int cut) {
        int start = cut;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }
}
