package be.kapstok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what records are told apart: keys, kinds, and ids and codes as keys of a map. */
class KeysAndKindsTest {
    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static <T> T read(Class<T> type, String json) throws Exception {
        return JACKSON.readValue(json.replace('\'', '"'), type);
    }

    @Nested
    class Bodies {
        @ParameterizedTest
        @CsvSource({
            "integratiecentrum, INTEGRATIECENTRUM, true",
            "kruispunt, KRUISPUNT, false",
            "agency_region, AGENCY_REGION, true",
            "city_agency, CITY_AGENCY, true",
            "other, OTHER, false"
        })
        void haveTheKindThatIsWrittenAndTheirIdAsKey(String word, BodyKind kind, boolean centre) throws Exception {
            SupportBody body = read(
                    SupportBody.class,
                    "{'kind': '" + word + "', 'id': 'b1', 'name': {'nl': 'B'}, 'period': {'from': '2009-01-01'}}");

            assertThat(body.kind()).isEqualTo(kind);
            assertThat(body.actsAsCentre()).isEqualTo(centre);
            assertThat(body.key()).isEqualTo("b1");
        }
    }

    @Nested
    class Keys {
        @ParameterizedTest
        @CsvSource({"'{''from'': ''2009-01-01''}', ' from 2009-01-01'", "'{''until'': ''2009-01-01''}', ''"})
        void ofRecordsThatFollowOneAnotherHoldTheirFirstDay(String period, String end) throws Exception {
            assertThat(read(
                                    Municipality.class,
                                    "{'nis': '71016', 'name': {'nl': 'Genk'}, 'region': 'flanders', 'period': " + period
                                            + "}")
                            .key())
                    .isEqualTo("71016" + end);
            assertThat(read(Coverage.class, "{'body': 'b1', 'area': '70000', 'period': " + period + "}")
                            .key())
                    .isEqualTo("b1 70000" + end);
        }

        @Test
        void ofTheRestAreTheirIdOrCode() throws Exception {
            assertThat(read(Province.class, "{'code': '70000', 'name': {'nl': 'L'}, 'region': 'flanders'}")
                            .key())
                    .isEqualTo("70000");
            assertThat(read(Source.class, "{'id': 'page', 'title': 'P'}").key()).isEqualTo("page");
            assertThat(read(Consultation.class, "{'id': 'c1', 'date': '2012-01-01', 'calledBy': 'b1'}")
                            .key())
                    .isEqualTo("c1");
        }
    }

    @Nested
    class IdsAndCodes {
        static Stream<Arguments> types() {
            return Stream.of(
                    type("NIS code", "%05d", NisCode::of),
                    type("area code", "%05d", AreaCode::of),
                    type("policy field code", "%04d", PolicyFieldCode::of),
                    type("body", "b%d", BodyId::of),
                    type("source", "s%d", SourceId::of),
                    type("service", "s%d", ServiceId::of),
                    type("domain", "d%d", PolicyDomainId::of),
                    type("target group", "t%d", TargetGroupId::of),
                    type("subsidy source", "s%d", SubsidySourceId::of));
        }

        private static Arguments type(String name, String format, Function<String, Object> of) {
            return Arguments.of(name, format, of);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("types")
        void areEqualByTheirTextAndNothingElse(String name, String format, Function<String, Object> of) {
            String text = String.format(format, 7);

            assertThat(of.apply(text)).isEqualTo(of.apply(text)).hasSameHashCodeAs(of.apply(text));
            assertThat(of.apply(text))
                    .isNotEqualTo(of.apply(String.format(format, 8)))
                    .isNotEqualTo(text)
                    .isNotEqualTo(null);
        }

        /** All in one bucket, a look-up by code would walk through all of them. */
        @ParameterizedTest(name = "{0}")
        @MethodSource("types")
        void spreadOverAMap(String name, String format, Function<String, Object> of) {
            List<Integer> hashes = IntStream.range(0, 1000)
                    .mapToObj(i -> of.apply(String.format(format, i)).hashCode())
                    .distinct()
                    .toList();

            assertThat(hashes).hasSizeGreaterThan(900);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a b", "a\tb", "a\u007f"})
        void ofPeopleHoldNoSpacesOrControlsEither(String text) {
            for (Function<String, ?> of :
                    List.<Function<String, ?>>of(PolicyDomainId::of, TargetGroupId::of, SubsidySourceId::of)) {
                assertThatThrownBy(() -> of.apply(text))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("'" + text + "'");
            }
        }
    }

    @Nested
    class OfAChangeAndAChannel {
        @ParameterizedTest
        @CsvSource({"71016, true", "71017, false"})
        void aChangeKeepsTheCodeThatIsAmongThoseBefore(String to, boolean kept) throws Exception {
            assertThat(read(
                                    MunicipalityChange.class,
                                    "{'date': '2025-01-01', 'kind': 'merger', 'from': ['71015', '71016'], 'to': '" + to
                                            + "'}")
                            .keepsCode())
                    .isEqualTo(kept);
        }

        @ParameterizedTest
        @CsvSource({
            "'', '', 71016, true",
            "'''71016''', '', 71016, true",
            "'''71016''', '', 71017, false",
            "'', '''71016''', 71016, false",
            "'', '''71016''', 71017, true",
            "'''71016''', '''71016''', 71016, false"
        })
        void aChannelConcernsThoseItNamesOrAllButItsExceptions(
                String named, String except, String code, boolean concerned) throws Exception {
            SubsidyChannel channel = read(
                    SubsidyChannel.class,
                    "{'municipalities': [" + named + "], 'except': [" + except + "], 'text': {'nl': 'via'}}");

            assertThat(channel.concerns(NisCode.of(code))).isEqualTo(concerned);
        }
    }
}
