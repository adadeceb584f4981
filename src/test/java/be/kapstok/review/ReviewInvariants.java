package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Integratiedienst;
import be.kapstok.reason.Finding;
import be.kapstok.testkit.DatasetArbitraries;
import be.kapstok.validation.Trusted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The review of a data set")
class ReviewInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @Provide
    Arbitrary<List<Integratiedienst>> services() {
        return DatasetArbitraries.services(0, 6);
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
