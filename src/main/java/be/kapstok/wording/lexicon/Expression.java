package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a phrase of the lexicon, for one place in a line.
 *
 * <p>Its words stand between blanks, each as one of these: a word; {@code asielzoek(er|ers)}, one of several forms;
 * {@code migr*} and {@code *kansen}, a beginning or an end; {@code {persons}}, a word of a set; {@code ~3}, up to three
 * words of any kind within a clause. A question mark behind a word says that it may be absent.
 */
final class Expression {
    /** The most words that an expression may span: the bits of a mask. */
    static final int LONGEST = 60;

    private static final Pattern FORMS = Pattern.compile("\\(([^()]*)\\)");

    /** One step of the expression. */
    private sealed interface Step permits Words, Begins, Ends, InSet, Gap {}

    private record Words(Set<String> forms, boolean optional) implements Step {}

    private record Begins(String with) implements Step {}

    private record Ends(String with) implements Step {}

    private record InSet(WordSet words, boolean optional) implements Step {}

    private record Gap(int most) implements Step {}

    private final List<Step> steps = new ArrayList<>();

    Expression(String written, Map<String, WordSet> sets) {
        for (String each : written.strip().split(" +", -1)) {
            steps.add(step(each, sets));
        }
        if (steps.get(0) instanceof Gap || steps.get(steps.size() - 1) instanceof Gap) {
            throw new IllegalArgumentException("an expression begins and ends with a word: " + written);
        }
    }

    private static Step step(String written, Map<String, WordSet> sets) {
        if (written.startsWith("~")) {
            return new Gap(Integer.parseInt(written.substring(1)));
        }
        boolean optional = written.endsWith("?");
        String word = optional ? written.substring(0, written.length() - 1) : written;
        if (word.startsWith("{")) {
            WordSet set = sets.get(word.substring(1, word.length() - 1));
            if (set == null) {
                throw new IllegalArgumentException("no such set of words: " + word);
            }
            return new InSet(set, optional);
        }
        if (word.endsWith("*")) {
            return new Begins(plain(word.substring(0, word.length() - 1)));
        }
        return word.startsWith("*") ? new Ends(plain(word.substring(1))) : new Words(Set.copyOf(forms(word)), optional);
    }

    /** All forms of a word such as {@code allochto(on|ne|nen)}. */
    static List<String> forms(String written) {
        Matcher choice = FORMS.matcher(written);
        if (!choice.find()) {
            return List.of(plain(written));
        }
        List<String> forms = new ArrayList<>();
        for (String each : choice.group(1).split("\\|", -1)) {
            forms.addAll(forms(written.substring(0, choice.start()) + each + written.substring(choice.end())));
        }
        return forms;
    }

    private static String plain(String written) {
        String folded = Folding.of(written).replace("-", "").replace("'", "").replace("’", "");
        if (!folded.chars().allMatch(Character::isLetterOrDigit) || folded.isEmpty()) {
            throw new IllegalArgumentException("no word: " + written);
        }
        return folded;
    }

    /** The keys under which an index finds the expression: each word with which it may begin. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Step each : steps) {
            if (each instanceof Words words) {
                keys.addAll(words.forms());
            } else if (each instanceof InSet set) {
                keys.add(set.words().key());
            } else if (each instanceof Begins begins) {
                keys.add(LexiconIndex.start(begins.with()) + "*");
            } else if (each instanceof Ends ends) {
                keys.add("*" + LexiconIndex.end(ends.with()));
            }
            if (!optional(each)) {
                return keys;
            }
        }
        throw new IllegalArgumentException("an expression of words that may all be absent");
    }

    private static boolean optional(Step step) {
        return (step instanceof Words words && words.optional()) || (step instanceof InSet set && set.optional());
    }

    /** The only word of the expression in all its forms; empty when it is a phrase. */
    Set<String> onlyWord() {
        return steps.size() == 1 && steps.get(0) instanceof Words words ? words.forms() : Set.of();
    }

    /** The words that the expression takes of a line, as bits from a word on; 0 when it does not stand there. */
    long match(Line line, int at) {
        return match(line, at, 0, at, 0);
    }

    private long match(Line line, int first, int step, int at, long taken) {
        if (step == steps.size()) {
            return taken;
        }
        Step now = steps.get(step);
        if (now instanceof Gap gap) {
            for (int skipped = 0; skipped <= gap.most(); skipped++) {
                if (skipped > 0 && !within(line, first, at + skipped - 1)) {
                    return 0;
                }
                long found = match(line, first, step + 1, at + skipped, taken);
                if (found != 0) {
                    return found;
                }
            }
            return 0;
        }
        if (within(line, first, at) && stands(now, line.word(at))) {
            long found = match(line, first, step + 1, at + 1, taken | 1L << (at - first));
            if (found != 0) {
                return found;
            }
        }
        return optional(now) ? match(line, first, step + 1, at, taken) : 0;
    }

    private static boolean within(Line line, int first, int at) {
        return at < line.size()
                && at - first < LONGEST
                && (at == first || line.before(at).compareTo(Line.Border.COMMA) < 0);
    }

    private boolean stands(Step step, String word) {
        if (step instanceof Words words) {
            return words.forms().contains(word);
        } else if (step instanceof InSet set) {
            return set.words().contains(word);
        } else if (step instanceof Begins begins) {
            return word.startsWith(begins.with());
        }
        return step instanceof Ends ends && word.endsWith(ends.with());
    }

    /** The expression in one of its forms, with the words that may be absent and without gaps; a word for each set. */
    String example() {
        StringBuilder example = new StringBuilder();
        for (Step each : steps) {
            if (each instanceof Words words) {
                example.append(' ')
                        .append(words.forms().stream().sorted().findFirst().orElse(""));
            } else if (each instanceof InSet set) {
                example.append(' ').append(set.words().first());
            } else if (each instanceof Begins begins) {
                example.append(' ').append(begins.with());
            } else if (each instanceof Ends ends) {
                example.append(' ').append(ends.with());
            }
        }
        return example.substring(1);
    }
}
