package be.kapstok.report;

import be.kapstok.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts of money and fractions as a language writes them. */
final class Amounts {
    private static final char NO_BREAK = '\u00A0';

    private final String language;

    Amounts(Words words) {
        this.language = words.language().getLanguage();
    }

    /** An amount, with the thousands as the language writes them; nothing when there is none. */
    String money(@Nullable Money money, boolean withCents) {
        if (money == null) {
            return "";
        }
        BigDecimal amount = money.amount().setScale(2, RoundingMode.HALF_UP);
        String digits = amount.abs().toPlainString();
        String whole = digits.substring(0, digits.length() - 3);
        String cents = digits.substring(digits.length() - 2);
        String shown = (amount.signum() < 0 ? "-" : "") + grouped(whole) + (withCents ? decimalMark() + cents : "");
        String currency = money.currency().equals("EUR") ? "€" : money.currency();
        return switch (language) {
            case "fr" -> shown + NO_BREAK + currency;
            case "nl" -> currency + NO_BREAK + shown;
            default -> currency + (currency.equals("€") ? "" : NO_BREAK) + shown;
        };
    }

    private String grouped(String whole) {
        String mark = switch (language) {
            case "fr" -> "\u202F";
            case "nl" -> ".";
            default -> ",";
        };
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, mark);
        }
        return grouped.toString();
    }

    /** A fraction in percent, with one decimal; nothing when there is none. */
    String percent(@Nullable BigDecimal fraction) {
        if (fraction == null) {
            return "";
        }
        String percent = fraction.movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace(".", decimalMark());
        return language.equals("en") ? percent + "%" : percent + NO_BREAK + "%";
    }

    private String decimalMark() {
        return language.equals("en") ? "." : ",";
    }
}
