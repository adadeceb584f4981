package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.kapstok.cli.Ran;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Header;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.migration.From;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.Migrations;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Region;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.partner.Partners;
import be.kapstok.place.Histories;
import be.kapstok.place.Lineage;
import be.kapstok.support.ServiceGuide;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No question breaks on any day that Java can hold (fault 15)")
class ExtremeDaysTest {
    private static final Kapstok FLANDERS = Kapstok.flanders();
    private static final String LIST = "nis;n\n44001;1\n44029;2\n";
    private static final String MEASURE =
            "{\"measures\": [{\"id\": \"m\", \"title\": \"Taalcafé\", \"municipality\": \"44021\","
                    + " \"targetGroups\": [\"newcomers\"]}]}";

    static List<LocalDate> days() {
        LocalDate asOf = FLANDERS.data().header().asOf();
        List<LocalDate> days = new ArrayList<>(
                Stream.of("0000-01-01", "-0001-12-31", "1899-12-31", "2008-12-31", "2009-01-01", "9999-12-31")
                        .map(LocalDate::parse)
                        .toList());
        days.addAll(List.of(LocalDate.MIN, LocalDate.MAX, asOf, asOf.plusDays(1)));
        return days;
    }

    /** Every question that has a day, by the signature of its method. */
    private static Map<String, BiFunction<Kapstok, LocalDate, Object>> questions() {
        Map<String, BiFunction<Kapstok, LocalDate, Object>> all = new LinkedHashMap<>();
        NisCode genk = NisCode.of("71016");
        NisCode knesselare = NisCode.of("44029");
        LocalDate some = LocalDate.of(2018, 12, 31);
        all.put("check(Measure, LocalDate)", (kapstok, day) -> kapstok.check(measure(), day));
        all.put("check(CheckedDataset, LocalDate)", (kapstok, day) -> kapstok.check(measures(), day));
        all.put(
                "advise(String, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.advise("Genk", day), kapstok.advise("44029", day), kapstok.advise("10002", day)));
        all.put(
                "municipality(String, LocalDate)",
                (kapstok, day) -> Stream.of(
                                "Genk",
                                "44029",
                                "44084",
                                "Bellem",
                                "9880",
                                "Saint-Nicolas",
                                "Nergens",
                                "",
                                "62063",
                                "10002",
                                "10004")
                        .map(each -> kapstok.municipality(each, day))
                        .toList());
        all.put("municipality(NisCode, LocalDate)", (kapstok, day) -> kapstok.municipality(knesselare, day));
        all.put(
                "support(String, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.support("44084", day), kapstok.support("10002", day), kapstok.support("10004", day)));
        all.put("support(NisCode, LocalDate)", (kapstok, day) -> kapstok.support(knesselare, day));
        all.put(
                "integratiediensten(LocalDate)",
                (kapstok, day) -> kapstok.services().integratiediensten(day));
        all.put("startingWith(String, LocalDate, int)", (kapstok, day) -> kapstok.startingWith("Sint", day, 3));
        all.put(
                "migrate(Table, String, From, LocalDate, MergePolicies)",
                (kapstok, day) -> orRefused(
                        () -> kapstok.migrations().migrate(table(), "nis", From.day(some), day, MergePolicies.NONE)));
        all.put("municipalities(LocalDate)", Kapstok::municipalities);
        all.put("municipalities(Region, LocalDate)", (kapstok, day) -> kapstok.municipalities(Region.WALLONIA, day));
        all.put(
                "municipalities(AreaCode, LocalDate)",
                (kapstok, day) -> kapstok.municipalities(AreaCode.of("10000"), day));
        all.put("centra(LocalDate)", Kapstok::centra);
        all.put("services(LocalDate)", (kapstok, day) -> kapstok.services().services(day));
        all.put(
                "services(String, LocalDate)",
                (kapstok, day) -> kapstok.services().services("Genk", day));
        all.put("partners(Theme, LocalDate)", (kapstok, day) -> kapstok.partners(Theme.values()[0], day));
        all.put(
                "ask(PartnerQuestion)",
                (kapstok, day) -> Stream.of(
                                PartnerQuestion.on(day).of(PartnerSector.values()[0]),
                                PartnerQuestion.on(day).near("Genk"),
                                PartnerQuestion.on(day).about(Theme.values()[0]).near("44029"))
                        .map(kapstok.partners()::ask)
                        .toList());
        all.put(
                "funding(FundingQuestion)",
                (kapstok, day) -> List.of(
                        kapstok.funding(FundingQuestion.of("Genk", day).forKind(MeasureKind.CATEGORICAL)),
                        kapstok.funding(FundingQuestion.of("44029", day)),
                        kapstok.funding(FundingQuestion.of("10002", day)),
                        kapstok.funding(FundingQuestion.of(OrganisationKind.VZW, day)),
                        kapstok.funding(FundingQuestion.of(day))));
        all.put(
                "between(LocalDate, LocalDate)",
                (kapstok, day) -> List.of(
                        orRefused(() -> kapstok.places().histories().between(some, day)),
                        orRefused(() -> kapstok.places().histories().between(day, some))));
        all.put(
                "formedOn(LocalDate)",
                (kapstok, day) -> kapstok.places().histories().formedOn(day));
        all.put(
                "follow(NisCode, LocalDate, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.places().lineage().follow(genk, some, day),
                        kapstok.places().lineage().follow(genk, day, some)));
        all.put(
                "changes(LocalDate, LocalDate)",
                (kapstok, day) -> List.of(
                        orRefused(() -> kapstok.changes(some, day)),
                        orRefused(() -> kapstok.changes(day, some)),
                        orRefused(() -> kapstok.changes(day, day))));
        all.put(
                "deadlines(LocalDate, LocalDate)",
                (kapstok, day) -> List.of(
                        orRefused(() -> kapstok.deadlines(some, day)),
                        orRefused(() -> kapstok.deadlines(day, some)),
                        orRefused(() -> kapstok.deadlines(day, day))));
        all.put(
                "successors(NisCode, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.places().lineage().successors(genk, day),
                        kapstok.places().lineage().successors(NisCode.of("10002"), day)));
        all.put(
                "predecessors(NisCode, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.places().lineage().predecessors(genk, day),
                        kapstok.places().lineage().predecessors(NisCode.of("44084"), day)));
        all.put(
                "sameTerritory(NisCode, LocalDate, LocalDate)",
                (kapstok, day) -> List.of(
                        kapstok.places().lineage().sameTerritory(genk, day, some),
                        kapstok.places().lineage().sameTerritory(genk, some, day)));
        all.put(
                "migrate(Table, LocalDate, LocalDate, MergePolicies)",
                (kapstok, day) -> List.of(
                        orRefused(() -> kapstok.migrate(table(), some, day, MergePolicies.NONE)),
                        orRefused(() -> kapstok.migrate(table(), day, some, MergePolicies.NONE))));
        all.put(
                "migrate(Table, String, LocalDate, LocalDate, MergePolicies)",
                (kapstok, day) -> orRefused(() -> kapstok.migrate(table(), "nis", some, day, MergePolicies.NONE)));
        all.put(
                "migrate(Dataset, LocalDate, LocalDate)",
                (kapstok, day) -> orRefused(() -> kapstok.migrate(measures().dataset(), some, day)));
        all.put(
                "migrate(Dataset, LocalDate, LocalDate, MergePolicies)",
                (kapstok, day) ->
                        orRefused(() -> kapstok.migrate(measures().dataset(), day, some, MergePolicies.NONE)));
        all.put(
                "shares(Table, LocalDate, LocalDate)",
                (kapstok, day) -> orRefused(() -> kapstok.migrations()
                        .shares(Table.read(RawText.of("a;b;c\n44001;44084;1\n", "s.csv")), some, day)));
        return all;
    }

    static Set<String> names() {
        return questions().keySet();
    }

    @Test
    void noQuestionThatHasADayIsForgotten() {
        Set<String> withDay = new TreeSet<>();
        List<Class<?>> asked = List.of(
                Kapstok.class, ServiceGuide.class, Partners.class, Histories.class, Lineage.class, Migrations.class);
        for (Method each :
                asked.stream().flatMap(type -> Stream.of(type.getMethods())).toList()) {
            if (Stream.of(each.getParameterTypes()).anyMatch(ExtremeDaysTest::holdsADay)) {
                withDay.add(each.getName()
                        + Stream.of(each.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList()
                                .toString()
                                .replace('[', '(')
                                .replace(']', ')'));
            }
        }
        assertThat(questions()).containsOnlyKeys(withDay);
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyQuestionIsAnsweredOnEveryDay(String question) {
        for (Kapstok kapstok : List.of(FLANDERS, SmallWorld.kapstok(), worldWithoutEnd())) {
            for (LocalDate day : days()) {
                assertThatCode(() -> Walk.texts(questions().get(question).apply(kapstok, day)))
                        .as("%s on %s", question, day)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void theCommandLineAnswersOnEveryDay(LocalDate day) {
        for (String command : List.of("municipality", "support", "advise")) {
            for (String form : List.of("--lang=nl", "--json")) {
                Ran ran = Ran.of(command, "Genk", "--on=" + day, form);
                assertThat(ran.err()).as("%s %s", command, day).isEmpty();
                assertThat(ran.code()).isIn(0, 1);
                assertThat(ran.out()).isNotBlank();
            }
        }
        for (List<Object> words : List.<List<Object>>of(
                List.of("subsidies", "Genk"),
                List.of("subsidies"),
                List.of("partners", "--near=Genk"),
                List.of("services"),
                List.of("services", "Genk"))) {
            List<Object> all = new ArrayList<>(words);
            all.add("--on=" + day);
            Ran ran = Ran.of(all.toArray());
            assertThat(ran.err()).as("%s", all).isEmpty();
            assertThat(ran.code()).isIn(0, 1);
        }
        assertThat(Ran.of("changes", "--from=2018-12-31", "--to=" + day).err()).doesNotContain("Exception", "\tat ");
        assertThat(Ran.of("changes", "--from=" + day, "--to=" + day).err()).doesNotContain("Exception", "\tat ");
    }

    /** An answer, or that the question is refused as its Javadoc says. */
    private static Object orRefused(Supplier<Object> asked) {
        try {
            return asked.get();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return refused.getMessage();
        }
    }

    private static boolean holdsADay(Class<?> type) {
        return type == LocalDate.class
                || (type.isRecord()
                        && !type.getPackageName().endsWith(".model")
                        && Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .anyMatch(LocalDate.class::equals));
    }

    private static Measure measure() {
        return new DatasetReader()
                .read(RawText.of(MEASURE, "m.json"))
                .dataset()
                .list(Kind.MEASURES)
                .get(0);
    }

    private static CheckedDataset measures() {
        return FLANDERS.validate(MEASURE.replace("{\"measures", "{\"schemaVersion\": 1, \"measures"))
                .checked()
                .orElseThrow();
    }

    private static Table table() {
        return Table.read(RawText.of(LIST, "list.csv"));
    }

    /** A world of which the facts are told to reach over all days. */
    private static Kapstok worldWithoutEnd() {
        return SmallWorld.kapstok(
                "{\"schemaVersion\": 1}", new Header(Header.SCHEMA_VERSION, null, LocalDate.MIN, LocalDate.MAX));
    }
}
