package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.model.Keyed;
import be.kapstok.model.NisCode;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.reason.Languages;
import be.kapstok.report.sample.Samples;
import be.kapstok.table.Table;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library, Jackson 2 and Jackson 3 write the same JSON, and the databinds read back the same record. */
class SameJsonTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    private final RecordWriter ours = new RecordWriter(Languages.ENGLISH);

    static Stream<Object> answers() {
        Kapstok kapstok = SmallWorld.kapstok();
        List<String> texts =
                List.of("Stad", "Noord", "Noordzuid", "Dorp", "Weg", "sint jan op den berg", "Nord", "", "Capitale");
        List<LocalDate> days = Stream.of(
                        "2008-01-01",
                        "2010-01-01",
                        "2012-06-01",
                        "2014-06-01",
                        "2016-06-01",
                        "2025-06-01",
                        "2026-03-01")
                .map(SmallWorld::day)
                .toList();
        return texts.stream()
                .flatMap(text -> days.stream()
                        .flatMap(day -> Stream.of(kapstok.municipality(text, day), kapstok.support(text, day))));
    }

    static Stream<Object> reviews() {
        return Stream.of(
                Samples.categorical(0),
                Samples.inclusive(1),
                Samples.plan(),
                Samples.emptyPlan(),
                Samples.dataset(),
                Samples.nothing());
    }

    static Stream<Object> livesAndLists() {
        Kapstok kapstok = SmallWorld.kapstok();
        Stream<Object> lives = Stream.of("10001", "10002", "10004", "10005", "20003", "20005", "30001", "10009")
                .map(NisCode::of)
                .flatMap(code -> Stream.of(
                        kapstok.history(code),
                        kapstok.places().histories().population(code, 2018),
                        kapstok.places().histories().population(code, 2021)));
        Stream<Object> lists = Stream.of(
                        List.of("10002", "10004", "Nord", "10005.0"), List.of("Stad", "Weg"), List.<String>of())
                .map(kapstok.places()::vintageOf);
        Stream<Object> changes = Stream.of(kapstok.changes(SmallWorld.day("2009-01-01"), SmallWorld.day("2026-01-01"))
                .changes());
        return Stream.of(lives, lists, changes).flatMap(each -> each);
    }

    static Stream<Object> listsOfThePage() {
        Kapstok shipped = Kapstok.flanders();
        Stream<Object> days = Stream.of("2008-12-31", "2013-06-01", "2016-06-01", "2026-12-01")
                .map(SmallWorld::day)
                .flatMap(day -> Stream.of(
                        shipped.partners(Theme.JEUGD, day),
                        shipped.partners().ask(PartnerQuestion.on(day).near("Genk")),
                        shipped.partners().ask(PartnerQuestion.on(day).near("Nergens")),
                        shipped.services().integratiediensten(day),
                        shipped.centra(day),
                        shipped.services().services(day),
                        shipped.services().services("Genk", day),
                        SmallWorld.kapstok().services().services("Stad", day)));
        return Stream.concat(
                days,
                Stream.of(
                        shipped.practices().publications(),
                        shipped.practices(PracticeQuestion.all()),
                        shipped.practices(PracticeQuestion.about(Theme.JEUGD).by("Deinze")),
                        shipped.practices(PracticeQuestion.all().with("taal").by("Nergens"))));
    }

    static Stream<Object> subsidies() {
        return Stream.of(
                        FundingQuestion.of("Genk", SmallWorld.day("2022-11-01")),
                        FundingQuestion.of("Aalst", SmallWorld.day("2017-01-01"))
                                .about(Theme.JEUGD),
                        FundingQuestion.of("Drogenbos", SmallWorld.day("2017-01-01")),
                        FundingQuestion.of(SmallWorld.day("2026-02-01")),
                        FundingQuestion.of("Pelt", SmallWorld.day("2014-06-01")))
                .map(Kapstok.flanders()::funding);
    }

    static Stream<Object> advice() {
        return Stream.of(
                Kapstok.flanders().advise("Genk", SmallWorld.day("2013-06-01")),
                Kapstok.flanders().advise("Kortessem", SmallWorld.day("2026-02-01")),
                Kapstok.flanders().advise("Nergens", SmallWorld.day("2013-06-01")));
    }

    static Stream<Object> carried() {
        Kapstok kapstok = Kapstok.flanders();
        LocalDate eve = SmallWorld.day("2018-12-31");
        LocalDate day = SmallWorld.day("2019-01-01");
        Table table = Table.read(RawText.of(
                "nis;n\n44001;1\n44029;2\n44011;x\n44049;1\nGnt;1\n44084;2\n44021.0;3\n;4\n71047;5\n", "t.csv"));
        Table shares = Table.read(RawText.of("old;new;share\n44001;44084;0.7\n44029;44084;0.2\n", "s.csv"));
        Dataset people = Dataset.builder()
                .list(
                        Kind.POPULATIONS,
                        new DatasetReader()
                                .read(RawText.of("{\"nis\": \"44084\", \"year\": 2019, \"population\": 3}", "p.ndjson"))
                                .dataset()
                                .list(Kind.POPULATIONS))
                .build();
        MergePolicies sum = MergePolicies.NONE.with("n", MergePolicy.SUM);
        MergePolicies halves = MergePolicies.NONE
                .withShare(NisCode.of("44001"), new BigDecimal("0.5"))
                .withShare(NisCode.of("44029"), new BigDecimal("0.5"));
        return Stream.of(
                kapstok.migrate(table, eve, day, sum),
                kapstok.migrate(people, day, eve, halves),
                kapstok.migrate(people, day, eve),
                kapstok.migrations().shares(shares, eve, day),
                kapstok.municipality("Borsbeck", day),
                kapstok.municipality("Kortesem", SmallWorld.day("2026-01-01")));
    }

    static Stream<Keyed> records() {
        Dataset data = SmallWorld.dataset();
        return Kind.ALL.stream().flatMap(kind -> data.list(kind).stream());
    }

    @ParameterizedTest
    @MethodSource({"answers", "livesAndLists", "listsOfThePage", "subsidies", "advice", "carried", "reviews", "records"
    })
    void allThreeWriteTheSame(Object value) throws Exception {
        var written = JACKSON_2.readTree(ours.write(value));

        assertThat(JACKSON_2.readTree(JACKSON_2.writeValueAsString(value))).isEqualTo(written);
        assertThat(JACKSON_2.readTree(JACKSON_3.writeValueAsString(value))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("records")
    void bothDatabindsReadTheRecordBack(Keyed value) throws Exception {
        String written = ours.write(value);
        Class<?> type = Stream.of(value.getClass().getInterfaces())
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(family -> family)
                .orElse(value.getClass());

        assertThat(JACKSON_2.readValue(written, type)).isEqualTo(value);
        assertThat(JACKSON_3.readValue(written, type)).isEqualTo(value);
    }
}
