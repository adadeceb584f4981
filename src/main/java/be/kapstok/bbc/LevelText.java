package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import be.kapstok.notation.KnownWords;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an export says of an objective, an action plan or an action.
 *
 * @param code its code; empty when none is given
 * @param brief its short text, which exports cut at a hundred characters
 * @param longText its long text
 * @param notes what else is said of it, each under a label
 * @param priority whether it has priority, or {@code null} when not stated
 */
record LevelText(
        String code,
        String brief,
        String longText,
        String notes,
        @Nullable Boolean priority) {
    /** The length at which exports cut short texts. */
    private static final int CUT = 100;

    /** The longest title of a plan. */
    private static final int LONGEST_TITLE = 1000;

    /** The longest description in a plan. */
    static final int LONGEST = 20_000;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)\\s*(code|korte\\s+omschrijving|lange\\s+omschrijving|commentaar|evaluatie|prioritair)\\s*:(.*)");
    private static final Pattern FULL = Pattern.compile("(?imU)^\\s*lange\\s+omschrijving\\s*:");
    private static final Pattern CODE_ALONE = Pattern.compile(
            "(?iU)((prioritaire )?actie|actieplan|((strategische|beleids) ?)?doelstelling|plan)?[\\s.:_-]*\\p{L}{0,4}[\\s._-]?\\d[\\d._/-]*[.:]?");
    private static final Pattern CODE_FIRST =
            Pattern.compile("(?sU)(\\p{Lu}{1,4}[-_ ]?\\d[\\w.-]*|\\d+(?:\\.\\d+)+\\.?)(?:\\s*[:–-]\\s+|\\s+)(\\S.*)");

    /** The labels in a cell of a whole level. */
    private enum Label {
        CODE,
        BRIEF,
        FULL,
        COMMENT,
        EVALUATION,
        PRIORITY;

        static Label of(String word) {
            return switch (NameKey.of(word)) {
                case "code" -> CODE;
                case "korteomschrijving" -> BRIEF;
                case "langeomschrijving" -> FULL;
                case "commentaar" -> COMMENT;
                case "evaluatie" -> EVALUATION;
                default -> PRIORITY;
            };
        }
    }

    /**
     * The text of a cell: under the labels that the analysis tool writes, each on a line of its own; or else plain, with a
     * code before it or not.
     */
    static LevelText of(String cell) {
        Map<Label, String> parts = new EnumMap<>(Label.class);
        List<String> before = new ArrayList<>();
        Label current = null;
        for (String line : cell.split("\\R", -1)) {
            Matcher labelled = LABEL.matcher(line);
            Label label = labelled.matches() ? Label.of(labelled.group(1)) : null;
            if (label != null && !parts.containsKey(label)) {
                current = label;
                parts.put(label, labelled.group(2).strip());
            } else if (current == null) {
                before.add(line);
            } else {
                parts.merge(current, line, (one, other) -> one.isEmpty() ? other : one + "\n" + other);
            }
        }
        String plain = String.join("\n", before).strip();
        if (parts.isEmpty()) {
            Matcher coded = CODE_FIRST.matcher(plain);
            return coded.matches() ? plain(coded.group(1), coded.group(2)) : plain("", plain);
        }
        String code = oneLine(parts.getOrDefault(Label.CODE, ""));
        String longText = parts.getOrDefault(Label.FULL, "").strip();
        return new LevelText(
                code.isEmpty() ? oneLine(plain) : code,
                oneLine(parts.getOrDefault(Label.BRIEF, "")),
                code.isEmpty() || plain.isEmpty() ? longText : (plain + "\n" + longText).strip(),
                notes(parts.getOrDefault(Label.COMMENT, ""), parts.getOrDefault(Label.EVALUATION, "")),
                KnownWords.shipped().truth(parts.getOrDefault(Label.PRIORITY, "")));
    }

    /** Whether a cell has the label of a long text, or more than one line. */
    static boolean isLong(String cell) {
        return FULL.matcher(cell).find()
                || (!LABEL.matcher(cell).lookingAt() && cell.lines().count() > 1);
    }

    private static LevelText plain(String code, String text) {
        boolean several = text.indexOf('\n') >= 0;
        return new LevelText(code, several ? "" : text, several ? text : "", "", null);
    }

    /** A comment and an evaluation under the labels that exports give them. */
    static String notes(String comment, String evaluation) {
        String one = comment.isBlank() ? "" : "Commentaar: " + comment.strip();
        String other = evaluation.isBlank() ? "" : "Evaluatie: " + evaluation.strip();
        return joined(one, other);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    /** The same with a code, and a long text where it has none, from other cells. */
    LevelText with(String otherCode, String description) {
        String own = otherCode.isBlank() ? code : oneLine(otherCode);
        return new LevelText(own, brief, joined(longText, description.strip()), notes, priority);
    }

    /** The same with a line on what stands above it. */
    LevelText under(String line) {
        return new LevelText(code, brief, longText, joined(notes, line), priority);
    }

    boolean isEmpty() {
        return code.isEmpty() && brief.isEmpty() && longText.isEmpty();
    }

    /** By what it is the same in several rows: its code or, without one, its text. */
    String key() {
        return code.isEmpty() ? NameKey.of(brief + longText) : code;
    }

    /** Whether the long text says more than the short one, which was cut or only names a code. */
    private boolean isLongTextBetter() {
        if (longText.isEmpty()) {
            return false;
        }
        boolean atTheCut = brief.codePointCount(0, brief.length()) >= CUT
                && oneLine(longText).length() > brief.length();
        boolean cut = atTheCut || brief.endsWith("…") || brief.endsWith("...");
        return brief.isEmpty() || cut || saysOnlyACode(brief);
    }

    private boolean saysOnlyACode(String text) {
        return CODE_ALONE.matcher(text).matches()
                || (!code.isEmpty() && NameKey.of(text).equals(NameKey.of(code)));
    }

    /** Whether neither text says what it is about. */
    boolean isNameless() {
        return longText.isEmpty() && (brief.isEmpty() || saysOnlyACode(brief));
    }

    /** Its title: its short text, the first sentence of its long text where that says more, or else its code. */
    String title() {
        String title = isLongTextBetter() ? firstSentence(longText) : brief.isEmpty() ? code : brief;
        return cut(title, LONGEST_TITLE);
    }

    /** All that its title does not say; {@code null} when there is nothing more. */
    @Nullable
    String description() {
        String all = whole();
        return all.isEmpty() ? null : cut(all, LONGEST);
    }

    /** Whether it is longer than a plan can hold. */
    boolean isTooLong() {
        return whole().length() > LONGEST;
    }

    private String whole() {
        List<String> parts = new ArrayList<>();
        String title = title();
        boolean said = title.startsWith(brief) || oneLine(longText).startsWith(bare(brief)) || saysOnlyACode(brief);
        if (!said) {
            parts.add(brief);
        }
        if (!oneLine(longText).equals(title)) {
            parts.add(longText);
        }
        parts.add(notes);
        parts.removeIf(String::isEmpty);
        return String.join("\n", parts);
    }

    private static String bare(String text) {
        return text.replaceFirst("(…|\\.\\.\\.)$", "").strip();
    }

    private static String firstSentence(String text) {
        String start = text.strip().lines().findFirst().orElse("").strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(DUTCH);
        sentences.setText(start);
        int end = sentences.next();
        return end == BreakIterator.DONE ? start : start.substring(0, end).strip();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2
                ? blank
                : longest - 1 - (Character.isHighSurrogate(text.charAt(longest - 2)) ? 1 : 0);
        return text.substring(0, end) + "…";
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
