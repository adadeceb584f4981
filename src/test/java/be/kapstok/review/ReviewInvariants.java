package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.NisCode;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Recognition;
import be.kapstok.model.ServiceId;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.ServiceTask;
import be.kapstok.reason.Finding;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The review of a data set")
class ReviewInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @Provide
    Arbitrary<List<Integratiedienst>> services() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(2005, 2015).injectNull(0.3),
                        Arbitraries.integers().between(2016, 2020).injectNull(0.3))
                .as((from, until) -> new Period(
                        from == null ? null : LocalDate.of(from, 1, 1),
                        until == null ? null : LocalDate.of(until, 1, 1),
                        null,
                        null));
        Arbitrary<List<ServiceTask>> tasks =
                Arbitraries.of(ServiceTask.class).set().map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of(OrganisationKind.class).injectNull(0.3),
                        periods,
                        periods.map(Recognition::new).injectNull(0.3),
                        tasks)
                .as((owner, period, recognition, done) -> new Integratiedienst(
                        ServiceId.of("id_any"),
                        NisCode.of("72020"),
                        ServiceStatus.PRESENT,
                        owner,
                        null,
                        period,
                        recognition,
                        done,
                        null,
                        List.of(),
                        null,
                        null))
                .list()
                .ofMaxSize(6)
                .map(ReviewInvariants::numbered);
    }

    private static List<Integratiedienst> numbered(List<Integratiedienst> services) {
        List<Integratiedienst> numbered = new ArrayList<>();
        for (Integratiedienst each : services) {
            numbered.add(new Integratiedienst(
                    ServiceId.of("id_s" + numbered.size()),
                    each.municipality(),
                    each.status(),
                    each.owner(),
                    each.name(),
                    each.period(),
                    each.recognition(),
                    each.tasks(),
                    each.address(),
                    each.sources(),
                    each.confidence(),
                    each.note()));
        }
        return numbered;
    }

    /** The findings, each by the id of its record in place of its index. */
    private static Set<String> found(List<Integratiedienst> services) {
        Dataset data = Dataset.builder().list(Kind.INTEGRATIEDIENSTEN, services).build();
        Set<String> found = new TreeSet<>();
        for (Finding each : KAPSTOK.review(Trusted.dataset(data)).findings()) {
            String[] pointer = each.location().pointer().split("/", 4);
            found.add(services.get(Integer.parseInt(pointer[2])).key() + " " + each.rule() + " " + each.message());
        }
        return found;
    }

    @Property(tries = 100)
    @Label("says the same of each service in any order")
    void orderChangesNothing(@ForAll("services") List<Integratiedienst> services, @ForAll long seed) {
        List<Integratiedienst> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(found(shuffled)).isEqualTo(found(services));
    }

    @Property(tries = 100)
    @Label("says of a service what it says of it alone")
    void eachServiceIsJudgedByItself(@ForAll("services") List<Integratiedienst> services) {
        Set<String> alone = new TreeSet<>();
        services.forEach(each -> alone.addAll(found(List.of(each))));

        assertThat(found(services)).isEqualTo(alone);
    }
}
