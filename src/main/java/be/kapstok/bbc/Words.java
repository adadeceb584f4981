package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that exports and spreadsheets use in their cells. */
final class Words {
    private static final Set<String> YES = Set.of("ja", "j", "yes", "oui", "true", "waar", "vrai", "1", "x");
    private static final Set<String> NO = Set.of("nee", "neen", "n", "no", "non", "false", "onwaar", "faux", "0");
    private static final Set<String> RECEIPTS =
            Set.of("ontvangst", "ontvangsten", "o", "recette", "recettes", "receipt", "receipts", "opbrengst");
    private static final Set<String> EXPENSES =
            Set.of("uitgave", "uitgaven", "u", "depense", "depenses", "expense", "expenses", "kost");
    private static final Pattern TOTAL = Pattern.compile(
            "(?iU)\\s*((algemeen|eind|sub|general|grand|sous)[\\s-]*)?(totaal|totalen|total|totaux)\\b.*");

    private Words() {}

    /** Whether a word says yes or no; {@code null} when it says neither. */
    static @Nullable Boolean yesOrNo(String word) {
        String key = NameKey.of(word);
        return YES.contains(key) ? Boolean.TRUE : NO.contains(key) ? Boolean.FALSE : null;
    }

    /** Whether an amount is received, and not spent; {@code null} when the word says neither. */
    static @Nullable Boolean isReceived(String word) {
        String key = NameKey.of(word);
        return RECEIPTS.contains(key) ? Boolean.TRUE : EXPENSES.contains(key) ? Boolean.FALSE : null;
    }

    /** Whether a row that starts with a cell holds totals. */
    static boolean isTotal(String cell) {
        return TOTAL.matcher(cell).matches();
    }
}
