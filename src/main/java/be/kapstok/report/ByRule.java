package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The findings of one rule.
 *
 * @param rule the rule
 * @param severity the worst severity of its findings
 * @param total the number of its findings, kept or not
 * @param kept the findings that were kept, in the order of the report
 * @param records the number of records that were read; 0 when they were not counted
 */
record ByRule(RuleId rule, Severity severity, long total, List<Finding> kept, long records) {
    /** The record that a pointer leads into: {@code /measures/3} of {@code /measures/3/title}. */
    private static final Pattern RECORD = Pattern.compile("^/[^/]*/[0-9][^/]*");

    /** The findings by rule: the worst rules first, then by id. */
    static List<ByRule> of(FileReports found) {
        Map<RuleId, Long> totals = found.perRule();
        long records = found.totals() == null ? 0 : found.totals().records();
        List<ByRule> rules = new ArrayList<>();
        found.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, kept) ->
                        rules.add(new ByRule(rule, worst(kept), totals.getOrDefault(rule, 0L), kept, records)));
        rules.sort(Comparator.comparing(ByRule::severity));
        return rules;
    }

    private static Severity worst(List<Finding> findings) {
        return Collections.min(findings.stream().map(Finding::severity).toList());
    }

    /** The number of findings, and whether every record has one, as far as that is known when not all were kept. */
    String count(Words words) {
        if (records < 2 || total < records) {
            return String.valueOf(total);
        }
        Set<String> different = kept.stream()
                .flatMap(each -> RECORD.matcher(each.location().pointer())
                        .results()
                        .map(record -> each.location().file() + "\n" + record.group()))
                .collect(Collectors.toSet());
        if (different.size() == records) {
            return words.of("validation.all_records", total, records);
        }
        boolean each = total == records && different.size() == kept.size() && kept.size() < total;
        return each ? words.of("validation.as_many", total) : String.valueOf(total);
    }
}
