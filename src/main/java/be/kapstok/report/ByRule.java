package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings of one rule.
 *
 * @param rule the rule
 * @param severity the worst that a finding of it has
 * @param total how many there are, kept or not
 * @param kept those that were kept, in the order of the report
 * @param spread how far they reach
 * @param records how many records were read
 */
record ByRule(RuleId rule, Severity severity, long total, List<Finding> kept, Spread spread, long records) {
    /** How far the findings of a rule reach. */
    enum Spread {
        /** Not every record has one. */
        SOME,
        /** Every record has one. */
        ALL_RECORDS,
        /** There are as many as records, not all were kept, and those that were are of different records. */
        AS_MANY_AS_RECORDS
    }

    /** The findings by rule: the worst rules first, then by id. */
    static List<ByRule> of(FindingSummary found) {
        Map<RuleId, List<Finding>> kept = new TreeMap<>();
        for (Finding each : found.findings()) {
            kept.computeIfAbsent(each.rule(), none -> new ArrayList<>()).add(each);
        }
        List<ByRule> all = new ArrayList<>();
        kept.forEach((rule, findings) -> {
            long total = found.perRule().getOrDefault(rule, (long) findings.size());
            Severity worst = findings.stream()
                    .map(Finding::severity)
                    .sorted()
                    .findFirst()
                    .orElse(Severity.INFO);
            all.add(new ByRule(
                    rule, worst, total, findings, spread(findings, total, found.records()), found.records()));
        });
        all.sort(Comparator.comparing(ByRule::severity).thenComparing(ByRule::rule));
        return all;
    }

    private static Spread spread(List<Finding> kept, long total, long records) {
        if (records < 2 || total < records) {
            return Spread.SOME;
        }
        Set<String> different = new HashSet<>();
        int ofRecords = 0;
        for (Finding each : kept) {
            String record = record(each.location().pointer());
            if (!record.isEmpty()) {
                ofRecords++;
                different.add(each.location().file() + "\n" + record);
            }
        }
        if (different.size() == records) {
            return Spread.ALL_RECORDS;
        }
        boolean perhaps = total == records && ofRecords == kept.size() && different.size() == kept.size();
        return perhaps && kept.size() < total ? Spread.AS_MANY_AS_RECORDS : Spread.SOME;
    }

    /** The record that a pointer leads into: {@code /measures/3} of {@code /measures/3/title}; empty when none. */
    private static String record(String pointer) {
        int list = pointer.indexOf('/', 1);
        if (list < 0 || list + 1 >= pointer.length() || !Character.isDigit(pointer.charAt(list + 1))) {
            return "";
        }
        int field = pointer.indexOf('/', list + 1);
        return field < 0 ? pointer : pointer.substring(0, field);
    }
}
