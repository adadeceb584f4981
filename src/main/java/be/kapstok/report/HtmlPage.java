package be.kapstok.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The frame of a page for a browser. Nothing is loaded from elsewhere, and the page forbids the browser to: the only script
 * that runs is the one in {@code report.js}, on pages with something to filter.
 */
final class HtmlPage {
    private HtmlPage() {}

    /** A page around a body, which is HTML already; the title is not yet escaped. */
    static String of(String title, String body, boolean filtered, Words words) {
        String script = Resources.text("report.js");
        String filter = " data-filter=\"%s\" data-hint=\"%s\" data-shown=\"%s\"";
        List<String> labels = Stream.of("validation.filter", "validation.filter_hint", "validation.shown")
                .map(each -> Escapes.xml(words.of(each)))
                .toList();
        return Resources.text("page.html")
                .formatted(
                        words.language().getLanguage(),
                        filtered ? "; script-src 'sha256-" + sha256(script) + "'" : "",
                        Escapes.xml(title),
                        Resources.text("report.css"),
                        filtered ? filter.formatted(labels.toArray()) : "",
                        body,
                        filtered ? "<script>" + script + "</script>\n" : "");
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
