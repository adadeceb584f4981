package be.kapstok.report;

import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.FileReports.Totals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings as JUnit XML, as the schema of Ant has it: a suite for each file, a case for each rule that found something in it. An
 * answer without findings, and data without a record, is a case that was skipped: it neither passes nor fails.
 */
final class JunitRenderer {
    private static final String SKIPPED = "<skipped/>";

    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private int suites;

    private JunitRenderer(Words words) {
        this.words = words;
    }

    static String of(Answer answer, Words words) {
        JunitRenderer junit = new JunitRenderer(words);
        junit.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        FileReports.ofFindings(answer)
                .ifPresentOrElse(
                        found -> found.files().forEach(each -> junit.suite(each, found)),
                        () -> junit.skipped(Reports.document(answer, words, FaultyLines.NONE)
                                .title()));
        return junit.add("</testsuites>\n").out.toString();
    }

    /** One case that was skipped, named by its title. */
    private void skipped(String title) {
        open(title, 1, 0, 1);
        add("    <properties/>\n");
        testcase(title, title, SKIPPED);
        close("");
    }

    private void suite(FileReport file, FileReports found) {
        Map<RuleId, List<Finding>> rules = file.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        Totals totals = found.totals();
        boolean nothing = rules.isEmpty() && totals != null && totals.records() == 0;
        int failures =
                (int) rules.values().stream().filter(JunitRenderer::fails).count();
        open(file.file(), Math.max(1, rules.size()), failures, nothing ? 1 : 0);
        add("    <properties>\n      <property name=\"complete\" value=\"%s\"/>\n"
                .formatted(totals == null || totals.complete()));
        if (totals != null) {
            add("      <property name=\"records\" value=\"%s\"/>\n".formatted(totals.records()));
        }
        add("    </properties>\n");
        if (rules.isEmpty()) {
            testcase(file.file(), totals == null ? "review" : "validate", nothing ? SKIPPED : "");
        }
        StringBuilder notes = new StringBuilder();
        rules.forEach((rule, findings) -> {
            boolean fails = fails(findings);
            testcase(file.file(), rule.value(), fails ? failure(rule, findings, found) : "");
            notes.append(fails ? "" : lines(findings));
        });
        close(notes.toString());
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** The start of a suite. No clock is read, so each ran when the clock began. */
    private void open(String file, int tests, int failures, int skipped) {
        add(("  <testsuite id=\"%s\" package=\"kapstok\" name=\"%s\" timestamp=\"1970-01-01T00:00:00\""
                        + " hostname=\"localhost\" tests=\"%s\" failures=\"%s\" errors=\"0\" skipped=\"%s\" time=\"0\">\n")
                .formatted(suites, file.isBlank() ? "kapstok" : Escapes.xml(file), tests, failures, skipped));
        suites++;
    }

    private void testcase(String file, String name, String content) {
        add("    <testcase classname=\"%s\" name=\"%s\" time=\"0\"".formatted(Escapes.xml(file), Escapes.xml(name)));
        add(content.isEmpty() ? "/>\n" : ">" + content + "</testcase>\n");
    }

    private void close(String notes) {
        add("    <system-out>" + notes + "</system-out>\n    <system-err></system-err>\n  </testsuite>\n");
    }

    private String failure(RuleId rule, List<Finding> findings, FileReports found) {
        String first = Escapes.xml(FindingNotes.sentence(findings.get(0), words) + more(rule, findings.size(), found));
        return "<failure type=\"" + Escapes.xml(rule.value()) + "\" message=\"" + first + "\">" + lines(findings)
                + "</failure>";
    }

    /** How many findings of a rule a file has besides the first; of several files with uncounted ones, how many all have. */
    private String more(RuleId rule, int kept, FileReports found) {
        long all = found.perRule().getOrDefault(rule, 0L);
        boolean allKept = all
                == found.findings().stream()
                        .filter(each -> each.rule().equals(rule))
                        .count();
        if (allKept || found.files().size() == 1) {
            long here = allKept ? kept : all;
            return here > 1 ? " (" + words.more(here - 1) + ")" : "";
        }
        return " (" + words.of("validation.in_all_files", all) + ")";
    }

    private String lines(List<Finding> findings) {
        return findings.stream()
                .map(each -> String.join(
                        ": ",
                        FindingNotes.place(each.location()),
                        words.say(each.severity()),
                        FindingNotes.sentence(each, words)))
                .map(each -> Escapes.xml(each) + "\n")
                .collect(Collectors.joining());
    }

    private JunitRenderer add(String xml) {
        out.append(xml);
        return this;
    }
}
