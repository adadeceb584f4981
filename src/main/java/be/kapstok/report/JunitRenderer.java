package be.kapstok.report;

import be.kapstok.document.Escapes;
import be.kapstok.document.Words;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.review.FileReport;
import be.kapstok.review.FileReports;
import be.kapstok.review.FileReports.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as JUnit XML, by the schema of Ant: a suite for each file, a case for each rule with findings in it. An
 * answer without findings, or data without records, is a skipped case: it neither passes nor fails.
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
        FileReports.ofFindings(answer)
                .ifPresentOrElse(
                        found -> found.files().forEach(each -> junit.suite(each, found)), () -> junit.skipped(answer));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                %s</testsuites>
                """.formatted(junit.out);
    }

    /** A skipped case, named by the title of the answer. */
    private void skipped(Answer answer) {
        String title = Reports.document(answer, words, FaultyLines.NONE).title();
        suite(title, 0, SKIPPED, "    <properties/>\n", List.of(testcase(title, title, SKIPPED)), "");
    }

    private void suite(FileReport file, FileReports found) {
        Map<RuleId, List<Finding>> rules = file.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        Totals totals = found.totals();
        String nothing = rules.isEmpty() && totals != null && totals.records() == 0 ? SKIPPED : "";
        String properties = property("complete", totals == null || totals.complete())
                + (file.counts().isEmpty()
                        ? totals == null ? "" : property("records", totals.records())
                        : property("records", file.recordCount()) + property("skipped", file.skippedCount()));
        List<String> cases = new ArrayList<>();
        if (rules.isEmpty()) {
            cases.add(testcase(file.file(), totals == null ? "review" : "validate", nothing));
        }
        StringBuilder notes = new StringBuilder();
        rules.forEach((rule, findings) -> {
            boolean fails = fails(findings);
            cases.add(testcase(file.file(), rule.value(), fails ? failure(rule, findings, found) : ""));
            notes.append(fails ? "" : lines(findings));
        });
        long failures = rules.values().stream().filter(JunitRenderer::fails).count();
        suite(file.file(), failures, nothing, "    <properties>\n" + properties + "    </properties>\n", cases, notes);
    }

    /** A suite. The library reads no clock, so every suite has the time of the epoch. */
    private void suite(
            String file, long failures, String skipped, String properties, List<String> cases, CharSequence notes) {
        out.append("""
                  <testsuite id="%s" package="kapstok" name="%s" timestamp="1970-01-01T00:00:00" hostname="localhost"\
                 tests="%s" failures="%s" errors="0" skipped="%s" time="0">
                %s%s    <system-out>%s</system-out>
                    <system-err></system-err>
                  </testsuite>
                """.formatted(
                        suites,
                        file.isBlank() ? "kapstok" : Escapes.xml(file),
                        cases.size(),
                        failures,
                        skipped.isEmpty() ? 0 : 1,
                        properties,
                        String.join("", cases),
                        notes));
        suites++;
    }

    private static String property(String name, Object value) {
        return "      <property name=\"%s\" value=\"%s\"/>\n".formatted(name, value);
    }

    private static String testcase(String file, String name, String content) {
        return "    <testcase classname=\"%s\" name=\"%s\" time=\"0\"%s\n"
                .formatted(
                        Escapes.xml(file), Escapes.xml(name), content.isEmpty() ? "/>" : ">" + content + "</testcase>");
    }

    private static boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    private String failure(RuleId rule, List<Finding> findings, FileReports found) {
        String first = FindingNotes.sentence(findings.get(0), words) + more(rule, findings.size(), found);
        return "<failure type=\"%s\" message=\"%s\">%s</failure>"
                .formatted(Escapes.xml(rule.value()), Escapes.xml(first), lines(findings));
    }

    /**
     * The number of findings of a rule in a file after the first; when several files have uncounted findings, the
     * number in all files.
     */
    private String more(RuleId rule, int kept, FileReports found) {
        long all = found.perRule().getOrDefault(rule, 0L);
        Stream<Finding> listed =
                found.findings().stream().filter(each -> each.rule().equals(rule));
        boolean allKept = all == listed.count();
        if (allKept || found.files().size() == 1) {
            long here = allKept ? kept : all;
            return here > 1 ? " (" + words.more(here - 1) + ")" : "";
        }
        return " (" + words.of("validation.in_all_files", all) + ")";
    }

    private String lines(List<Finding> findings) {
        return findings.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Finding finding) {
        String place = FindingNotes.place(finding.location());
        String sentence = FindingNotes.sentence(finding, words);
        return Escapes.xml(words.joined(": ", place, finding.severity(), sentence)) + "\n";
    }
}
