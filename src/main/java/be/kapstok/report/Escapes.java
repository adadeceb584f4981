package be.kapstok.report;

import be.kapstok.reason.Excerpt;
import java.nio.charset.StandardCharsets;

/** A user's text made harmless for each form of report. */
final class Escapes {
    private static final String MARKDOWN = "\\`*_[]|~#@:!$";

    private Escapes() {}

    /** On one line, with control characters and direction marks shown. */
    static String line(String text) {
        return Excerpt.of(text, Integer.MAX_VALUE);
    }

    /** Text or attribute of XML and HTML; what XML forbids is shown as {@code \\uXXXX}. */
    static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** A line of Markdown, or its start: no mark of a list, nor what {@link #markdownWithin} takes away. */
    static String markdown(String text) {
        String within = markdownWithin(text).strip();
        return within.matches("[-+=].*|\\d{1,9}[.)]( .*)?") ? within.replaceFirst("[-+=.)]", "\\\\$0") : within;
    }

    /** A code span: the text as it is, between more backticks than it has. */
    static String code(String text) {
        String line = line(text);
        String fence = "`".repeat(longestRun(line, '`') + 1);
        String blank = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") ? " " : "";
        return line.isBlank() ? "" : fence + blank + line + blank + fence;
    }

    /** How often a character stands after itself, at most. */
    static int longestRun(String text, char of) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == of ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** A part of a line of Markdown: no mark, no HTML, no link, no mention. */
    static String markdownWithin(String text) {
        StringBuilder escaped = new StringBuilder();
        line(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    escaped.append(MARKDOWN.indexOf(point) >= 0 ? "\\" : "");
                    escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString().replace("www.", "www\\.").replace("WWW.", "WWW\\.");
    }

    /** JSON with characters that are harmless to a parser but not to a reader, or to UTF-8, written as escapes. */
    static String json(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int point = json.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            if (type == Character.SURROGATE
                    || type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (type == Character.FORMAT && Character.isBmpCodePoint(point))) {
                escaped.append(String.format("\\u%04x", point));
            } else {
                escaped.appendCodePoint(point);
            }
        }
        return escaped.toString();
    }

    /** The name of a file as a URI reference. */
    static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (each >= 'a' && each <= 'z')
                    || (each >= 'A' && each <= 'Z')
                    || (each >= '0' && each <= '9')
                    || "/-._~".indexOf(each) >= 0;
            uri.append(plain ? Character.toString(each) : String.format("%%%02X", each & 0xFF));
        }
        return uri.toString();
    }
}
