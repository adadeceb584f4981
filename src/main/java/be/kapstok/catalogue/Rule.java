package be.kapstok.catalogue;

import be.kapstok.reason.RuleId;

/**
 * A rule of policy: one class each. Its statement, source, period and severity stand on its {@link RuleCard}.
 *
 * @param <T> what it judges
 * @since 0.1.0
 */
public interface Rule<T> {
    /**
     * Its id.
     *
     * @return the id under which its card stands in the catalogue
     */
    RuleId id();

    /**
     * Tells whether it only runs on days on which it is in force.
     *
     * @return false for a definition, and for a rule that judges a period itself: it runs on any day
     */
    default boolean dated() {
        return true;
    }

    /**
     * Judges.
     *
     * @param subject what it judges
     * @param told takes what it finds
     */
    void check(T subject, FindingSink told);
}
