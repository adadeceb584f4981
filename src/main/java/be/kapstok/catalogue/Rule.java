package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule of policy: a class or, when it needs nothing but its check, a method. Its statement, source, period and severity stand on
 * its {@link RuleCard}.
 *
 * @param <T> what it judges
 * @since 0.1.0
 */
public interface Rule<T> {
    /**
     * {@return a rule that needs nothing but its check, and runs on the days on which it is in force}
     *
     * @param id the id under which its card stands in the catalogue
     * @param check takes what it judges, and what takes its findings
     */
    static <T> Rule<T> of(String id, BiConsumer<? super T, ? super FindingSink> check) {
        return of(id, check, none -> null);
    }

    /**
     * A rule that needs nothing but its check, as {@link #of(String, BiConsumer)}, and that some subjects give too little for.
     *
     * @param id the id under which its card stands in the catalogue
     * @param check takes what it judges, and what takes its findings
     * @param unapplied gives why it is not applied to a subject, or {@code null} when it is
     * @param <T> what it judges
     * @return the rule, which runs on the days on which it is in force
     */
    static <T> Rule<T> of(
            String id,
            BiConsumer<? super T, ? super FindingSink> check,
            Function<? super T, ? extends @Nullable Reason> unapplied) {
        requireNonNull(id, "id");
        requireNonNull(check, "check");
        requireNonNull(unapplied, "unapplied");
        record Checked<T>(
                RuleId id,
                BiConsumer<? super T, ? super FindingSink> judge,
                Function<? super T, ? extends @Nullable Reason> unlessTold)
                implements Rule<T> {
            @Override
            public @Nullable Reason unapplied(T subject) {
                return unlessTold.apply(subject);
            }

            @Override
            public void check(T subject, FindingSink findings) {
                judge.accept(subject, findings);
            }
        }
        return new Checked<>(RuleId.of(id), check, unapplied);
    }

    /** The id under which its card stands in the catalogue. */
    RuleId id();

    /**
     * Whether it only runs on days on which it is in force; a definition, and a rule that judges a period itself, run
     * on any day.
     */
    default boolean dated() {
        return true;
    }

    /** Whether it only runs when a day is known: as {@link #dated}, unless it judges by the day itself. */
    default boolean needsDay() {
        return dated();
    }

    /** Why it is not applied to a subject on a day on which it holds, or {@code null} when it is. */
    default @Nullable Reason unapplied(T subject) {
        return null;
    }

    /** Judges a subject, and hands on what it finds. */
    void check(T subject, FindingSink findings);
}
