package be.kapstok.wording;

import be.kapstok.wording.lexicon.Line;
import be.kapstok.wording.lexicon.Line.Border;
import be.kapstok.wording.lexicon.Mention;
import java.util.Set;

/** How two groups stand to each other: side by side, as in <i>kansarmen en nieuwkomers</i>; or crossed, as in <i>laaggeschoolde vluchtelingen</i>. */
enum Side {
    BESIDE,
    CROSSED,
    APART;

    private static final int FAR = 8;
    private static final int NEAR = 3;
    private static final Set<String> BOTH =
            Set.of("en", "of", "als", "evenals", "alsook", "alsmede", "naast", "maar", "resp", "respectievelijk");
    private static final Set<String> TOGETHER = Set.of("met", "samen", "tussen", "evenveel");
    private static final Set<String> LINKS = Set.of(
            "met", "zonder", "van", "uit", "in", "die", "een", "de", "het", "bij", "door", "onder", "hun", "ook");
    private static final Set<String> AGES = Set.of(
            "kinderen",
            "jongeren",
            "vrouwen",
            "meisjes",
            "moeders",
            "ouders",
            "mannen",
            "kleuters",
            "studenten",
            "jeugd");

    /** How two mentions of groups stand to each other. */
    static Side of(Mention one, Mention other) {
        return one.first() <= other.first() ? inOrder(one, other) : inOrder(other, one);
    }

    private static Side inOrder(Mention before, Mention after) {
        Line line = before.line();
        if (after.first() <= before.last()) {
            return has(BOTH, line, before.first() + 1, after.first()) ? BESIDE : CROSSED;
        }
        int start = before.last() + 1;
        int end = after.first();
        Border widest = widest(line, start, end);
        boolean both = (has(BOTH, line, start, end) || widest == Border.SLASH)
                && !line.word(end - 1).equals("hun");
        if (widest == Border.SENTENCE || end - start > FAR) {
            return APART;
        }
        if (both) {
            return distributes(before, after) ? CROSSED : BESIDE;
        }
        if (widest == Border.COMMA) {
            return (end - start <= 2 || startsWithFor(line, end)) ? BESIDE : APART;
        }
        return (end - start <= NEAR && all(LINKS, line, start, end)) ? CROSSED : APART;
    }

    /** Whether inhabitants join a group: as beside it, or in what they do with it. */
    static boolean joins(Mention inhabitants, Mention group) {
        Side side = of(inhabitants, group);
        if (side != APART) {
            return side == BESIDE;
        }
        boolean inOrder = inhabitants.first() < group.first();
        Mention before = inOrder ? inhabitants : group;
        Mention after = inOrder ? group : inhabitants;
        int start = before.last() + 1;
        int end = after.first();
        return end - start > 1
                && end - start <= FAR
                && widest(before.line(), start, end) != Border.SENTENCE
                && has(TOGETHER, before.line(), start, end);
    }

    /** In <i>vrouwen en kinderen van vreemde origine</i> and <i>anderstalige kinderen en jongeren</i> both are meant. */
    private static boolean distributes(Mention before, Mention after) {
        Line line = before.line();
        boolean attribute = before.first() == before.last() && after.first() < after.last();
        boolean adjective = after.first() == after.last() && before.first() < before.last();
        return (attribute || adjective)
                && after.first() - before.last() == 2
                && AGES.contains(line.word(before.last()))
                && AGES.contains(line.word(after.first()));
    }

    private static boolean startsWithFor(Line line, int at) {
        return line.word(at - 1).equals("voor");
    }

    private static Border widest(Line line, int start, int end) {
        Border widest = Border.NONE;
        for (int i = start; i <= end; i++) {
            widest = line.before(i).compareTo(widest) > 0 ? line.before(i) : widest;
        }
        return widest;
    }

    private static boolean has(Set<String> words, Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean all(Set<String> words, Line line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!words.contains(line.word(i))) {
                return false;
            }
        }
        return true;
    }
}
