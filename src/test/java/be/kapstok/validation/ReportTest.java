package be.kapstok.validation;

import static be.kapstok.validation.SmallRules.SMALL;
import static be.kapstok.validation.SmallRules.measure;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.Municipality;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a report tells of a whole check. */
class ReportTest {
    private static RawText text(String file, String lists) {
        return RawText.of(("{'schemaVersion': 1, " + lists + "}").replace('\'', '"'), file);
    }

    @Test
    void ofGoodDataHasTheData() {
        ValidationReport report = SMALL.validation().check(text("f", "'measures': [" + measure("m", "10001") + "]"));

        assertThat(report.isValid()).isTrue();
        assertThat(report.complete()).isTrue();
        assertThat(report.files()).containsExactly("f");
        assertThat(report.records()).isEqualTo(1);
        assertThat(report.perRule()).isEmpty();
        assertThat(report.perSeverity()).isEmpty();
        assertThat(report.rulesNotRun()).isEmpty();
        assertThat(report.checked().orElseThrow().dataset().list(Kind.MEASURES))
                .extracting(Measure::id)
                .containsExactly("m");
    }

    @Test
    void countsRecordsThatAreWholeAndThoseThatAreNot() {
        ValidationReport report = SMALL.validation()
                .check(text(
                        "f",
                        "'measures': [" + measure("m", "10001") + ", {'id': 'n'}, 7, " + measure("o", "10001") + "]"));

        assertThat(report.records()).isEqualTo(4);
        assertThat(report.isValid()).isFalse();
        assertThat(report.checked()).isEmpty();
        assertThat(report.perSeverity()).containsExactly(Map.entry(Severity.ERROR, 2L));
    }

    @Test
    void ofSeveralFilesHasNoData() {
        RawText good = text("f", "'measures': [" + measure("m", "10001") + "]");
        RawText more = text("g", "'measures': [" + measure("n", "10001") + "]");

        ValidationReport report = SMALL.validation().check(List.of(good, more));

        assertThat(report.files()).containsExactly("f", "g");
        assertThat(report.records()).isEqualTo(2);
        assertThat(report.isValid()).isTrue();
        assertThat(report.checked()).isEmpty();
    }

    @Test
    void hasNoDataWhereARecordIsNotWholeWhateverAProfileSays() {
        Profile off = new Profile(List.of(new RuleSetting(RuleId.of("KD-MISSING-FIELD"), Setting.OFF)), List.of());

        ValidationReport report = SMALL.validation().under(off, null).check(text("f", "'measures': [{'id': 'n'}]"));

        assertThat(report.isValid()).isFalse();
        assertThat(report.checked()).isEmpty();
        assertThat(report.rulesKept()).containsExactly(RuleId.of("KD-MISSING-FIELD"));
    }

    @Test
    void tellsWhatElseIsWrongWithARecordThatIsNotWholeAndWhere() {
        ValidationReport report =
                SMALL.validation().check(text("f", "'measures': [{'id': 'n', 'municipality': 'Stad', 'goal': ' '}]"));

        assertThat(report.findings())
                .extracting(each -> each.rule() + " " + each.location().pointer() + " "
                        + each.location().column())
                .containsExactlyInAnyOrder(
                        "KD-MISSING-FIELD /measures/0 35", "KD-NIS-FORMAT /measures/0/municipality 63");
    }

    @Test
    void ofAStreamRunsEveryRuleAndCountsWhatCouldNotBeRead() throws IOException {
        String lines = measure("m", "10001") + "\n{'id': 'n'}\n7\n" + measure("o", "99999") + "\n";
        List<String> seen = new ArrayList<>();

        ValidationReport report = SMALL.validation()
                .reading(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                .checkEach(
                        new ByteArrayInputStream(lines.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        "s",
                        (record, findings) -> seen.add(record.key() + findings.size()));

        assertThat(seen).containsExactly("m0", "n0", "o1");
        assertThat(report.records()).isEqualTo(4);
        assertThat(report.files()).containsExactly("s");
        assertThat(report.checked()).isEmpty();
        assertThat(report.rulesNotRun()).isEmpty();
    }

    @Test
    void ofAGoodStreamHasNoData() throws IOException {
        ValidationReport report = SMALL.validation()
                .reading(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                .checkEach(
                        new ByteArrayInputStream(
                                measure("m", "10001").replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                        "s",
                        (record, findings) -> {});

        assertThat(report.isValid()).isTrue();
        assertThat(report.checked()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void tellsOfAnElementThatIsMissingInAListMadeInCode() {
        Municipality known = SMALL.data().list(Kind.MUNICIPALITIES).get(0);
        Municipality lacks = new Municipality(
                known.nis(),
                known.name(),
                known.province(),
                known.region(),
                known.period(),
                null,
                Collections.singletonList(null),
                null,
                null);
        Dataset.Builder lists = Dataset.builder().list(Kind.MUNICIPALITIES, List.of(lacks));

        assertThat(SMALL.validate(lists.build()).findings())
                .extracting(each -> each.rule() + " " + each.location().pointer())
                .containsExactly("KD-MISSING-FIELD /municipalities/0/sources/0");
    }

    @Test
    void anOverlayHasTheRecordsOfBoth() {
        CheckedDataset more = SMALL.validation()
                .check(text("f", "'sources': [{'id': 'own', 'title': 'Own'}]"))
                .checked()
                .orElseThrow();

        assertThat(Trusted.dataset(SMALL.data()).overlaidWith(more).dataset().list(Kind.SOURCES))
                .extracting(Keyed::key)
                .hasSize(SMALL.data().list(Kind.SOURCES).size() + 1);
    }
}
