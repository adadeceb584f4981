package be.kapstok.lists;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static final Lists LISTS = Kapstok.flanders().lists();

    static List<String> names() {
        return LISTS.all().words().stream().map(ListedWord::id).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyListHasWordsWithNamesInThreeLanguages(String name) {
        ListOfWords list = LISTS.find(name).orElseThrow();

        assertThat(list.list()).isEqualTo(name);
        assertThat(list.words()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.id()).isNotBlank();
            assertThat(Languages.ALL)
                    .allSatisfy(language -> assertThat(each.name().in(language)).isNotBlank());
        });
        assertThat(list.words()).extracting(ListedWord::id).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({
        "targetGroups,targetGroups",
        "doelgroepen,targetGroups",
        "GROUPES CIBLES,targetGroups",
        "target-groups,targetGroups",
        "measures.targetGroups,targetGroups",
        "policyDomain,policyDomains",
        "Thema’s,themes",
        "themes,themes",
        "thèmes,themes",
        "declaredKind,kinds",
        "niveaus,levels"
    })
    void aListIsFoundByWhatPeopleCallIt(String typed, String list) {
        assertThat(LISTS.find(typed)).map(ListOfWords::list).contains(list);
    }

    @ParameterizedTest
    @CsvSource({"targetGroup,targetGroups", "doelgroep,targetGroups", "sector,sectors", "beleidsdomijnen,policyDomains"
    })
    void aSlipIsUnderstood(String typed, String list) {
        assertThat(LISTS.find(typed).map(ListOfWords::list).or(() -> LISTS.nearest(typed)))
                .contains(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen woord", "x"})
    void whatIsNoListIsNone(String typed) {
        assertThat(LISTS.find(typed)).isEmpty();
        assertThat(LISTS.nearest(typed)).isEmpty();
    }

    @Test
    void onADayOnlyTheWordsInUseAreListed() {
        LocalDate day = LocalDate.of(2014, 6, 1);
        ListOfWords then = LISTS.find("policyFields", day).orElseThrow();
        ListOfWords all = LISTS.find("policyFields").orElseThrow();

        assertThat(then.day()).isEqualTo(day);
        assertThat(then.words()).isNotEmpty().hasSizeLessThan(all.words().size());
        assertThat(then.words())
                .allMatch(each -> each.period() == null || each.period().contains(day));
        assertThat(all.words()).containsAll(then.words());
    }

    @Test
    void aWordSaysWhatItBelongsTo() {
        assertThat(LISTS.find("policyFields").orElseThrow().words())
                .allSatisfy(each -> assertThat(each.belongsTo()).isNotBlank());
        assertThat(LISTS.find("subsidySources").orElseThrow().words())
                .extracting(ListedWord::belongsTo)
                .contains("flemish", "european");
    }

    @Test
    void theWordsOfTheDataAreThoseOfTheData() {
        assertThat(LISTS.find("targetGroups").orElseThrow().words())
                .extracting(ListedWord::id)
                .containsExactlyElementsOf(Kapstok.flanders().data().list(Kind.TARGET_GROUPS).stream()
                        .map(each -> each.id().value())
                        .toList());
        assertThat(LISTS.find("municipalities", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .words())
                .extracting(ListedWord::id)
                .contains("72020", "71072")
                .doesNotContain("73040");
    }

    /** A word of the format that a field takes and that no list has is a word that nobody can look up. */
    @Test
    void everyWordOfTheFormatIsInAList() {
        Set<Class<?>> words = new HashSet<>();
        Set<Type> seen = new HashSet<>();
        Kind.ALL.forEach(each -> gather(each.type(), words, seen));
        Set<String> listed = new TreeSet<>();
        names().forEach(name -> LISTS.find(name).orElseThrow().words().forEach(word -> listed.add(word.id())));

        assertThat(words).hasSizeGreaterThan(15);
        assertThat(words)
                .allSatisfy(type -> assertThat(listed)
                        .containsAll(Stream.of(type.getEnumConstants())
                                .map(each -> ((Enum<?>) each).name())
                                .map(each -> each.length() == 2 ? each : each.toLowerCase(java.util.Locale.ROOT))
                                .toList()));
    }

    private static void gather(Type type, Set<Class<?>> words, Set<Type> seen) {
        if (type instanceof ParameterizedType list) {
            gather(list.getActualTypeArguments()[0], words, seen);
        }
        if (!(type instanceof Class<?> of) || !seen.add(type)) {
            return;
        }
        if (of.isEnum()) {
            words.add(of);
        } else if (of.isSealed()) {
            Stream.of(of.getPermittedSubclasses()).forEach(each -> gather(each, words, seen));
        } else if (of.isRecord() && !of.equals(Text.class)) {
            for (RecordComponent each : of.getRecordComponents()) {
                gather(each.getGenericType(), words, seen);
            }
        }
    }

    @Test
    void aFieldHasAName() {
        assertThat(FieldNames.of(Kind.MEASURES, "generalInterest", Languages.DUTCH))
                .isEqualTo("algemeen belang");
        assertThat(FieldNames.of(Kind.MEASURES, "consultation.who", Languages.FRENCH))
                .isEqualTo("concertation avec");
        assertThat(FieldNames.of(Kind.PLANS, "whatever", Languages.DUTCH)).isEqualTo("whatever");
    }
}
