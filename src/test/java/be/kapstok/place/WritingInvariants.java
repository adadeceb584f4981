package be.kapstok.place;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.testkit.DayArbitraries;
import be.kapstok.testkit.MunicipalityArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Names as people write them")
class WritingInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();

    @Property
    @Label("a writing of a name leads to the answer of the bare name, or to a narrower one")
    void aWritingMeansWhatTheNameMeans(
            @ForAll("municipalities") Municipality one, @ForAll("forms") String form, @ForAll("days") LocalDate day) {
        String name = one.name().nl();
        String text = String.format(
                form,
                name,
                one.nis(),
                one.name().fr() == null ? name : one.name().fr());

        Set<NisCode> bare = meant(KAPSTOK.municipality(name, day));
        bare.addAll(meant(KAPSTOK.municipality(one.nis(), day)));
        MunicipalityAnswer written = KAPSTOK.municipality(text, day);

        assertThat(written).isNotInstanceOf(MunicipalityAnswer.Unknown.class);
        assertThat(bare).as(text).containsAll(meant(written));
    }

    @Property
    @Label("any text gets an answer with a reason")
    void anyTextIsAnswered(@ForAll("texts") String text, @ForAll("days") LocalDate day) {
        assertThat(KAPSTOK.municipality(text, day).reasons()).isNotEmpty();
        assertThat(KAPSTOK.places().named(text)).isNotNull();
    }

    @Property
    @Label("what a text means on some day is among what it means at all, or a contradiction")
    void aDayIsAmongAllDays(@ForAll("municipalities") Municipality one, @ForAll("forms") String form) {
        String text = String.format(form, one.name().nl(), one.nis(), one.name().nl());
        // as Statbel writes it, with the arrondissement in the bracket, this is Sint-Niklaas
        Assume.that(!text.equals("Saint-Nicolas (Saint-Nicolas)"));

        assertThat(KAPSTOK.places().named(text)).as(text).contains(one);
    }

    private static Set<NisCode> meant(MunicipalityAnswer answer) {
        Set<NisCode> codes = new TreeSet<>();
        answer.fold(
                        current -> List.of(current.municipality()),
                        superseded -> List.of(superseded.was()),
                        notYet -> List.of(notYet.municipality()),
                        MunicipalityAnswer.Ambiguous::candidates,
                        unknown -> List.<Municipality>of(),
                        outside -> List.<Municipality>of())
                .forEach(each -> codes.add(each.nis()));
        return codes;
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "%s (%s)",
                "%2$s - %1$s",
                "%2$s %1$s",
                "%1$s - %3$s",
                "%3$s / %1$s",
                "%1$s (%3$s)",
                "Stad %s",
                "Gemeente %s",
                "OCMW %s",
                "%s (gemeente)",
                "  %s,  België ",
                "NIS %2$s",
                "nis-%2$s",
                "%2$s.0",
                "%2$sA00-");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Aalst",
                "Gijzegem",
                "Halle",
                "Antwerpen",
                "9300",
                "44021",
                "(",
                ")",
                " ",
                " - ",
                "/",
                ",",
                "-",
                "Stad",
                "OCMW",
                "d'",
                "de",
                "provincie",
                "A00-",
                "België",
                "B-",
                "NIS",
                "\u00e9",
                "\t",
                "Waas",
                "onbekend",
                ".",
                "'");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(120),
                pieces.list().ofMaxSize(12).map(some -> String.join("", some)));
    }

    @Provide
    Arbitrary<Municipality> municipalities() {
        return MunicipalityArbitraries.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.known();
    }
}
