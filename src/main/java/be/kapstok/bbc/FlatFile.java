package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the flat set of a plan. */
enum FlatFile {
    DELIVERY("aanlevering", "aanlevering"),
    /** Its name comes with a slip of the pen too, in which two letters changed places. */
    STRATEGY("strategische_doelstelling", "strategische[_ -]?doe\\w*ing"),
    OBJECTIVE("beleidsdoelstelling", "beleidsdoelstelling"),
    ACTION_PLAN("actieplan", "actieplan"),
    ACTION("actie", "actie"),
    TRANSACTION("transactie", "transactie"),
    BODY("bestuur", "bestuur"),
    FIELD("beleidsveld", "beleidsveld");

    private final String shown;
    private final String key;
    private final Pattern name;

    FlatFile(String shown, String name) {
        this.shown = shown;
        this.key = NameKey.of(shown);
        this.name = Pattern.compile("(?:" + name + ")(?:[_ -](.*))?");
    }

    /** Its usual name, without what stands behind it. */
    String shown() {
        return shown;
    }

    /** The start of the keys of its own headings. */
    String key() {
        return key;
    }

    /** Whether some headings are those of this file. */
    boolean hasHeadings(List<String> header) {
        return header.stream().anyMatch(each -> NameKey.of(each).equals(key + "id"));
    }

    /** Whether all files of an export share it, whatever stands behind their names. */
    boolean isShared() {
        return this == BODY || this == FIELD;
    }

    /** Which file of the set a file is, by the end of its path; {@code null} when it is none. */
    static @Nullable FlatFile of(String path) {
        String name = bare(path);
        for (FlatFile each : values()) {
            if (name != null && each.name.matcher(name).matches()) {
                return each;
            }
        }
        return null;
    }

    /** What stands behind the name, such as {@code mjp_2026}: files that share it belong together; empty when nothing does. */
    String suffix(String path) {
        String name = bare(path);
        Matcher found = this.name.matcher(name == null ? "" : name);
        return found.matches() && found.group(1) != null ? found.group(1) : "";
    }

    private static @Nullable String bare(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        boolean text = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
        return text ? name.substring(0, name.length() - 4) : null;
    }
}
