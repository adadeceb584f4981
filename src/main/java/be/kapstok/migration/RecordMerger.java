package be.kapstok.migration;

import be.kapstok.model.Confidence;
import be.kapstok.model.NisCode;
import be.kapstok.model.Sourced;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record that is made of several, field by field. Where a policy refuses, why is told and there is no such
 * record.
 *
 * @param <T> the type of the records
 */
final class RecordMerger<T extends Sourced> {
    private final String list;
    private final List<T> parts;
    private final List<NisCode> codes;
    private final DatasetPolicies policies;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<Reason> refused = new ArrayList<>();
    private final List<Reason> told = new ArrayList<>();

    RecordMerger(String list, List<T> parts, List<NisCode> codes, DatasetPolicies policies) {
        this.list = list;
        this.parts = parts;
        this.codes = codes;
        this.policies = policies;
    }

    /** Sets a field as it is. */
    RecordMerger<T> set(String field, @Nullable Object value) {
        values.put(field, value);
        return this;
    }

    /** What all records have in common: their sources, how sure they are and their notes. */
    RecordMerger<T> common() {
        set("sources", union(Sourced::sources));
        set("confidence", confidence());
        if (parts.stream().anyMatch(each -> each.note() != null)) {
            set("note", note());
        }
        return this;
    }

    /** All elements of a list, each once. */
    <E> List<E> union(Function<T, List<E>> of) {
        Set<E> all = new LinkedHashSet<>();
        parts.forEach(each -> all.addAll(of.apply(each)));
        return List.copyOf(all);
    }

    /** A list of words by its policy. */
    <E> RecordMerger<T> words(String field, Function<T, List<E>> of) {
        MergePolicy policy = policies.of(list + "." + field);
        if (policy == MergePolicy.LIST) {
            return set(field, union(of));
        }
        List<List<E>> all = parts.stream().map(of).toList();
        return set(field, oneOf(field, policy, all));
    }

    /** The first, or the one that all are; else it is refused. */
    <E extends @Nullable Object> @Nullable E oneOf(String field, MergePolicy policy, List<E> all) {
        if (policy != MergePolicy.FIRST && (policy == MergePolicy.ASK || different(all))) {
            MigrationReason why =
                    policy == MergePolicy.ASK ? MigrationReason.CARRIED_ASKED : MigrationReason.CARRIED_NOT_EQUAL;
            refuse(why, field, shown(all), field);
        }
        return all.get(0);
    }

    private static boolean different(List<?> all) {
        return all.stream().map(RecordMerger::comparable).distinct().count() > 1;
    }

    private static Object comparable(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : Objects.toString(value, "");
    }

    static List<Object> shown(List<?> all) {
        return new ArrayList<>(all.stream()
                .map(each -> "'" + MigrationReasons.shown(Objects.toString(each, "")) + "'")
                .toList());
    }

    /** Why there is no such record; told once it is asked for. */
    void refuse(MigrationReason why, Object... arguments) {
        refused.add(MigrationReasons.told(why, arguments));
    }

    /** What a reader should know of the record that comes of it. */
    void tell(Reason reason) {
        told.add(reason);
    }

    private @Nullable Confidence confidence() {
        return parts.stream().anyMatch(each -> each.confidence() == Confidence.PROBABLE)
                ? Confidence.PROBABLE
                : parts.get(0).confidence();
    }

    /** The notes, each behind the code that it comes from; one that all have stands once. */
    @Nullable
    Text note() {
        List<@Nullable Text> notes = new ArrayList<>();
        parts.forEach(each -> notes.add(each.note()));
        MergePolicy policy = policies.of(list + ".note");
        if (policy != MergePolicy.LIST) {
            return oneOf("note", policy, notes);
        }
        boolean same = parts.size() > 1 && notes.stream().distinct().count() == 1;
        return same ? notes.get(0) : joined(notes);
    }

    private Text joined(List<@Nullable Text> notes) {
        boolean french = notes.stream().anyMatch(each -> each != null && each.fr() != null);
        boolean english = notes.stream().anyMatch(each -> each != null && each.en() != null);
        return new Text(
                joined(notes, Text::nl),
                french ? joined(notes, Text::fr) : null,
                english ? joined(notes, Text::en) : null);
    }

    private String joined(List<@Nullable Text> notes, Function<Text, @Nullable String> in) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            Text note = notes.get(i);
            if (note != null) {
                String own = in.apply(note);
                String text = own == null ? note.nl() : own;
                if (PartsByCode.isUnclear(text)) {
                    refuse(MigrationReason.CARRIED_LIST_UNCLEAR, "note", MigrationReasons.shown(text));
                }
                all.addAll(PartsByCode.of(codes.get(i), text));
            }
        }
        if (PartsByCode.holdBars(all)) {
            tell(MigrationReasons.told(MigrationReason.CARRIED_LIST_HOLDS_BARS, "note"));
        }
        return PartsByCode.join(all);
    }

    /** The record, made of the first one; or {@code null} when a policy refuses, and why is told. */
    @Nullable
    T record(List<Reason> reasons) {
        reasons.addAll(refused.isEmpty() ? told : refused);
        return refused.isEmpty() ? RecordCopies.with(parts.get(0), values) : null;
    }
}
