package be.kapstok.bbc;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.model.Action;
import be.kapstok.model.Estimate;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.FindingLog;
import be.kapstok.validation.ValidationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads and reviews exports of all 300 municipalities in both forms, and compares the totals by field and year: run it with a
 * small heap, such as {@code -Xmx256m}, and a folder for the files.
 */
final class ExportsAtSize {
    private ExportsAtSize() {}

    /** Writes and reads; the second argument is how many municipalities there are. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> codes = ExportMaker.flemish(Integer.parseInt(args[1]));
        ExportMaker sorted = new ExportMaker(codes, 300, 10);
        Path table = folder.resolve("sorted.csv");
        sorted.writeTable(table, false);
        read("table, body by body", table, sorted);
        Files.delete(table);
        ExportMaker mixed = new ExportMaker(codes, 300, 10);
        table = folder.resolve("mixed.csv");
        mixed.writeTable(table, true);
        read("table, rows of all bodies mixed", table, mixed);
        Files.delete(table);
        ExportMaker set = new ExportMaker(codes, 300, 10);
        set.writeSet(folder.resolve("set"));
        read("flat set", folder.resolve("set"), set);
    }

    private static void read(String what, Path file, ExportMaker made) throws IOException {
        long start = System.nanoTime();
        Map<String, BigDecimal> totals = new TreeMap<>();
        long[] reviewed = new long[2];
        FindingLog log = new FindingLog();
        RowCount rows = new PlanExport().each(file, ReadOptions.DEFAULT, log, (index, part) -> {
            add(part, totals);
            ValidationReport checked = Kapstok.flanders().validate(part);
            reviewed[0]++;
            reviewed[1] += Kapstok.flanders()
                    .review(checked.checked().orElseThrow())
                    .findings()
                    .size();
        });
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.printf(
                "%s: %d MB, %d rows, %d carried, %d named, %d plans reviewed with %d findings, totals %s, %d s, heap of %d MB, %s%n",
                what,
                Files.isDirectory(file) ? 0 : Files.size(file) >> 20,
                made.rows(),
                rows.carried(),
                rows.named(),
                reviewed[0],
                reviewed[1],
                totals.equals(made.totals()) ? "equal" : "DIFFERENT",
                seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                log.perRule());
    }

    /** Adds the expenses of plans by body, field and year. */
    static void add(Dataset part, Map<String, BigDecimal> totals) {
        for (MultiYearPlan plan : part.list(Kind.PLANS)) {
            for (Action action : plan.actions().values()) {
                for (Estimate each : action.estimates()) {
                    if (each.expenses() != null) {
                        totals.merge(
                                plan.municipality() + " " + action.policyField() + " " + each.year(),
                                each.expenses().amount(),
                                BigDecimal::add);
                    }
                }
            }
        }
    }
}
