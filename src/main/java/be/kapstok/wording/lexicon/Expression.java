package be.kapstok.wording.lexicon;

import java.util.ArrayList;
import java.util.List;
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

    private record InSet(int bit, boolean optional) implements Step {}

    private record Gap(int most) implements Step {}

    private final List<Step> steps = new ArrayList<>();
    private final WordSets sets;

    Expression(String written, WordSets sets) {
        this.sets = sets;
        for (String each : written.strip().split(" +", -1)) {
            steps.add(step(each));
        }
        if (steps.get(0) instanceof Gap || steps.get(steps.size() - 1) instanceof Gap) {
            throw new IllegalArgumentException("an expression begins and ends with a word: " + written);
        }
    }

    private Step step(String written) {
        if (written.startsWith("~")) {
            return new Gap(Integer.parseInt(written.substring(1)));
        }
        boolean optional = written.endsWith("?");
        String word = optional ? written.substring(0, written.length() - 1) : written;
        if (word.startsWith("{")) {
            return new InSet(sets.bit(word.substring(1, word.length() - 1)), optional);
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

    /** Where an index finds the expression: by each word with which it may begin. */
    interface Keys {
        void word(String word);

        void beginning(String letters);

        void end(String letters);

        void set(int bit);
    }

    /** Tells the words with which it may begin. */
    void tell(Keys keys) {
        for (Step each : steps) {
            if (each instanceof Words words) {
                words.forms().forEach(keys::word);
            } else if (each instanceof InSet set) {
                keys.set(set.bit());
            } else if (each instanceof Begins begins) {
                keys.beginning(begins.with());
            } else if (each instanceof Ends ends) {
                keys.end(ends.with());
            }
            if (!optional(each)) {
                return;
            }
        }
        throw new IllegalArgumentException("an expression of words that may all be absent");
    }

    private static boolean optional(Step step) {
        return (step instanceof Words words && words.optional()) || (step instanceof InSet set && set.optional());
    }

    /** The only word of the expression in all its forms; empty when it is a phrase. */
    Set<String> onlyWord() {
        return (steps.size() == 1 && steps.get(0) instanceof Words words) ? words.forms() : Set.of();
    }

    /**
     * The words that the expression takes of a line, as bits from a word on; 0 when it does not stand there.
     *
     * @param inSets the sets to which each word of the line belongs
     */
    long match(Line line, int[] inSets, int at) {
        return match(line, inSets, at, 0, at, 0);
    }

    private long match(Line line, int[] inSets, int first, int step, int at, long taken) {
        if (step == steps.size()) {
            return taken;
        }
        Step now = steps.get(step);
        if (now instanceof Gap gap) {
            for (int skipped = 0; skipped <= gap.most(); skipped++) {
                if (skipped > 0 && !within(line, first, at + skipped - 1)) {
                    return 0;
                }
                long found = match(line, inSets, first, step + 1, at + skipped, taken);
                if (found != 0) {
                    return found;
                }
            }
            return 0;
        }
        if (within(line, first, at) && stands(now, line.word(at), inSets[at])) {
            long found = match(line, inSets, first, step + 1, at + 1, taken | (1L << (at - first)));
            if (found != 0) {
                return found;
            }
        }
        return optional(now) ? match(line, inSets, first, step + 1, at, taken) : 0;
    }

    private static boolean within(Line line, int first, int at) {
        return at < line.size()
                && at - first < LONGEST
                && (at == first || line.before(at).compareTo(Line.Border.COMMA) < 0);
    }

    private static boolean stands(Step step, String word, int inSets) {
        if (step instanceof Words words) {
            return words.forms().contains(word);
        } else if (step instanceof InSet set) {
            return (inSets & set.bit()) != 0;
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
                example.append(' ').append(sets.first(set.bit()));
            } else if (each instanceof Begins begins) {
                example.append(' ').append(begins.with());
            } else if (each instanceof Ends ends) {
                example.append(' ').append(ends.with());
            }
        }
        return example.substring(1);
    }
}
