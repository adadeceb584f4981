package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.SmallWorld;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Examples;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Partner;
import be.kapstok.model.PolicyField;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.ThemeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a full record of each type refers to; the types without a full example are checked where the rule is. */
class ReferencesTest {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static Arguments of(Class<?> type, String... references) {
        List<String> all = new ArrayList<>(List.of(references));
        all.add("/sources/0 sources seed_page");
        return Arguments.of(type, all);
    }

    private static Stream<Arguments> records() {
        return Stream.of(
                of(Postcode.class, "/municipality municipalities 71022", "/places/0/municipality municipalities 71022"),
                of(Population.class, "/nis municipalities 71016"),
                of(PolicyField.class, "/domain policyDomains social_affairs"),
                of(Integratiedienst.class, "/municipality municipalities 71016"),
                of(SubsidySource.class, "/area provinces|municipalities 71016"),
                of(Partner.class, "/body bodies commission"),
                of(ThemeName.class, "/domains/0 policyDomains language", "/domains/1 policyDomains education"),
                of(
                        Subsidy.class,
                        "/source subsidySources SRC-VL-ABB",
                        "/actions/0/source sources seed_page",
                        "/conditions/0/municipalities/0 municipalities 44021",
                        "/conditions/0/sources/0 sources seed_page",
                        "/extensions/0/condition/municipalities/0 municipalities 44021",
                        "/extensions/0/condition/sources/0 sources seed_page",
                        "/extensions/0/sources/0 sources seed_page",
                        "/channels/0/municipalities/0 municipalities 44021",
                        "/channels/0/except/0 municipalities 71016",
                        "/channels/0/sources/0 sources seed_page"),
                of(
                        Practice.class,
                        "/domain policyDomains governance",
                        "/targetGroups/0 targetGroups persons_of_foreign_origin",
                        "/municipalities/0 municipalities 44021"),
                of(
                        Measure.class,
                        "/municipality municipalities 71016",
                        "/targetGroups/0 targetGroups roma",
                        "/policyDomain policyDomains education",
                        "/policyField policyFields 0879",
                        "/subsidies/0 subsidies SUB-VL-013",
                        "/cooperation/0 municipalities 71022"),
                of(
                        MultiYearPlan.class,
                        "/municipality municipalities 71016",
                        "/audienceGroups/0 targetGroups all_inhabitants",
                        "/objectives/0/actionPlans/0/actions/0/policyDomain policyDomains education",
                        "/objectives/0/actionPlans/0/actions/0/policyField policyFields 0530",
                        "/objectives/0/actionPlans/0/actions/0/measure measures m1",
                        "/looseActionPlans/0/actions/0/policyDomain policyDomains education",
                        "/looseActionPlans/0/actions/0/policyField policyFields 0530",
                        "/looseActionPlans/0/actions/0/measure measures m1",
                        "/looseActions/0/policyDomain policyDomains education",
                        "/looseActions/0/policyField policyFields 0530",
                        "/looseActions/0/measure measures m1"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void ofAFullRecord(Class<? extends Keyed> type, List<String> expected) throws JsonProcessingException {
        Keyed record = JSON.readValue(Examples.byType().get(type), type);

        assertThat(referencesOf(record)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void ofAPartnerAreItsAreaWhereThatIsACode(String area, List<String> expected) throws JsonProcessingException {
        Keyed record = JSON.readValue(
                "{\"id\": \"p\", \"name\": \"P\", \"sector\": \"vvsg\", \"area\": \"" + area
                        + "\", \"fromBook\": true}",
                Partner.class);

        assertThat(referencesOf(record)).isEqualTo(expected);
    }

    private static Stream<Arguments> areas() {
        return Stream.of(
                Arguments.of("44021", List.of("/area provinces|municipalities 44021")),
                Arguments.of("40000", List.of("/area provinces|municipalities 40000")),
                Arguments.of("02000", List.of()),
                Arguments.of("04000", List.of()),
                Arguments.of("Gent en omgeving", List.of()));
    }

    @Test
    void ofAChangeAndABody() {
        Dataset small = SmallWorld.dataset();

        assertThat(referencesOf(small.list(Kind.CHANGES).get(0)))
                .containsExactly(
                        "/sources/0 sources register",
                        "/from/0 municipalities 10002",
                        "/from/1 municipalities 10003",
                        "/to municipalities 10004");
        assertThat(referencesOf(small.list(Kind.BODIES).get(0)))
                .containsExactly("/sources/0 sources page", "/successor bodies agency_east");
        assertThat(referencesOf(small.list(Kind.BODIES).get(1)))
                .containsExactly("/sources/0 sources page", "/predecessor bodies centre_east");
    }

    private static List<String> referencesOf(Keyed record) {
        List<String> references = new ArrayList<>();
        References.of(record, new References.Sink() {
            @Override
            public void take(Kind<?> to, String id, String pointer) {
                references.add(pointer + " " + to.list() + " " + id);
            }

            @Override
            public void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {
                references.add(pointer + " " + one.list() + "|" + other.list() + " " + id);
            }
        });
        return references;
    }
}
