package be.kapstok.wording;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.model.MeasureKind;
import be.kapstok.wording.LabelledLine.FirstRun;
import be.kapstok.wording.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the reader agrees with people, told whole: agreement, kappa, confusions and each disagreement. What was tuned with
 * figures, the certainty of answers, is judged by five folds over the sources of the lines. The words and rules were written
 * with the lines in sight, which no fold can undo: what first runs on unseen lines gave is printed beside it.
 */
class ReadingFiguresTest {
    private static final int FOLDS = 5;

    /** The first batch of fresh lines that was read after the way to count doubt had changed for the last time. */
    private static final int IN_FORCE = 5;

    private static final Path LEXICON = Path.of("src/main/resources/be/kapstok/wording/lexicon/lexicon.json");
    private static final WordingReader READER = new WordingReader();

    /** A line with its answer. */
    private record Read(LabelledLine line, WordingAnswer answer, int doubt) {
        boolean right() {
            return answer.kind() == line.label();
        }
    }

    private static List<Read> read(String... files) {
        return Stream.of(files)
                .flatMap(file -> LabelledLine.of(file).stream())
                .map(line -> new Read(line, READER.read(line.text()), READER.doubt(line.text())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "real-lines-1.csv,79",
        "real-lines-2.csv,95",
        "page-lines.csv,141",
        "own-lines.csv,147",
        "own-lines-2.csv,146",
        "fresh-lines.csv,590"
    })
    void theReaderAgreesWithTheLabels(String file, int right) {
        List<Read> all = read(file);
        System.out.println(figures(file, all));

        assertThat(all.stream().filter(Read::right).count()).isGreaterThanOrEqualTo(right);
        assertThat(kappa(all)).isGreaterThan(0.85);
    }

    private static String figures(String name, List<Read> all) {
        StringBuilder told = new StringBuilder();
        long right = all.stream().filter(Read::right).count();
        told.append(String.format(Locale.ROOT, "%s: %d of %d, kappa %.2f%n", name, right, all.size(), kappa(all)));
        for (MeasureKind label : MeasureKind.values()) {
            told.append(String.format("  %-13s", label.name().toLowerCase(Locale.ROOT)));
            for (MeasureKind kind : MeasureKind.values()) {
                told.append(String.format(
                        "%5d", count(all, each -> each.line.label() == label && each.answer.kind() == kind)));
            }
            told.append('\n');
        }
        for (Certainty each : Certainty.values()) {
            told.append(String.format(
                    "  %s: %d of %d%n",
                    each.name().toLowerCase(Locale.ROOT),
                    count(all, read -> read.answer.confidence() == each && read.right()),
                    count(all, read -> read.answer.confidence() == each)));
        }
        all.stream()
                .filter(each -> !each.right())
                .forEach(each -> told.append(String.format(
                        "  %s is %s, read as %s: %s%n    %s%n",
                        each.line.id(),
                        each.line.label(),
                        each.answer.kind(),
                        each.answer.reasons().get(0).text(),
                        each.line.text())));
        return told.toString();
    }

    private static long count(List<Read> all, Predicate<Read> which) {
        return all.stream().filter(which).count();
    }

    /** Cohen's kappa: agreement beyond that of two readers who know only how often each kind occurs. */
    private static double kappa(List<Read> all) {
        double of = all.size();
        double agreed = count(all, Read::right) / of;
        double chance = 0;
        for (MeasureKind each : MeasureKind.values()) {
            chance += count(all, read -> read.line.label() == each)
                    / of
                    * (count(all, read -> read.answer.kind() == each) / of);
        }
        return (agreed - chance) / (1 - chance);
    }

    @Test
    void sureAnswersAreRightInLinesOfSourcesThatDidNotCount() {
        List<Read> all = read(LabelledLine.FIRST, LabelledLine.SECOND, LabelledLine.PAGES);
        int sure = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Predicate<Read> within = each -> Math.floorMod(each.line.source().hashCode(), FOLDS) == left;
            Calibration calibration =
                    new Calibration(counts(all.stream().filter(within.negate()).toList()));
            for (Read each : all.stream().filter(within).toList()) {
                if (calibration.of(each.doubt) != Certainty.POSSIBLE) {
                    sure++;
                    right += each.right() ? 1 : 0;
                }
            }
        }
        System.out.printf("by five folds over sources: sure of %d of %d, right in %d%n", sure, all.size(), right);

        assertThat(sure).isGreaterThan(all.size() * 6 / 10);
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(sure * 0.95));
    }

    private static List<Lexicon.Count> counts(List<Read> all) {
        Map<Integer, List<Read>> byDoubt = new TreeMap<>();
        all.forEach(each -> byDoubt.computeIfAbsent(Math.min(2, each.doubt), none -> new ArrayList<>())
                .add(each));
        List<FirstRun> fresh = LabelledLine.firstRuns().stream()
                .filter(each -> each.batch() >= IN_FORCE)
                .toList();
        return Stream.of(0, 1, 2)
                .map(doubt -> {
                    List<Read> some = byDoubt.getOrDefault(doubt, List.of());
                    List<FirstRun> first = fresh.stream()
                            .filter(each -> Math.min(2, each.doubt()) == doubt)
                            .toList();
                    long right = count(some, Read::right)
                            + first.stream().filter(FirstRun::right).count();
                    return new Lexicon.Count((int) right, some.size() + first.size());
                })
                .toList();
    }

    @Test
    void firstRunsOfFreshLinesAreTold() {
        List<FirstRun> all = LabelledLine.firstRuns();
        for (int batch = 1; batch <= 6; batch++) {
            int now = batch;
            tell(
                    "batch " + batch,
                    all.stream().filter(each -> each.batch() == now).toList());
        }
        tell("in force", all.stream().filter(each -> each.batch() >= IN_FORCE).toList());
        tell("all", all);

        assertThat(all).hasSize(LabelledLine.of(LabelledLine.FRESH).size()).hasSize(611);
        assertThat(all.stream().filter(FirstRun::right)).hasSize(550);
    }

    private static void tell(String name, List<FirstRun> some) {
        System.out.printf(
                "first run, %s: right %d of %d; sure of %d, right in %d%n",
                name,
                some.stream().filter(FirstRun::right).count(),
                some.size(),
                some.stream().filter(FirstRun::sure).count(),
                some.stream().filter(each -> each.sure() && each.right()).count());
    }

    @Test
    void theShippedCountsAreThoseOfTheRealLinesAndOfFirstRuns() throws IOException {
        List<Lexicon.Count> counts = counts(read(LabelledLine.FIRST, LabelledLine.SECOND, LabelledLine.PAGES));
        if (Boolean.getBoolean("calibration.write")) {
            List<String> written = counts.stream()
                    .map(each -> "{\"right\": " + each.right() + ", \"of\": " + each.of() + "}")
                    .toList();
            String lexicon = Files.readString(LEXICON);
            Files.writeString(
                    LEXICON,
                    lexicon.replaceFirst(
                            "\"calibration\": \\[.*]", "\"calibration\": [" + String.join(", ", written) + "]"));
        }

        assertThat(Lexicon.load().calibration())
                .as("write them anew with: mvn test -Dtest=ReadingFiguresTest -Dcalibration.write=true")
                .isEqualTo(counts);
    }

    @Test
    void everyKindHasItsWords() {
        Map<MeasureKind, Integer> silent = new EnumMap<>(MeasureKind.class);
        for (Read each : read(
                LabelledLine.FIRST, LabelledLine.SECOND, LabelledLine.PAGES, LabelledLine.OWN, LabelledLine.MORE_OWN)) {
            if (each.answer.targetGroups().isEmpty() && each.answer.signs().isEmpty()) {
                silent.merge(each.answer.kind(), 1, Integer::sum);
            }
        }
        assertThat(silent.keySet()).isSubsetOf(MeasureKind.NO_SIGN);
    }
}
