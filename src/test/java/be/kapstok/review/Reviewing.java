package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.ValidationReport;
import java.util.List;

/** Reviews of small data sets over the shipped data. */
public final class Reviewing {
    private Reviewing() {}

    /** A text without errors, checked. */
    public static CheckedDataset checked(String text) {
        ValidationReport report = Kapstok.flanders().validate(text);
        assertThat(report.findings())
                .filteredOn(each -> each.severity() == be.kapstok.reason.Severity.ERROR)
                .isEmpty();
        return report.checked().orElseThrow();
    }

    /** What a rule finds in the lists of a data set. */
    public static List<Finding> findings(String rule, String lists) {
        return Kapstok.flanders().review(checked("{\"schemaVersion\": 1, " + lists + "}")).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .toList();
    }

    /** Where, and with which sentence: the pointers, and behind a colon the variant of the sentence. */
    public static List<String> places(String rule, String lists) {
        return findings(rule, lists).stream()
                .map(each -> each.location().pointer()
                        + each.wording().key().substring(rule.length()).replace('.', ':'))
                .toList();
    }
}
