package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.validation.CheckedDataset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A long file is judged as it is read, with the same answers")
class StreamedReviewTest {
    private static final Kapstok FLANDERS = Kapstok.flanders();
    private static final String MEASURES = """
            {"id":"m1","title":"Taalcafé","targetGroups":["newcomers"],"date":"2014-03-01"}
            {"id":"m2","title":"Feest","openToAll":true,"aims":["interest_of_all"],"policyDomain":"education"}
            {"id":"m3","title":"Les","targetGroups":["roma"],"municipality":"44021","startDate":"2016-02-01"}
            """;

    private static FileReports streamed(int limit) throws IOException {
        StreamedReview review = new StreamedReview(FLANDERS.measures(), null, limit);
        review.add(
                new ByteArrayInputStream(MEASURES.getBytes(StandardCharsets.UTF_8)), "m.ndjson", ReadOptions.DEFAULT);
        return review.report(true);
    }

    private static DatasetReview whole() {
        CheckedDataset checked = FLANDERS.validation()
                .check(RawText.of(MEASURES, "m.ndjson"))
                .checked()
                .orElseThrow();
        return FLANDERS.check(checked, null);
    }

    @Test
    void theAnswersAndTheirPlacesAreThoseOfTheWholeFile() throws IOException {
        List<MeasureAnswer> withFindings = whole().measures().stream()
                .filter(each -> !each.findings().isEmpty())
                .toList();

        FileReports found = streamed(10);

        assertThat(found.files().get(0).measures()).isEqualTo(withFindings);
        assertThat(found.measures()).isEqualTo(3);
        assertThat(found.perRule())
                .isEqualTo(FileReports.ofMeasures(List.of(whole())).perRule());
    }

    @Test
    void whatIsNotListedIsCounted() throws IOException {
        FileReports found = streamed(1);

        assertThat(found.files().get(0).measures()).hasSize(1);
        assertThat(found.measuresNotListed()).isEqualTo(2);
        assertThat(found.perSeverity()).isEqualTo(streamed(10).perSeverity());
    }

    @Test
    void aDocumentIsRefusedAndNotFoundEmpty() {
        StreamedReview review = new StreamedReview(FLANDERS.measures(), null, 1);
        byte[] document = "{\"schemaVersion\":1,\"measures\":[]}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> review.add(new ByteArrayInputStream(document), "m.json", ReadOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'m.json' is one JSON document");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> new StreamedReview(FLANDERS.measures(), null, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is at least 1, got 0");
    }
}
