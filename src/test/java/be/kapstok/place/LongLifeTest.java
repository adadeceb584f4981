package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Header;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.reason.Reason;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality to which everything happens: another code, another name, mergers with and without its code. */
class LongLifeTest {
    private static final String LISTS = """
            {"schemaVersion": 1,
             "provinces": [{"code": "90000", "name": "Eerste", "region": "flanders"},
                           {"code": "80000", "name": "Tweede", "region": "flanders"}],
             "municipalities": [
               {"nis": "90001", "name": {"nl": "Aa", "fr": "Aa-fr", "en": "Aa-en"}, "province": "90000",
                "region": "flanders", "period": {"until": "2010-01-01"}},
               {"nis": "90002", "name": {"nl": "Aa", "fr": "Aa-fr", "en": "Aa-en"}, "province": "90000",
                "region": "flanders", "period": {"from": "2010-01-01", "until": "2012-01-01"}},
               {"nis": "90002", "name": {"nl": "Bee", "fr": "Bee-fr"}, "province": "90000", "region": "flanders",
                "period": {"from": "2012-01-01", "until": "2015-01-01"}},
               {"nis": "90003", "name": "Cee", "province": "90000", "region": "flanders",
                "period": {"until": "2015-01-01"}},
               {"nis": "90004", "name": "Dee", "province": "80000", "region": "flanders",
                "period": {"from": "2015-01-01", "until": "2022-01-01"}},
               {"nis": "90005", "name": "Ee", "province": "80000", "region": "flanders",
                "period": {"until": "2020-01-01"}},
               {"nis": "90006", "name": {"nl": "Ef", "en": "Ef-en"}, "province": "80000", "region": "flanders",
                "period": {"from": "2022-01-01"}},
               {"nis": "90007", "name": "Gee", "province": "80000", "region": "flanders",
                "period": {"until": "2022-01-01"}}],
             "changes": [
               {"date": "2010-01-01", "kind": "code_change", "from": ["90001"], "to": "90002"},
               {"date": "2012-01-01", "kind": "rename", "from": ["90002"], "to": "90002"},
               {"date": "2015-01-01", "kind": "merger", "from": ["90002", "90003"], "to": "90004"},
               {"date": "2020-01-01", "kind": "merger", "from": ["90004", "90005"], "to": "90004"},
               {"date": "2022-01-01", "kind": "merger", "from": ["90004", "90007"], "to": "90006"}],
             "postcodes": [{"postcode": "9000", "municipality": "90003", "places": ["Haa"]},
                           {"postcode": "9100", "municipality": "90006", "places": ["Ii"]}]}""";

    private final Kapstok kapstok = SmallWorld.kapstok(LISTS, new Header(1, null, day("2009-01-01"), null));

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream().map(each -> each.nis().value()).toList();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                steps(
                        "90001",
                        "2009-06-01",
                        "its last day is 2009-12-31",
                        "On 2010-01-01, later than this day, Aa-en (90001) goes on as Aa-en (90002)"),
                steps(
                        "90002",
                        "2010-01-01",
                        "its last day is 2011-12-31",
                        "On 2010-01-01, Aa-en (90001) went on as Aa-en (90002)",
                        "On 2012-01-01, later than this day, Aa-en (90002) goes on as Bee (90002)"),
                steps(
                        "90002",
                        "2013-06-01",
                        "its last day is 2014-12-31",
                        "On 2012-01-01, Aa-en (90002) went on as Bee (90002)",
                        "On 2015-01-01, later than this day, Bee (90002), Cee (90003) merge into Dee (90004)"),
                steps(
                        "90004",
                        "2019-12-31",
                        "its last day is 2021-12-31",
                        "It was formed on 2015-01-01 by the merger of Bee (90002), Cee (90003)",
                        "On 2020-01-01, later than this day, its territory changes: Ee (90005) joins it, and Dee (90004) keeps its code",
                        "On 2022-01-01, later than this day, Dee (90004), Gee (90007) merge into Ef-en (90006)"),
                steps(
                        "90004",
                        "2020-01-01",
                        "its last day is 2021-12-31",
                        "It was formed on 2015-01-01 by the merger of Bee (90002), Cee (90003)",
                        "On 2020-01-01 its territory changed: Ee (90005) joined it, and Dee (90004) kept its code",
                        "On 2022-01-01, later than this day, Dee (90004), Gee (90007) merge into Ef-en (90006)"),
                steps(
                        "90006",
                        "2022-01-01",
                        "no end is known",
                        "It was formed on 2022-01-01 by the merger of Dee (90004), Gee (90007)"),
                steps(
                        "90001",
                        "2023-01-01",
                        "its last day was 2009-12-31",
                        "On 2010-01-01, Aa-en (90001) went on as Aa-en (90002)",
                        "On 2015-01-01, Bee (90002), Cee (90003) merged into Dee (90004)",
                        "On 2022-01-01, Dee (90004), Gee (90007) merged into Ef-en (90006)"),
                steps(
                        "Aa",
                        "2023-01-01",
                        "its last day was 2011-12-31",
                        "On 2012-01-01, Aa-en (90002) went on as Bee (90002)",
                        "On 2015-01-01, Bee (90002), Cee (90003) merged into Dee (90004)",
                        "On 2022-01-01, Dee (90004), Gee (90007) merged into Ef-en (90006)"),
                steps(
                        "90004",
                        "2014-12-31",
                        "its first day is 2015-01-01",
                        "Until 2014-12-31 the territory of Dee (90004) is that of Bee (90002), Cee (90003)"),
                steps(
                        "Haa",
                        "2020-01-01",
                        "Haa is a place (deelgemeente) in Cee (90003)",
                        "Cee (90003) went into Dee (90004)",
                        "Dee (90004) exists on this day; its last day is 2021-12-31"));
    }

    private static Arguments steps(String text, String day, String... sentences) {
        return Arguments.of(text, day(day), List.of(sentences));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void tellsEachStepInOrder(String text, LocalDate day, List<String> sentences) {
        List<String> reasons = kapstok.municipality(text, day).reasons().stream()
                .map(Reason::text)
                .toList();

        assertThat(reasons)
                .filteredOn(each -> sentences.stream().anyMatch(each::endsWith))
                .hasSameSizeAs(sentences);
        assertThat(String.join("\n", reasons)).contains(String.join("\n", sentences));
    }

    @ParameterizedTest
    @CsvSource({
        "90001, 2009-12-31, 90001",
        "90001, 2010-01-01, 90002",
        "90001, 2014-12-31, 90002",
        "90001, 2021-12-31, 90004",
        "90001, 2022-01-01, 90006",
        "90005, 2020-01-01, 90004",
        "90005, 2022-01-01, 90006"
    })
    void whatItIsOnADay(String code, String on, String is) {
        MunicipalityAnswer answer = kapstok.municipality(code, day(on));
        List<Municipality> now = answer instanceof MunicipalityAnswer.Superseded superseded
                ? superseded.now()
                : List.of(((MunicipalityAnswer.Current) answer).municipality());

        assertThat(codes(now)).containsExactly(is);
        assertThat(codes(kapstok.places().lineage().successors(NisCode.of(code), day(on))))
                .containsExactly(is);
    }

    @ParameterizedTest
    @CsvSource({
        "90006, 2009-06-01, 90001 90003 90005 90007",
        "90006, 2013-06-01, 90002 90003 90005 90007",
        "90006, 2021-12-31, 90004 90007",
        "90004, 2019-12-31, 90004 90005",
        "90002, 2009-06-01, 90001",
        "90002, 2015-01-01, ''"
    })
    void whatItWasMadeOf(String code, String on, String were) {
        assertThat(codes(kapstok.places().lineage().predecessors(NisCode.of(code), day(on))))
                .containsExactlyElementsOf(were.isEmpty() ? List.of() : List.of(were.split(" ")));
    }

    @Test
    void theLogNamesEachChangeByWhatItIs() {
        assertThat(kapstok.changes(day("2009-01-01"), day("2026-01-01")).changes())
                .extracting(each -> each.date() + " " + each.kind() + " " + each.from() + " " + each.to() + " "
                        + side(each.before()) + " " + side(each.after()) + ": "
                        + each.reasons().get(0).text())
                .containsExactly(
                        "2010-01-01 CODE_CHANGE [90001] 90002 90001 90002: On 2010-01-01, Aa-en (90001) went on as Aa-en (90002)",
                        "2012-01-01 RENAME [90002] 90002 Aa Bee: On 2012-01-01, Aa-en (90002) went on as Bee (90002)",
                        "2015-01-01 MERGER [90002, 90003] 90004 - -: On 2015-01-01, Bee (90002), Cee (90003) merged into Dee (90004)",
                        "2015-01-01 PROVINCE [90002] 90004 90000 Eerste 80000 Tweede: On 2015-01-01, Bee (90002) went from Eerste to Tweede",
                        "2015-01-01 PROVINCE [90003] 90004 90000 Eerste 80000 Tweede: On 2015-01-01, Cee (90003) went from Eerste to Tweede",
                        "2020-01-01 MERGER [90004, 90005] 90004 - -: On 2020-01-01 its territory changed: Ee (90005) joined it, and Dee (90004) kept its code",
                        "2022-01-01 MERGER [90004, 90007] 90006 - -: On 2022-01-01, Dee (90004), Gee (90007) merged into Ef-en (90006)");
    }

    private static String side(Change.Side side) {
        if (side == null) {
            return "-";
        }
        Text name = side.name();
        return side.id() == null ? name.nl() : side.id() + (name == null ? "" : " " + name.nl());
    }

    @Test
    void itsHistoryHasAllOfIt() {
        History history = kapstok.history(NisCode.of("90002"));

        assertThat(history.periods()).extracting(each -> each.name().nl()).containsExactly("Aa", "Bee");
        assertThat(history.provinces()).extracting(each -> each.code().value()).containsExactly("90000");
        assertThat(codes(history.predecessors())).containsExactly("90001");
        assertThat(codes(history.successors())).containsExactly("90004", "90006");
        assertThat(codes(history.mergedWith())).containsExactly("90003", "90005", "90007");
        assertThat(codes(history.now())).containsExactly("90006");
        assertThat(history.asOf()).isNull();
        assertThat(history.reasons().stream().map(each -> each.text()))
                .startsWith(
                        "Aa-en (90002): from 2010-01-01 to 2011-12-31", "Bee (90002): from 2012-01-01 to 2014-12-31")
                .hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"nl, Aa (90001), Aa (90002)", "fr, Aa-fr (90001), Aa-fr (90002)", "en, Aa-en (90001), Aa-en (90002)"})
    void isCalledByItsNameInEachLanguage(String language, String was, String is) {
        assertThat(kapstok.municipality("90001", day("2010-01-01")).reasons())
                .extracting(each -> each.text(Locale.forLanguageTag(language)))
                .anyMatch(each -> each.contains(was) && each.contains(is));
    }

    @Test
    void itsRowsAreCarriedAndItsNamesGoAlong() {
        Table table =
                Table.read(RawText.of("nis;naam;nom;name;leeg\n90002;Aa;Aa-fr;Aa-en;\n90003;Cee;Cee;Cee;\n", "t.csv"));

        assertThat(carried(table, "2011-06-01", "2013-06-01"))
                .isEqualTo("nis;naam;nom;name;leeg\n90002;Bee;Bee-fr;Bee;\n90003;Cee;Cee;Cee;\n");
        assertThat(carried(table, "2011-06-01", "2011-07-01")).isEqualTo(table.write());
        assertThat(carried(Table.read(RawText.of("nis;naam\n90001;Aa\n90005;\n", "t.csv")), "2009-06-01", "2013-06-01"))
                .isEqualTo("nis;naam\n90002;Bee\n90005;\n");
        assertThat(carried(
                        Table.read(RawText.of("nis;naam\n90002;Bee\n90003;anders\n", "t.csv")),
                        "2013-06-01",
                        "2011-06-01"))
                .isEqualTo("nis;naam\n90002;Aa\n90003;anders\n");
    }

    private String carried(Table table, String from, String to) {
        return kapstok.migrate(table, "nis", day(from), day(to), MergePolicies.NONE)
                .table()
                .write();
    }

    @Test
    void theChangesThatMakeAndEndItAreFound() {
        Municipalities municipalities = new Municipalities(Trusted.dataset(kapstok.data()));

        assertThat(municipalities.changesInto(NisCode.of("90004")))
                .extracting(each -> each.date().getYear())
                .containsExactlyInAnyOrder(2015, 2020);
        assertThat(municipalities.line(NisCode.of("90002")))
                .extracting(NisCode::value)
                .containsExactly("90002", "90004", "90006");
        assertThat(municipalities.daysOf(NisCode.of("90002")))
                .extracting(LocalDate::getYear)
                .containsExactly(2010, 2012, 2015, 2020, 2022);
    }

    @Test
    void theKnownWorldTellsWhatItBecame() {
        CheckedDataset data = Trusted.dataset(kapstok.data());
        Municipalities world = new Municipalities(data);

        assertThat(world.dataset()).isSameAs(data.dataset());
        assertThat(world.records(NisCode.of("90002"))).hasSize(2);
        assertThat(codes(world.became(NisCode.of("90002"), day("2020-06-01")))).containsExactly("90004");
        assertThat(world.became(NisCode.of("90002"), day("2013-06-01"))).isEmpty();
        assertThat(world.became(NisCode.of("90009"), day("2013-06-01"))).isEmpty();
    }
}
