package be.kapstok.validation;

import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The check of one file, one record at a time: the shape of each, then the rules between them. It is the only check,
 * whether the file is held or streamed.
 */
final class FileCheck {
    private final Records records;
    private final ShapeCheck shape;
    private final FindingLog log;
    private final ProfileFilter judge;
    private final Map<DatasetRule, DatasetFindings> rules = new LinkedHashMap<>();
    private final List<RuleOfValues> valueRules = new ArrayList<>();
    private final Map<Class<?>, List<RuleOfValues>> valueRulesByType = new HashMap<>();
    private final RecordValues values = new RecordValues();
    private List<Finding> found = new ArrayList<>();

    /**
     * Makes the check of a file.
     *
     * @param file its name
     * @param records what the rules may look up
     * @param judge gets each record, because a profile may accept findings in it
     * @param limit the number of findings of a rule that anybody will see
     */
    FileCheck(String file, Records records, ShapeCheck shape, FindingLog log, ProfileFilter judge, int limit) {
        this.records = records;
        this.shape = shape;
        this.log = log;
        this.judge = judge;
        DatasetRules.OF_RECORDS.forEach(
                (id, rule) -> rules.put(rule.get(), new DatasetFindings(id, file, log, limit, this::tell)));
        DatasetRules.OF_VALUES.forEach((id, several) -> {
            DatasetFindings own = new DatasetFindings(id, file, log, limit, this::tell);
            several.forEach(rule -> valueRules.add(new RuleOfValues(rule, own)));
        });
    }

    private void tell(Finding finding) {
        log.add(finding);
        found.add(finding);
    }

    /**
     * Takes a record, and returns its findings, as far as they follow from the records up to it.
     *
     * @param whole whether reading found all its required fields
     * @param told whether reading already reported why the record lacks something at a place
     */
    List<Finding> take(Entry entry, boolean whole, Predicate<Location> told) {
        judge.meet(entry, log);
        found = new ArrayList<>();
        for (Finding each : shape.check(entry.record(), !whole, entry::at, told)) {
            tell(each);
        }
        rules.forEach((rule, own) -> rule.take(entry, records, own));
        values.of((Record) entry.record(), (value, component, place) -> {
            for (RuleOfValues each : rulesOf(value.getClass())) {
                each.rule().take(entry, value, component, place, each.findings());
            }
        });
        return found;
    }

    /** A rule about single values, and what takes its findings in this file. */
    private record RuleOfValues(ValueRule<?> rule, DatasetFindings findings) {}

    private List<RuleOfValues> rulesOf(Class<?> type) {
        return valueRulesByType.computeIfAbsent(
                type,
                none -> valueRules.stream()
                        .filter(each -> each.rule().type().isAssignableFrom(type))
                        .toList());
    }

    /** Notes a record that could not be read. */
    void leaveOut() {
        judge.giveUp(log);
    }

    /** Reports what all records together decide. */
    void end() {
        rules.forEach((rule, own) -> rule.end(records, own));
        judge.end(log);
    }
}
