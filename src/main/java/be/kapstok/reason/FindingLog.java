package be.kapstok.reason;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gathers findings: it counts all, and keeps the first of each rule in each file up to a limit, so that a file with a
 * million faults needs little memory. For one thread only.
 *
 * @since 0.1.0
 */
public final class FindingLog {
    /** How many findings of a rule are kept for each file, by default. */
    public static final int DEFAULT_LIMIT = 100;

    private final int limit;
    private final Function<Finding, Optional<Finding>> judge;
    private final Map<String, Map<RuleId, Long>> perFile = new HashMap<>();
    private final Map<RuleId, Long> perRule = new TreeMap<>();
    private final Map<Severity, Long> perSeverity = new TreeMap<>();
    private final List<Finding> kept = new ArrayList<>();
    private boolean complete = true;

    /**
     * Makes a log with a limit of its own.
     *
     * @param limit how many findings of a rule to keep for each file, at least 1
     * @param judge lets a finding pass, changes it or drops it, before it is counted
     * @throws IllegalArgumentException when the limit is below 1
     */
    public FindingLog(int limit, Function<Finding, Optional<Finding>> judge) {
        requireNonNull(judge, "judge");
        if (limit < 1) {
            throw new IllegalArgumentException("At least one finding of a rule is kept for each file, got: " + limit);
        }
        this.limit = limit;
        this.judge = judge;
    }

    /** Makes a log with the default limit that lets every finding pass. */
    public FindingLog() {
        this(DEFAULT_LIMIT, Optional::of);
    }

    /** Counts a finding, and keeps it while the limit allows. */
    public void add(Finding finding) {
        requireNonNull(finding, "finding");
        judge.apply(finding).ifPresent(this::keep);
    }

    /**
     * Whether the next finding of a rule in a file would be kept; a caller can skip work for findings that nobody sees.
     */
    public boolean keeps(RuleId rule, String file) {
        requireNonNull(rule, "rule");
        requireNonNull(file, "file");
        return perFile.getOrDefault(file, Map.of()).getOrDefault(rule, 0L) < limit;
    }

    /**
     * Counts so many more findings like an earlier one, when none of them would be kept; does nothing for 0 or less.
     */
    public void count(Finding like, long times) {
        requireNonNull(like, "like");
        if (times > 0) {
            judge.apply(like).ifPresent(finding -> {
                tally(finding, times);
                complete = false;
            });
        }
    }

    /** Counts a finding so many times, and returns how many findings of its rule its file then has. */
    private long tally(Finding finding, long times) {
        perRule.merge(finding.rule(), times, Long::sum);
        perSeverity.merge(finding.severity(), times, Long::sum);
        return perFile.computeIfAbsent(finding.location().file(), none -> new HashMap<>())
                .merge(finding.rule(), times, Long::sum);
    }

    private void keep(Finding finding) {
        if (tally(finding, 1) <= limit) {
            kept.add(finding);
        } else {
            complete = false;
        }
    }

    /** The findings that were kept, sorted by file, line, column, pointer, rule and message. */
    public List<Finding> findings() {
        return kept.stream()
                .sorted(Comparator.comparing((Finding each) -> each.location().file())
                        .thenComparingInt(each -> each.location().line())
                        .thenComparingInt(each -> each.location().column())
                        .thenComparing(each -> each.location().pointer())
                        .thenComparing(each -> each.rule().value())
                        .thenComparing(each -> each.message()))
                .toList();
    }

    /** How many findings each rule has, kept or not. */
    public Map<RuleId, Long> perRule() {
        return perRule;
    }

    /** How many findings each severity has, kept or not. */
    public Map<Severity, Long> perSeverity() {
        return perSeverity;
    }

    /** Whether there are no findings. */
    public boolean isEmpty() {
        return perRule.isEmpty();
    }

    /** Whether every finding was kept, rather than only counted. */
    public boolean complete() {
        return complete;
    }
}
