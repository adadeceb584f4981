package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.file.RawText;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.plan.PlanReview;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.RecordCount;
import be.kapstok.validation.ValidationReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is wrong with some records of a file, the answers about the others do not change. */
class RowByRowInvariants {
    private static final Kapstok FLANDERS = Kapstok.flanders();
    private static final String[] GROUPS = {"newcomers", "all_inhabitants", "roma"};

    /** How a file is written. */
    enum Form {
        JSON,
        NDJSON,
        CSV
    }

    /**
     * A measure, and what is wrong with it: 0 for nothing.
     *
     * @param group which group it is for
     * @param dated whether it has a day of its own
     */
    record Row(int group, boolean dated, int fault) {
        boolean faulty() {
            return fault > 0;
        }

        String json(int index) {
            String id = fault == 1 && index > 0 ? "m0" : "m" + index;
            String title = fault == 2 ? "" : ",\"title\":\"" + (fault == 3 ? " " : "Actie " + index) + "\"";
            String date = fault == 4 ? ",\"date\":\"2015-13-01\"" : dated ? ",\"date\":\"2015-02-01\"" : "";
            String groups = ",\"targetGroups\":[\"" + (fault == 5 ? "nobody_knows" : GROUPS[group]) + "\"]";
            String more = fault == 6 ? ",\"titel\":\"x\"" : "";
            return fault == 7
                    ? "5"
                    : "{\"id\":" + (fault == 8 ? "[]" : "\"" + id + "\"") + title + date + groups + more + "}";
        }

        String csv(int index) {
            String id = fault == 1 && index > 0 ? "m0" : "m" + index;
            String title = fault == 2 || fault == 3 ? "" : "Actie " + index;
            String date = fault == 4 ? "2015-13-01" : dated ? "2015-02-01" : "";
            String municipality = fault == 5 || fault == 6 ? "99999" : fault > 6 ? "9" : "44021";
            return id + "," + title + "," + date + "," + GROUPS[group] + "," + municipality;
        }
    }

    /** What of the file is written: the measures, and whether a plan names the first of them. */
    record Content(List<Row> rows, boolean plan) {
        /** The first measure always has an id, so that a duplicate of it is one. */
        Content {
            Row first = rows.get(0);
            rows = new ArrayList<>(rows);
            rows.set(0, new Row(first.group(), first.dated(), Math.min(first.fault(), 6)));
        }

        /** A duplicate of nothing is no fault. */
        boolean isFaulty(int index) {
            return rows.get(index).faulty() && !(rows.get(index).fault() == 1 && index == 0);
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<Integer> faults = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 8)));
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.integers().between(0, GROUPS.length - 1), Arbitraries.of(true, false), faults)
                .as(Row::new);
        return Combinators.combine(rows.list().ofMinSize(1).ofMaxSize(12), Arbitraries.of(true, false))
                .as(Content::new);
    }

    private static String text(Form form, Content content, Function<Integer, Boolean> kept, boolean planKept) {
        List<Integer> some = IntStream.range(0, content.rows().size())
                .boxed()
                .filter(kept::apply)
                .toList();
        return switch (form) {
            case JSON ->
                "{\"schemaVersion\":1,\"measures\":["
                        + String.join(",\n", json(content, some))
                        + "]"
                        + (content.plan() && planKept ? ",\"plans\":[" + plan(content) + "]" : "")
                        + "}";
            case NDJSON -> String.join("\n", json(content, some)) + "\n";
            case CSV ->
                "id,title,date,targetGroups,municipality\n"
                        + String.join(
                                "\n",
                                some.stream()
                                        .map(each -> content.rows().get(each).csv(each))
                                        .toList())
                        + "\n";
        };
    }

    private static List<String> json(Content content, List<Integer> some) {
        return some.stream().map(each -> content.rows().get(each).json(each)).toList();
    }

    private static String plan(Content content) {
        List<String> actions = IntStream.range(0, Math.min(3, content.rows().size()))
                .mapToObj(i -> "{\"id\":\"A" + i + "\",\"title\":\"Actie\",\"measure\":\"m" + i + "\"}")
                .toList();
        return "{\"id\":\"p\",\"municipality\":\"71016\",\"startYear\":2014,\"endYear\":2019,\"objectives\":[{\"id\":\"B\","
                + "\"title\":\"Samen\",\"actionPlans\":[{\"id\":\"AP\",\"title\":\"Plan\",\"actions\":["
                + String.join(",", actions)
                + "]}]}]}";
    }

    private static ValidationReport checked(String text, Form form) {
        return FLANDERS.validation()
                .keeping(1)
                .check(RawText.of(text, "f." + form.name().toLowerCase(Locale.ROOT)));
    }

    /** An answer without places in the file, which move when a record is left out. */
    private static String told(MeasureAnswer answer) {
        return answer.measure()
                + answer.day()
                + answer.kind()
                + answer.reasons()
                + answer.notApplied()
                + answer.findings().stream().map(RowByRowInvariants::told).toList();
    }

    private static String told(PlanReview review) {
        return review.plan()
                + review.day()
                + review.actions()
                + review.reasons()
                + review.findings().stream().map(RowByRowInvariants::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.message() + " "
                + finding.location().pointer().replaceFirst("^/[a-z]+/[0-9]+", "");
    }

    @Property(tries = 150)
    void theAnswersAboutSoundRecordsAreThoseWithoutTheFaultyOnes(
            @ForAll Form form, @ForAll("contents") Content content) {
        boolean planKept =
                IntStream.range(0, Math.min(3, content.rows().size())).noneMatch(content::isFaulty);
        ValidationReport report = checked(text(form, content, each -> true, true), form);
        ValidationReport clean = checked(text(form, content, each -> !content.isFaulty(each), planKept), form);

        long faulty = IntStream.range(0, content.rows().size())
                .filter(content::isFaulty)
                .count();
        if (faulty == content.rows().size()) {
            assertThat(report.sound()).isEmpty();
            return;
        }
        CheckedDataset sound = report.sound().orElseThrow();
        assertThat(clean.isValid()).isTrue();
        assertThat(FLANDERS.validation().check(sound.dataset()).isValid()).isTrue();
        DatasetReview review = FLANDERS.review(sound);
        DatasetReview expected = FLANDERS.review(clean.checked().orElseThrow());
        assertThat(review.measures().stream().map(RowByRowInvariants::told))
                .containsExactlyElementsOf(expected.measures().stream()
                        .map(RowByRowInvariants::told)
                        .toList());
        assertThat(review.plans().stream().map(RowByRowInvariants::told))
                .containsExactlyElementsOf(
                        expected.plans().stream().map(RowByRowInvariants::told).toList());
    }

    @Property(tries = 150)
    void everyRecordIsJudgedOrSkipped(@ForAll Form form, @ForAll("contents") Content content) {
        ValidationReport report = checked(text(form, content, each -> true, true), form);
        FileReports found = FileReports.of(List.of(report), false, FLANDERS::review);
        FileReport file = found.files().get(0);

        RecordCount measures = found.count(Kind.MEASURES);
        assertThat(measures.records()).isEqualTo(content.rows().size());
        assertThat(measures.skipped())
                .isEqualTo(IntStream.range(0, content.rows().size())
                        .filter(content::isFaulty)
                        .count());
        assertThat(file.measures()).hasSize((int) (measures.records() - measures.skipped()));
        assertThat(file.skipped()).hasSize((int)
                file.counts().stream().mapToLong(RecordCount::skipped).sum());
        Set<Integer> places = new HashSet<>(file.measuresByPlace().keySet());
        file.measuresByPlace()
                .forEach((place, answer) -> assertThat(answer.measure()).isEqualTo("m" + place));
        file.skipped().stream()
                .filter(each -> each.pointer().startsWith("/measures/"))
                .forEach(each -> assertThat(
                                places.add(Integer.valueOf(each.pointer().substring(10))))
                        .isTrue());
        assertThat(places).hasSize(content.rows().size());
    }

    @Property(tries = 100)
    void whatIsReadAsAStreamIsJudgedLikeWhatIsHeld(@ForAll("contents") Content content, @ForAll boolean table)
            throws IOException {
        Form form = table ? Form.CSV : Form.NDJSON;
        String text = text(form, content, each -> true, false);
        ValidationReport held = checked(text, form);
        String name = held.files().get(0);
        FileReports whole = FileReports.of(List.of(held), true, each -> FLANDERS.check(each, null));

        ValidationReport streamed = FLANDERS.validation().keeping(1).checkEach(in(text), name, (record, found) -> {});
        StreamedReview review = new StreamedReview(FLANDERS.reviews(), null, 1_000);
        review.add(in(text), name, ReadOptions.DEFAULT, streamed);
        FileReports found = review.report(true);

        assertThat(found.files().get(0).counts()).isEqualTo(whole.files().get(0).counts());
        assertThat(found.measures()).isEqualTo(whole.measures());
        assertThat(found.perRule()).isEqualTo(whole.perRule());
        assertThat(found.files().get(0).measures())
                .containsExactlyElementsOf(whole.files().get(0).measures().stream()
                        .filter(each -> !each.findings().isEmpty())
                        .toList());
        assertThat(withFindings(found)).isEqualTo(withFindings(whole));
    }

    private static List<Object> withFindings(FileReports reports) {
        return new ArrayList<>(reports.files().get(0).skipped().stream()
                .filter(each -> !each.findings().isEmpty())
                .toList());
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
