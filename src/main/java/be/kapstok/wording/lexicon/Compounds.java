package be.kapstok.wording.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides compounds into words of the lexicon, with {@code s}, {@code e} or {@code en} between them, or where the writer put a
 * hyphen. A word that has another part stays whole: {@code romanschrijver} has no Roma in it.
 */
final class Compounds {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final List<String> LINKS = List.of("", "s", "e", "en", "n");

    /** What people are besides: students in {@code vluchtelingenstudenten} are refugees. */
    private static final Set<Meaning> PEOPLE = Set.of(Meaning.OTHER, Meaning.PEOPLE, Meaning.LOCALS, Meaning.EVERYONE);

    private final Map<String, Entry> parts = new HashMap<>();
    private final Map<String, Entry> words = new HashMap<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();
    private final WordSets sets;

    /** The first letters of parts and the last letters of words: any other word is no compound of them. */
    private final Set<String> starts = new HashSet<>();

    private final Set<String> ends = new HashSet<>();

    Compounds(Lexicon lexicon, WordSets sets) {
        this.sets = sets;
        lexicon.heads().forEach(each -> heads.addAll(Expression.forms(each)));
        lexicon.modifiers().forEach(each -> modifiers.addAll(Expression.forms(each)));
        for (Entry entry : lexicon.entries()) {
            for (String each : entry.parts()) {
                for (String form : Expression.forms(each)) {
                    parts.put(form, entry);
                    starts.add(form.substring(0, SHORTEST));
                }
            }
        }
    }

    /** Adds an expression of an entry, which may stand behind another word when it is a word itself. */
    void add(Expression expression, Entry entry) {
        for (String each : expression.onlyWord()) {
            words.putIfAbsent(each, entry);
            if (!LexiconIndex.BACKGROUND.contains(entry.meaning()) && each.length() >= SHORTEST) {
                ends.add(each.substring(each.length() - SHORTEST));
            }
        }
    }

    /** A mention of an entry in a compound, or {@code null} when the word is none. */
    @Nullable
    Mention find(Line line, int at) {
        String word = line.word(at);
        int hyphen = line.hyphen(at);
        if (word.length() < 2 * SHORTEST || word.length() > LONGEST) {
            return null;
        }
        if (!starts.contains(word.substring(0, SHORTEST)) && !ends.contains(word.substring(word.length() - SHORTEST))) {
            return null;
        }
        Mention there = hyphen < 0 ? null : split(line, at, hyphen, true);
        for (int i = SHORTEST; there == null && i <= word.length() - SHORTEST; i++) {
            there = split(line, at, i, false);
        }
        return there;
    }

    private @Nullable Mention split(Line line, int at, int middle, boolean hyphen) {
        String word = line.word(at);
        String left = word.substring(0, middle);
        String right = word.substring(middle);
        Entry part = part(left);
        Entry head = words.get(right);
        boolean ofGroup = part != null && part.meaning().compareTo(Meaning.FAITH) <= 0;
        if (head != null
                && !(ofGroup && PEOPLE.contains(head.meaning()))
                && !LexiconIndex.BACKGROUND.contains(head.meaning())
                && (hyphen || isModifier(left))) {
            return mention(head, line, at, middle);
        }
        return (part != null && (hyphen || isHead(right))) ? mention(part, line, at, middle) : null;
    }

    private static Mention mention(Entry entry, Line line, int at, int middle) {
        String word = line.word(at);
        return new Mention(entry, line, at, 1, word.substring(0, middle) + " + " + word.substring(middle));
    }

    private @Nullable Entry part(String left) {
        Entry found = parts.get(left);
        for (int i = 1; found == null && i < LINKS.size(); i++) {
            found = left.endsWith(LINKS.get(i)) ? parts.get(without(left, LINKS.get(i))) : null;
        }
        return found;
    }

    private boolean isModifier(String left) {
        return LINKS.stream()
                .filter(left::endsWith)
                .map(each -> without(left, each))
                .anyMatch(each -> modifiers.contains(each) || parts.containsKey(each) || heads.contains(each));
    }

    private boolean isHead(String right) {
        if (heads.contains(right) || words.containsKey(right) || sets.of(right) != 0) {
            return true;
        }
        for (int i = SHORTEST; i <= right.length() - SHORTEST; i++) {
            if (heads.contains(right.substring(i)) && isModifier(right.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    private static String without(String word, String end) {
        return word.substring(0, word.length() - end.length());
    }
}
