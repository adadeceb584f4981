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
 * Gathers findings: counts all, and keeps the first of each rule in each file up to a limit, so that a file with a million
 * faults is reported in bounded memory. Meant for one thread.
 *
 * @since 0.1.0
 */
public final class FindingLog {
    /** How many findings of a rule are kept for each file, unless told otherwise. */
    public static final int DEFAULT_LIMIT = 100;

    private final int limit;
    private final Function<Finding, Optional<Finding>> judge;
    private final Map<String, Map<RuleId, Long>> perFile = new HashMap<>();
    private final Map<RuleId, Long> perRule = new TreeMap<>();
    private final Map<Severity, Long> perSeverity = new TreeMap<>();
    private final List<Finding> kept = new ArrayList<>();
    private boolean complete = true;

    /**
     * A log.
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

    /** A log with the default limit that lets every finding pass. */
    public FindingLog() {
        this(DEFAULT_LIMIT, Optional::of);
    }

    /** Takes a finding. */
    public void add(Finding finding) {
        requireNonNull(finding, "finding");
        judge.apply(finding).ifPresent(this::keep);
    }

    /** Whether the next finding of a rule in a file would be kept; for work that only pays when somebody sees it. */
    public boolean keeps(RuleId rule, String file) {
        requireNonNull(rule, "rule");
        requireNonNull(file, "file");
        return perFile.getOrDefault(file, Map.of()).getOrDefault(rule, 0L) < limit;
    }

    /** Counts so many findings like one that was taken, of which none would be kept; nothing for 0 or less. */
    public void count(Finding like, long times) {
        requireNonNull(like, "like");
        if (times > 0) {
            judge.apply(like).ifPresent(finding -> {
                tally(finding, times);
                complete = false;
            });
        }
    }

    /** Counts a finding so many times, and gives how many of its rule its file then has. */
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

    /** The findings that were kept, in a defined order: by file, line, column, pointer, rule, message. */
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

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return perRule.isEmpty();
    }

    /** Whether every finding was kept, and none was only counted. */
    public boolean complete() {
        return complete;
    }
}
