package be.kapstok.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.RuleId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Data that is wrong all over: all is counted, the first is kept, and the time stays in line with the size. */
class ManyFaultsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String HEAD = "{\"schemaVersion\":1,";

    private static Validation validation() {
        return SmallWorld.kapstok().validation();
    }

    private static ValidationReport check(String json) {
        RawText text = RawText.of(json.getBytes(UTF_8), "b");
        return assertTimeoutPreemptively(LONG, () -> validation().check(text));
    }

    private static RuleId rule(String id) {
        return RuleId.of(id);
    }

    @Test
    void areCountedAndTheFirstAreKept() {
        StringBuilder json = new StringBuilder(HEAD + "\"sources\":[{\"idd\":\"é\",\"odd\":1}");
        json.append(",{\"idd\":\"é\",\"odd\":1}".repeat(249_999)).append("]}");

        ValidationReport report = check(json.toString());

        assertThat(report.perRule())
                .containsOnly(
                        Map.entry(rule("KD-MISSING-FIELD"), 500_000L), Map.entry(rule("KD-UNKNOWN-FIELD"), 500_000L));
        assertThat(report.complete()).isFalse();
        assertThat(report.findings()).hasSize(2 * FindingLog.DEFAULT_LIMIT);
        assertThat(report.findings().get(0).location().pointer()).isEqualTo("/sources/0");
        assertThat(report.checked()).isEmpty();
    }

    @Test
    void ofShapeBetweenLeftOutRecordsAreToldInLinearTime() {
        StringBuilder json = new StringBuilder(HEAD + "\"sources\":[7");
        json.append(",{\"id\":\"s\",\"title\":\"\"},7".repeat(150_000)).append("]}");

        ValidationReport report = check(json.toString());

        assertThat(report.perRule().get(rule("KD-BLANK"))).isEqualTo(150_000);
        assertThat(report.perRule().get(rule("KD-DUPLICATE-ID"))).isEqualTo(149_999);
    }

    @Test
    void ofReferencesAreToldInLinearTime() {
        StringBuilder json = new StringBuilder(HEAD + "\"measures\":[");
        for (int i = 0; i < 100_000; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"m")
                    .append(i)
                    .append("\",\"title\":\"M\",\"sources\":[\"pagee\",\"regster\"]}");
        }

        ValidationReport report = check(json + "]}");

        assertThat(report.perRule().get(rule("KD-UNKNOWN-REFERENCE"))).isEqualTo(200_000);
    }

    @Test
    void ofSeveralFilesKeepTheFirstOfEach() {
        List<RawText> texts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            texts.add(RawText.of(HEAD + "\"sources\":[" + "{},".repeat(1000) + "{}]}", "file" + i));
        }

        ValidationReport report = validation().keeping(1).check(texts);

        assertThat(report.findings())
                .extracting(each -> each.location().file())
                .containsExactly("file0", "file1", "file2");
        assertThat(report.complete()).isFalse();
    }
}
