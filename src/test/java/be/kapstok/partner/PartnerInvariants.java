package be.kapstok.partner;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.Theme;
import be.kapstok.partner.FoundPartner.ThatDay;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Partners over the shipped data")
class PartnerInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final List<Partner> PARTNERS = KAPSTOK.data().list(Kind.PARTNERS);
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);

    @Property(tries = 300)
    @Label("a partner is found by each of its themes on each day of its period, and on no day surely outside")
    void foundByItsThemes(@ForAll("partners") Partner partner, @ForAll("days") LocalDate day) {
        Period period = period(partner);
        for (Theme each : partner.themes()) {
            PartnerAnswer answer = KAPSTOK.partners(each, day);

            assertThat(ids(answer.partners()).contains(partner.id())).isEqualTo(period.contains(day));
            assertThat(ids(answer.otherDays()).contains(partner.id())).isNotEqualTo(period.contains(day));
        }
        if (partner.themes().isEmpty() && period.contains(day)) {
            assertThat(ids(KAPSTOK.partners(Theme.JEUGD, day).general())).contains(partner.id());
        }
    }

    @Property(tries = 300)
    @Label("every partner is in exactly one list or is counted")
    void nobodyIsLost(@ForAll("questions") PartnerQuestion question) {
        PartnerAnswer answer = KAPSTOK.partners().ask(question);
        List<String> told = Stream.of(answer.partners(), answer.general(), answer.notPlaced(), answer.otherDays())
                .flatMap(each -> ids(each).stream())
                .toList();

        assertThat(told).doesNotHaveDuplicates().hasSize(PARTNERS.size() - answer.notAsked());
        assertThat(answer.reasons()).isNotEmpty();
        assertThat(Stream.of(answer.partners(), answer.general(), answer.notPlaced())
                        .flatMap(List::stream))
                .allMatch(each -> each.thatDay() != ThatDay.NOT_THERE)
                .allMatch(each -> !each.reasons().isEmpty());
        assertThat(answer.otherDays()).allMatch(each -> each.thatDay() == ThatDay.NOT_THERE);
    }

    @Property(tries = 300)
    @Label("asking without themes, sectors or municipality never loses one that was found with them")
    void widerNeverLoses(@ForAll("questions") PartnerQuestion question) {
        Set<String> narrow = ids(KAPSTOK.partners().ask(question).partners());
        PartnerQuestion anywhere = new PartnerQuestion(question.day(), question.themes(), question.sectors(), null);

        assertThat(ids(KAPSTOK.partners().ask(question.about()).partners())).containsAll(narrow);
        assertThat(ids(KAPSTOK.partners().ask(question.of()).partners())).containsAll(narrow);
        assertThat(ids(KAPSTOK.partners().ask(anywhere).partners())).containsAll(narrow);
    }

    @Property(tries = 30)
    @Label("the order of rows changes no answer")
    void orderOfRowsChangesNothing(@ForAll("questions") PartnerQuestion question, @ForAll Random random) {
        List<Partner> shuffled = new ArrayList<>(PARTNERS);
        Collections.shuffle(shuffled, random);
        Dataset data = KAPSTOK.data().toBuilder().list(Kind.PARTNERS, shuffled).build();

        assertThat(Kapstok.of(Trusted.dataset(data)).partners().ask(question))
                .isEqualTo(KAPSTOK.partners().ask(question));
    }

    /** Its own period, or that of the body that it is. */
    private static Period period(Partner partner) {
        if (partner.body() != null) {
            return KAPSTOK.data().list(Kind.BODIES).stream()
                    .filter(each -> each.id().equals(partner.body()))
                    .findFirst()
                    .orElseThrow()
                    .period();
        }
        return partner.period() == null ? Period.unbounded() : partner.period();
    }

    private static Set<String> ids(List<FoundPartner> partners) {
        return partners.stream().map(each -> each.partner().id()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Partner> partners() {
        return Arbitraries.of(PARTNERS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long all = ChronoUnit.DAYS.between(FIRST, LocalDate.of(2026, 12, 31));
        Arbitrary<LocalDate> any = Arbitraries.longs().between(0, all).map(FIRST::plusDays);
        List<LocalDate> edges = new ArrayList<>();
        for (Partner each : PARTNERS) {
            Stream.of(period(each).from(), period(each).until())
                    .filter(day -> day != null && day.isAfter(FIRST))
                    .forEach(day -> edges.addAll(List.of(day.minusDays(1), day)));
        }
        return Arbitraries.oneOf(any, Arbitraries.of(edges));
    }

    @Provide
    Arbitrary<PartnerQuestion> questions() {
        Arbitrary<List<Theme>> themes = Arbitraries.of(Theme.class).list().ofMaxSize(2);
        Arbitrary<List<PartnerSector>> sectors =
                Arbitraries.of(PartnerSector.class).list().ofMaxSize(2);
        Arbitrary<String> near = Arbitraries.of("Genk", "Gent", "Antwerpen", "Halle", "Deinze", "Borsbeek", "Brussel")
                .injectNull(0.3);
        return days().flatMap(day -> themes.flatMap(
                about -> sectors.flatMap(of -> near.map(place -> new PartnerQuestion(day, about, of, place)))));
    }
}
