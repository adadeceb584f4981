package be.kapstok.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of a page for a browser. Nothing is loaded from elsewhere, and the page forbids the browser to: the only script
 * that runs is the one in {@code report.js}, on pages with something to filter.
 */
final class HtmlPage {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private HtmlPage() {}

    /** A page around a body, which is HTML already; the title is not yet escaped. */
    static String of(String title, String body, boolean filtered, Words words) {
        String script = Resources.text("report.js");
        String filter = " data-filter=\"%s\" data-hint=\"%s\" data-shown=\"%s\""
                .formatted(
                        Escapes.xml(words.of("validation.filter")),
                        Escapes.xml(words.of("validation.filter_hint")),
                        Escapes.xml(words.of("validation.shown")));
        Map<String, String> parts = Map.of(
                "language",
                words.language().getLanguage(),
                "title",
                Escapes.xml(title),
                "style",
                Resources.text("report.css"),
                "policy",
                filtered ? "; script-src 'sha256-" + sha256(script) + "'" : "",
                "filter",
                filtered ? filter : "",
                "script",
                filtered ? "<script>" + script + "</script>\n" : "",
                "body",
                body);
        return PLACE.matcher(Resources.text("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
