package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.MissingPolicy;
import be.kapstok.migration.Shares;
import be.kapstok.migration.Shares.Fault;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import be.kapstok.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How what becomes one is merged, and what was one is divided, as it is typed. */
final class MigrationOptions {
    private static final Map<String, MergePolicy> WORDS = Map.of(
            "sum", MergePolicy.SUM,
            "mean", MergePolicy.WEIGHTED_MEAN,
            "weighted_mean", MergePolicy.WEIGHTED_MEAN,
            "equal", MergePolicy.KEEP_WHEN_EQUAL,
            "keep_when_equal", MergePolicy.KEEP_WHEN_EQUAL,
            "list", MergePolicy.LIST,
            "first", MergePolicy.FIRST,
            "ask", MergePolicy.ASK);

    private static final Map<String, MissingPolicy> MISSING =
            Map.of("zero", MissingPolicy.ZERO, "unknown", MissingPolicy.UNKNOWN, "range", MissingPolicy.RANGE);

    /** How many codes of a file of shares are told that are not written as codes are. */
    private static final int READINGS = 20;

    @Option(
            names = "--policy",
            paramLabel = "COLUMN=POLICY",
            description =
                    "How cells of a column, or a field of a data set such as measures.municipality, become one: sum,"
                            + " mean, equal, list, first or ask. Can be repeated.")
    private Map<String, String> policies = new LinkedHashMap<>();

    @Option(
            names = "--missing",
            paramLabel = "COLUMN=WHAT",
            description =
                    "What an empty cell or a mark such as NA, - or <5 counts for in a sum or mean: zero; unknown, so"
                            + " that the sum is not known either; or range, so that <5 is 0 to 4 and the sum such as 12-16. Without"
                            + " it such rows stay as they are. Can be repeated.")
    private Map<String, String> missing = new LinkedHashMap<>();

    @Option(
            names = "--scale",
            paramLabel = "COLUMN=N",
            description =
                    "To how many decimals means of a column are rounded; to the most of its cells if not given. Can be"
                            + " repeated.")
    private Map<String, Integer> scales = new LinkedHashMap<>();

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "A column that, with the code, tells rows apart, such as a year. Can be repeated.")
    private List<String> keys = new ArrayList<>();

    @Option(names = "--weight", paramLabel = "COLUMN", description = "The column by which means are weighted.")
    private @Nullable String weight;

    @Option(
            names = "--shares",
            paramLabel = "FILE",
            description = "A CSV of old code, new code and share (0 to 1), to divide what was one.")
    private @Nullable Path shares;

    /** The policies, without shares. */
    MergePolicies chosen(@Nullable Character decimal) {
        MergePolicies chosen = MergePolicies.NONE;
        for (Map.Entry<String, String> each : policies.entrySet()) {
            MergePolicy policy = WORDS.get(each.getValue().toLowerCase(Locale.ROOT));
            if (policy == null) {
                throw new Unusable("'" + Excerpt.of(each.getValue(), 100)
                        + "' is not a policy: use sum, mean, equal, list, first or ask.");
            }
            chosen = chosen.with(each.getKey(), policy);
        }
        for (Map.Entry<String, String> each : missing.entrySet()) {
            MissingPolicy policy = MISSING.get(each.getValue().toLowerCase(Locale.ROOT));
            if (policy == null) {
                throw new Unusable("'" + Excerpt.of(each.getValue(), 100)
                        + "' does not say what a missing number counts for: use zero, unknown or range.");
            }
            chosen = chosen.withMissing(each.getKey(), policy);
        }
        for (Map.Entry<String, Integer> each : scales.entrySet()) {
            try {
                chosen = chosen.withScale(each.getKey(), each.getValue());
            } catch (IllegalArgumentException refused) {
                throw Unusable.refused("--scale " + each.getKey(), refused);
            }
        }
        for (String each : keys) {
            chosen = chosen.keyedBy(each);
        }
        if (decimal != null) {
            chosen = chosen.withDecimal(decimal);
        }
        return weight == null ? chosen : chosen.weightedBy(weight);
    }

    /** The file of shares, or {@code null}. */
    @Nullable
    Path shares() {
        return shares;
    }

    /** The shares of a table: a CSV with the columns old code, new code and share. One that has faults is not used. */
    static Shares shares(Path given, Table table, LocalDate from, LocalDate to, Locale language) {
        String unusable = "The shares in " + Unusable.shown(given) + " cannot be used";
        Shares read;
        try {
            read = Kapstok.flanders().migrations().shares(table, from, to);
        } catch (IllegalArgumentException refused) {
            throw Unusable.refused(unusable, refused);
        }
        if (!read.faults().isEmpty()) {
            throw Unusable.withFaults(
                    unusable + ":",
                    read.faults().stream().map(each -> line(each, language)).toList());
        }
        return read;
    }

    /** What is read otherwise than it is written. */
    static List<String> readings(Shares read, Locale language) {
        return read.readings().stream()
                .limit(READINGS)
                .map(each -> line(each, language))
                .toList();
    }

    private static String line(Fault fault, Locale language) {
        Location place = fault.place();
        String at = place.cell() == null ? "line " + place.line() + ", column " + place.column() : place.cell();
        return at + ": " + fault.reason().text(language);
    }
}
