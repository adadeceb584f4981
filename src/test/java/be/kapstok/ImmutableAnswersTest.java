package be.kapstok;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.funding.FundingQuestion;
import be.kapstok.migration.MergePolicies;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Theme;
import be.kapstok.partner.PartnerQuestion;
import be.kapstok.practice.PracticeQuestion;
import be.kapstok.table.Table;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("No list, set or map of an answer can be changed, however deep it lies (fault 22)")
class ImmutableAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);
    private static final LocalDate EVE = LocalDate.of(2018, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2019, 1, 1);
    private static final NisCode AALTER = NisCode.of("44084");

    static Stream<Function<Kapstok, Object>> questions() {
        CheckedDataset measures = Kapstok.flanders()
                .validate(
                        "{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \"Taalcafé\", \"municipality\": \"44021\","
                                + " \"date\": \"2014-06-01\", \"targetGroups\": [\"newcomers\"], \"declaredKind\": \"inclusive\"}]}")
                .checked()
                .orElseThrow();
        Table table = Table.read(RawText.of("nis;n\n44001;1\n44029;2\n", "list.csv"));
        return Stream.of(
                kapstok -> kapstok.municipality("Dorp", DAY),
                kapstok -> kapstok.municipality("44029", LATER),
                kapstok -> kapstok.municipality("Antwerpn", DAY),
                kapstok -> List.of(kapstok.places().lineage().successors(NisCode.of("44029"), LATER)),
                kapstok -> List.of(kapstok.places().lineage().successors(NisCode.of("99999"), LATER)),
                kapstok -> List.of(kapstok.places().lineage().predecessors(AALTER, EVE)),
                kapstok -> List.of(kapstok.changes(EVE, LATER).changes()),
                kapstok -> kapstok.history(AALTER),
                kapstok -> kapstok.places().histories().population(AALTER, 2017),
                kapstok -> kapstok.places().vintageOf(List.of("44029", "44084", "44021.0", "Nergens")),
                kapstok -> kapstok.migrate(table, EVE, LATER, MergePolicies.NONE),
                kapstok -> kapstok.migrate(measures.dataset(), EVE, LATER),
                kapstok -> kapstok.support("Genk", DAY),
                kapstok -> kapstok.services().integratiediensten(DAY),
                kapstok -> kapstok.centra(DAY),
                kapstok -> kapstok.services().services("Genk", DAY),
                kapstok -> kapstok.partners(Theme.values()[0], DAY),
                kapstok -> kapstok.partners().ask(PartnerQuestion.on(DAY).near("Genk")),
                kapstok -> kapstok.practices(PracticeQuestion.all()),
                kapstok -> kapstok.practices().publications(),
                kapstok -> kapstok.funding(FundingQuestion.of("Genk", DAY)),
                kapstok -> kapstok.advise("Genk", DAY),
                kapstok -> kapstok.check(measures.dataset().list(Kind.MEASURES).get(0)),
                kapstok -> kapstok.check(measures, null),
                kapstok -> kapstok.review(measures),
                kapstok -> kapstok.review(plan()),
                kapstok -> List.of(kapstok.rules()),
                kapstok -> kapstok.validate("[{\"id\": \"m\"}]"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothingOfAnAnswerCanBeChanged(Function<Kapstok, Object> question) {
        TreeSet<String> changeable = new TreeSet<>();
        Object answer = question.apply(Kapstok.flanders());
        Walk.each(answer instanceof List<?> several && several.size() == 1 ? several.get(0) : answer, one -> {
            if (isChangeable(one)) {
                changeable.add(one.getClass().getName() + " " + one);
            }
        });
        assertThat(changeable).isEmpty();
    }

    private static boolean isChangeable(Object one) {
        try {
            if (one instanceof List<?> list && !list.isEmpty()) {
                setFirst(list);
                return true;
            }
            if (one instanceof Collection<?> several) {
                several.add(null);
                return true;
            }
            if (one instanceof Map<?, ?> map) {
                map.put(null, null);
                return true;
            }
            return false;
        } catch (UnsupportedOperationException refused) {
            return false;
        } catch (NullPointerException | ClassCastException accepted) {
            return true;
        }
    }

    private static <T> void setFirst(List<T> list) {
        list.set(0, list.get(0));
    }

    private static MultiYearPlan plan() {
        return new DatasetReader()
                .read(RawText.of(
                        "{\"schemaVersion\": 1, \"plans\": [{\"id\": \"p\", \"municipality\": \"71016\", \"startYear\": 2014,"
                                + " \"endYear\": 2019}]}",
                        "plan.json"))
                .dataset()
                .list(Kind.PLANS)
                .get(0);
    }
}
