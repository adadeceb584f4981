package be.kapstok.report;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as JUnit XML, as the schema of Ant has it: a suite for each file, a case for each rule that found something in it. An
 * answer without findings, and data without a record, is a case that was skipped: it neither passes nor fails.
 */
final class JunitRenderer {
    /** No clock is read, so every suite ran then. */
    private static final String WHEN = "1970-01-01T00:00:00";

    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private int suites;

    private JunitRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        JunitRenderer junit = new JunitRenderer(words);
        junit.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        FindingSummary.of(answer)
                .ifPresentOrElse(
                        junit::write,
                        () -> junit.skipped(Reports.document(answer, words, FaultyLines.NONE)
                                .title()));
        return junit.out.append("</testsuites>\n").toString();
    }

    private void write(FindingSummary found) {
        Map<String, Map<RuleId, List<Finding>>> files = new LinkedHashMap<>();
        found.files().forEach(file -> files.put(file, new TreeMap<>()));
        for (Finding each : found.findings()) {
            files.computeIfAbsent(each.location().file(), file -> new TreeMap<>())
                    .computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                    .add(each);
        }
        files.forEach((file, rules) -> suite(file, rules, found));
    }

    /** One case that was skipped, named by its title. */
    private void skipped(String title) {
        suite(title, 1, 0, 1);
        out.append("    <properties/>\n");
        testcase(title, title, "<skipped/>");
        close("");
    }

    private void suite(String file, Map<RuleId, List<Finding>> rules, FindingSummary found) {
        boolean nothing = rules.isEmpty() && found.records() == 0;
        long failures = rules.values().stream().filter(JunitRenderer::fails).count();
        suite(file, Math.max(1, rules.size()), failures, nothing ? 1 : 0);
        out.append("    <properties>\n");
        property("complete", String.valueOf(found.complete()));
        if (found.records() >= 0) {
            property("records", String.valueOf(found.records()));
        }
        out.append("    </properties>\n");
        if (rules.isEmpty()) {
            testcase(file, found.question(), nothing ? "<skipped/>" : "");
        }
        StringBuilder notes = new StringBuilder();
        rules.forEach((rule, findings) -> {
            boolean fails = fails(findings);
            testcase(file, rule.value(), fails ? failure(rule, findings, found) : "");
            notes.append(fails ? "" : lines(findings));
        });
        close(notes.toString());
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private void suite(String file, int tests, long failures, int skipped) {
        String name = file.isBlank() ? "kapstok" : Escapes.xml(file);
        out.append("  <testsuite id=\"").append(suites);
        out.append("\" package=\"kapstok\" name=\"").append(name);
        out.append("\" timestamp=\"").append(WHEN);
        out.append("\" hostname=\"localhost\" tests=\"").append(tests);
        out.append("\" failures=\"").append(failures);
        out.append("\" errors=\"0\" skipped=\"").append(skipped).append("\" time=\"0\">\n");
        suites++;
    }

    private void property(String name, String value) {
        out.append("      <property name=\"").append(name).append("\" value=\"");
        out.append(value).append("\"/>\n");
    }

    private void testcase(String file, String name, String content) {
        out.append("    <testcase classname=\"").append(Escapes.xml(file));
        out.append("\" name=\"").append(Escapes.xml(name)).append("\" time=\"0\"");
        out.append(content.isEmpty() ? "/>\n" : ">" + content + "</testcase>\n");
    }

    private String failure(RuleId rule, List<Finding> findings, FindingSummary found) {
        Finding first = findings.get(0);
        String more = more(rule, findings.size(), found);
        return "<failure type=\"" + Escapes.xml(rule.value()) + "\" message=\""
                + Escapes.xml(FindingNotes.sentence(first, words) + more) + "\">" + lines(findings) + "</failure>";
    }

    /** How many findings of a rule a file has besides the first; of several files with uncounted ones, how many all have. */
    private String more(RuleId rule, int kept, FindingSummary found) {
        long all = found.perRule().getOrDefault(rule, (long) kept);
        long inAllFiles = found.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .count();
        long here = inAllFiles == all ? kept : all;
        if (here <= 1) {
            return "";
        }
        return inAllFiles == all || found.files().size() == 1
                ? " (" + words.more(here - 1) + ")"
                : " (" + words.of("validation.in_all_files", all) + ")";
    }

    private String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding each : findings) {
            lines.append(Escapes.xml(FindingNotes.place(each.location())));
            lines.append(": ").append(Escapes.xml(words.of(each.severity())));
            lines.append(": ").append(Escapes.xml(FindingNotes.sentence(each, words)));
            lines.append('\n');
        }
        return lines.toString();
    }

    private void close(String notes) {
        out.append("    <system-out>").append(notes).append("</system-out>\n");
        out.append("    <system-err></system-err>\n  </testsuite>\n");
    }
}
