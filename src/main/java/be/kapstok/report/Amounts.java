package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.model.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes amounts of money, numbers and fractions as a language does, independent of the locale data of the machine. */
final class Amounts {
    private static final char NO_BREAK = '\u00A0';

    private final String language;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);

    Amounts(Words words) {
        this.language = words.language().getLanguage();
        symbols.setDecimalSeparator(language.equals("en") ? '.' : ',');
        symbols.setGroupingSeparator(language.equals("fr") ? '\u202F' : language.equals("nl") ? '.' : ',');
    }

    /** An amount, with thousands separators of the language; empty when there is no amount. */
    String money(@Nullable Money money, boolean withCents) {
        if (money == null) {
            return "";
        }
        RoundingMode rounding = withCents ? RoundingMode.HALF_UP : RoundingMode.DOWN;
        BigDecimal amount = money.amount().setScale(2, RoundingMode.HALF_UP);
        String shown = written(amount, withCents ? "#,##0.00" : "#,##0", rounding);
        String currency = money.currency().equals("EUR") ? "€" : money.currency();
        return switch (language) {
            case "fr" -> shown + NO_BREAK + currency;
            case "nl" -> currency + NO_BREAK + shown;
            default -> currency + (currency.equals("€") ? "" : NO_BREAK) + shown;
        };
    }

    /** A fraction in percent, with one decimal; empty when there is no fraction. */
    String percent(@Nullable BigDecimal fraction) {
        if (fraction == null) {
            return "";
        }
        String percent = written(fraction.movePointRight(2), "0.0", RoundingMode.HALF_UP);
        return language.equals("en") ? percent + "%" : percent + NO_BREAK + "%";
    }

    /** A number with all its decimals. */
    String number(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return written(number, "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), RoundingMode.UNNECESSARY);
    }

    private String written(BigDecimal number, String pattern, RoundingMode rounding) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(rounding);
        return format.format(number);
    }
}
