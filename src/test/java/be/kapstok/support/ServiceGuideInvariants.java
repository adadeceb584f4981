package be.kapstok.support;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.support.ServiceStanding.Status;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The lists of a day agree with the answers about support of all municipalities")
class ServiceGuideInvariants {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    @Property(tries = 60)
    @Label("over the shipped data")
    void shipped(@ForAll("days") LocalDate day) {
        agree(Kapstok.flanders(), day);
    }

    @Property(tries = 100)
    @Label("over the small world")
    void small(@ForAll("days") LocalDate day) {
        agree(SmallWorld.kapstok(), day);
    }

    private static void agree(Kapstok kapstok, LocalDate day) {
        Set<String> known = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        Set<String> attested = new TreeSet<>();
        Set<String> centres = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        for (Municipality each : kapstok.data().list(Kind.MUNICIPALITIES)) {
            if (each.period().contains(day) && kapstok.support(each.nis(), day) instanceof Supported supported) {
                ServiceStanding standing = supported.standing().integratiedienst();
                String line =
                        each.nis() + " " + (standing.service() == null ? standing.lastAttested() : standing.service());
                centres.add(supported.standing().centre().id().value());
                switch (standing.status()) {
                    case KNOWN -> known.add(line);
                    case ABSENT -> absent.add(line);
                    case UNKNOWN -> (standing.lastAttested() == null ? silent : attested).add(line);
                }
            }
        }
        IntegratiedienstenAnswer list = kapstok.services().integratiediensten(day);

        assertThat(lines(list.known())).isEqualTo(known);
        assertThat(lines(list.absent())).isEqualTo(absent);
        assertThat(lines(list.notKnown())).containsAll(attested);
        assertThat(list.notKnown())
                .allMatch(each -> each.status() == Status.UNKNOWN)
                .allMatch(each -> attested.contains(line(each))
                        || each.reasons().get(0).code() == SupportReason.SERVICE_OF_OTHER_TIME);
        assertThat(kapstok.centra(day).centra())
                .filteredOn(each -> !each.serves().isEmpty())
                .extracting(each -> each.id().value())
                .containsExactlyInAnyOrderElementsOf(centres);
        assertThat(list.others()).isLessThanOrEqualTo(silent.size() + notSupported(kapstok, day));
    }

    private static int notSupported(Kapstok kapstok, LocalDate day) {
        int count = 0;
        for (Municipality each : kapstok.data().list(Kind.MUNICIPALITIES)) {
            boolean supported = kapstok.support(each.nis(), day) instanceof Supported;
            count += each.period().contains(day) && !supported ? 1 : 0;
        }
        return count;
    }

    private static Set<String> lines(List<ServiceEntry> entries) {
        Set<String> lines = new TreeSet<>();
        entries.forEach(each -> lines.add(line(each)));
        return lines;
    }

    private static String line(ServiceEntry entry) {
        return entry.municipality().nis() + " " + entry.service();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs().between(0, 6500).map(FIRST::plusDays);
        Arbitrary<LocalDate> edges = Arbitraries.of(
                FIRST,
                LocalDate.of(2014, 12, 31),
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2015, 4, 30),
                LocalDate.of(2015, 5, 1),
                LocalDate.of(2016, 2, 28),
                LocalDate.of(2016, 2, 29),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2025, 1, 1));
        return Arbitraries.oneOf(any, edges);
    }
}
