package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon by the words with which its expressions begin. Immutable, and safe to share between threads. */
public final class LexiconIndex {
    /** The letters by which beginnings and ends of words are looked up. */
    private static final int LETTERS = 4;

    /** Meanings whose expressions give way to all others. */
    static final Set<Meaning> BACKGROUND =
            Set.of(Meaning.TRAINING, Meaning.AIM, Meaning.NEAR, Meaning.ORDINARY, Meaning.EVERYDAY);

    private final Map<String, List<Indexed>> byWord = new HashMap<>();
    private final Map<String, List<Indexed>> byBeginning = new HashMap<>();
    private final Map<String, List<Indexed>> byEnd = new HashMap<>();
    private final Map<Integer, List<Indexed>> bySet = new HashMap<>();
    private final WordSets sets;
    private final int people;
    private final Compounds compounds;

    /**
     * An expression of the lexicon: of an entry or of a cue.
     *
     * @param blocks whether it is what blocks the entry or cue
     * @param attribute whether it is said of the people before it
     */
    private record Indexed(
            Expression expression,
            @Nullable Entry entry,
            @Nullable Cue cue,
            boolean blocks,
            boolean attribute) {
        boolean isBackground() {
            return !blocks && entry != null && BACKGROUND.contains(entry.meaning());
        }

        /** The order of entries that take the same number of words. */
        int rank() {
            return entry == null
                    ? 0
                    : Integer.numberOfTrailingZeros(entry.meaning().bit());
        }
    }

    /** An expression where it stands in a line. */
    private record Candidate(Indexed of, int first, long taken) {
        int last() {
            return first + Long.SIZE - 1 - Long.numberOfLeadingZeros(taken);
        }

        /** The order in which candidates are chosen: most words first; what blocks before what it blocks; background last. */
        long order() {
            long order = of.isBackground() ? 1 : 0;
            order = (order << 7) | (Long.SIZE - Long.bitCount(taken));
            order = (order << 1) | (of.blocks() ? 0 : 1);
            order = (order << 6) | of.rank();
            return (order << 32) | first;
        }

        /** Whether both cannot stand in one place: what blocks an entry or a cue blocks nothing else. */
        boolean rivals(Candidate other) {
            if (of.blocks() || other.of.blocks()) {
                return Objects.equals(of.entry(), other.of.entry()) && Objects.equals(of.cue(), other.of.cue());
            }
            return !of.isBackground() || !other.of.isBackground() || of.rank() == other.of.rank();
        }
    }

    /** Makes the index of a lexicon. */
    public LexiconIndex(Lexicon lexicon) {
        sets = new WordSets(lexicon.sets());
        compounds = new Compounds(lexicon, sets);
        people = sets.bit("persons");
        lexicon.entries().forEach(this::add);
        for (Cue cue : lexicon.cues()) {
            cue.words().forEach(each -> add(new Indexed(expression(each), null, cue, false, false)));
            cue.blocks().forEach(each -> add(new Indexed(expression(each), null, cue, true, false)));
        }
    }

    private Expression expression(String written) {
        return new Expression(written, sets);
    }

    private void add(Entry entry) {
        for (String each : plain(entry)) {
            Expression expression = expression(each);
            add(new Indexed(expression, entry, null, false, false));
            compounds.add(expression, entry);
        }
        entry.attributes().forEach(each -> add(new Indexed(expression(each), entry, null, false, true)));
        entry.blocks().forEach(each -> add(new Indexed(expression(each), entry, null, true, false)));
    }

    /** All expressions of an entry: adjectives and attributes stand with the people they are said of, or alone. */
    static List<String> expressions(Entry entry) {
        List<String> all = plain(entry);
        for (String each : entry.attributes()) {
            all.add(each);
            all.add("{persons} " + each);
        }
        return all;
    }

    private static List<String> plain(Entry entry) {
        List<String> all = new ArrayList<>(entry.words());
        for (String each : entry.adjectives()) {
            all.add(each);
            all.add(each + " ~1 {persons}");
        }
        return all;
    }

    private void add(Indexed indexed) {
        indexed.expression().tell(new Expression.Keys() {
            @Override
            public void word(String word) {
                add(byWord, word, indexed);
            }

            @Override
            public void beginning(String letters) {
                add(byBeginning, letters.substring(0, LETTERS), indexed);
            }

            @Override
            public void end(String letters) {
                add(byEnd, letters.substring(letters.length() - LETTERS), indexed);
            }

            @Override
            public void set(int bit) {
                add(bySet, bit, indexed);
            }
        });
    }

    private static <K> void add(Map<K, List<Indexed>> index, K key, Indexed indexed) {
        index.computeIfAbsent(key, none -> new ArrayList<>(1)).add(indexed);
    }

    /** Finds the expressions and cues of a line; of those that overlap, those that take most words. */
    public Found find(Line line) {
        Search search = new Search(line);
        for (int i = 0; i < line.size(); i++) {
            String word = line.word(i);
            search.look(byWord.get(word), i);
            if (word.length() >= LETTERS) {
                search.look(byBeginning.get(word.substring(0, LETTERS)), i);
                search.look(byEnd.get(word.substring(word.length() - LETTERS)), i);
            }
            for (int left = search.inSets[i]; left != 0; left &= left - 1) {
                search.look(bySet.get(Integer.lowestOneBit(left)), i);
            }
        }
        return new Found(mentions(line, search.ofEntries), triggers(line, search.ofCues));
    }

    /** The expressions that stand in a line, while they are gathered. */
    private final class Search {
        private final Line line;
        private final int[] inSets;
        private final List<Candidate> ofEntries = new ArrayList<>();
        private final List<Candidate> ofCues = new ArrayList<>();

        Search(Line line) {
            this.line = line;
            this.inSets = new int[line.size()];
            for (int i = 0; i < inSets.length; i++) {
                inSets[i] = sets.of(line.word(i));
            }
        }

        void look(@Nullable List<Indexed> some, int at) {
            if (some == null) {
                return;
            }
            for (Indexed each : some) {
                long taken = each.expression().match(line, inSets, at);
                if (taken != 0) {
                    boolean withPeople = each.attribute() && followsPeople(at);
                    (each.entry() == null ? ofCues : ofEntries)
                            .add(
                                    withPeople
                                            ? new Candidate(each, at - 1, (taken << 1) | 1)
                                            : new Candidate(each, at, taken));
                }
            }
        }

        private boolean followsPeople(int at) {
            return at > 0 && (inSets[at - 1] & people) != 0 && line.before(at).compareTo(Line.Border.COMMA) < 0;
        }
    }

    private List<Mention> mentions(Line line, List<Candidate> candidates) {
        boolean[] taken = new boolean[line.size()];
        List<Mention> mentions = new ArrayList<>();
        for (Candidate each : best(candidates, line.size())) {
            for (long left = each.of().isBackground() ? 0 : each.taken(); left != 0; left &= left - 1) {
                taken[each.first() + Long.numberOfTrailingZeros(left)] = true;
            }
            Entry entry = each.of().entry();
            if (entry != null && !each.of().blocks()) {
                mentions.add(new Mention(entry, line, each.first(), each.taken(), null));
            }
        }
        for (int i = 0; i < line.size(); i++) {
            Mention compound = taken[i] ? null : compounds.find(line, i);
            if (compound != null) {
                mentions.add(compound);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::last));
        return List.copyOf(mentions);
    }

    private static List<Trigger> triggers(Line line, List<Candidate> candidates) {
        List<Trigger> triggers = new ArrayList<>();
        for (Candidate each : best(candidates, line.size())) {
            Cue cue = each.of().cue();
            if (cue != null && !each.of().blocks()) {
                triggers.add(new Trigger(cue, each.first(), each.last()));
            }
        }
        triggers.sort(Comparator.comparingInt(Trigger::first));
        return List.copyOf(triggers);
    }

    /** Candidates without rivals in the words that they take, the best first. */
    private static List<Candidate> best(List<Candidate> candidates, int words) {
        candidates.sort(Comparator.comparingLong(Candidate::order));
        Candidate[][] byWord = new Candidate[words][];
        List<Candidate> best = new ArrayList<>(candidates.size());
        for (Candidate each : candidates) {
            if (isFree(each, byWord)) {
                best.add(each);
                for (long left = each.taken(); left != 0; left &= left - 1) {
                    int word = each.first() + Long.numberOfTrailingZeros(left);
                    Candidate[] there = byWord[word];
                    int size = there == null ? 0 : there.length;
                    byWord[word] = there == null ? new Candidate[1] : Arrays.copyOf(there, size + 1);
                    byWord[word][size] = each;
                }
            }
        }
        return best;
    }

    private static boolean isFree(Candidate candidate, Candidate[][] byWord) {
        for (long left = candidate.taken(); left != 0; left &= left - 1) {
            Candidate[] there = byWord[candidate.first() + Long.numberOfTrailingZeros(left)];
            for (int i = 0; there != null && i < there.length; i++) {
                if (candidate.rivals(there[i])) {
                    return false;
                }
            }
        }
        return true;
    }
}
