package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule of policy: a class or, when it needs only its check, a method. Its {@link RuleCard} gives its statement,
 * source, period and severity.
 *
 * @param <T> what it judges
 * @since 0.1.0
 */
public interface Rule<T> {
    /**
     * {@return a rule that needs only its check, and runs on the days on which it is in force}
     *
     * @param id its id, by which the catalogue has its card
     * @param check the check of a subject, which gives its findings to the sink
     */
    static <T> Rule<T> of(String id, BiConsumer<? super T, ? super FindingSink> check) {
        return of(id, check, none -> null);
    }

    /**
     * A rule that needs only its check, as {@link #of(String, BiConsumer)}, but does not apply to every subject.
     *
     * @param id its id, by which the catalogue has its card
     * @param check the check of a subject, which gives its findings to the sink
     * @param unapplied gives the reason why it is not applied to a subject, or {@code null} when it is applied
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

    /** Its id, by which the catalogue has its card. */
    RuleId id();

    /**
     * Whether it runs only on days on which it is in force; a definition, and a rule that judges a period itself, run
     * on any day.
     */
    default boolean dated() {
        return true;
    }

    /**
     * Whether it runs only when a day is known: the same as {@link #dated}, unless the rule itself judges by the day.
     */
    default boolean needsDay() {
        return dated();
    }

    /** The reason why it is not applied to a subject on a day on which it holds, or {@code null} when it is applied. */
    default @Nullable Reason unapplied(T subject) {
        return null;
    }

    /** Judges a subject, and gives its findings to the sink. */
    void check(T subject, FindingSink findings);
}
