package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file has one verdict, however it is read. */
class OneVerdictTest {
    private static final Kapstok FLANDERS = Kapstok.flanders();

    private static List<String> lines(ValidationReport report) {
        List<String> lines = new ArrayList<>();
        for (Finding each : report.findings()) {
            String suggestion = each.suggestion() == null ? "" : " -> " + each.suggestion();
            lines.add(each.toString().substring(each.location().file().length() + 1) + suggestion);
        }
        return lines;
    }

    private static ValidationReport streamed(Validation validation, String file, byte[] bytes) throws IOException {
        return validation.checkEach(new ByteArrayInputStream(bytes), file, (record, findings) -> {});
    }

    /** The findings of a file that is held; asserts that those of a stream are the same. */
    private static List<String> both(Validation validation, String file, byte[] bytes) throws IOException {
        ValidationReport held = validation.check(RawText.of(bytes, file));
        ValidationReport streamed = streamed(validation, file, bytes);
        assertThat(lines(streamed)).isEqualTo(lines(held));
        assertThat(streamed.perRule()).isEqualTo(held.perRule());
        assertThat(streamed.records()).isEqualTo(held.records());
        assertThat(streamed.isValid()).isEqualTo(held.isValid());
        assertThat(streamed.rulesNotRun()).isEmpty();
        return lines(held);
    }

    private static List<String> both(String file, String text) throws IOException {
        return both(FLANDERS.validation(), file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    @DisplayName("Fault 1: a stream")
    class AStream {
        @Test
        void findsAMunicipalityOfAnotherDay() throws IOException {
            assertThat(both(
                            "measures.ndjson",
                            "{\"id\":\"m1\",\"title\":\"T\",\"municipality\":\"44001\",\"date\":\"2024-03-01\"}\n"))
                    .singleElement()
                    .asString()
                    .startsWith("1:39 /measures/0/municipality ERROR KD-MUNICIPALITY-OF-ANOTHER-DAY");
        }

        @Test
        void findsWhatEachRuleBetweenRecordsFinds() throws IOException {
            assertThat(
                            both(
                                    "coverages.ndjson",
                                    "{\"body\":\"ic_limburg\",\"area\":\"70000\",\"period\":{\"from\":\"2010-01-01\",\"until\":\"2030-01-01\"}}\n"
                                            + "{\"body\":\"ic_limburg\",\"area\":\"71016\",\"period\":{\"from\":\"2012-01-01\"}}\n"))
                    .anyMatch(each -> each.contains("KD-OUTSIDE-BODY-PERIOD"))
                    .anyMatch(each -> each.contains("KD-OVERLAPPING-COVERAGE"));
            assertThat(
                            both(
                                    "changes.ndjson",
                                    "{\"date\":\"2019-01-02\",\"kind\":\"merger\",\"from\":[\"44001\",\"44029\"],\"to\":\"44084\"}\n"))
                    .anyMatch(each -> each.contains("KD-CHANGE-CONTRADICTS"));
            assertThat(both(
                            "measures.ndjson",
                            "{\"id\":\"a\",\"title\":\"T\",\"municipality\":\"44001\"}\n"
                                    + "{\"id\":\"b\",\"title\":\"T\",\"municipality\":\"44084\"}\n"
                                    + "{\"id\":\"a\",\"title\":\"T\",\"municipality\":\"44084\"}\n"))
                    .anyMatch(each -> each.contains("KD-MIXED-YEARS"))
                    .anyMatch(each -> each.contains("KD-DUPLICATE-ID"));
            assertThat(
                            both(
                                    "municipalities.ndjson",
                                    "{\"nis\":\"99998\",\"name\":\"X\",\"region\":\"flanders\",\"period\":{\"from\":\"2000-01-01\"}}\n"))
                    .anyMatch(each -> each.contains("KD-MISSING-COVERAGE"));
            assertThat(
                            both(
                                    "bodies.ndjson",
                                    "{\"id\":\"a\",\"kind\":\"other\",\"name\":\"A\",\"period\":{},\"successor\":\"b\"}\n"
                                            + "{\"id\":\"b\",\"kind\":\"other\",\"name\":\"B\",\"period\":{},\"successor\":\"cc\"}\n"))
                    .anyMatch(each -> each.startsWith("2:") && each.contains("KD-UNKNOWN-REFERENCE"))
                    .noneMatch(each -> each.startsWith("1:"));
        }

        @Test
        void countsMixedYearsBeyondTheLimit() throws IOException {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                String code = i % 3 == 0 ? "44001" : "44084";
                lines.append("{\"id\":\"m").append(i).append("\",\"title\":\"T\",\"municipality\":\"" + code + "\"}\n");
            }
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(both(FLANDERS.validation().keeping(10), "measures.ndjson", bytes))
                    .hasSize(10)
                    .allMatch(each -> each.contains("KD-MIXED-YEARS"));
            assertThat(streamed(FLANDERS.validation(), "measures.ndjson", bytes)
                            .perRule()
                            .values())
                    .containsExactly(100L);
        }

        @Test
        void ofADocumentIsReadAsTheDocument() throws IOException {
            String json = "{\"schemaVersion\": 1,\n\"sources\": [{\"id\": \"a\"}, {\"id\": \"a\", \"title\": \"x\"}]}";
            List<String> seen = new ArrayList<>();

            SMALL.validation()
                    .checkEach(
                            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                            "all.json",
                            (record, findings) -> findings.forEach(each -> seen.add(each.toString())));

            assertThat(both("all.json", json)).hasSize(2);
            assertThat(seen).singleElement().asString().startsWith("all.json:2:26 /sources/1 ERROR KD-DUPLICATE-ID");
        }

        private static final Kapstok SMALL = SmallWorld.kapstok();
    }

    @Test
    void isTheSameFromPathStreamReaderTextAndBytes(@TempDir Path folder) throws IOException {
        String text =
                "{\"id\":\"a\",\"title\":\"é\",\"municipality\":\"44001\",\"date\":\"2024-03-01\"}\n{\"id\":\"a\"}\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("m.ndjson"), bytes);

        List<String> expected = lines(FLANDERS.validate(file));

        assertThat(expected).hasSize(3);
        assertThat(lines(FLANDERS.validate(text))).isEqualTo(expected);
        assertThat(lines(FLANDERS.validate(bytes))).isEqualTo(expected);
        assertThat(lines(FLANDERS.validate(new StringReader(text)))).isEqualTo(expected);
        assertThat(lines(FLANDERS.validate(new ByteArrayInputStream(bytes)))).isEqualTo(expected);
        assertThat(lines(FLANDERS.validateEach(file, (record, findings) -> {}))).isEqualTo(expected);
    }

    @Nested
    @DisplayName("Fault 3: one pass reports everything:")
    class OnePass {
        @Test
        void everyDamagedByteOfADocumentWithThePointerOfItsValue() throws IOException {
            byte[] bytes =
                    "{\"schemaVersion\": 1,\n\"sources\": [{\"id\": \"a\", \"title\": \"é, ï\"},\n{\"id\": \"b\", \"title\": \"ü\"}]}"
                            .getBytes(StandardCharsets.ISO_8859_1);

            assertThat(both(FLANDERS.validation(), "x.json", bytes))
                    .hasSize(3)
                    .allMatch(each -> each.contains("KD-DAMAGED-TEXT"))
                    .satisfiesExactly(
                            each -> assertThat(each).startsWith("2:35 /sources/0/title "),
                            each -> assertThat(each).startsWith("2:38 /sources/0/title "),
                            each -> assertThat(each).startsWith("3:23 /sources/1/title "));
        }

        @Test
        void everyDamagedByteOfALineWithThePointerOfItsValue() throws IOException {
            byte[] bytes = "{\"id\": \"a\", \"title\": \"é, ï\"}\n{\"id\": \"b\", \"title\": \"x\", \"goal\": \"ü\"}\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

            assertThat(both(FLANDERS.validation(), "measures.ndjson", bytes))
                    .satisfiesExactly(
                            each -> assertThat(each).startsWith("1:23 /measures/0/title ERROR KD-DAMAGED-TEXT"),
                            each -> assertThat(each).startsWith("1:26 /measures/0/title ERROR KD-DAMAGED-TEXT"),
                            each -> assertThat(each).startsWith("2:36 /measures/1/goal ERROR KD-DAMAGED-TEXT"));
        }

        @Test
        void damageIsCountedBeyondTheLimit() {
            byte[] bytes = ("{\"schemaVersion\": 1, \"sources\": [{\"id\": \"a\", \"title\": \"" + "é".repeat(500)
                            + "\"}]}")
                    .getBytes(StandardCharsets.ISO_8859_1);

            ValidationReport report = FLANDERS.validation().check(RawText.of(bytes, "x.json"));

            assertThat(report.findings()).hasSize(100);
            assertThat(report.perRule().values()).containsExactly(500L);
        }

        @ParameterizedTest
        @CsvSource({
            "measures.csv,UTF-16LE",
            "measures.csv,UTF-16BE",
            "measures.ndjson,UTF-16LE",
            "measures.json,UTF-16BE"
        })
        @DisplayName("which was guessed is told of every form (fault 2), and half a character is told")
        void aCharacterSetThatWasGuessedIsToldAndHalfACharacterToo(String file, String charset) throws IOException {
            String record = "{\"id\": \"a\", \"title\": \"\ud800\"}";
            String text = file.endsWith("csv")
                    ? "id,title\na,\"\ud800\"\n"
                    : file.endsWith("ndjson") ? record : "{\"schemaVersion\": 1, \"measures\": [" + record + "]}";
            StringBuilder bytes = new StringBuilder();
            for (char each : text.toCharArray()) {
                char first = charset.endsWith("LE") ? each : (char) (each >> 8 | each << 8);
                bytes.append((char) (first & 0xFF)).append((char) (first >> 8));
            }
            bytes.append('x');

            assertThat(both(FLANDERS.validation(), file, bytes.toString().getBytes(StandardCharsets.ISO_8859_1)))
                    .anyMatch(each -> each.contains("KD-CHARACTER-SET") && each.contains(charset))
                    .filteredOn(each -> each.contains("KD-DAMAGED-TEXT"))
                    .hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "ISO-8859-15", "x-MacRoman"})
        void everyCharacterSetIsReadTheSameInBothWays(String charset) throws IOException {
            String lines =
                    "{\"id\": \"a\", \"title\": \"é €\", \"municipality\": 1}\n{\"id\": \"a\", \"title\": \"ü\"}\n";

            assertThat(both(FLANDERS.validation(), "measures.ndjson", lines.getBytes(Charset.forName(charset))))
                    .anyMatch(each -> each.contains("KD-DUPLICATE-ID"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "sources|{\"id\":\"a\"},{\"id\":\"a\",\"title\":\"x\"}|KD-DUPLICATE-ID",
                    "measures|{\"id\":\"a\",\"municipality\":\"44001\",\"date\":\"2024-03-01\"}|KD-MUNICIPALITY-OF-ANOTHER-DAY",
                    "measures|{\"id\":\"a\",\"municipality\":\"99999\"}|KD-UNKNOWN-REFERENCE",
                    "measures|{\"title\":\"a\",\"subsidies\":[\"SUB-XX-999\"]}|KD-UNKNOWN-REFERENCE",
                    "plans|{\"id\":\"p\",\"municipality\":\"44001\",\"startYear\":2024}|KD-MUNICIPALITY-OF-ANOTHER-DAY",
                    "subsidies|{\"id\":\"s\",\"source\":\"flanders\",\"level\":\"european\"}|KD-",
                    "coverages|{\"body\":\"ic_limburg\",\"period\":{\"from\":\"2020-01-01\"}}|KD-OUTSIDE-BODY-PERIOD",
                    "changes|{\"date\":\"2019-01-02\",\"from\":[\"44001\",\"44029\"],\"to\":\"44084\"}|KD-CHANGE-CONTRADICTS",
                    "municipalities|{\"nis\":\"99998\",\"region\":\"flanders\",\"period\":{\"from\":\"2000-01-01\"}}|KD-MISSING-COVERAGE",
                    "measures|{\"id\":\"a\",\"municipality\":\"44001\"},{\"id\":\"b\",\"municipality\":\"44084\"}|KD-MIXED-YEARS"
                })
        void eachRuleBetweenRecordsLooksAtWhatIsThereOfAnIncompleteRecord(String list, String records, String rule)
                throws IOException {
            assertThat(both("x.json", "{\"schemaVersion\":1,\"" + list + "\":[" + records + "]}"))
                    .anyMatch(each -> each.contains("KD-MISSING-FIELD"))
                    .anyMatch(each -> each.contains(rule));
        }

        @Test
        void whatStandsBeforeTheBreakIsChecked() throws IOException {
            assertThat(
                            both(
                                    "x.json",
                                    "{\"schemaVersion\":1,\"measures\":[{\"id\":\"a\",\"title\":\" \"},{\"id\":\"a\",\"title\":\"x\"},{\"id\":"))
                    .anyMatch(each -> each.contains("KD-MALFORMED-JSON"))
                    .anyMatch(each -> each.contains("KD-BLANK"))
                    .anyMatch(each -> each.contains("KD-DUPLICATE-ID"));
            assertThat(both(
                            "m.ndjson",
                            "{\"id\":\"a\",\"title\":\" \"}\n{\"id\":\"b\", oops\n{\"id\":\"a\",\"title\":\"x\"}\n"))
                    .anyMatch(each -> each.contains("KD-MALFORMED-JSON"))
                    .anyMatch(each -> each.contains("KD-BLANK"))
                    .anyMatch(each -> each.startsWith("3:1 /measures/2 ERROR KD-DUPLICATE-ID"));
        }
    }

    @Nested
    @DisplayName("K8: an empty file")
    class AnEmptyFile {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n", " \r\n\t\n", "\ufeff", "\ufeff\n"})
        void isAnErrorAsJsonAndAsNdjson(String text) throws IOException {
            for (String file : List.of("x.json", "x.ndjson", "measures.jsonl", "-")) {
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    boolean told = charset == StandardCharsets.UTF_8 || text.startsWith("\ufeff");
                    byte[] bytes = text.getBytes(charset);
                    if (told) {
                        assertThat(both(FLANDERS.validation(), file, bytes))
                                .singleElement()
                                .asString()
                                .startsWith("1:1 ERROR KD-EMPTY-FILE");
                    }
                }
                assertThat(lines(FLANDERS.validation().check(RawText.of(text, file))))
                        .hasSize(1);
            }
        }
    }

    @Nested
    @DisplayName("K13: records over several lines")
    class RecordsOverSeveralLines {
        private static final String RECORD =
                "{\n  \"id\": \"a\",\n  \"aims\": [\n    \"x\"\n  ],\n  \"title\": \"A\"\n}\n";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    RECORD + RECORD + RECORD,
                    "[\n{\"id\":\"a\",\"title\":\"A\"},\n{\"id\":\"b\",\"title\":\"B\"}\n]\n",
                    "{ \"id\": \"a\",\n  \"title\": \"A\" }\n{ \"id\": \"b\",\n  \"title\": \"B\" }\n",
                    "{\n  \"schemaVersion\": 1,\n  \"measures\": [\n    {\"id\": \"a\"}\n  ]\n}\n"
                })
        void getOneSentenceThatSaysWhatToDo(String text) throws IOException {
            for (String file : List.of("x.ndjson", "measures.ndjson")) {
                assertThat(both(file, text))
                        .singleElement()
                        .asString()
                        .matches("1:1 (/measures/0 )?ERROR KD-RECORD-OVER-LINES .*")
                        .contains("this is JSON");
            }
        }

        @Test
        void harmNoRecordOnALineOfItsOwn() throws IOException {
            assertThat(both(
                            "measures.ndjson",
                            "{\"id\":\"a\",\"title\":1}\n" + RECORD + "{\"id\":\"c\",\"title\":1}\n" + RECORD))
                    .satisfiesExactly(
                            each -> assertThat(each).startsWith("1:19 /measures/0/title ERROR KD-WRONG-TYPE"),
                            each -> assertThat(each).startsWith("2:1 /measures/1 ERROR KD-RECORD-OVER-LINES"),
                            each -> assertThat(each).startsWith("9:19 /measures/2/title ERROR KD-WRONG-TYPE"),
                            each -> assertThat(each).startsWith("10:1 /measures/3 ERROR KD-RECORD-OVER-LINES"));
        }

        @Test
        void isNotSaidOfTheLinesBehindOneThatWasCut() throws IOException {
            assertThat(
                            both(
                                    "measures.ndjson",
                                    "{\"id\":\"a\",\"title\":\"A\",\n{\"id\":\"b\",\"title\":1}\n{\"id\":\"c\",\"ti\n{\"id\":\"d\",\"title\":2}\n"))
                    .extracting(each -> each.substring(0, each.indexOf(' ', each.indexOf("KD-"))))
                    .containsExactly(
                            "1:1 /measures/0 ERROR KD-RECORD-OVER-LINES",
                            "2:19 /measures/1/title ERROR KD-WRONG-TYPE",
                            "3:14 /measures/2/id ERROR KD-MALFORMED-JSON",
                            "4:19 /measures/3/title ERROR KD-WRONG-TYPE");
        }
    }

    @Nested
    @DisplayName("K13: what is no JSON")
    class WhatIsNoJson {
        @ParameterizedTest
        @CsvSource({"+1, 43", "NaN, 43", "Infinity, 43", "'''x''', 43", "01, 44"})
        void isToldWhereItStandsWithoutTheSettingsOfAParser(String value, int column) throws IOException {
            assertThat(both("x.json", "{\"schemaVersion\":1,\"populations\":[{\"year\":" + value + "}]}"))
                    .filteredOn(each -> each.contains("KD-MALFORMED-JSON"))
                    .singleElement()
                    .asString()
                    .startsWith("1:" + column + " ")
                    .doesNotContain("enable", "Feature");
        }
    }
}
