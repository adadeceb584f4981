package be.kapstok.bbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import be.kapstok.Kapstok;
import be.kapstok.catalogue.NotApplied;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.DatasetWriter;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.review.DatasetReview;
import be.kapstok.review.FileReports;
import be.kapstok.review.PlanTotals;
import be.kapstok.review.StreamedReview;
import be.kapstok.table.TableOptions;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export is reviewed plan by plan, with the same answers as when it is held whole. */
class ExportReviewTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final List<String> CODES = List.of("44021", "71016", "11002", "23027");

    @TempDir
    Path folder;

    private final ExportMaker maker = new ExportMaker(CODES, 12, 7);

    private Path table() throws IOException {
        Path file = folder.resolve("export.csv");
        maker.writeTable(file, true);
        return file;
    }

    private static FileReports streamed(Path file, int limit, @Nullable List<PlanReview> sink) throws IOException {
        ValidationReport checked = KAPSTOK.validation().checkEach(file, (record, findings) -> {});
        StreamedReview review = new StreamedReview(KAPSTOK.reviews(), null, limit);
        review.add(file, ReadOptions.DEFAULT, checked, sink == null ? null : sink::add);
        return review.report(false);
    }

    private static DatasetReview held(Path file) throws IOException {
        return KAPSTOK.review(KAPSTOK.validation().check(file).checked().orElseThrow());
    }

    @Test
    void theReviewsAreThoseOfTheWholeExport() throws IOException {
        Path file = table();
        maker.writeSet(folder.resolve("set"));
        for (Path each : List.of(file, folder.resolve("set"))) {
            DatasetReview held = held(each);

            FileReports found = streamed(each, 10, null);

            assertThat(found.files().get(0).plans()).isEqualTo(held.plans()).hasSize(4);
            assertThat(found.files().get(0).findings()).containsAll(held.findings());
            assertThat(found.totals())
                    .isNotNull()
                    .satisfies(totals -> assertThat(totals.complete()).isTrue());
        }
    }

    /** What no export holds stays untold in a plan that is written as a data set. */
    @Test
    void aPlanThatIsWrittenAndReadAgainGetsTheSameReview() throws IOException {
        maker.writeSet(folder.resolve("set"));
        for (Path each : List.of(table(), folder.resolve("set"))) {
            DatasetReview held = held(each);
            String json = new DatasetWriter()
                    .write(KAPSTOK.validation()
                            .check(each)
                            .checked()
                            .orElseThrow()
                            .dataset());

            DatasetReview again = held(Files.writeString(folder.resolve("data.json"), json));

            assertThat(again.plans()).hasSize(4);
            for (int i = 0; i < 4; i++) {
                assertThat(again.plans().get(i).notApplied())
                        .isEqualTo(held.plans().get(i).notApplied());
                assertThat(again.plans().get(i).findings())
                        .extracting(Finding::rule)
                        .containsExactlyElementsOf(held.plans().get(i).findings().stream()
                                .map(Finding::rule)
                                .toList());
            }
        }
    }

    @Test
    void allPlansAreCountedAndTheFirstListed() throws IOException {
        Path file = table();
        List<PlanReview> all = new ArrayList<>();

        FileReports some = streamed(file, 3, null);
        FileReports none = streamed(file, 3, all);

        assertThat(all).hasSize(4);
        assertThat(some.files().get(0).plans()).isEqualTo(all.subList(0, 3));
        assertThat(some.perRule())
                .isEqualTo(none.perRule())
                .isEqualTo(streamed(file, 4, null).perRule());
        assertThat(some.totals())
                .isNotNull()
                .satisfies(totals -> assertThat(totals.complete()).isFalse());
        assertThat(some.planTotals()).isNotNull().satisfies(totals -> {
            assertThat(totals.plans()).isEqualTo(4);
            assertThat(totals.notListed()).isEqualTo(1);
            assertThat(totals.integrationActions())
                    .isEqualTo(all.stream()
                            .mapToLong(each -> each.actions().size())
                            .sum());
        });
    }

    @Test
    void theAmountsByFieldAndYearEqualAnIndependentSum() throws IOException {
        Path file = table();

        PlanTotals totals = streamed(file, 1, null).planTotals();

        Map<String, BigDecimal> expected = new TreeMap<>();
        maker.totals().forEach((key, amount) -> expected.merge(key.substring(6), amount, BigDecimal::add));
        Map<String, BigDecimal> found = new TreeMap<>();
        assertThat(totals).isNotNull();
        totals.amounts().forEach(each -> {
            assertThat(each.receipts()).isNull();
            assertThat(each.expenses()).isNotNull();
            found.put(each.policyField() + " " + each.year(), each.expenses().amount());
        });
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RB-28, policyStatement",
        "RB-32, revisions",
        "RB-36, separatePlans",
        "RB-44, director",
        "RB-45, participation",
        "RB-50, policyDomains"
    })
    void aRuleAboutWhatNoExportHoldsIsNotApplied(String rule, String field) throws IOException {
        Path file = table();
        for (PlanReview each : held(file).plans()) {
            assertThat(each.findings())
                    .extracting(Finding::rule)
                    .noneMatch(id -> id.value().equals(rule));
            assertThat(each.notApplied())
                    .filteredOn(one -> one.rule().value().equals(rule))
                    .singleElement()
                    .extracting(NotApplied::why)
                    .satisfies(why -> {
                        assertThat(why.code()).isEqualTo(UnappliedReason.NO_PLACE_IN_TEXT);
                        assertThat(why.text()).contains(field);
                    });
        }
    }

    @Test
    void anObjectiveThatTheExportShowsWithoutADescriptionIsStillToldOf() throws IOException {
        String described = "\"Code: BD1\nKorte omschrijving: Wonen\nLange omschrijving: Wonen voor wie dat zoekt.\"";
        String bare = "\"Code: BD2\nKorte omschrijving: Leren\nLange omschrijving: \"";
        String row = ";\"Code: AP1\nKorte omschrijving: Plan\";\"Code: AC1\nKorte omschrijving: Les\";44021;\"Stad\";"
                + "\"Meerjarenplan\";2026;2026;\"09 Zorg\";;\"0902 Integratie\";;\"64\";\"1,00\"\n";
        String unlabelled = "\"Code: BD1\nKorte omschrijving: Wonen\"" + row;

        assertThat(ofRule28(ExportMaker.HEADER + described + row + bare + row)).hasSize(1);
        assertThat(ofRule28(ExportMaker.HEADER + described + row)).isEmpty();
        assertThat(ofRule28(ExportMaker.HEADER + unlabelled)).isEmpty();
    }

    private static List<Finding> ofRule28(String export) {
        ValidationReport checked = KAPSTOK.validation().check(RawText.of(export, "export.csv"));
        return KAPSTOK.review(checked.checked().orElseThrow()).findings().stream()
                .filter(each -> each.rule().value().equals("RB-28"))
                .toList();
    }

    @Test
    void aZipIsUnpackedUpToALimit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("actie.csv"));
            zip.write(new byte[50_000]);
            zip.putNextEntry(new ZipEntry("transactie.csv"));
            zip.write(new byte[50_000]);
        }
        ExportSource.Opener zip = () -> new ByteArrayInputStream(bytes.toByteArray());

        assertThat(bytes.size()).isLessThan(1_000);
        assertThat(FlatFiles.ofZip("e.zip", zip, TableOptions.DEFAULT, 100_000).isEmpty())
                .isFalse();
        assertThatIOException()
                .isThrownBy(() -> FlatFiles.ofZip("e.zip", zip, TableOptions.DEFAULT, 99_999))
                .withMessageContaining("more than 99999 bytes");
    }

    @Test
    void aZipIsRecognisedHoweverLargeItsFirstFileIs() throws IOException {
        Path set = folder.resolve("set");
        maker.writeSet(set);
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> files = Files.walk(set)) {
            zip.putNextEntry(new ZipEntry("foto.jpg"));
            zip.write(noise);
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(set.relativize(each).toString()));
                Files.copy(each, zip);
            }
        }

        assertThat(new DatasetReader().foreign(RawText.startOf(file))).isPresent();
        assertThat(streamed(file, 9, null).files().get(0).plans())
                .isEqualTo(held(file).plans())
                .extracting(PlanReview::actions)
                .isEqualTo(held(set).plans().stream().map(PlanReview::actions).toList());
    }
}
