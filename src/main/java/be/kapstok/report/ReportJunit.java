package be.kapstok.report;

import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings as JUnit XML: a suite for each file, a case for each rule that found something in it. */
final class ReportJunit {
    private final StringBuilder out = new StringBuilder();
    private final ReportWords words;

    private final String passed;

    private ReportJunit(ReportWords words, String passed) {
        this.words = words;
        this.passed = passed;
    }

    /** With the name of the case that passes when nothing was found in a file. */
    static String of(Found found, String passed, ReportWords words) {
        ReportJunit junit = new ReportJunit(words, passed);
        junit.write(found);
        return junit.out.toString();
    }

    private void write(Found found) {
        Map<String, Map<RuleId, List<Finding>>> suites = new LinkedHashMap<>();
        found.files().forEach(file -> suites.put(file, new TreeMap<>()));
        for (Finding each : found.findings()) {
            suites.computeIfAbsent(each.location().file(), file -> new TreeMap<>())
                    .computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                    .add(each);
        }
        long tests = suites.values().stream()
                .mapToLong(each -> Math.max(1, each.size()))
                .sum();
        long failures =
                suites.values().stream().mapToLong(ReportJunit::failures).sum();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"kapstok\" tests=\"").append(tests);
        out.append("\" failures=\"").append(failures).append("\" errors=\"0\" time=\"0\">\n");
        suites.forEach((file, rules) -> suite(file, rules, found));
        out.append("</testsuites>\n");
    }

    private static long failures(Map<RuleId, List<Finding>> rules) {
        return rules.values().stream().filter(ReportJunit::fails).count();
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private void suite(String file, Map<RuleId, List<Finding>> rules, Found found) {
        out.append("  <testsuite name=\"").append(Escapes.xml(file));
        out.append("\" tests=\"").append(Math.max(1, rules.size()));
        out.append("\" failures=\"").append(failures(rules));
        out.append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n    <properties>\n");
        property("complete", found.complete());
        if (found.records() >= 0) {
            property("records", found.records());
        }
        out.append("    </properties>\n");
        if (rules.isEmpty()) {
            testcase(file, passed).append("/>\n");
        }
        rules.forEach((rule, findings) -> rule(file, rule, findings));
        out.append("  </testsuite>\n");
    }

    private void property(String name, Object value) {
        out.append("      <property name=\"").append(name).append("\" value=\"");
        out.append(value).append("\"/>\n");
    }

    private StringBuilder testcase(String file, String name) {
        return out.append("    <testcase classname=\"")
                .append(Escapes.xml(file))
                .append("\" name=\"")
                .append(Escapes.xml(name))
                .append("\" time=\"0\"");
    }

    private void rule(String file, RuleId rule, List<Finding> findings) {
        testcase(file, rule.value()).append(">\n");
        if (fails(findings)) {
            out.append("      <failure type=\"").append(Escapes.xml(rule.value()));
            out.append("\" message=\"").append(Escapes.xml(words.sentence(findings.get(0))));
            out.append(findings.size() > 1 ? " (" + Escapes.xml(words.of("more", findings.size() - 1)) + ")" : "");
            out.append("\">");
            list(findings);
            out.append("</failure>\n");
        } else {
            out.append("      <system-out>");
            list(findings);
            out.append("</system-out>\n");
        }
        out.append("    </testcase>\n");
    }

    private void list(List<Finding> findings) {
        for (Finding each : findings) {
            out.append(Escapes.xml(words.place(each.location())));
            out.append(": ").append(Escapes.xml(words.of(each.severity())));
            out.append(": ").append(Escapes.xml(words.sentence(each))).append('\n');
        }
    }
}
