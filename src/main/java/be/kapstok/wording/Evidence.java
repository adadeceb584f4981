package be.kapstok.wording;

import be.kapstok.wording.lexicon.Line;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a line offers for a decision: its mentions by meaning and role, and how they stand to each other. */
final class Evidence {
    private static final int IN_REACH = 5;

    private final Line line;
    private final List<Part> parts;

    /** The meanings that it has. */
    private final int present;

    /** The integration groups for which the measure is. */
    private final List<Mention> groups;

    /** Other groups for which it is; a group that crosses an integration group counts only with that. */
    private final List<Mention> others;

    Evidence(Line line, List<Part> parts) {
        this.line = line;
        this.parts = parts;
        int meanings = 0;
        for (Part each : parts) {
            meanings |= each.meaning().bit();
        }
        this.present = meanings;
        this.groups = groupsAs(GroupRole.PUBLIC);
        List<Mention> beside = new ArrayList<>(with(GroupRole.PUBLIC, Meaning.OTHER));
        List<Mention> integration = any(Meaning.GROUP, Meaning.INSTITUTION, Meaning.FAITH);
        beside.removeIf(each -> crosses(each, integration));
        this.others = List.copyOf(beside);
    }

    private static boolean crosses(Mention other, List<Mention> groups) {
        for (Mention group : groups) {
            boolean apart = Math.abs(group.first() - other.first()) > Long.SIZE;
            if (!apart && Side.of(other, group) == Side.CROSSED) {
                return true;
            }
        }
        return false;
    }

    Line line() {
        return line;
    }

    List<Part> parts() {
        return parts;
    }

    List<Mention> groups() {
        return groups;
    }

    List<Mention> others() {
        return others;
    }

    /** Mentions of meanings, whatever their role. */
    List<Mention> any(Meaning... meanings) {
        return where(each -> true, meanings);
    }

    /** Mentions of meanings in a role. */
    List<Mention> with(GroupRole role, Meaning... meanings) {
        return where(each -> each.is(role), meanings);
    }

    /** Integration groups in a role. */
    List<Mention> groupsAs(GroupRole role) {
        return with(role, Meaning.GROUP, Meaning.INSTITUTION, Meaning.FAITH);
    }

    /** Mentions of meanings that the line says of itself, not in a reason. */
    List<Mention> said(Meaning... meanings) {
        return where(each -> !each.is(GroupRole.REASON) && !each.is(GroupRole.EXCLUDED), meanings);
    }

    private List<Mention> where(Predicate<Part> which, Meaning... meanings) {
        int wanted = 0;
        for (Meaning each : meanings) {
            wanted |= each.bit();
        }
        if ((wanted & present) == 0) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (Part each : parts) {
            if ((each.meaning().bit() & wanted) != 0 && which.test(each)) {
                found.add(each.mention());
            }
        }
        return found;
    }

    boolean has(Meaning... meanings) {
        return !any(meanings).isEmpty();
    }

    /** All inhabitants, as the public. */
    List<Mention> everyone() {
        return with(GroupRole.PUBLIC, Meaning.EVERYONE, Meaning.WELCOME);
    }

    /** The first two mentions, one of each list, that stand in a relation; {@code null} when none do. */
    static @Nullable List<Mention> pair(
            List<Mention> some, List<Mention> others, BiPredicate<Mention, Mention> relation) {
        for (Mention one : some) {
            for (Mention other : others) {
                if (relation.test(one, other)) {
                    return one.first() <= other.first() ? List.of(one, other) : List.of(other, one);
                }
            }
        }
        return null;
    }

    static boolean beside(Mention one, Mention other) {
        return Side.of(one, other) == Side.BESIDE;
    }

    static boolean before(Mention one, Mention other) {
        return one.first() < other.first();
    }

    /** Whether no full stop or the like stands between two mentions, in the order of the line; what follows a colon explains. */
    boolean inOneSentence(Mention first, Mention second) {
        for (int i = first.last() + 1; i <= second.first(); i++) {
            if (line.before(i) == Line.Border.SENTENCE
                    && !line.text()
                            .substring(line.until(i - 1), line.from(i))
                            .strip()
                            .equals(":")) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(Mention first, Mention second, Line.Border border) {
        for (int i = first.last() + 1; i <= second.first(); i++) {
            if (line.before(i).compareTo(border) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether one mention stands a few words from the other in the same clause. */
    boolean near(Mention one, Mention other) {
        boolean inOrder = before(one, other);
        Mention first = inOrder ? one : other;
        Mention second = inOrder ? other : one;
        return second.first() - first.last() <= IN_REACH && isWithin(first, second, Line.Border.COMMA);
    }

    /** Whether a word stands right before a mention, or an article between. */
    boolean follows(String word, Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (line.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
