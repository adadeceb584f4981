package be.kapstok.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.reading.RecordReader;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import be.kapstok.table.OddForm;
import be.kapstok.table.OddTables;
import be.kapstok.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A table: no row is lost, a reading that is given back reads the same, and a stream is read as a whole file")
class RecognitionInvariants {
    /** What reading tells of its own choices; when they are told, there is nothing to choose. */
    private static final List<String> CHOICES = List.of("KD-CHARACTER-SET");

    private static final List<String> CELLS = List.of(
            "",
            " ",
            "44021",
            "Lommel",
            "Genk",
            "Titel",
            "2014",
            "1/6/2014",
            "2014-06-01",
            "1/6/14",
            "1.234",
            "1.200,50",
            "12,5",
            "ja",
            "nee",
            "nieuwkomers",
            "vrouwen",
            "inclusive",
            "nl",
            "x; y",
            "onzin",
            "\"",
            "een \"twee\"",
            "#",
            "-");

    /** What became of a table. */
    private record Outcome(
            List<String> records,
            List<Integer> leftOut,
            List<String> findings,
            @Nullable RecognisedFile recognition) {}

    private static Outcome streamed(byte[] bytes, String file, ReadOptions options) {
        List<String> records = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        RecognisedFile[] recognition = {null};
        FindingLog log = new FindingLog();
        try {
            new DatasetReader(options).each(new ByteArrayInputStream(bytes), file, log, new DatasetReader.RecordSink() {
                @Override
                public void take(Kind<?> kind, Keyed record, boolean whole, RecordPlaces places) {
                    if (whole) {
                        records.add(places.index() + " " + record);
                    } else {
                        leftOut.add(places.index());
                    }
                }

                @Override
                public void leaveOut(Kind<?> kind, int index) {
                    leftOut.add(index);
                }

                @Override
                public void recognised(@Nullable RecognisedFile value) {
                    recognition[0] = value;
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Outcome(records, leftOut, told(log.findings()), recognition[0]);
    }

    private static Outcome held(byte[] bytes, String file, ReadOptions options) {
        Reading reading = new DatasetReader(options).read(RawText.of(bytes, file));
        List<String> records = new ArrayList<>();
        List<Integer> leftOut = new ArrayList<>();
        for (Kind<?> kind : Kind.ALL) {
            List<Integer> gone = reading.dataset().places().leftOut(kind);
            leftOut.addAll(gone);
            int index = 0;
            for (Keyed each : reading.dataset().list(kind)) {
                while (gone.contains(index)) {
                    index++;
                }
                records.add(index + " " + each);
                index++;
            }
        }
        return new Outcome(records, leftOut, told(reading.findings()), reading.recognition());
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(each -> !CHOICES.contains(each.rule().value()))
                .map(each -> each.rule().value().equals("KD-UNKNOWN-COLUMN")
                        ? each.location() + " is not read" // a second column of a field, which was chosen before
                        : each.toString())
                .toList();
    }

    /** A recognition that was written as JSON and read back. */
    private static RecognisedFile writtenAndRead(RecognisedFile recognition) {
        String json = new RecordWriter(Locale.ENGLISH).write(recognition);
        RecognisedFile back =
                new DatasetReader().readRecord(RawText.of(json, "r.json"), RecognisedFile.class, new FindingLog());
        assertThat(back).isEqualTo(recognition);
        return Objects.requireNonNull(back);
    }

    /** A table is read the same held and streamed, and as it was recognised before. */
    private static void holds(byte[] bytes, String file, String about) {
        Outcome held = held(bytes, file, ReadOptions.DEFAULT);
        assertThat(streamed(bytes, file, ReadOptions.DEFAULT)).as(about).isEqualTo(held);
        RecognisedFile recognition = held.recognition();
        if (recognition != null) {
            ReadOptions given = ReadOptions.DEFAULT.as(writtenAndRead(recognition));
            assertThat(held(bytes, file, given)).as("given back: %s", about).isEqualTo(held);
            assertThat(streamed(bytes, file, given)).as("given back: %s", about).isEqualTo(held);
        }
    }

    /** Each row became a record, or a finding names it. */
    private static void losesNoRow(byte[] bytes, String file, int rows, String about) {
        Outcome outcome = streamed(bytes, file, ReadOptions.DEFAULT);
        FindingLog log = new FindingLog(Integer.MAX_VALUE, Optional::of);
        Reading reading = new DatasetReader().read(RawText.of(bytes, file), log);
        if (reading.recognition() == null) {
            assertThat(log.findings()).as(about).anyMatch(each -> each.severity() == Severity.ERROR);
            return;
        }
        String list = "/" + reading.recognition().kind() + "/";
        long notes = log.findings().stream()
                .filter(each -> each.rule().value().equals("KD-ODD-CELL")
                        && each.location().pointer().isEmpty()
                        && (each.message(Locale.ENGLISH).startsWith("A note stands here")
                                || each.message(Locale.ENGLISH).startsWith("The names of fields stand here again")))
                .count();
        assertThat(outcome.records().size() + outcome.leftOut().size() + notes)
                .as("rows in = rows carried + rows named: %s", about)
                .isEqualTo(rows);
        for (int each : outcome.leftOut()) {
            assertThat(log.findings())
                    .as("row %s of %s", each, about)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR
                            && (finding.location().pointer() + "/").startsWith(list + each + "/"));
        }
    }

    @Test
    void anOddTableIsReadAsItWasRecognisedAndLosesNoRow() {
        OddTables.some(400).forEach(odd -> {
            Charset charset = odd.charset();
            String text = new String(odd.bytes(), charset)
                    .replaceFirst("k1", "titel")
                    .replaceFirst("k2", "datum")
                    .replaceFirst("k3", "bedrag");
            byte[] bytes = text.getBytes(charset);
            holds(bytes, "m.csv", odd.about());
            losesNoRow(
                    bytes,
                    "m.csv",
                    Table.read(RawText.of(bytes, "m.csv")).rows().size(),
                    odd.about());
        });
    }

    @Property(tries = 20)
    void aTableOfAnyFormIsReadAsItWasRecognised(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("gemeente", "titel", "datum", "bedrag"));
        for (int i = 0; i < 4; i++) {
            List<String> cells = new ArrayList<>(List.of("44021", "Titel " + i));
            cells.add(any(List.of("2014", "1/6/2014", "juni 2014"), random));
            cells.add(any(List.of("1.200,50", "850", "1.234", "12,50"), random));
            rows.add(cells);
        }
        for (OddForm form : OddForm.values()) {
            boolean choosesBetweenEqualColumns = List.of(
                            OddForm.EQUAL_HEADINGS, OddForm.HEADINGS_OF_OTHER_CASE, OddForm.HEADINGS_WITH_BLANKS)
                    .contains(form);
            if (!choosesBetweenEqualColumns) {
                holds(form.of(rows), "m.csv", form + " " + rows);
            }
        }
    }

    @Property(tries = 12)
    void noRowOfAnyListIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        for (Kind<?> kind : Kind.ALL) {
            List<String> fields =
                    new CsvFields(kind, new RecordReader()).all().stream().toList();
            List<String> headings = new ArrayList<>(new LinkedHashSet<>(IntStream.range(0, 2 + random.nextInt(8))
                    .mapToObj(i -> any(fields, random))
                    .toList()));
            headings.addAll(Recognise.required(new RecordReader(), kind).stream()
                    .filter(each -> fields.contains(each) && !headings.contains(each))
                    .toList());
            int count = 1 + random.nextInt(6);
            StringBuilder text = new StringBuilder(String.join(";", headings));
            for (int i = 0; i < count; i++) {
                // the first cell is filled: a row of blanks is none
                Stream<String> cells = IntStream.range(0, headings.size())
                        .mapToObj(column -> column == 0 ? "x" + column : any(CELLS, random))
                        .map(cell -> cell.matches(".*[;\"].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
                text.append('\n').append(cells.collect(Collectors.joining(";")));
            }
            byte[] bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
            String file = kind.list() + ".csv";
            losesNoRow(bytes, file, count, text.toString());
            holds(bytes, file, text.toString());
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
