package be.kapstok.testkit;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.KindBasis;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Population;
import be.kapstok.model.Practice;
import be.kapstok.model.Recognition;
import be.kapstok.model.ServiceId;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Subsidy;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of data sets as a user of the library makes them: measures, plans, services, practices, populations,
 * subsidies and sources that refer to the shipped data.
 *
 * @since 0.1.0
 */
public final class DatasetArbitraries {
    private static final int MOST = 3;

    private DatasetArbitraries() {}

    /**
     * Generates data sets in which a check against the shipped data finds nothing, not even a warning.
     *
     * @return data sets of up to about twenty records, or none
     */
    public static Arbitrary<Dataset> valid() {
        return ofAtLeast(0);
    }

    /**
     * Generates data sets with exactly one fault, as JSON, with the only finding of a check against the shipped data.
     *
     * @return texts with their fault, drawn from dozens of sorts of faults
     */
    public static Arbitrary<FaultyDataset> faulty() {
        return Combinators.combine(
                        ofAtLeast(2),
                        Arbitraries.of(Fault.ALL),
                        Arbitraries.integers().between(0, 99))
                .as((valid, fault, which) -> fault.in(valid, which));
    }

    /** Generates data sets with at least so many records of each list, but never with more than one required plan. */
    static Arbitrary<Dataset> ofAtLeast(int each) {
        return Combinators.combine(
                        MeasureArbitraries.valid().list().ofMinSize(each).ofMaxSize(MOST),
                        PlanArbitraries.valid()
                                .list()
                                .ofMinSize(Math.min(each, 1))
                                .ofMaxSize(2),
                        services(each, MOST),
                        practices().list().ofMinSize(each).ofMaxSize(MOST),
                        populations().list().ofMinSize(each).ofMaxSize(MOST),
                        subsidies().list().ofMinSize(each).ofMaxSize(MOST),
                        sources().list().ofMinSize(each).ofMaxSize(MOST))
                .as((measures, plans, services, practices, populations, subsidies, sources) -> {
                    Dataset.Builder builder = Dataset.builder();
                    List<Measure> all = new ArrayList<>(numbered("tk-m", measures));
                    List<MultiYearPlan> numbered = new ArrayList<>();
                    for (int i = 0; i < plans.size(); i++) {
                        PlanWithMeasures plan = plans.get(i).called("tk-p" + i);
                        all.addAll(plan.measures());
                        numbered.add(plan.plan());
                    }
                    return builder.list(Kind.MEASURES, all)
                            .list(Kind.PLANS, numbered)
                            .list(Kind.INTEGRATIEDIENSTEN, services)
                            .list(Kind.PRACTICES, numbered("tk-pr", practices))
                            .list(Kind.POPULATIONS, ofDifferentYears(populations))
                            .list(Kind.SUBSIDIES, numbered("tk-s", subsidies))
                            .list(Kind.SOURCES, withIds("tk_src", sources, SourceId::of))
                            .build();
                });
    }

    private static <R extends Record & Keyed> List<R> numbered(String start, List<R> records) {
        return withIds(start, records, id -> id);
    }

    private static <R extends Record & Keyed> List<R> withIds(
            String start, List<R> records, Function<String, Object> id) {
        List<R> numbered = new ArrayList<>();
        for (R each : records) {
            numbered.add(Fields.with(each, "id", id.apply(start + numbered.size())));
        }
        return numbered;
    }

    private static List<Population> ofDifferentYears(List<Population> records) {
        List<Population> numbered = new ArrayList<>();
        for (Population each : records) {
            numbered.add(Fields.with(each, "year", 2010 + numbered.size()));
        }
        return numbered;
    }

    /**
     * Generates integratiediensten of municipalities that exist on every day of the data.
     *
     * @param least the smallest number of them
     * @param most the largest number of them
     * @return lists of services, each with an id of its own, some of them recognised
     */
    public static Arbitrary<List<Integratiedienst>> services(int least, int most) {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(2005, 2015).injectNull(0.3),
                        Arbitraries.integers().between(2016, 2020).injectNull(0.3))
                .as((from, until) -> new Period(
                        from == null ? null : LocalDate.of(from, 1, 1),
                        until == null ? null : LocalDate.of(until, 1, 1),
                        null,
                        null));
        return new Fields()
                .always("id", Arbitraries.just(ServiceId.of("id_any")))
                .always("municipality", unchanged())
                .always("status", Arbitraries.just(ServiceStatus.PRESENT))
                .often("owner", Arbitraries.of(OrganisationKind.class))
                .always("period", periods)
                .often("recognition", periods.map(Recognition::new))
                .always("tasks", Arbitraries.of(ServiceTask.class).set().map(List::copyOf))
                .of(Integratiedienst.class)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(drawn -> withIds("id_tk", drawn, ServiceId::of));
    }

    private static Arbitrary<Practice> practices() {
        return new Fields()
                .always("id", Arbitraries.just("pr"))
                .always("title", texts())
                .always(
                        "municipalities",
                        unchanged()
                                .map(NisCode::value)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .often("year", Arbitraries.integers().between(2004, 2026))
                .often("domain", Known.domains())
                .often("targetGroups", Known.groups().list().uniqueElements().ofMaxSize(2))
                .oneOf("kind", (Object[]) MeasureKind.values())
                .oneOf("kindBasis", (Object[]) KindBasis.values())
                .often("justification", texts())
                .often("sources", Known.sources().list().uniqueElements().ofMaxSize(2))
                .of(Practice.class);
    }

    private static Arbitrary<Population> populations() {
        return new Fields()
                .always("nis", unchanged())
                .always("year", Arbitraries.just(2010))
                .always("population", Arbitraries.integers().between(0, 600_000))
                .often("foreignOriginCount", Arbitraries.integers().between(0, 100_000))
                .of(Population.class);
    }

    private static Arbitrary<Subsidy> subsidies() {
        return Known.subsidySources().flatMap(source -> {
            Map<String, Object> fixed = new LinkedHashMap<>();
            fixed.put("source", source.id().value());
            fixed.put("level", source.level());
            Fields fields = new Fields()
                    .always("id", Arbitraries.just("s"))
                    .always("name", texts())
                    .always(
                            "applicants",
                            Arbitraries.of(OrganisationKind.class)
                                    .list()
                                    .uniqueElements()
                                    .ofMinSize(1)
                                    .ofMaxSize(2))
                    .often(
                            "themes",
                            Arbitraries.of(Theme.class).list().uniqueElements().ofMaxSize(2))
                    .often("legalBasis", texts());
            fixed.forEach((name, value) -> fields.always(name, Arbitraries.just(value)));
            return fields.of(Subsidy.class);
        });
    }

    private static Arbitrary<Source> sources() {
        return new Fields()
                .always("id", Arbitraries.just(SourceId.of("any")))
                .always("title", Arbitraries.of("Jaarverslag", "Notulen"))
                .oneOf("publisher", "Gemeente")
                .often("date", DayArbitraries.known())
                .of(Source.class);
    }

    private static Arbitrary<NisCode> unchanged() {
        return Arbitraries.of(MunicipalityArbitraries.unchanged()).map(each -> each.nis());
    }

    private static Arbitrary<Text> texts() {
        return Arbitraries.of(Text.of("Een woord"), new Text("Een woord", "Un mot", "A word"), Text.of("\"\\ é 😀"));
    }
}
