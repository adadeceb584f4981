package be.kapstok.document;

import be.kapstok.reason.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a user's text harmless for each form of report. */
public final class Escapes {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]|~#@:!$]|(?<=www|WWW)\\.");

    /** Harmless to a parser of JSON, but not to a reader, or to UTF-8. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|[\\p{Cf}&&[\\x{0}-\\x{FFFF}]]");

    private Escapes() {}

    /** On one line, with control characters and direction marks shown. */
    public static String line(String text) {
        return Excerpt.of(text, Integer.MAX_VALUE);
    }

    /** Text or attribute of XML and HTML; characters that XML forbids are shown as {@code \\uXXXX}. */
    public static String xml(String text) {
        return tags(line(text)).replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String tags(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A line of Markdown, or its start: no mark of a list, nor what {@link #markdownWithin} takes away. */
    public static String markdown(String text) {
        String within = markdownWithin(text).strip();
        return within.matches("[-+=].*|\\d{1,9}[.)]( .*)?") ? within.replaceFirst("[-+=.)]", "\\\\$0") : within;
    }

    /** A part of a line of Markdown: no mark, no HTML, no link, no mention. */
    static String markdownWithin(String text) {
        return MARKS.matcher(tags(line(text))).replaceAll("\\\\$0");
    }

    /** A code span: the text as it is, between more backticks than it has. */
    static String code(String text) {
        String line = line(text);
        String fence = "`".repeat(longestRun(line, '`') + 1);
        String blank = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") ? " " : "";
        return line.isBlank() ? "" : fence + blank + line + blank + fence;
    }

    /** The length of the longest run of a character. */
    static int longestRun(String text, char of) {
        int longest = 0;
        while (text.contains(String.valueOf(of).repeat(longest + 1))) {
            longest++;
        }
        return longest;
    }

    /** JSON with invisible characters written as escapes. */
    public static String json(String json) {
        return UNSEEN.matcher(json)
                .replaceAll(unseen -> String.format("\\\\u%04x", unseen.group().codePointAt(0)));
    }

    /** The name of a file as a URI reference. */
    public static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            String plain = each < 0 ? "" : Character.toString(each);
            uri.append(plain.matches("[A-Za-z0-9/._~-]") ? plain : String.format("%%%02X", each & 0xFF));
        }
        return uri.toString();
    }

    /** Whether an address is a web address, so that a click runs nothing. */
    public static boolean safe(@Nullable String url) {
        return url != null && url.matches("https?://[!-~&&[^\"<>\\\\^`{|}]]*");
    }
}
