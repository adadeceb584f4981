package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Place;
import be.kapstok.model.Postcode;
import be.kapstok.model.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("All municipalities and places, as registers and lists write them")
class WritingsOfAllTest {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate NOW = day("2026-06-01");
    private static final double SHARE_RIGHT = 0.99;

    /** A text, and the code of the municipality that it means in the latest state. */
    record Writing(String text, NisCode code) {}

    /** What came of some writings: how many are right, and which are wrong or open. */
    record Tally(int right, List<String> wrong, List<String> open) {
        int all() {
            return right + wrong.size() + open.size();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01", "2018-06-01", "2024-06-01", "2009-01-01"})
    void noneIsWrong(LocalDate day) throws IOException {
        for (Map.Entry<String, List<Writing>> each : writings().entrySet()) {
            assertThat(tally(each.getValue(), day).wrong()).as(each.getKey()).isEmpty();
        }
    }

    @Test
    void ofEachRegisterNinetyNineInAHundredAreRight() throws IOException {
        for (Map.Entry<String, List<Writing>> each : writings().entrySet()) {
            Tally tally = tally(each.getValue(), NOW);

            assertThat(tally.right())
                    .as("%s: %d of %d, open are %s", each.getKey(), tally.right(), tally.all(), tally.open())
                    .isGreaterThanOrEqualTo((int) Math.ceil(SHARE_RIGHT * tally.all()));
        }
    }

    @Test
    void whatIsOpenNamesTheRightOneAsWell() throws IOException {
        for (List<Writing> some : writings().values()) {
            for (Writing each : some) {
                if (KAPSTOK.municipality(each.text(), NOW) instanceof MunicipalityAnswer.Ambiguous several) {
                    assertThat(several.candidates())
                            .as(each.text())
                            .extracting(Municipality::nis)
                            .contains(each.code());
                }
            }
        }
    }

    @Test
    void placesWithTheirMunicipalityAreTold() {
        for (Postcode record : KAPSTOK.data().list(Kind.POSTCODES)) {
            Municipality one = latest(record.municipality());
            for (Text place : names(record)) {
                String text = place.nl() + " (" + one.name().nl() + ")";
                if (!one.name().forms().contains(place.nl())
                        && KAPSTOK.municipality(text, NOW) instanceof MunicipalityAnswer.Current current) {
                    assertThat(current.place()).as(text).isNotNull();
                }
            }
        }
    }

    private static Map<String, List<Writing>> writings() throws IOException {
        Map<String, List<Writing>> all = new LinkedHashMap<>();
        all.put("Statbel, with a bracket", statbelForms());
        all.put(
                "federal table of postcodes",
                places((postcode, place) -> postcode + " " + place.toUpperCase(Locale.ROOT)));
        all.put("bpost", places((postcode, place) -> postcode + " " + place));
        all.put("addresses", places((postcode, place) -> "B-" + postcode + " " + place));
        all.put("postcode behind", places((postcode, place) -> place + " " + postcode));
        all.put("Provincies in Cijfers", inMunicipality("%s (%s)"));
        all.put("address lists", inMunicipality("%s - %s"));
        all.put("municipality and place", inMunicipality("%2$s, %1$s"));
        all.put("two languages", twoLanguages("%s / %s"));
        all.put("two languages, French first", twoLanguages("%2$s - %1$s"));
        all.put("two languages in a bracket", twoLanguages("%s (%s)"));
        all.put("name and code", ofMunicipalities("%s (%s)"));
        all.put("code and name", ofMunicipalities("%2$s - %1$s"));
        all.put("code with its kind", ofMunicipalities("NIS %2$s"));
        all.put("code of a sector", ofMunicipalities("%2$sA00-"));
        all.put("number of a spreadsheet", ofMunicipalities("%2$s.0"));
        all.put("Gemeente", ofMunicipalities("Gemeente %s"));
        all.put("Stad", ofMunicipalities("Stad %s"));
        all.put("OCMW", ofMunicipalities("OCMW %s"));
        all.put("Commune de", ofMunicipalities("Commune de %s"));
        all.put("province in a bracket", inProvince());
        return all;
    }

    private static Tally tally(List<Writing> some, LocalDate day) {
        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Writing each : some) {
            Set<NisCode> expected = on(each.code(), day);
            Set<NisCode> found = new TreeSet<>();
            MunicipalityAnswer answer = KAPSTOK.municipality(each.text(), day);
            answer.fold(
                            current -> List.of(current.municipality()),
                            MunicipalityAnswer.Superseded::now,
                            MunicipalityAnswer.NotYet::predecessors,
                            several -> List.<Municipality>of(),
                            unknown -> List.<Municipality>of(),
                            outside -> List.<Municipality>of())
                    .forEach(one -> found.add(one.nis()));
            if (found.isEmpty()) {
                open.add(each.text() + ": " + answer.reasons().get(0).text());
            } else if (expected.containsAll(found)) {
                right++;
            } else {
                wrong.add(each.text() + ": " + found + " and not " + expected);
            }
        }
        return new Tally(right, wrong, open);
    }

    private static Set<NisCode> on(NisCode code, LocalDate day) {
        Set<NisCode> codes = new TreeSet<>();
        List<Municipality> before = KAPSTOK.places().lineage().predecessors(code, day);
        (before.isEmpty() ? KAPSTOK.places().lineage().successors(code, day) : before)
                .forEach(each -> codes.add(each.nis()));
        return codes;
    }

    private static List<Writing> statbelForms() throws IOException {
        try (InputStream file = WritingsOfAllTest.class.getResourceAsStream("statbel-forms.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Writing(cells[1], NisCode.of(cells[0])))
                    .filter(each -> !KAPSTOK.places().records(each.code()).isEmpty())
                    .toList();
        }
    }

    private static List<Writing> places(BiFunction<String, String, String> writing) {
        List<Writing> all = new ArrayList<>();
        for (Postcode record : KAPSTOK.data().list(Kind.POSTCODES)) {
            for (Text place : names(record)) {
                names(place)
                        .forEach(name ->
                                all.add(new Writing(writing.apply(record.postcode(), name), record.municipality())));
            }
        }
        return all;
    }

    /** The names of the places of a postcode, each once: a place may stand there again for earlier days. */
    private static List<Text> names(Postcode record) {
        return record.places().stream().map(Place::name).distinct().toList();
    }

    private static List<Writing> inMunicipality(String form) {
        List<Writing> all = new ArrayList<>();
        for (Postcode record : KAPSTOK.data().list(Kind.POSTCODES)) {
            Municipality one = latest(record.municipality());
            String municipality = one.name().nl();
            boolean published =
                    one.region().covered(); // the provinces of Flanders write so, and name nothing of Wallonia
            for (Text place : published ? names(record) : List.<Text>of()) {
                all.add(new Writing(String.format(form, place.nl(), municipality), record.municipality()));
            }
        }
        return all;
    }

    private static List<Writing> twoLanguages(String form) {
        return now().filter(each -> each.name().fr() != null
                        && !each.name().fr().equals(each.name().nl()))
                .map(each -> new Writing(
                        String.format(form, each.name().nl(), each.name().fr()), each.nis()))
                .toList();
    }

    private static List<Writing> ofMunicipalities(String form) {
        return now().map(each -> new Writing(String.format(form, each.name().nl(), each.nis()), each.nis()))
                .toList();
    }

    private static List<Writing> inProvince() {
        List<Writing> all = new ArrayList<>();
        now().forEach(each -> KAPSTOK.data().list(Kind.PROVINCES).stream()
                .filter(province -> province.code().equals(each.province()))
                .forEach(province -> all.add(
                        new Writing(each.name().nl() + " (" + province.name().nl() + ")", each.nis()))));
        return all;
    }

    private static Stream<Municipality> now() {
        return KAPSTOK.places().all(NOW).stream();
    }

    private static Stream<String> names(Text name) {
        return Stream.of(name.nl(), name.fr()).filter(each -> each != null);
    }

    private static Municipality latest(NisCode code) {
        List<Municipality> records = KAPSTOK.places().records(code);
        return records.get(records.size() - 1);
    }
}
