package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.testkit.DayArbitraries;
import be.kapstok.testkit.MunicipalityArbitraries;
import be.kapstok.validation.ShippedData;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Municipalities over time")
class PlaceInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final Municipalities MUNICIPALITIES = new Municipalities(ShippedData.load());
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

    /** Some municipalities of one day, by code or name. */
    record Sample(LocalDate day, List<String> words) {}

    @Property
    @Label("a list sampled from any day has that day in its guess")
    void aSampleHasItsDayInTheGuess(@ForAll("samples") Sample sample) {
        Vintage vintage = KAPSTOK.places().vintageOf(sample.words());

        assertThat(vintage.days()).anyMatch(each -> each.contains(sample.day()));
        assertThat(vintage.unknown()).isEmpty();
        assertThat(vintage.conflicts()).isEmpty();
    }

    @Property
    @Label("predecessors and successors are inverse of each other")
    void predecessorsAndSuccessorsAreInverse(
            @ForAll("municipalities") Municipality one,
            @ForAll("municipalities") Municipality other,
            @ForAll("days") LocalDate day) {
        boolean forwards = KAPSTOK.places().lineage().successors(one.nis(), LAST).stream()
                .anyMatch(each -> each.nis().equals(other.nis()));
        boolean backwards = KAPSTOK.places().lineage().predecessors(other.nis(), day).stream()
                .anyMatch(each -> each.nis().equals(one.nis()));
        if (one.period().contains(day) && other.period().contains(LAST)) {
            assertThat(backwards).isEqualTo(forwards);
        }
    }

    @Property
    @Label("whatever territory is followed to comes back when followed back")
    void followingBackComesBack(
            @ForAll("municipalities") Municipality one, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        NisCode code = one.nis();
        List<Municipality> there = MUNICIPALITIES.lineage().follow(code, from, to);

        assertThat(there.isEmpty()).isEqualTo(MUNICIPALITIES.on(code, from) == null);
        for (Municipality each : there) {
            assertThat(MUNICIPALITIES.lineage().follow(each.nis(), to, from))
                    .extracting(Municipality::nis)
                    .contains(code);
        }
        assertThat(MUNICIPALITIES.lineage().sameTerritory(code, from, to))
                .isEqualTo(MUNICIPALITIES.lineage().sameTerritory(code, to, from));
    }

    @Property
    @Label("a postcode means one of what its main municipality was made of")
    void aPostcodeStaysInItsTerritory(@ForAll("postcodes") String postcode, @ForAll("days") LocalDate day) {
        NisCode main = KAPSTOK.data().list(Kind.POSTCODES).stream()
                .filter(each -> each.postcode().equals(postcode))
                .findFirst()
                .orElseThrow()
                .municipality();
        List<Municipality> was = KAPSTOK.places().lineage().predecessors(main, day);

        List<Municipality> found = KAPSTOK.municipality(postcode, day)
                .fold(
                        current -> List.of(current.municipality()),
                        superseded -> List.<Municipality>of(),
                        notYet -> List.<Municipality>of(),
                        MunicipalityAnswer.Ambiguous::candidates,
                        unknown -> List.<Municipality>of(),
                        outside -> List.<Municipality>of());
        assertThat(found).isNotEmpty().isSubsetOf(was);
        assertThat(found)
                .satisfiesAnyOf(
                        one -> assertThat(one).hasSize(1),
                        all -> assertThat(all).isEqualTo(was));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return days().flatMap(day -> MunicipalityArbitraries.aliveOn(day)
                .flatMap(one -> Arbitraries.of(one.nis().value(), one.name().nl()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> new Sample(day, words)));
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return MunicipalityArbitraries.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.known();
    }

    @Provide
    Arbitrary<String> postcodes() {
        return Arbitraries.of(KAPSTOK.data().list(Kind.POSTCODES)).map(each -> each.postcode());
    }
}
