package be.kapstok.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.kapstok.file.RawText;
import be.kapstok.file.UnreadableFile;
import be.kapstok.reason.Languages;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that is none, is damaged or is made to do harm, is refused with a sentence. */
class HostileWorkbookTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static byte[] zip(String name, String text) {
        XlsxParts parts = XlsxParts.of("");
        parts.parts().clear();
        return parts.with(name, text).bytes();
    }

    private static byte[] compound(String name) {
        byte[] bytes = new byte[4096];
        byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(sign, 0, bytes, 0, sign.length);
        byte[] named = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(named, 0, bytes, 1024, named.length);
        return bytes;
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(compound("Workbook"), "(.xls)"),
                Arguments.of(compound("Book"), "(.xls)"),
                Arguments.of(compound("EncryptedPackage"), "wachtwoord"),
                Arguments.of(compound("WordDocument"), "document"),
                Arguments.of(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "(.ods)"),
                Arguments.of(zip("mimetype", "application/vnd.oasis.opendocument.text"), "document"),
                Arguments.of(zip("xl/workbook.bin", "x"), "(.xlsb)"),
                Arguments.of(zip("Index/Document.iwa", "x"), "Numbers"),
                Arguments.of(zip("word/document.xml", "x"), "document"),
                Arguments.of(zip("list.csv", "a,b"), "zipbestand"),
                Arguments.of(zip("[Content_Types].xml", "<Types/>"), "beschadigd"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherFilesAreToldApart(byte[] bytes, String dutch) {
        assertThatThrownBy(() -> Table.read(RawText.of(bytes, "list.xlsx")))
                .isInstanceOfSatisfying(UnreadableFile.class, told -> {
                    assertThat(told.text(Languages.DUTCH)).contains(dutch);
                    assertThat(told.text(Languages.FRENCH)).isNotEqualTo(told.getMessage());
                    assertThat(told.getMessage()).endsWith(".");
                });
    }

    private static String cells(int count) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            row.append("<row><c><v>1</v></c></row>");
        }
        return row.toString();
    }

    /** A sheet of so many bytes in which one thing stands again and again. */
    private static byte[] again(String before, String piece, int bytes, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        byte[] one = piece.getBytes(StandardCharsets.UTF_8);
        while (out.size() < bytes) {
            out.writeBytes(one);
        }
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    static Stream<Arguments> bombs() {
        String sheet = "xl/worksheets/sheet1.xml";
        return Stream.of(
                Arguments.of(sheet, again("<worksheet><sheetData>", " ", 40 << 20, ""), "200 times larger"),
                Arguments.of(sheet, again("<worksheet><sheetData>", "<row/>", 40 << 20, ""), "200 times larger"),
                Arguments.of(sheet, again("<worksheet a=\"", "a", 1 << 20, "\"/>"), "a tag of more than"),
                Arguments.of(sheet, again("<worksheet>", "<a>", 1 << 20, ""), "nested more than 100 deep"),
                Arguments.of(
                        sheet,
                        again("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", "a", 2 << 20, ""),
                        "a cell has more than"),
                Arguments.of("xl/sharedStrings.xml", again("<sst>", "<si/>", 40 << 20, ""), "200 times larger"),
                Arguments.of(
                        "xl/styles.xml",
                        again("<styleSheet><cellXfs>", "<xf/>", 1 << 20, ""),
                        "more than 100000 styles"),
                Arguments.of(
                        "xl/workbook.xml",
                        again("<workbook xmlns:r=\"r\"><sheets>", "<sheet r:id=\"r1\" name=\"a\"/>", 1 << 18, ""),
                        "more than 1000 sheets"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whatGrowsWhenItIsUnpackedIsRefused(String part, byte[] xml, String why) {
        byte[] bytes = XlsxParts.of("<row><c t=\"s\"><v>0</v></c></row>")
                .with(part, xml)
                .bytes();

        Assertions.assertTimeout(
                LONGEST,
                () -> assertThatThrownBy(() -> Table.read(RawText.of(bytes, "list.xlsx")))
                        .isInstanceOf(UnreadableFile.class)
                        .hasMessageContaining(why));
    }

    @Test
    void tooManyPartsAreRefused() {
        XlsxParts parts = XlsxParts.of(cells(2));
        for (int i = 0; i < 10_001; i++) {
            parts.with("media/" + i, "");
        }

        assertThatThrownBy(() -> Table.read(RawText.of(parts.bytes(), "list.xlsx")))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("more than 10000 parts");
    }

    @Test
    void noEntityIsResolved() {
        for (String doctype : List.of(
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY e \"x\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">")) {
            byte[] bytes = XlsxParts.of("")
                    .sheetXml(
                            1,
                            doctype
                                    + "<a><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></a>")
                    .bytes();

            assertThatThrownBy(() -> Table.read(RawText.of(bytes, "list.xlsx"))).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void aCutFileIsRefused() {
        byte[] whole = XlsxParts.of(cells(50)).bytes();

        for (int length = 4; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Table.read(RawText.of(cut, "list.xlsx"))).isInstanceOf(UnreadableFile.class);
        }
    }

    private static List<XlsxParts> seeds() {
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>naam</t></is></c></row>"
                        + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>44021</v></c><c r=\"B2\" s=\"1\"><v>45000.5</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"d\"><v>2024-01-01T00:00:00</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"e\"><v>#N/A</v></c><c r=\"B5\"><f>1+1</f></c></row>";
        List<XlsxParts> seeds = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            seeds.add(XlsxParts.of(rows)
                    .workbook(
                            "<workbookPr date1904=\"" + i + "\"/>",
                            "<sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/>"
                                    + "<sheet name=\"B\" sheetId=\"2\" r:id=\"r2\"/>")
                    .sheet(2, rows)
                    .texts("<si><t>kop</t></si><si><r><t>a</t></r></si>")
                    .formats("dd/mm/yyyy", "0000"));
        }
        return seeds;
    }

    /** Bytes of the zip, or of a part, that are others, missing, doubled or moved. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] made = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(Math.max(1, made.length));
            int length = random.nextInt(Math.max(1, Math.min(40, made.length - at)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (random.nextInt(4)) {
                case 0 -> made[at] = (byte) random.nextInt(256);
                case 1 -> {
                    out.write(made, 0, at);
                    out.write(made, at + length, made.length - at - length);
                    made = out.toByteArray();
                }
                case 2 -> {
                    out.write(made, 0, at + length);
                    out.write(made, at, made.length - at);
                    made = out.toByteArray();
                }
                default -> {
                    int to = random.nextInt(made.length - length);
                    System.arraycopy(bytes, Math.min(at, bytes.length - length), made, to, length);
                }
            }
            if (made.length < 4) {
                return bytes;
            }
        }
        return made;
    }

    @Test
    void aMutatedWorkbookIsReadOrRefused() {
        int mutations = Integer.getInteger("mutations", 1000);
        Random random = new Random(Long.getLong("mutations.seed", 18));
        int read = 0;
        for (int i = 0; i < mutations; i++) {
            XlsxParts seed = seeds().get(i % 2);
            byte[] bytes;
            if (random.nextInt(3) == 0) {
                bytes = mutated(seed.bytes(), random);
            } else {
                List<String> names = List.copyOf(seed.parts().keySet());
                String name = names.get(random.nextInt(names.size()));
                bytes = seed.with(name, mutated(seed.parts().get(name), random)).bytes();
            }
            read += Assertions.assertTimeout(Duration.ofSeconds(2), () -> isRead(bytes)) ? 1 : 0;
        }
        assertThat(read).isBetween(mutations / 20, mutations);
    }

    /** Whether bytes are a workbook, of which each cell then has a place, and which is written and read again. */
    private static boolean isRead(byte[] bytes) {
        Table table;
        try {
            table = Table.read(RawText.of(bytes, "list.xlsx"));
        } catch (UnreadableFile told) {
            assertThat(told.text(Locale.FRENCH)).isNotBlank();
            return false;
        }
        for (Row row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                if (table.sheet() != null) {
                    assertThat(table.place(row, i).cell()).matches("(?s).*![A-Z]+\\d+");
                }
            }
        }
        try {
            Table again = Table.read(RawText.of(table.bytes(), "again.xlsx"));
            assertThat(again.rows()).isEqualTo(table.rows());
        } catch (UncheckedIOException otherSheet) {
            assertThat(otherSheet).hasRootCauseInstanceOf(Exception.class).hasStackTraceContaining("UnreadableFile");
        }
        return table.sheet() != null;
    }
}
