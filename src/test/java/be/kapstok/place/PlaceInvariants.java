package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.index.NameKey;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Postcode;
import be.kapstok.model.Region;
import be.kapstok.testkit.DayArbitraries;
import be.kapstok.testkit.MunicipalityArbitraries;
import be.kapstok.validation.ShippedData;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Municipalities over time")
class PlaceInvariants {
    /** Names of two municipalities, and of a municipality and a province elsewhere. */
    private static final Set<String> UNDECIDED = Set.of("saintnicolas", "limburg", "limbourg");

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

    /** Of what lay in Bastogne and in Bertogne no source tells, so that what merged there stays in doubt before the merger. */
    private static final String IN_DOUBT = "82039";

    private static final LocalDate DOUBT_ENDS = LocalDate.of(2024, 12, 2);

    @Property
    @Label("a place on any day lies in exactly one municipality, when its postcode stands beside it")
    void aPlaceHasOneMunicipalityOnEveryDay(@ForAll("places") PlaceUnderPostcode place, @ForAll("days") LocalDate day) {
        String name = place.name();
        MunicipalityAnswer answer = MUNICIPALITIES.find(name, place.postcode().postcode(), day);
        NisCode now = place.postcode().municipality();

        if (now.value().equals(IN_DOUBT) && day.isBefore(DOUBT_ENDS)) {
            return;
        }
        Municipality meant = answer.meant().orElseThrow();
        assertThat(MUNICIPALITIES.line(meant.nis())).as("%s of %s", name, place).contains(now);
        assertThat(answer).isInstanceOfAny(MunicipalityAnswer.Current.class, MunicipalityAnswer.Superseded.class);
    }

    @Property
    @Label("the name of a place alone is in doubt only where several municipalities of the latest day have one")
    void aPlaceIsAmbiguousOnlyByItsName(@ForAll("places") PlaceUnderPostcode place, @ForAll("days") LocalDate day) {
        String key = NameKey.of(place.name());
        Set<NisCode> namesakes = KAPSTOK.data().list(Kind.POSTCODES).stream()
                .filter(each -> each.places().stream()
                        .anyMatch(one -> NameKey.of(one.name().nl()).equals(key)))
                .map(Postcode::municipality)
                .collect(Collectors.toSet());
        MunicipalityAnswer answer = KAPSTOK.municipality(place.name(), day);

        if (namesakes.size() == 1 && !namesakes.contains(NisCode.of(IN_DOUBT)) && !UNDECIDED.contains(key)) {
            assertThat(answer.meant()).as("%s on %s", place, day).isPresent();
        }
        assertThat(answer).isNotInstanceOf(MunicipalityAnswer.Unknown.class);
    }

    @Property
    @Label("no writing of a Walloon name leads to a municipality of another region")
    void aWalloonNameStaysInWallonia(
            @ForAll("walloon") Municipality one, @ForAll("days") LocalDate day, @ForAll Random random) {
        for (String form : one.name().forms()) {
            String written = written(form, random);
            MunicipalityAnswer answer = KAPSTOK.municipality(written, day);
            Set<Municipality> all = new HashSet<>(answer.meant().stream().toList());
            if (answer instanceof MunicipalityAnswer.Ambiguous several) {
                all.addAll(several.candidates());
                assertThat(UNDECIDED).contains(NameKey.of(form));
                assertThat(several.candidates()).contains(one);
            } else {
                assertThat(all).as(written).isNotEmpty().allMatch(each -> each.region() == Region.WALLONIA);
            }
        }
    }

    private static String written(String name, Random random) {
        StringBuilder written = new StringBuilder();
        boolean accents = random.nextBoolean();
        String form = accents ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (char c : form.toCharArray()) {
            boolean joins = c == '-' || c == ' ' || c == '\'' || c == '’';
            if (joins) {
                written.append(List.of("-", " ", "'", "  ").get(random.nextInt(4)));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                written.append(random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
            }
        }
        return random.nextBoolean() ? written.toString() : " " + written + "\t";
    }

    /** A place, under a postcode. */
    record PlaceUnderPostcode(String name, Postcode postcode) {}

    @Provide
    Arbitrary<PlaceUnderPostcode> places() {
        return Arbitraries.of(KAPSTOK.data().list(Kind.POSTCODES).stream()
                .flatMap(each -> each.places().stream()
                        .map(place -> new PlaceUnderPostcode(place.name().nl(), each)))
                .toList());
    }

    @Provide
    Arbitrary<Municipality> walloon() {
        return Arbitraries.of(KAPSTOK.data().list(Kind.MUNICIPALITIES).stream()
                .filter(each -> each.region() == Region.WALLONIA)
                .toList());
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
