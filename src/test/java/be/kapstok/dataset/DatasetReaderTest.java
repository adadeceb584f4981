package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Precision;
import be.kapstok.model.Recognition;
import be.kapstok.model.Text;
import be.kapstok.reason.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {
    private static final String HEAD = "{\"schemaVersion\":1,\n";

    private static Reading read(String json) {
        return new DatasetReader().read(RawText.of(json.getBytes(StandardCharsets.UTF_8), "test.json"));
    }

    private static List<String> lines(Reading reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void readsFieldsInWhateverOrderEachObjectHasThem() {
        Reading reading = read(HEAD + """
                "policyDomains": [
                  {"id": "a", "name": "A", "onPage": true}, {"onPage": true, "name": "B", "id": "b"},
                  {"name": "C", "odd": 1, "id": "c", "onPage": true}, {"id": "d", "onPage": true, "name": "D"}]}""");

        assertThat(reading.dataset().list(Kind.POLICY_DOMAINS))
                .extracting(each -> each.id() + each.name().nl() + each.onPage())
                .containsExactly("aAtrue", "bBtrue", "cCtrue", "dDtrue");
        assertThat(lines(reading)).singleElement().asString().contains("/policyDomains/2/odd");
    }

    @Nested
    class AGoodFile {
        private final Dataset data = SmallWorld.dataset();

        @Test
        void givesItsHeader() {
            assertThat(data.header())
                    .isEqualTo(new Header(
                            1,
                            Text.of("A small world that never changes, for tests of logic"),
                            LocalDate.of(2009, 1, 1),
                            LocalDate.of(2026, 1, 31)));
        }

        @Test
        void givesEveryRecordOfEveryList() {
            assertThat(Kind.ALL.stream().map(kind -> data.list(kind).size()))
                    .containsExactly(3, 2, 11, 3, 8, 3, 8, 9, 5, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }

        @Test
        void tellsUnknownStartsAndOpenEndsFromDays() {
            Municipality noord = data.list(Kind.MUNICIPALITIES).get(1);
            assertThat(noord.period()).isEqualTo(Period.endingBefore(LocalDate.of(2019, 1, 1)));
            assertThat(noord.facilities()).isFalse();
            assertThat(noord.note()).isNull();
        }

        @Test
        void bindsVariantsPrecisionAndRecognition() {
            assertThat(data.list(Kind.BODIES).get(3)).isInstanceOfSatisfying(Integratiecentrum.class, body -> {
                assertThat(body.period().fromPrecision()).isEqualTo(Precision.YEAR);
                assertThat(body.address().city()).isEqualTo("Stad");
                assertThat(body.offers()).isEmpty();
            });
            assertThat(data.list(Kind.INTEGRATIEDIENSTEN).get(0).recognition())
                    .isEqualTo(new Recognition(Period.unbounded()));
            assertThat(data.list(Kind.INTEGRATIEDIENSTEN).get(1).recognition()).isNull();
        }

        @Test
        void isReadFromAPathAsFromBytes(@TempDir Path folder) throws IOException {
            Path file = Files.write(folder.resolve("small.json"), SmallWorld.bytes());

            Reading reading = new DatasetReader().read(file);

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.dataset()).isEqualTo(data).hasSameHashCodeAs(data);
        }

        @Test
        void mayHoldListsAndFieldsInAnyOrder() {
            Reading reading = read("{\"bodies\":[{\"name\":\"K\",\"period\":{},\"kind\":\"kruispunt\",\"id\":\"k\"}],"
                    + "\"schemaVersion\":1}");

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.dataset().list(Kind.BODIES)).hasSize(1);
            assertThat(reading.dataset().list(Kind.SOURCES)).isEmpty();
        }
    }

    @Nested
    class AFault {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"sources\":[{\"id\":\"a\",\"title\":1}]}|test.json:2:30 /sources/0/title ERROR KD-WRONG-TYPE Expected a text, found a number",
                    "\"sources\":[{\"id\":\"a\",\"titel\":\"A\",\"title\":\"A\"}]}|test.json:2:22 /sources/0/titel ERROR KD-UNKNOWN-FIELD Unknown field 'titel'",
                    "\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"id\":\"b\"}]}|test.json:2:34 /sources/0/id ERROR KD-DUPLICATE-FIELD The field 'id' stands here twice",
                    "\"sources\":[{\"title\":\"A\"}]}|test.json:2:12 /sources/0 ERROR KD-MISSING-FIELD The field 'id' is missing",
                    "\"sources\":[{\"id\":\"a b\",\"title\":\"A\"}]}|test.json:2:18 /sources/0/id ERROR KD-MALFORMED-VALUE 'a b' is not a well-formed code or id",
                    "\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"date\":\"2015-02-29\"}]}|test.json:2:41 /sources/0/date ERROR KD-MALFORMED-VALUE '2015-02-29' is not a day such as 2015-01-01",
                    "\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"date\":\"1/2/2015\"}]}|test.json:2:41 /sources/0/date ERROR KD-MALFORMED-VALUE '1/2/2015' is not a day such as 2015-01-01",
                    "\"sources\":{}}|test.json:2:11 /sources ERROR KD-WRONG-TYPE Expected a list, found a well-formed object",
                    "\"sources\":[3]}|test.json:2:12 /sources/0 ERROR KD-WRONG-TYPE Expected a well-formed object, found a number",
                    "\"sources\":[],\"sources\":[1]}|test.json:2:14 /sources ERROR KD-DUPLICATE-FIELD The field 'sources' stands here twice",
                    "\"sorces\":[]}|test.json:2:1 /sorces ERROR KD-UNKNOWN-FIELD Unknown field 'sorces'",
                    "\"title\":\"A\"} x|test.json:2:14 ERROR KD-MALFORMED-JSON",
                    "\"title\":\"A\"} {}|test.json:2:14 ERROR KD-TRAILING-CONTENT There is text after the end of the data set",
                    "\"provinces\":[{\"code\":\"10000\",\"name\":\"N\",\"region\":\"atlantis\"}]}|test.json:2:50 /provinces/0/region ERROR KD-UNKNOWN-VALUE Unknown value 'atlantis'; known are: flanders, brussels, wallonia",
                    "\"bodies\":[{\"id\":\"a\",\"kind\":\"shop\",\"name\":\"N\",\"period\":{}}]}|test.json:2:28 /bodies/0/kind ERROR KD-UNKNOWN-VALUE Unknown value 'shop'; known are: integratiecentrum, kruispunt, agency_region, city_agency, other",
                    "\"bodies\":[{\"id\":\"a\",\"name\":\"N\",\"period\":{}}]}|test.json:2:11 /bodies/0 ERROR KD-MISSING-FIELD The field 'kind' is missing",
                    "\"bodies\":[{\"kind\":\"other\",\"kind\":\"other\",\"id\":\"a\",\"name\":\"N\",\"period\":{}}]}|test.json:2:27 /bodies/0/kind ERROR KD-DUPLICATE-FIELD The field 'kind' stands here twice",
                    "\"bodies\":[{\"kind\":1,\"id\":\"a\",\"name\":\"N\",\"period\":{}}]}|test.json:2:19 /bodies/0/kind ERROR KD-WRONG-TYPE Expected a text, found a number",
                    "\"bodies\":[null]}|test.json:2:11 /bodies/0 ERROR KD-WRONG-TYPE Expected a well-formed object, found null",
                    "\"coverages\":[{\"body\":\"b\",\"area\":\"1\",\"period\":{}}]}|test.json:2:33 /coverages/0/area ERROR KD-MALFORMED-VALUE '1' is not a well-formed code or id",
                    "\"coverages\":[{\"body\":\"b\",\"area\":\"10000\",\"period\":{\"from\":\"2015-01-01\",\"until\":\"2015-01-01\"}}]}|test.json:2:50 /coverages/0/period ERROR KD-MALFORMED-VALUE",
                    "\"municipalities\":[{\"nis\":\"10001\",\"name\":\"N\",\"region\":\"flanders\",\"period\":{},\"facilities\":\"no\"}]}|test.json:2:90 /municipalities/0/facilities ERROR KD-WRONG-TYPE Expected true or false, found a text"
                })
        void isToldWithFilePointerLineAndColumn(String json, String expected) {
            assertThat(lines(read(HEAD + json)).get(0)).startsWith(expected);
        }

        @Test
        void doesNotStopTheReading() {
            Reading reading = read(HEAD + "\"sources\":[{\"id\":1,\"title\":[{}]},{\"id\":\"b\",\"title\":\"B\"}],\n"
                    + "\"provinces\":[7],\n\"x\":{\"y\":[1,2]}}");

            assertThat(lines(reading))
                    .containsExactly(
                            "test.json:2:18 /sources/0/id ERROR KD-WRONG-TYPE Expected a text, found a number",
                            "test.json:2:28 /sources/0/title ERROR KD-WRONG-TYPE Expected a text, found a list",
                            "test.json:3:14 /provinces/0 ERROR KD-WRONG-TYPE Expected a well-formed object, found a number",
                            "test.json:4:1 /x ERROR KD-UNKNOWN-FIELD Unknown field 'x'");
            assertThat(reading.dataset().list(Kind.SOURCES)).hasSize(1);
        }

        @Test
        void countsColumnsInCharactersAndNotInBytes() {
            Reading reading = read("{\"title\":\"é€😀\", \"schemaVersion\":\"1\"}");

            assertThat(lines(reading).get(0)).startsWith("test.json:1:33 /schemaVersion ERROR KD-WRONG-TYPE");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "[]|test.json:1:1 ERROR KD-WRONG-TYPE Expected a well-formed object, found a list",
                    "``|test.json:1:1 ERROR KD-EMPTY-FILE This file is empty",
                    "{|test.json:1:2 ERROR KD-MALFORMED-JSON",
                    "{}|test.json:1:1 ERROR KD-MISSING-FIELD The field 'schemaVersion' is missing",
                    "{\"schemaVersion\":2}|test.json:1:18 /schemaVersion ERROR KD-UNSUPPORTED-VERSION Schema version 2 is not known; this library reads version 1",
                    "{\"schemaVersion\":1.5}|test.json:1:18 /schemaVersion ERROR KD-WRONG-TYPE Expected a whole number, in 32 bits, found a number",
                    "{\"schemaVersion\":99999999999}|test.json:1:18 /schemaVersion ERROR KD-MALFORMED-VALUE '99999999999' is not a whole number, in 32 bits",
                    "{\"schemaVersion\":1,\"sources\":[{\"id\":|test.json:1:37 /sources/0/id ERROR KD-MALFORMED-JSON"
                })
        void ofTheWholeDocumentIsToldToo(String json, String expected) {
            assertThat(lines(read(json)).get(0)).startsWith(expected);
        }

        @Test
        void showsNoControlCharactersOfTheFile() {
            assertThat(lines(read("{\"schemaVersion\":1,\"a\\u0007\\u202Eb\":1}"))
                            .get(0))
                    .contains("a\\u0007\\u202Eb")
                    .doesNotContain("\u0007", "\u202E");
        }
    }

    @Test
    void tellsDuplicateKeysAtEveryLevel() {
        String action = "{\"id\":\"1\",\"id\":\"2\",\"title\":\"A\",\"estimates\":[{\"year\":2014,\"year\":2015}]}";
        String plan = "{\"id\":\"p\",\"municipality\":\"10005\",\"startYear\":2020,\"endYear\":2025,\"endYear\":1,"
                + "\"objectives\":[{\"id\":\"1\",\"title\":\"O\",\"title\":7,\"actionPlans\":[{\"id\":\"1\",\"title\":\"P\","
                + "\"id\":{},\"actions\":[" + action + "]}]}],\"note\":{\"nl\":\"a\",\"nl\":[]}}";
        String json = "{\"schemaVersion\":1,\"schemaVersion\":2,\"plans\":[" + plan + "],\"plans\":[{}]}";

        assertThat(new DatasetReader().read(RawText.of(json, "b")).findings())
                .allMatch(each -> each.rule().value().equals("KD-DUPLICATE-FIELD"))
                .hasSize(8);
    }

    @Nested
    class TheNameOfASchema {
        private static final String NAMED =
                "{\"$schema\":\"./dataset-1.schema.json\",\"schemaVersion\":1,\"title\":\"T\"}";

        @Test
        void isNoFaultAndIsWrittenBack() {
            Reading reading = read(NAMED);
            String written = new DatasetWriter().write(reading.dataset());

            assertThat(reading.findings()).isEmpty();
            assertThat(written).contains("\"$schema\":\"./dataset-1.schema.json\"");
            assertThat(read(written).dataset()).isEqualTo(reading.dataset());
        }

        @Test
        void isWrittenBackOnceWithTheUnknownFields() {
            String json = NAMED.replace("}", ",\"x\":1}");
            Dataset read = new DatasetReader(ReadOptions.DEFAULT.keepingUnknown())
                    .read(RawText.of(json, "test.json"))
                    .dataset();

            assertThat(read.unknownFields())
                    .containsOnly(Map.entry("/$schema", "\"./dataset-1.schema.json\""), Map.entry("/x", "1"));
            assertThat(new DatasetWriter().write(read)).containsOnlyOnce("$schema");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"$schema\":1,\"schemaVersion\":1}|test.json:1:12 /$schema ERROR KD-WRONG-TYPE Expected a text, found a number",
                    "{\"$schema\":{\"a\":[]},\"schemaVersion\":1}|test.json:1:12 /$schema ERROR KD-WRONG-TYPE Expected a text, found a well-formed object",
                    "{\"$schema\":\"a\",\"$schema\":\"b\",\"schemaVersion\":1}|test.json:1:16 /$schema ERROR KD-DUPLICATE-FIELD The field '$schema' stands here twice",
                    "{\"schemaVersion\":1,\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"$schema\":\"a\"}]}|test.json:1:53 /sources/0/$schema ERROR KD-UNKNOWN-FIELD Unknown field '$schema'"
                })
        void isATextOnceAtTheTop(String json, String expected) {
            assertThat(lines(read(json))).containsExactly(expected);
        }
    }
}
