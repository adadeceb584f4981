package be.kapstok.bbc;

import be.kapstok.reason.Location;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one report of one body in an export, or those of a body that has no plan here. */
final class Slot {
    private final String name;
    private final Report report;
    private final Location at;
    private final Location bodyAt;
    private final Location yearAt;
    private final Set<Integer> texts = new HashSet<>();
    private @Nullable BodyPlan plan;
    private @Nullable String problem;
    private long rows;
    private long size;

    /**
     * Makes a slot without rows.
     *
     * @param name its body as the export names it
     * @param at where its first row stands
     * @param bodyAt where that names the body
     * @param yearAt where that names the year
     */
    Slot(String name, Report report, Location at, Location bodyAt, Location yearAt) {
        this.name = name;
        this.report = report;
        this.at = at;
        this.bodyAt = bodyAt;
        this.yearAt = yearAt;
    }

    String name() {
        return name;
    }

    /** Whether the export names its body. */
    boolean isNamed() {
        return !name.equals(BodyPlans.Named.NAMELESS);
    }

    Report report() {
        return report;
    }

    Location at() {
        return at;
    }

    Location bodyAt() {
        return bodyAt;
    }

    Location yearAt() {
        return yearAt;
    }

    /** The plan that it is a report of; {@code null} when there is a problem. */
    @Nullable
    BodyPlan plan() {
        return plan;
    }

    void plan(BodyPlan value) {
        plan = value;
    }

    /** Why it belongs to no plan: the name of a sentence; {@code null} when it does. */
    @Nullable
    String problem() {
        return problem;
    }

    void problem(String sentence) {
        problem = sentence;
    }

    /** Counts a row that has so many bytes that no other row of the report may have. */
    void count(int textHash, int bytes) {
        rows++;
        size += texts.add(textHash) ? bytes + 400 : 100;
    }

    void count(long more) {
        rows += more;
    }

    long rows() {
        return rows;
    }

    /** About how many bytes its plan takes. */
    long size() {
        return size;
    }

    /** Whether its rows are read. */
    boolean isRead() {
        return plan != null && this.equals(plan.chosen());
    }
}
