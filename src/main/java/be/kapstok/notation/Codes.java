package be.kapstok.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes as spreadsheets write them. */
public final class Codes {
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.0+");

    private Codes() {}

    /** {@return the code that a text was probably meant to be, if a spreadsheet took it for a number, or it has spaces in or around it} */
    public static Optional<String> suggestion(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.replace(" ", "");
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            plain = number.group(1);
        }
        if (plain.length() == 4 && (plain.equals("2000") || plain.equals("4000"))) {
            plain = "0" + plain;
        }
        return plain.equals(text) || plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
