package be.kapstok.notation;

import be.kapstok.notation.KnownHeadings.Meant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which field each column of a table is. What somebody told comes first, then names of fields, then headings that are
 * known for one field, then those that are known for several: of these, one that every record must have is taken first.
 */
public final class ColumnMatch {
    private final String list;
    private final List<String> headings;
    private final Predicate<String> isField;
    private final Predicate<String> isRequired;
    private final List<List<Meant>> candidates = new ArrayList<>();
    private final @Nullable Match[] matches;
    private final Map<String, Integer> claimed = new HashMap<>();

    /** Why a column is for a field. */
    public enum Why {
        /** Somebody told it. */
        TOLD,
        /** Its heading is the name of the field. */
        NAME,
        /** Its heading is known for the field. */
        KNOWN,
        /** It is for no field: an earlier judgement added it. */
        JUDGEMENT
    }

    /**
     * What a column is.
     *
     * @param meant the field, and what else its heading says; {@code null} when no field is known for it
     * @param why why it is for that field
     * @param other the number of the column that is read for that field in its place, or -1
     * @param runnerUp another field that it could be for, or {@code null}
     */
    public record Match(
            @Nullable Meant meant,
            Why why,
            int other,
            @Nullable String runnerUp) {
        /** {@return whether its cells are read for its field} */
        public boolean isRead() {
            return meant != null && other < 0;
        }
    }

    private ColumnMatch(String list, List<String> headings, Predicate<String> isField, Predicate<String> isRequired) {
        this.list = list;
        this.headings = headings;
        this.isField = isField;
        this.isRequired = isRequired;
        this.matches = new @Nullable Match[headings.size()];
    }

    /**
     * {@return what each column is}
     *
     * @param list the list whose records the table holds
     * @param headings the headings, as they stand
     * @param told the fields of columns, by the numbers of the columns
     * @param isField whether the records have a field that one cell can hold, by its name
     * @param isRequired whether every record must have a field
     */
    public static List<Match> of(
            String list,
            List<String> headings,
            Map<Integer, String> told,
            Predicate<String> isField,
            Predicate<String> isRequired) {
        ColumnMatch match = new ColumnMatch(list, headings, isField, isRequired);
        match.find(told);
        List<Match> all = new ArrayList<>();
        for (Match each : match.matches) {
            all.add(each == null ? new Match(null, Why.KNOWN, -1, null) : each);
        }
        return all;
    }

    /** The headings of the columns that a judgement of measures adds, side by side, as one word. */
    private static final Set<String> JUDGEMENT =
            Set.of("oordeelwaaromontbreektbron", "avispourquoimanquesource", "judgementwhymissingsource");

    private static final int JUDGED = 4;

    private static final Pattern REPEATED = Pattern.compile("#\\d+$");

    /** Marks the columns of earlier judgements, which are no data. */
    private void passJudgements() {
        List<String> names = headings.stream()
                .map(each -> KnownHeadings.isTooLong(each)
                        ? each
                        : Fold.of(REPEATED.matcher(each).replaceFirst("")))
                .toList();
        for (int first = 0; first <= names.size() - JUDGED; first++) {
            if (JUDGEMENT.contains(String.join("", names.subList(first, first + JUDGED)))) {
                for (int i = first; i < first + JUDGED; i++) {
                    matches[i] = matches[i] == null ? new Match(null, Why.JUDGEMENT, -1, null) : matches[i];
                }
            }
        }
    }

    private void find(Map<Integer, String> told) {
        told.forEach((column, field) -> claim(column, List.of(said(column, field)), Why.TOLD));
        passJudgements();
        for (int i = 0; i < headings.size(); i++) {
            String name = headings.get(i).strip();
            if (matches[i] == null && isField.test(name)) {
                claim(i, List.of(said(i, name)), Why.NAME);
            }
            candidates.add(matches[i] != null || name.isEmpty() ? List.of() : known(name));
        }
        for (boolean alone : new boolean[] {true, false}) {
            for (int i = 0; i < headings.size(); i++) {
                List<Meant> some = candidates.get(i);
                if (matches[i] == null && !some.isEmpty() && alone == (some.size() == 1)) {
                    claim(i, some, Why.KNOWN);
                }
            }
        }
    }

    /** The fields that a heading is known for, as far as the records have them. */
    private List<Meant> known(String heading) {
        return KnownHeadings.shipped().find(list, heading).stream()
                .filter(each -> isField.test(each.field()))
                .toList();
    }

    /** What a heading says beside the field that somebody told, or that it is named after. */
    private Meant said(int column, String field) {
        String heading = headings.get(column);
        return new Meant(
                field, null, KnownHeadings.year(heading), KnownHeadings.scale(heading), KnownHeadings.percent(heading));
    }

    private void claim(int column, List<Meant> some, Why why) {
        Meant free = null;
        for (Meant each : some) {
            boolean open = claimant(each) < 0;
            if (open && (free == null || (isRequired.test(each.field()) && !isRequired.test(free.field())))) {
                free = each;
            }
        }
        Meant taken = free == null ? some.get(0) : free;
        String runnerUp = some.stream()
                .map(Meant::field)
                .filter(each -> !each.equals(taken.field()))
                .findFirst()
                .orElse(null);
        int other = free == null ? claimant(taken) : -1;
        claimed.putIfAbsent(key(taken), column);
        matches[column] = new Match(taken, why, other, runnerUp);
    }

    /** The column that is read for a field, for the whole that it is a part of, or for a part of it; -1 when none is. */
    private int claimant(Meant meant) {
        String key = key(meant);
        Integer same = claimed.get(key);
        if (same != null) {
            return same;
        }
        for (Map.Entry<String, Integer> each : claimed.entrySet()) {
            if (each.getKey().startsWith(key + ".") || key.startsWith(each.getKey() + ".")) {
                return each.getValue();
            }
        }
        return -1;
    }

    /** Amounts of several years are no repetition. */
    private static String key(Meant meant) {
        return meant.field().startsWith("estimates.") ? meant.field() + meant.year() : meant.field();
    }
}
