package be.kapstok.bbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as they are found, streamed and reviewed, and at the size of a city and of many. */
class PlanExportTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @TempDir
    Path folder;

    private Path table(ExportMaker maker, boolean mixed) throws IOException {
        Path file = folder.resolve("export.csv");
        maker.writeTable(file, mixed);
        return file;
    }

    @Test
    void theTableOfACityIsReadAndReviewedWithTheTotalsOfItsRows() throws IOException {
        ExportMaker maker = new ExportMaker(List.of("44021"), 300, 10);
        Path file = table(maker, false);

        ValidationReport report = KAPSTOK.validate(file);

        assertThat(report.isValid()).as("%s", report.findings()).isTrue();
        Map<String, BigDecimal> totals = new TreeMap<>();
        ExportsAtSize.add(report.checked().orElseThrow().dataset(), totals);
        assertThat(totals).isEqualTo(maker.totals());
        assertThat(KAPSTOK.review(report.checked().orElseThrow()).plans()).singleElement();
    }

    @Test
    void theFlatSetOfACityIsReadAndReviewedWithTheTotalsOfItsRows() throws IOException {
        ExportMaker maker = new ExportMaker(List.of("44021"), 300, 10);
        maker.writeSet(folder);

        ValidationReport report = KAPSTOK.validate(folder);

        assertThat(report.isValid()).as("%s", report.findings()).isTrue();
        Map<String, BigDecimal> totals = new TreeMap<>();
        ExportsAtSize.add(report.checked().orElseThrow().dataset(), totals);
        assertThat(totals).isEqualTo(maker.totals());
        MultiYearPlan plan =
                report.checked().orElseThrow().dataset().list(Kind.PLANS).get(0);
        assertThat(plan.objectives()).hasSize(6);
        assertThat(plan.actionPlans()).hasSize(30);
    }

    @Test
    void manyBodiesAreReadOneByOneWhateverTheOrderOfTheirRows() throws IOException {
        for (boolean mixed : List.of(false, true)) {
            ExportMaker maker = new ExportMaker(ExportMaker.flemish(40), 12, 8);
            oneByOne(table(maker, mixed), maker);
        }
        ExportMaker set = new ExportMaker(ExportMaker.flemish(40), 12, 8);
        Path own = Files.createDirectory(folder.resolve("set"));
        set.writeSet(own);
        oneByOne(own, set);
    }

    private static void oneByOne(Path file, ExportMaker maker) throws IOException {
        Map<String, BigDecimal> totals = new TreeMap<>();
        List<Integer> indices = new ArrayList<>();
        RowCount rows = new PlanExport().each(file, ReadOptions.DEFAULT, new FindingLog(), (index, part) -> {
            indices.add(index);
            assertThat(part.list(Kind.PLANS)).hasSize(1);
            assertThat(KAPSTOK.validate(part).isValid()).isTrue();
            ExportsAtSize.add(part, totals);
        });

        assertThat(totals).isEqualTo(maker.totals());
        assertThat(indices).hasSize(40).doesNotHaveDuplicates();
        assertThat(rows.rows()).isEqualTo(maker.rows());
        assertThat(rows.named()).isZero();
    }

    @Test
    void heldAndStreamedGiveTheSameFindingsInTheSamePlaces() throws IOException {
        String text = Export.of()
                .row("Uitgave", "-5,00")
                .row("NIS-code", "71016", "Bestuur", "Genk", "Beleidsveld", "0999 Onbekend", "Boekjaar", "2040")
                .row("NIS-code", "71016", "Bestuur", "Genk", "Uitgave", "twaalf")
                .row("Boekjaar", "2019", "Uitgave", "1,00")
                .text();
        Path file = folder.resolve("export.csv");
        Files.writeString(file, text);
        List<Finding> held = KAPSTOK.validate(file).findings();

        List<String> records = new ArrayList<>();
        List<Finding> streamed = KAPSTOK.validateEach(file, (record, findings) -> records.add(record.key()))
                .findings();
        List<Finding> ofStream = KAPSTOK.validation()
                .checkEach(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        file.toString(),
                        (record, findings) -> {})
                .findings();

        assertThat(held)
                .extracting(each -> each.rule().value())
                .contains("KD-NEGATIVE-AMOUNT", "KD-OUTSIDE-PLAN-YEARS", "KD-PLAN-ROW");
        assertThat(streamed).isEqualTo(held);
        assertThat(ofStream).isEqualTo(held);
        assertThat(records).containsExactlyInAnyOrder("44021-2026-2031", "71016-2026-2031");
    }

    @Test
    void whatIsNoExportIsToldByEach() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "id,title\na,Taalklas\n");
        FindingLog log = new FindingLog();

        RowCount rows = new PlanExport().each(file, ReadOptions.DEFAULT, log, (index, part) -> {
            throw new AssertionError("no plan");
        });

        assertThat(rows.rows()).isZero();
        assertThat(log.findings())
                .singleElement()
                .satisfies(each -> assertThat(each.wording().key()).isEqualTo("KD-PLAN-FILE.none"));
    }

    @Test
    void anExportWithoutRowsOrWithoutYearsIsTold() {
        Reading empty = Export.of().read();
        Reading lacking = Export.read(
                "Actie totaaloverzicht;Actieplan totaaloverzicht;NIS-code;Bedrag\nCode: AC1;Code: AP1;44021;5\n",
                ReadOptions.DEFAULT);

        assertThat(Export.sentences(empty)).containsExactly("KD-NO-ROWS.export");
        assertThat(Export.sentences(lacking)).containsExactly("KD-PLAN-FILE.columns");
        assertThat(lacking.findings().get(0).message()).contains("year", "--map HEADING=FIELD");
    }

    @Test
    void aDamagedZipIsNoExportAndNothingIsThrown() {
        byte[] bytes = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};

        assertThat(new DatasetReader().foreign(RawText.of(bytes, "export.zip"))).isEmpty();
    }
}
