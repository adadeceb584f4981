package be.kapstok.bbc;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.file.RawText;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of exports: no row is lost, no amount is changed, and it does not matter how a file is read. */
class PlanExportInvariants {
    private static final List<String> FIELDS = List.of("0902", "0740", "0930");

    /** A row: whose, of which action, where, when and how much, and what is wrong with it. */
    record Line(String body, int action, String field, int year, long cents, String fault) {
        String[] cells() {
            return new String[] {
                "NIS-code", body,
                "Bestuur", body.isEmpty() ? "Nergenshuizen" : "",
                "Actie totaaloverzicht",
                        fault.equals("action") ? "" : "Code: AC" + action + "\nKorte omschrijving: Actie van " + action,
                "Beleidsveld", field + " Veld",
                "Boekjaar", fault.equals("year") ? "ooit" : String.valueOf(year),
                "Uitgave",
                        fault.equals("amount")
                                ? "veel"
                                : BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',')
            };
        }

        boolean isCarried() {
            return fault.equals("none") && !body.isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.of("44021", "71016", "11002", ""),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(FIELDS),
                        Arbitraries.integers().between(2026, 2031),
                        Arbitraries.longs().between(-99_999_999, 99_999_999),
                        Arbitraries.of("none", "none", "none", "none", "amount", "year", "action"))
                .as(Line::new)
                .list()
                .ofMaxSize(40);
    }

    private static Export export(List<Line> lines) {
        Export export = Export.of();
        lines.forEach(each -> export.row(each.cells()));
        return export;
    }

    private static Map<String, BigDecimal> sums(List<Line> lines) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Line each : lines) {
            if (each.isCarried()) {
                sums.merge(
                        each.body + " " + each.field + " " + each.year,
                        BigDecimal.valueOf(each.cents, 2),
                        BigDecimal::add);
            }
        }
        return sums;
    }

    /** A file is read plan by plan, with so little room that only one is held at a time. */
    private static RowCount each(String text, long budget, FindingLog log, List<PlacedPlan> plans) throws IOException {
        Path file = Files.createTempFile("export", ".csv");
        try {
            Files.writeString(file, text);
            ExportReading reading = new ExportReading(
                    "export.csv",
                    new World(),
                    ReadOptions.DEFAULT,
                    log,
                    budget,
                    plans::add,
                    new ExportReading.Counter());
            AmountTable.read(
                    reading,
                    ExportSource.of("export.csv", () -> Files.newInputStream(file), ReadOptions.DEFAULT.table()));
            return reading.rows().count();
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 150)
    void totalsByBodyFieldAndYearAreThoseOfTheRows(@ForAll("lines") List<Line> lines) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        ExportsAtSize.add(export(lines).read().dataset(), totals);
        // a field on which only zeros are booked joins another field of the action
        totals.values().removeIf(each -> each.signum() == 0);
        Map<String, BigDecimal> sums = sums(lines);
        sums.values().removeIf(each -> each.signum() == 0);

        assertThat(totals).isEqualTo(sums);
    }

    @Property(tries = 150)
    void everyRowIsCarriedOrNamed(@ForAll("lines") List<Line> lines) throws IOException {
        FindingLog log = new FindingLog(Integer.MAX_VALUE, Optional::of);
        RowCount rows = each(export(lines).text(), Long.MAX_VALUE, log, new ArrayList<>());

        long carried = lines.stream().filter(Line::isCarried).count();
        assertThat(rows.rows()).isEqualTo(lines.size());
        assertThat(rows.carried()).isEqualTo(carried);
        assertThat(log.findings().stream()
                        .mapToLong(PlanExportInvariants::rowsOf)
                        .sum())
                .isEqualTo(lines.size() - carried);
    }

    /** How many rows a finding names. */
    private static long rowsOf(Finding each) {
        List<Object> words = each.wording().arguments();
        return switch (each.wording().key()) {
            case "KD-PLAN-ROW.amount", "KD-PLAN-ROW.amount_year" -> 1;
            case "KD-PLAN-ROW.body", "KD-PLAN-ROW.year" ->
                Long.parseLong(words.get(1).toString());
            case "KD-PLAN-LEFT-OUT.no_action" -> Long.parseLong(words.get(0).toString());
            default -> 0;
        };
    }

    @Property(tries = 100)
    void aFileReadPlanByPlanGivesTheSamePlansPlacesAndFindings(@ForAll("lines") List<Line> lines) throws IOException {
        String text = export(lines).text();
        Reading held = Export.read(text, ReadOptions.DEFAULT);
        FindingLog log = new FindingLog();
        List<PlacedPlan> plans = new ArrayList<>();
        each(text, 1, log, plans);

        assertThat(log.findings()).isEqualTo(held.findings());
        List<MultiYearPlan> all = held.dataset().list(Kind.PLANS);
        assertThat(plans).hasSameSizeAs(all);
        for (PlacedPlan each : plans) {
            assertThat(each.plan()).isEqualTo(all.get(each.index()));
            Dataset alone = PlacedPlan.dataset("export.csv", List.of(each));
            for (String pointer : each.plan().actions().keySet()) {
                String whole = "/plans/" + each.index() + pointer + "/estimates/0/expenses";
                assertThat(alone.places()
                                .at("/plans/0" + pointer + "/estimates/0/expenses")
                                .at(whole))
                        .isEqualTo(held.dataset().places().at(whole));
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfTheRowsChangesNoTotal(@ForAll("lines") List<Line> lines, @ForAll long seed) {
        List<Line> mixed = new ArrayList<>(lines);
        Collections.shuffle(mixed, new Random(seed));
        Map<String, BigDecimal> one = new TreeMap<>();
        Map<String, BigDecimal> other = new TreeMap<>();
        ExportsAtSize.add(export(lines).read().dataset(), one);
        ExportsAtSize.add(export(mixed).read().dataset(), other);
        one.values().removeIf(each -> each.signum() == 0);
        other.values().removeIf(each -> each.signum() == 0);

        assertThat(other).isEqualTo(one);
    }

    @Property(tries = 100)
    void aBadCellChangesNoOtherRow(@ForAll("lines") List<Line> lines, @ForAll int which) {
        List<Line> good = lines.stream().filter(Line::isCarried).toList();
        if (good.isEmpty()) {
            return;
        }
        int bad = Math.floorMod(which, good.size());
        List<Line> spoilt = new ArrayList<>(good);
        Line was = good.get(bad);
        spoilt.set(bad, new Line(was.body, was.action, was.field, was.year, was.cents, "amount"));
        List<Line> without = new ArrayList<>(good);
        without.remove(bad);

        // a plan of which nothing is left is an error
        List<MultiYearPlan> plans = export(spoilt).read().dataset().list(Kind.PLANS).stream()
                .filter(each -> !each.objectives().isEmpty())
                .toList();
        assertThat(plans)
                .containsExactlyInAnyOrderElementsOf(
                        export(without).read().dataset().list(Kind.PLANS));
    }

    @Property(tries = 300)
    void noTextThrowsOrLosesARow(@ForAll("cells") List<List<String>> cells) throws IOException {
        StringBuilder text = new StringBuilder(Export.line(";", Export.HEADINGS));
        cells.forEach(row -> text.append(Export.line(";", row)));
        long filled = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .count();

        RowCount rows = each(text.toString(), 1, new FindingLog(), new ArrayList<>());
        new DatasetReader().read(RawText.of(text.toString(), "export.csv"));

        assertThat(rows.rows()).isEqualTo(filled);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "44021",
                        "2026",
                        "12.500",
                        "1,5",
                        "0902 Integratie",
                        "Code: X\nKorte omschrijving: y",
                        "Totaal",
                        "OCMW Gent",
                        "Code:",
                        "99999999999999999999",
                        "Meerjarenplan",
                        "-",
                        "0"),
                Arbitraries.strings().ascii().excludeChars('"').ofMaxLength(12));
        return cell.list().ofSize(Export.HEADINGS.size()).list().ofMaxSize(12);
    }

    @Property(tries = 500)
    void aCellIsReadWhateverItHolds(@ForAll("texts") String cell) {
        LevelText text = LevelText.of(cell);

        assertThat(text.title().length()).isLessThanOrEqualTo(1000);
        String all = text.title() + " " + text.description() + " " + text.code();
        for (String word : cell.split("[\\s:]+", -1)) {
            if (word.matches("[a-z]{4,}") && !isLabel(word)) {
                assertThat(all).contains(word);
            }
        }
    }

    private static boolean isLabel(String word) {
        return List.of("code", "korte", "lange", "omschrijving", "commentaar", "evaluatie", "prioritair")
                .contains(word);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Code: AC1",
                        "Korte omschrijving: taalklas",
                        "Lange omschrijving: samen met scholen. En meer",
                        "Commentaar: loopt",
                        "Evaluatie: goed bevonden",
                        "nog een regel",
                        "",
                        "Code: AC2 erbij",
                        "Korte omschrijving: Actie 5.2.4",
                        "1.2 samen leven",
                        "taalklas")
                .list()
                .ofMaxSize(8)
                .map(lines -> String.join("\r\n", lines));
    }
}
