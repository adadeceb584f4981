package be.kapstok.support;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.Suggestion;
import be.kapstok.reason.Languages;
import be.kapstok.report.ReportFormat;
import be.kapstok.report.Reports;
import be.kapstok.support.SupportAnswer.Supported;
import be.kapstok.testkit.DayArbitraries;
import be.kapstok.testkit.MunicipalityArbitraries;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Support and look-up over the shipped data")
class SupportInvariants {
    private static final Kapstok KAPSTOK = Kapstok.flanders();
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

    @Property
    @Label("the centre is the oracle's on any day, and where it has none no claim is made")
    void centreIsTheOracles(@ForAll("codes") String code, @ForAll("days") LocalDate day) {
        SupportAnswer answer = KAPSTOK.support(NisCode.of(code), day);
        SupportOracle.served(day).stream()
                .filter(each -> each.nis().value().equals(code))
                .findFirst()
                .ifPresent(one -> assertThat(answer.<List<String>>fold(
                                supported -> List.of(
                                        supported.standing().centre().id().value()),
                                notSupported -> List.of("not supported"),
                                noClaim -> List.of(),
                                notYet -> List.of("not yet"),
                                unresolved -> List.of("unresolved")))
                        .isEqualTo(SupportOracle.centres(one, day)));
    }

    @Property
    @Label("a standing holds on the day asked, on its first and its last day, and on no day beside")
    void standingHoldsForItsPeriod(@ForAll("codes") String code, @ForAll("days") LocalDate day) {
        NisCode nis = NisCode.of(code);
        if (KAPSTOK.support(nis, day) instanceof Supported supported) {
            Standing standing = supported.standing();
            Period inForce = standing.inForce();

            assertThat(inForce.contains(day)).isTrue();
            assertThat(standingOn(nis, inForce.from())).isEqualTo(standing);
            if (inForce.from().isAfter(FIRST)) {
                assertThat(standingOn(nis, inForce.from().minusDays(1))).isNotEqualTo(standing);
            }
            LocalDate end = inForce.until() == null ? LAST : inForce.until().minusDays(1);
            assertThat(standingOn(nis, end)).isEqualTo(standing);
            if (inForce.until() != null && !inForce.until().isAfter(LAST)) {
                assertThat(standingOn(nis, inForce.until())).isNotEqualTo(standing);
            }
        }
    }

    @Property
    @Label("every municipality and day have one answer with reasons, and asking twice gives it again")
    void everyQuestionHasAnAnswer(@ForAll("texts") String text, @ForAll("anyDays") LocalDate day) {
        MunicipalityAnswer lookup = KAPSTOK.municipality(text, day);
        SupportAnswer support = KAPSTOK.support(text, day);

        assertThat(lookup.reasons()).isNotEmpty();
        assertThat(support.reasons()).isNotEmpty();
        assertThat(lookup.day()).isEqualTo(day);
        assertThat(support.day()).isEqualTo(day);
        assertThat(KAPSTOK.municipality(text, day)).isEqualTo(lookup);
        assertThat(KAPSTOK.support(text, day)).isEqualTo(support);
    }

    @Property
    @Label("every suggestion is a name that resolves, there are at most five, and none twice")
    void suggestionsResolve(@ForAll("misspelled") String text, @ForAll("days") LocalDate day) {
        if (KAPSTOK.municipality(text, day) instanceof MunicipalityAnswer.Unknown unknown) {
            assertThat(unknown.suggestions()).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
            for (Suggestion each : unknown.suggestions()) {
                assertThat(KAPSTOK.municipality(each.name().nl(), day))
                        .isNotInstanceOf(MunicipalityAnswer.Unknown.class);
                assertThat(KAPSTOK.municipality(each.nis(), day)).isNotInstanceOf(MunicipalityAnswer.Unknown.class);
            }
        }
    }

    @Property(tries = 30)
    @Label("the order of rows changes no answer")
    void orderOfRowsChangesNothing(@ForAll("names") String name, @ForAll("days") LocalDate day, @ForAll Random random) {
        Dataset shuffled = shuffled(KAPSTOK.data(), random);
        Kapstok other = Kapstok.of(Trusted.dataset(shuffled));

        assertThat(other.municipality(name, day)).isEqualTo(KAPSTOK.municipality(name, day));
        assertThat(sorted(other.support(name, day))).isEqualTo(sorted(KAPSTOK.support(name, day)));
    }

    @Property(tries = 20)
    @Label("a municipality more changes no answer about another")
    void anUnrelatedMunicipalityChangesNothing(@ForAll("names") String name, @ForAll("days") LocalDate day) {
        Municipality extra = new Municipality(
                NisCode.of("99999"),
                be.kapstok.model.Text.of("Nergenshuizen"),
                null,
                Region.BRUSSELS,
                Period.unbounded(),
                null,
                List.of(),
                null,
                null);
        Dataset more = KAPSTOK.data()
                .overlaidWith(Dataset.builder()
                        .list(Kind.MUNICIPALITIES, List.of(extra))
                        .build());

        assertThat(Kapstok.of(Trusted.dataset(more)).support(name, day)).isEqualTo(KAPSTOK.support(name, day));
    }

    /** Other bodies stand in the order of the data; everything else has an order of its own. */
    private static String sorted(SupportAnswer answer) {
        String json = Reports.of(answer, ReportFormat.JSON, Languages.ENGLISH);
        char[] letters = json.toCharArray();
        java.util.Arrays.sort(letters);
        return new String(letters);
    }

    private static Dataset shuffled(Dataset data, Random random) {
        Dataset.Builder builder = Dataset.builder().header(data.header());
        Kind.ALL.forEach(kind -> shuffle(builder, kind, data, random));
        return builder.build();
    }

    private static <T extends Keyed> void shuffle(Dataset.Builder builder, Kind<T> kind, Dataset data, Random random) {
        List<T> rows = new ArrayList<>(data.list(kind));
        Collections.shuffle(rows, random);
        builder.list(kind, rows);
    }

    private static Object standingOn(NisCode code, LocalDate day) {
        return KAPSTOK.support(code, day) instanceof Supported supported ? supported.standing() : "none";
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DayArbitraries.known();
    }

    @Provide
    Arbitrary<LocalDate> anyDays() {
        return DayArbitraries.any();
    }

    @Provide
    Arbitrary<String> codes() {
        return MunicipalityArbitraries.any().map(each -> each.nis().value());
    }

    @Provide
    Arbitrary<String> names() {
        return MunicipalityArbitraries.any().map(each -> each.name().nl());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                names(), codes(), misspelled(), Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> misspelled() {
        return names().flatMap(name -> Arbitraries.integers()
                .between(0, name.length() - 1)
                .map(place -> name.substring(0, place) + name.substring(place + 1)));
    }
}
