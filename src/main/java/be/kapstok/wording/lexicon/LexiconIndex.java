package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon by the words with which its expressions begin. Immutable, and safe to share between threads. */
public final class LexiconIndex {
    /** The letters by which beginnings and ends of words are looked up. */
    private static final int LETTERS = 4;

    /** Meanings whose expressions give way to all others. */
    private static final Set<Meaning> BACKGROUND = Set.of(Meaning.TRAINING, Meaning.AIM, Meaning.ORDINARY);

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::isBackground)
            .thenComparing(each -> -Long.bitCount(each.taken()))
            .thenComparing(each -> !each.of().blocks())
            .thenComparing(each -> each.of().rank())
            .thenComparing(Candidate::first);

    private final Map<String, List<Indexed>> byKey = new HashMap<>();
    private final Map<String, WordSet> sets = new LinkedHashMap<>();
    private final Compounds compounds;

    /** An expression of the lexicon: of an entry or of a cue; as it is, or as what blocks it. */
    private record Indexed(
            Expression expression,
            @Nullable Entry entry,
            @Nullable Cue cue,
            boolean blocks) {
        /** The order of entries that take the same number of words. */
        int rank() {
            return entry == null ? 0 : entry.meaning().ordinal();
        }
    }

    /** An expression where it stands in a line. */
    private record Candidate(Indexed of, int first, long taken) {
        boolean isBackground() {
            Entry entry = of.entry();
            return !of.blocks() && entry != null && BACKGROUND.contains(entry.meaning());
        }

        /** Whether both cannot stand in one place: what blocks an entry or a cue blocks nothing else. */
        boolean rivals(Candidate other) {
            if (of.blocks() || other.of.blocks()) {
                return of.entry() == other.of.entry() && of.cue() == other.of.cue();
            }
            return !isBackground() || !other.isBackground() || of.rank() == other.of.rank();
        }

        Mention mention(Entry entry, Line line) {
            return new Mention(entry, line, first, taken, null);
        }
    }

    /** Makes the index of a lexicon. */
    public LexiconIndex(Lexicon lexicon) {
        lexicon.sets().forEach(each -> sets.put(each.name(), new WordSet(each.name(), each.words())));
        compounds = new Compounds(lexicon, List.copyOf(sets.values()));
        lexicon.entries().forEach(this::add);
        for (Cue cue : lexicon.cues()) {
            cue.words().forEach(each -> add(each, null, cue, false));
            cue.blocks().forEach(each -> add(each, null, cue, true));
        }
    }

    private void add(Entry entry) {
        for (String each : expressions(entry)) {
            compounds.add(add(each, entry, null, false), entry);
        }
        entry.blocks().forEach(each -> add(each, entry, null, true));
    }

    /** All expressions of an entry: adjectives and attributes stand with the people they are said of, or alone. */
    static List<String> expressions(Entry entry) {
        List<String> all = new ArrayList<>(entry.words());
        for (String each : entry.adjectives()) {
            all.add(each);
            all.add(each + " ~1 {persons}");
        }
        for (String each : entry.attributes()) {
            all.add(each);
            all.add("{persons} " + each);
        }
        return all;
    }

    private Expression add(String written, @Nullable Entry entry, @Nullable Cue cue, boolean blocks) {
        Expression expression = new Expression(written, sets);
        Indexed indexed = new Indexed(expression, entry, cue, blocks);
        expression
                .keys()
                .forEach(each ->
                        byKey.computeIfAbsent(each, none -> new ArrayList<>(1)).add(indexed));
        return expression;
    }

    /** The first letters of a word. */
    static String start(String word) {
        return word.length() <= LETTERS ? word : word.substring(0, LETTERS);
    }

    /** The last letters of a word. */
    static String end(String word) {
        return word.length() <= LETTERS ? word : word.substring(word.length() - LETTERS);
    }

    /** Finds the expressions and cues of a line; of those that overlap, those that take most words. */
    public Found find(Line line) {
        List<Candidate> ofEntries = new ArrayList<>();
        List<Candidate> ofCues = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String word = line.word(i);
            look(word, line, i, ofEntries, ofCues);
            if (word.length() >= LETTERS) {
                look(start(word) + "*", line, i, ofEntries, ofCues);
                look("*" + end(word), line, i, ofEntries, ofCues);
            }
            for (WordSet set : sets.values()) {
                if (set.contains(word)) {
                    look(set.key(), line, i, ofEntries, ofCues);
                }
            }
        }
        return new Found(mentions(line, ofEntries), triggers(ofCues));
    }

    private void look(String key, Line line, int at, List<Candidate> ofEntries, List<Candidate> ofCues) {
        for (Indexed each : byKey.getOrDefault(key, List.of())) {
            long taken = each.expression().match(line, at);
            if (taken != 0) {
                (each.entry() == null ? ofCues : ofEntries).add(new Candidate(each, at, taken));
            }
        }
    }

    private List<Mention> mentions(Line line, List<Candidate> candidates) {
        boolean[] taken = new boolean[line.size()];
        List<Mention> mentions = new ArrayList<>();
        for (Candidate each : best(candidates)) {
            mark(each, taken);
            Entry entry = each.of().entry();
            if (entry != null && !each.of().blocks()) {
                mentions.add(each.mention(entry, line));
            }
        }
        for (int i = 0; i < line.size(); i++) {
            Mention compound = taken[i] ? null : compounds.find(line, i);
            if (compound != null) {
                mentions.add(compound);
            }
        }
        mentions.sort(Comparator.comparing(Mention::first).thenComparing(Mention::last));
        return List.copyOf(mentions);
    }

    private static List<Trigger> triggers(List<Candidate> candidates) {
        List<Trigger> triggers = new ArrayList<>();
        for (Candidate each : best(candidates)) {
            Cue cue = each.of().cue();
            if (cue != null && !each.of().blocks()) {
                int last = each.first() + Long.SIZE - 1 - Long.numberOfLeadingZeros(each.taken());
                triggers.add(new Trigger(cue, each.first(), last));
            }
        }
        triggers.sort(Comparator.comparing(Trigger::first));
        return List.copyOf(triggers);
    }

    /** Candidates that do not overlap, the best first. */
    private static List<Candidate> best(List<Candidate> candidates) {
        candidates.sort(BEST);
        List<Candidate> best = new ArrayList<>();
        for (Candidate each : candidates) {
            if (best.stream().noneMatch(other -> each.rivals(other) && overlap(each, other))) {
                best.add(each);
            }
        }
        return best;
    }

    private static boolean overlap(Candidate one, Candidate other) {
        int ahead = other.first() - one.first();
        long before = ahead >= 0 ? one.taken() : other.taken();
        long after = ahead >= 0 ? other.taken() : one.taken();
        return Math.abs(ahead) < Long.SIZE && (before >>> Math.abs(ahead) & after) != 0;
    }

    private static void mark(Candidate candidate, boolean[] taken) {
        boolean background = candidate.isBackground();
        for (long left = background ? 0 : candidate.taken(); left != 0; left &= left - 1) {
            taken[candidate.first() + Long.numberOfTrailingZeros(left)] = true;
        }
    }
}
