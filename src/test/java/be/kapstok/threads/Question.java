package be.kapstok.threads;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.table.Table;
import be.kapstok.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Something that is asked of a {@link Kapstok}; the answer as text. */
public enum Question {
    SUPPORT(kapstok ->
            Reports.of(kapstok.support("Genk", LocalDate.of(2014, 6, 1)), ReportFormat.TEXT, Locale.ENGLISH)),
    SUPPORT_IN_BRUSSELS(
            kapstok -> Reports.of(kapstok.support("1000", LocalDate.of(2026, 1, 1)), ReportFormat.JSON, Locale.FRENCH)),
    MUNICIPALITY(kapstok ->
            Reports.of(kapstok.municipality("Kortessem", LocalDate.of(2026, 1, 1)), ReportFormat.JSON, Locale.ENGLISH)),
    HISTORY(kapstok ->
            Reports.of(kapstok.history(NisCode.of("44084")), ReportFormat.HTML, Locale.forLanguageTag("nl"))),
    CHANGES(kapstok -> Reports.of(
            kapstok.changes(LocalDate.of(2018, 12, 31), LocalDate.of(2025, 1, 1)), ReportFormat.JSON, Locale.ENGLISH)),
    VINTAGE(kapstok -> Reports.of(
            kapstok.places().vintageOf(List.of("12034", "44021.0", "23106")), ReportFormat.TEXT, Locale.ENGLISH)),
    POPULATION(kapstok -> Reports.of(
            kapstok.places().histories().population(NisCode.of("71016"), 2018), ReportFormat.JSON, Locale.ENGLISH)),
    MIGRATION(kapstok -> kapstok.migrate(
                    Table.read(RawText.of("nis;people\n44001;1,50\n44029;2,25\n", "list.csv")),
                    LocalDate.of(2018, 12, 31),
                    LocalDate.of(2019, 1, 1),
                    MergePolicies.NONE.with("people", MergePolicy.SUM))
            .table()
            .rows()
            .toString()),
    RULES(kapstok -> kapstok.rules().toString()),
    CHECK(kapstok -> Reports.of(kapstok.check(measure()), ReportFormat.HTML, Locale.ENGLISH)),
    REVIEW(kapstok -> Reports.of(kapstok.review(plan()), ReportFormat.MARKDOWN, Locale.FRENCH)),
    VALIDATE(kapstok -> Reports.of(
            kapstok.validate("{\"schemaVersion\": 1, \"measures\": [{\"id\": \"m\", \"title\": \" \","
                    + " \"municipality\": \"44001\", \"date\": \"2024-03-01\"}]}"),
            ReportFormat.SARIF,
            Locale.ENGLISH)),
    OVERLAY(kapstok -> Reports.of(
            overlaid(kapstok).support("Affligem", LocalDate.of(2016, 1, 1)), ReportFormat.TEXT, Locale.ENGLISH));

    private final Function<Kapstok, String> asked;

    Question(Function<Kapstok, String> asked) {
        this.asked = asked;
    }

    String of(Kapstok kapstok) {
        return asked.apply(kapstok);
    }

    /** Asked of the shipped data; without types of the library, for a caller that has loaded other ones. */
    public static String ofShipped(String name) {
        return valueOf(name).of(Kapstok.flanders());
    }

    /** The object that all share, for the same caller. */
    public static Object shared() {
        return Kapstok.flanders();
    }

    private static Kapstok overlaid(Kapstok kapstok) {
        ValidationReport own = kapstok.validate("{\"schemaVersion\": 1, \"integratiediensten\": [{\"id\": \"id_own\","
                + " \"municipality\": \"23105\", \"status\": \"present\", \"period\": {\"from\": \"2015-01-01\"}}]}");
        return kapstok.overlaidWith(own.checked().orElseThrow());
    }

    private static Measure measure() {
        return dataset("\"measures\": [{\"id\": \"m\", \"title\": \"Taallessen\", \"date\": \"2018-03-01\","
                        + " \"declaredKind\": \"inclusive\", \"targetGroups\": [\"newcomers\"]}]")
                .list(Kind.MEASURES)
                .get(0);
    }

    private static MultiYearPlan plan() {
        return dataset(
                        "\"plans\": [{\"id\": \"p\", \"municipality\": \"71016\", \"startYear\": 2014, \"endYear\": 2019}]")
                .list(Kind.PLANS)
                .get(0);
    }

    private static Dataset dataset(String lists) {
        return new be.kapstok.dataset.DatasetReader()
                .read(RawText.of("{\"schemaVersion\": 1, " + lists + "}", "given.json"))
                .dataset();
    }
}
