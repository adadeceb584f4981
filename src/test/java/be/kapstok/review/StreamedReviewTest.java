package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.reason.Severity;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.RecordCount;
import be.kapstok.validation.SkippedRecord;
import be.kapstok.validation.ValidationReport;
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
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, limit);
        review.add(in(MEASURES), "m.ndjson", ReadOptions.DEFAULT, checked(MEASURES, "m.ndjson"));
        return review.report(true);
    }

    private static ValidationReport checked(String text, String file) throws IOException {
        return FLANDERS.validation().checkEach(in(text), file, (record, findings) -> {});
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
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
    void namesInATableMeanWhatTheyMeanInTheKnownWorld() throws IOException {
        String rows = "titel;gemeente;doelgroep;jaar\nTaalcafé;Gent;Nieuwkomers;2014\nFeest;Sint-Niklaas;Roma;2015\n";
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, 10);
        review.add(in(rows), "m.csv", ReadOptions.DEFAULT, checked(rows, "m.csv"));
        CheckedDataset held =
                FLANDERS.validation().check(RawText.of(rows, "m.csv")).checked().orElseThrow();

        FileReports found = review.report(true);

        assertThat(found.measures()).isEqualTo(2);
        assertThat(found.files().get(0).measures())
                .hasSize(2)
                .isEqualTo(FLANDERS.check(held, null).measures());
    }

    @Test
    void whatIsNotListedIsCounted() throws IOException {
        FileReports found = streamed(1);

        assertThat(found.files().get(0).measures()).hasSize(1);
        assertThat(found.measuresNotListed()).isEqualTo(2);
        assertThat(found.perSeverity()).isEqualTo(streamed(10).perSeverity());
    }

    @Test
    void faultyMeasuresAreLeftOutAndCounted() throws IOException {
        String rows = "id,title,date,municipality\n"
                + "a,Feest,2015-01-01,44021\n".repeat(3).replace("44021", "9")
                + "b,Feest,2015-01-01,44021\nc,,2015-01-01,44021\n";
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, 10);
        review.add(in(rows), "m.csv", ReadOptions.DEFAULT, checked(rows, "m.csv"));

        FileReports found = review.report(true);

        assertThat(found.count(Kind.MEASURES)).isEqualTo(new RecordCount("measures", 5, 4));
        assertThat(found.measures()).isEqualTo(1);
        assertThat(found.files().get(0).measures())
                .extracting(MeasureAnswer::measure)
                .containsExactly("b");
        assertThat(found.files().get(0).skipped())
                .extracting(SkippedRecord::pointer)
                .containsExactly("/measures/0", "/measures/1", "/measures/2", "/measures/4");
        assertThat(found.perSeverity()).containsEntry(Severity.ERROR, 6L);
    }

    @Test
    void aReportOnAnotherFileIsRefused() throws IOException {
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, 1);
        ValidationReport other = checked(MEASURES, "other.ndjson");

        assertThatThrownBy(() -> review.add(in(MEASURES), "m.ndjson", ReadOptions.DEFAULT, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The report is not about 'm.ndjson' but about [other.ndjson]");
    }

    @Test
    void aDocumentIsRefusedAndNotFoundEmpty() throws IOException {
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, 1);
        String document = "{\"schemaVersion\":1,\"measures\":[]}";
        ValidationReport checked = checked(document, "m.json");

        assertThatThrownBy(() -> review.add(in(document), "m.json", ReadOptions.DEFAULT, checked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'m.json' is one JSON document");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> new StreamedReview(FLANDERS.reviews(), null, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit is at least 1, got 0");
    }
}
