package be.kapstok.validation;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.table.OddTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Measures in CSV: odd files are told, whole or streamed (faults 2 and 13, K3, K4, K8, K10, K11, K15)")
class CsvFilesTest {
    private static final Set<String> OF_READING = Set.of(
            "KD-CHARACTER-SET",
            "KD-DAMAGED-TEXT",
            "KD-DUPLICATE-FIELD",
            "KD-EMPTY-FILE",
            "KD-MALFORMED-CSV",
            "KD-MALFORMED-VALUE",
            "KD-MISSING-FIELD",
            "KD-NO-HEADER",
            "KD-NO-ROWS",
            "KD-ODD-CELL",
            "KD-UNKNOWN-FIELD",
            "KD-WRONG-TYPE",
            "KD-UNKNOWN-VALUE",
            "KD-NIS-FORMAT");

    private static List<Finding> whole(byte[] bytes) {
        return Kapstok.flanders().validation().check(RawText.of(bytes, "m.csv")).findings();
    }

    private static List<Finding> streamed(byte[] bytes) {
        try {
            return Kapstok.flanders()
                    .validation()
                    .checkEach(new ByteArrayInputStream(bytes), "m.csv", (record, findings) -> {})
                    .findings();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What both ways say of the form, which must be the same. */
    private static List<String> form(List<Finding> findings) {
        return findings.stream()
                .filter(each -> OF_READING.contains(each.rule().value()))
                .map(Finding::toString)
                .toList();
    }

    private static List<String> told(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(form(streamed(bytes))).isEqualTo(form(whole(bytes)));
        return form(whole(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\r\n", "\uFEFF", "\uFEFF\n", "sep=;\n"})
    void anEmptyFileIsAnError(String text) {
        assertThat(told(text))
                .containsExactly("m.csv:1:1 ERROR KD-EMPTY-FILE This file is empty: it holds no data at all");
    }

    @Test
    void aHeaderWithoutRowsIsTold() {
        assertThat(told("id,title,municipality\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("WARNING KD-NO-ROWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m1,Taalcafe,44021\nm2,Klas,11002\n", "44021;m1;Taalcafe\n", "1,m1,x\n2,m2,y\n"})
    void aFileWithoutAHeaderIsOneClearFinding(String text) {
        assertThat(told(text)).hasSize(1).first().asString().contains("KD-NO-HEADER", "id, title, municipality");
    }

    @Test
    void cellsThatNoColumnNamesAreToldAndNotDropped() {
        assertThat(told("id,title,,\nm1,A,44021,secret\nm2,B,,\n"))
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).startsWith("m.csv:2:6").contains("'44021'", "column 3"))
                .anySatisfy(each -> assertThat(each).startsWith("m.csv:2:12").contains("'secret'", "column 4"));
    }

    @Test
    void aStrayQuoteThatSwallowsRowsIsTold() {
        assertThat(told("id,title,municipality\nm1,\"Taalcafe,44021\nm2,B,99999\nm3,C\",44021\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("m.csv:2:4 /measures/0 WARNING KD-ODD-CELL");
        assertThat(told("id,title,goal\nm1,A,\"een\ntwee\"\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"44021.0", "'\"=\"\"44021\"\"\"'", "044021", "'\"44.021\"'"})
    void whatASpreadsheetMadeOfACodeIsReadAndTold(String cell) {
        List<Finding> findings = whole(("id,title,municipality\nm1,A," + cell + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(findings).singleElement().asString().contains("INFO KD-READ-AS", "Gent (44021)");
    }

    @Test
    void everyDamagedRowOfUtf8IsToldAndTheOthersAreWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("id,title\nm1,é €\nm2,caf".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("\nm3,ë\nm4,".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xEB);
        bytes.write("\n".getBytes(StandardCharsets.UTF_8));

        List<String> findings = form(whole(bytes.toByteArray()));

        assertThat(findings).isEqualTo(form(streamed(bytes.toByteArray())));
        assertThat(findings)
                .anySatisfy(each -> assertThat(each).startsWith("m.csv:3:7").contains("KD-DAMAGED-TEXT"))
                .anySatisfy(each -> assertThat(each).startsWith("m.csv:5:4").contains("KD-DAMAGED-TEXT"))
                .noneMatch(each -> each.startsWith("m.csv:2"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-15", "x-MacRoman"})
    void aGuessIsToldHoweverFarTheFirstLetterWithAnAccentStands(String charset) {
        for (int before : new int[] {0, 100, 40_000}) {
            String text = "id,title\n" + "m,rij\n".repeat(before) + "x,België voor 5 € coördinatie\n";
            byte[] bytes = text.getBytes(Charset.forName(charset));

            assertThat(form(streamed(bytes))).isEqualTo(form(whole(bytes)));
            assertThat(form(whole(bytes))).first().asString().contains("INFO KD-CHARACTER-SET", charset);
        }
    }

    @Test
    void oddTablesAreToldTheSameWholeAndStreamed() {
        OddTables.some(300)
                .forEach(each ->
                        assertThat(form(streamed(each.bytes()))).as("%s", each).isEqualTo(form(whole(each.bytes()))));
    }

    @Test
    void aPlaceIsFoundAgainAmongManyRowsWithoutKeepingThem() {
        String rows = "m%d,\"rij\nvervolg\",44021\n";
        StringBuilder text = new StringBuilder("id,goal,title,municipality\n");
        for (int i = 0; i < FindingLog.DEFAULT_LIMIT; i++) {
            text.append(String.format(rows.replace("44021", "T,44021"), i));
        }
        text.append("m5,x,T,44021\n");

        assertThat(whole(text.toString().getBytes(StandardCharsets.UTF_8)).stream()
                        .map(each -> each.location() + " " + each.rule())
                        .collect(Collectors.toSet()))
                .containsExactly("m.csv:202:1 /measures/100 KD-DUPLICATE-ID");
    }
}
