package be.kapstok.index;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What remains of a name when case, accents, hyphens, apostrophes, dots and spaces do not matter. */
public final class NameKey {
    private static final List<List<String>> ABBREVIATIONS = List.of(
            List.of("sint", "st"),
            List.of("saint", "st"),
            List.of("sainte", "ste"),
            List.of("op den", "o d"),
            List.of("ten", "t"));

    private NameKey() {}

    /** The letters and digits of any text, in lower case and without accents; may be empty. */
    public static String of(String name) {
        return words(name).replace(" ", "");
    }

    /**
     * All keys under which an official name is found: its own first, and those of its usual abbreviations, such as
     * {@code St.-Niklaas} and {@code Heist o/d Berg}.
     */
    public static Set<String> allOf(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(" " + words(name) + " ");
        for (List<String> pair : ABBREVIATIONS) {
            String whole = " " + pair.get(0) + " ";
            String abbreviated = " " + pair.get(1) + " ";
            List.copyOf(spellings).forEach(each -> spellings.add(each.replace(whole, abbreviated)));
        }
        Set<String> keys = new LinkedHashSet<>();
        spellings.forEach(each -> keys.add(each.replace(" ", "")));
        return keys;
    }

    /** The words of a name, in lower case and without accents, with one space between them. */
    private static String words(String name) {
        String plain = ascii(name) ? name : withoutLigatures(Normalizer.normalize(name, Normalizer.Form.NFKD));
        StringBuilder words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                gap = false;
                words.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutLigatures(String name) {
        return name.replace("\u0153", "oe")
                .replace("\u0152", "OE")
                .replace("\u00e6", "ae")
                .replace("\u00c6", "AE")
                .replace("\u00df", "ss");
    }

    private static boolean ascii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }
}
