package be.kapstok.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of a page for a browser. Nothing is loaded from elsewhere, and the page forbids the browser to: the only script
 * that runs is the one in {@code report.js}, on pages with something to filter.
 */
final class HtmlPage {
    private HtmlPage() {}

    /** A page around a body, which is HTML already; the title is not yet escaped. */
    static String of(String title, String body, boolean filtered, Words words) {
        String script = filtered ? Resources.text("report.js") : "";
        String scripts = filtered ? "; script-src 'sha256-" + sha256(script) + "'" : "";
        String shown = Escapes.xml(title);
        String filter = " data-filter=\"" + Escapes.xml(words.of("validation.filter"))
                + "\" data-hint=\"" + Escapes.xml(words.of("validation.filter_hint"))
                + "\" data-shown=\"" + Escapes.xml(words.of("validation.shown")) + "\"";
        return "<!DOCTYPE html>\n<html lang=\"" + words.language().getLanguage()
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                + "default-src 'none'; style-src 'unsafe-inline'" + scripts
                + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + shown
                + "</title>\n<style>\n" + Resources.text("report.css")
                + "</style>\n</head>\n<body>\n<header>\n<h1>" + shown
                + "</h1>\n</header>\n<main" + (filtered ? filter : "") + ">\n" + body + "</main>\n"
                + (filtered ? "<script>" + script + "</script>\n" : "")
                + "</body>\n</html>\n";
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
