package be.kapstok.bbc;

import static be.kapstok.bbc.Export.plans;
import static be.kapstok.bbc.Export.sentences;
import static be.kapstok.bbc.Export.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Finding;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flat set of files, as plans; the headings are those of the files, all values are invented. */
class FlatSetTest {
    private static final ReadOptions TOLD =
            ReadOptions.DEFAULT.withColumns(Map.of("10", "44021", "0207.451.228", "71016"));

    @TempDir
    Path folder;

    private final Map<String, List<String>> files = new LinkedHashMap<>();

    FlatSetTest() {
        file(
                "aanlevering_MJP_2026.csv",
                "Aanlevering ID,Bestuur ID,Type rapport,Rapportjaar,Kwartaal,Kredietjaar,eindjaar,Meest recente,Status rapport,"
                        + "Toezicht status,Presentatie niveau,Oormerk,Volgnummer,Afgevlagd,Datum verwerking,Datum vaststelling,"
                        + "Datum goedkeuring",
                "1,10,MJP,2026,,2026,2031,0,Origineel,,,,1,,,,",
                "2,10,MJP,2026,,2026,2031,1,Herzien,,,,2,,,,",
                "3,11,MJP,2026,,2026,2031,1,Origineel,,,,1,,,,");
        file(
                "strategische_doesltelling_MJP_2026.csv",
                level("Strategische doelstelling", "") + ",Strategische doelstelling dummy",
                "5,SD1,Een warme stad,1,,,,");
        file(
                "beleidsdoelstelling_MJP_2026.csv",
                level("Beleidsdoelstelling", "AANLEVERINGID,STRATEGISCHEDOELSTELLINGID,"),
                "1,5,20,BD1,Samenleven oud,1,,,",
                "2,5,21,BD1,Samenleven,1,Samenleven in diversiteit.,goed,",
                "3,0,22,BD1,Wonen,0,,,");
        file(
                "actieplan_MJP_2026.csv",
                level("Actieplan", "AANLEVERINGID,BELEIDSDOELSTELLINGID,"),
                "2,21,30,AP1,Taal voor iedereen,1,,,",
                "2,0,31,AP2,Los plan,1,,,",
                "3,22,32,AP1,Betaalbaar wonen,1,,,");
        file(
                "actie_MJP_2026.csv",
                level("Actie", "Aanlevering ID,ACTIEPLANID,"),
                "1,0,39,AC9,Oude actie,1,,,",
                "2,30,40,AC1,Actie 5.2.4,1,\"Taalklas voor ouders. Met de scholen.\",,",
                "2,0,41,AC2,Losse actie,0,,,",
                "3,32,42,AC1,Sociaal verhuurkantoor,1,,,");
        file(
                "transactie_MJP_2026.csv",
                "Transactie ID,Transactiesoort,Bedrag,Boekjaar,Rapport jaar,Actie ID,Beleidsveld ID",
                "1,Uitgave,12500.50,2026,2026,40,7",
                "2,Uitgave,100.00,2027,2026,40,8",
                "3,Ontvangst,50.00,2026,2026,40,7",
                "4,Uitgave,1.00,2026,2026,39,7",
                "5,Uitgave,30.00,2026,2026,42,9",
                "6,Uitgave,30.00,2026,2026,41,0");
        file(
                "Dimensies/bestuur.csv",
                "Bestuur ID,KBO nummer,RE nummer,Type bestuur,Type bestuur origineel",
                "10,0207451227,RE1,Gemeente en OCMW,x",
                "11,0207451228,RE2,Gemeente,x");
        file(
                "Dimensies/beleidsveld.csv",
                "Beleidsveld ID,Beleidsdomein code,Beleidsdomein omschrijving,Beleidssubdomein code,"
                        + "Beleidssubdomein omschrijving,Beleidsveld code,Beleidsveld omschrijving",
                "7,09,Sociale zaken en welzijn,090,Sociaal,0902,Integratie",
                "8,09,Sociale zaken en welzijn,090,Sociaal,0902,Integratie",
                "9,09,Sociale zaken en welzijn,093,Wonen,0930,Sociale huisvesting");
    }

    private static String level(String name, String before) {
        return before + name + " ID," + name + " code," + name + " korte omschrijving," + name + " prioritair," + name
                + " lange omschrijving," + name + " commentaar," + name + " evaluatie";
    }

    private void file(String name, String... lines) {
        files.put(name, new ArrayList<>(List.of(lines)));
    }

    private Path written() throws IOException {
        for (Map.Entry<String, List<String>> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, "\uFEFF" + String.join("\r\n", each.getValue()) + "\r\n");
        }
        return folder;
    }

    private byte[] zipped() throws IOException {
        Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, List<String>> each : files.entrySet()) {
                entries.putNextEntry(new ZipEntry("export/" + each.getKey()));
                entries.write(String.join("\n", each.getValue()).getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(zip);
        Files.delete(zip);
        return bytes;
    }

    private Reading read() throws IOException {
        return new DatasetReader(TOLD).read(written());
    }

    @Test
    void theFilesTogetherBecomePlans() throws IOException {
        Reading reading = read();

        assertThat(plans(reading)).extracting(MultiYearPlan::id).containsExactly("44021-2026-2031", "71016-2026-2031");
        MultiYearPlan plan = plans(reading).get(0);
        assertThat(plan.objectives()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo("BD1");
            assertThat(each.title()).isEqualTo("Samenleven");
            assertThat(each.priority()).isTrue();
            assertThat(each.description())
                    .isEqualTo(
                            "Samenleven in diversiteit.\nCommentaar: goed\nStrategische doelstelling: Een warme stad");
        });
        Action action = plan.actions().get("/objectives/0/actionPlans/0/actions/0");
        assertThat(action.title()).isEqualTo("Taalklas voor ouders.");
        assertThat(action.policyField()).isEqualTo("0902");
        assertThat(action.estimates())
                .containsExactly(
                        new Estimate(2026, Money.euro("50"), Money.euro("12500.50")),
                        new Estimate(2027, null, Money.euro("100")));
        assertThat(plan.looseActionPlans()).extracting(ActionPlan::id).containsExactly("AP2");
        assertThat(plan.looseActions()).extracting(Action::policyField).containsExactly((String) null);
        assertThat(sentences(reading)).containsExactly("KD-PLAN-LEFT-OUT.report");
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.report"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("MJP 2026 Origineel", "rows: 3"));
    }

    @Test
    void aZipAndAnyOfTheFilesGiveTheSamePlans() throws IOException {
        List<MultiYearPlan> plans = plans(read());

        assertThat(plans(new DatasetReader(TOLD).read(RawText.of(zipped(), "export.zip"))))
                .isEqualTo(plans);
        for (String each : files.keySet()) {
            assertThat(plans(new DatasetReader(TOLD).read(folder.resolve(each))))
                    .as(each)
                    .isEqualTo(plans);
        }
        Kapstok kapstok = Kapstok.flanders();
        ValidationReport report = kapstok.validation().reading(TOLD).check(folder);
        assertThat(report.isValid()).isTrue();
        assertThat(kapstok.review(report.checked().orElseThrow()).plans()).hasSize(2);
    }

    @Test
    void theSetThatAFileBelongsToIsReadAndNoOtherBesideIt() throws IOException {
        written();
        Files.writeString(folder.resolve("actie_JR_2025.csv"), String.join("\n", files.get("actie_MJP_2026.csv")));

        assertThat(plans(new DatasetReader(TOLD).read(folder.resolve("actie_MJP_2026.csv"))))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aanlevering_MJP_2026.csv",
                "strategische_doesltelling_MJP_2026.csv",
                "beleidsdoelstelling_MJP_2026.csv",
                "actieplan_MJP_2026.csv",
                "actie_MJP_2026.csv",
                "transactie_MJP_2026.csv",
                "Dimensies/bestuur.csv",
                "Dimensies/beleidsveld.csv"
            })
    void aFileThatLacksIsNamed(String name) throws IOException {
        files.remove(name);
        Reading reading = read();

        assertThat(plans(reading)).isEmpty();
        String usual = name.replace("_MJP_2026", "")
                .replace(".csv", "")
                .replace("Dimensies/", "")
                .replace("doesltelling", "doelstelling");
        assertThat(reading.findings())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("missing: " + usual + "."));
    }

    @Test
    void strategicObjectivesMayBeSpelledRight() throws IOException {
        files.put("strategische_doelstelling_MJP_2026.csv", files.remove("strategische_doesltelling_MJP_2026.csv"));

        assertThat(plans(read())).hasSize(2);
    }

    @Test
    void idsThatPointNowhereAreTold() throws IOException {
        files.get("transactie_MJP_2026.csv").add("7,Uitgave,9.00,2026,2026,777,7");
        files.get("transactie_MJP_2026.csv").add("8,Uitgave,9.00,2026,2026,40,777");
        files.get("transactie_MJP_2026.csv").add("9,Uitgave,9.00,2026,2026,0,7");
        files.get("actieplan_MJP_2026.csv").add("3,777,33,AP9,Verweesd,1,,,");
        files.get("actie_MJP_2026.csv").add("777,0,44,AC9,Verweesd,1,,,");
        files.get("beleidsdoelstelling_MJP_2026.csv").add("3,777,23,BD9,Verweesd,1,,,");
        files.get("aanlevering_MJP_2026.csv").add("9,777,MJP,2026,,,,1,,,,,,,,,");
        files.get("actie_MJP_2026.csv").add("9,0,45,AC9,Van niemand,1,,,");
        Reading reading = read();

        assertThat(told(reading, "KD-PLAN-ROW.nowhere"))
                .extracting(Finding::message)
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each).contains("Actie ID ‘777’"),
                        each -> assertThat(each).contains("Aanlevering ID ‘777’"));
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.parent")).hasSize(2);
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.no_field")).hasSize(1);
        assertThat(told(reading, "KD-PLAN-LEFT-OUT.no_action")).hasSize(1);
        assertThat(told(reading, "KD-PLAN-ROW.body")).singleElement().satisfies(each -> {
            assertThat(each.message()).contains("‘777’", "rows that were not read: 1");
            assertThat(each.location().file()).endsWith("aanlevering_MJP_2026.csv");
            assertThat(each.location().line()).isEqualTo(5);
            assertThat(each.location().column()).isEqualTo(3);
        });
        assertThat(plans(reading).get(1).looseActionPlans())
                .extracting(ActionPlan::title)
                .containsExactly("Verweesd");
    }

    @Test
    void aBodyWithoutAMunicipalityIsToldOnceWithWhatToType() throws IOException {
        Reading reading = new DatasetReader().read(written());

        assertThat(plans(reading)).isEmpty();
        assertThat(told(reading, "KD-PLAN-ROW.body"))
                .extracting(Finding::message)
                .anySatisfy(each -> assertThat(each).contains("--map \"10=NIS\""));
    }

    @Test
    void aBodyIsFoundByWhatTheFilesSayOfIt() throws IOException {
        file(
                "Dimensies/bestuur.csv",
                "Bestuur ID,KBO nummer,RE nummer,Type bestuur,NIS-code,Naam",
                "10,,,Gemeente,44021,",
                "11,,,Gemeente,,Genk");

        assertThat(plans(new DatasetReader().read(written())))
                .extracting(MultiYearPlan::municipality)
                .containsExactly("44021", "71016");
    }

    @Test
    void badRowsAndWrongHeadingsAreTold() throws IOException {
        files.get("transactie_MJP_2026.csv").add("7,Uitgave,twaalf,2026,2026,40,7");
        files.get("transactie_MJP_2026.csv").add("8,Gift,9.00,2026,2026,40,7");
        files.get("transactie_MJP_2026.csv").add("9,Uitgave,9.00,ooit,2026,40,7");
        assertThat(sentences(read()))
                .containsExactlyInAnyOrder(
                        "KD-PLAN-LEFT-OUT.report",
                        "KD-PLAN-ROW.amount",
                        "KD-PLAN-ROW.direction",
                        "KD-PLAN-ROW.amount_year");
        files.get("actieplan_MJP_2026.csv").set(0, "a,b,c,d,e,f,g,h,i");
        assertThat(sentences(read())).contains("KD-PLAN-FILE.headings", "KD-PLAN-LEFT-OUT.parent");
    }

    @Test
    void aFolderWithoutAnExportIsNone() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "niets");

        assertThatIOException()
                .isThrownBy(() -> new DatasetReader().read(folder))
                .withMessageContaining("a folder, not a file");
        assertThatIOException()
                .isThrownBy(() -> Kapstok.flanders().validate(folder))
                .withMessageContaining("a folder, not a file");
    }

    @Test
    void aFileWhosePlaceIsNotKnownIsReadAloneAndNamesTheOthers() throws IOException {
        String text = String.join("\n", files.get("actie_MJP_2026.csv"));
        Reading reading = new DatasetReader().read(RawText.of(text, "actie_MJP_2026.csv"));

        assertThat(reading.findings())
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("aanlevering", "transactie", "bestuur"));
    }

    @Test
    void everyFindingOfAReviewStandsInOneOfTheFiles() throws IOException {
        Kapstok kapstok = Kapstok.flanders();
        ValidationReport report = kapstok.validation().reading(TOLD).check(written());
        List<Finding> findings = kapstok.review(report.checked().orElseThrow()).findings();

        assertThat(findings).isNotEmpty().allSatisfy(each -> {
            assertThat(each.location().file()).endsWith(".csv");
            assertThat(each.location().line()).isPositive();
        });
        assertThat(findings)
                .filteredOn(each -> each.location().pointer().endsWith("/looseActions/0"))
                .allSatisfy(each -> {
                    assertThat(each.location().file()).endsWith("actie_MJP_2026.csv");
                    assertThat(each.location().line()).isEqualTo(4);
                });
    }
}
