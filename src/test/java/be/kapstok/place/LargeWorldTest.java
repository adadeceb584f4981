package be.kapstok.place;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.SmallWorld;
import be.kapstok.advice.Advice;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.file.RawText;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.validation.CheckedDataset;
import be.kapstok.validation.Trusted;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each takes well under two seconds on an idle machine, and minutes or a stack overflow where work is done per pair. */
@DisplayName("No size of the data makes a question hang or overflow (fault 16)")
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeWorldTest {
    private static final NisCode LAST = NisCode.of("99999");

    private static Kapstok world(String municipalities, String changes) {
        return SmallWorld.with(
                "{\"schemaVersion\": 1, \"municipalities\": [" + municipalities + "], \"changes\": [" + changes + "]}");
    }

    private static String municipality(int code, String period) {
        return "{\"nis\": \"" + code + "\", \"name\": \"M" + code
                + "\", \"province\": \"10000\", \"region\": \"flanders\", \"period\": {" + period
                + "}, \"sources\": [\"register\"]}";
    }

    private static String merger(LocalDate date, List<Integer> from, int to) {
        StringJoiner codes = new StringJoiner("\", \"", "[\"", "\"]");
        from.forEach(each -> codes.add(each.toString()));
        return "{\"date\": \"" + date + "\", \"kind\": \"merger\", \"from\": " + codes + ", \"to\": \"" + to
                + "\", \"sources\": [\"register\"]}";
    }

    @Test
    void nineThousandMunicipalitiesMergeIntoOne() {
        List<Integer> parts = IntStream.range(11000, 20000).boxed().toList();
        StringJoiner all = new StringJoiner(", ");
        parts.forEach(each -> all.add(municipality(each, "\"until\": \"2019-01-01\"")));
        all.add(municipality(99999, "\"from\": \"2019-01-01\""));
        Kapstok kapstok = world(all.toString(), merger(day("2019-01-01"), parts, 99999));

        History whole = kapstok.history(LAST);
        assertThat(whole.predecessors()).hasSize(9000);
        assertThat(whole.changes())
                .filteredOn(each -> each.kind() == Change.Kind.MERGER)
                .hasSize(1);
        assertThat(kapstok.history(NisCode.of("11000")).mergedWith()).hasSize(8999);
        assertThat(kapstok.places().lineage().predecessors(LAST, day("2018-12-31")))
                .hasSize(9000);
        assertThat(kapstok.changes(day("2018-12-31"), day("2019-01-01")).changes())
                .hasSize(1);
        assertThat(kapstok.municipality("11000", day("2020-01-01")))
                .isInstanceOfSatisfying(
                        MunicipalityAnswer.Superseded.class,
                        ended -> assertThat(ended.now())
                                .extracting(Municipality::nis)
                                .containsExactly(LAST));
        assertThat(kapstok.municipality("99999", day("2018-01-01"))).isInstanceOf(MunicipalityAnswer.NotYet.class);
        assertThat(kapstok.support("M99999", day("2020-01-01")).reasons()).isNotEmpty();
    }

    @Test
    void aThousandMergersFollowOneAnother() {
        StringJoiner all = new StringJoiner(", ");
        StringJoiner changes = new StringJoiner(", ");
        LocalDate first = day("2010-01-01");
        all.add(municipality(20000, "\"until\": \"" + first + "\""));
        for (int i = 0; i < 1000; i++) {
            LocalDate date = first.plusDays(i);
            all.add(municipality(30000 + i, "\"until\": \"" + date + "\""));
            all.add(municipality(
                    20001 + i,
                    "\"from\": \"" + date + "\"" + (i == 999 ? "" : ", \"until\": \"" + date.plusDays(1) + "\"")));
            changes.add(merger(date, List.of(20000 + i, 30000 + i), 20001 + i));
        }
        Kapstok kapstok = world(all.toString(), changes.toString());
        NisCode last = NisCode.of("21000");

        assertThat(kapstok.history(last).predecessors()).hasSize(2000);
        assertThat(kapstok.history(NisCode.of("20000")).changes())
                .filteredOn(each -> each.kind() == Change.Kind.MERGER)
                .hasSize(1000);
        assertThat(kapstok.places().lineage().successors(NisCode.of("20000"), day("2020-01-01")))
                .extracting(Municipality::nis)
                .containsExactly(last);
        assertThat(kapstok.municipality("20000", day("2020-01-01")))
                .isInstanceOfSatisfying(
                        MunicipalityAnswer.Superseded.class,
                        ended -> assertThat(ended.now())
                                .extracting(Municipality::nis)
                                .containsExactly(last));
        assertThat(kapstok.support("20000", day("2020-01-01")).reasons()).isNotEmpty();
        assertThat(kapstok.places().vintageOf(List.of("20500", "30700")).days()).isNotEmpty();
    }

    @Test
    void threeThousandDataSetsLieUponEachOther() {
        Kapstok kapstok = Kapstok.flanders();
        CheckedDataset own = own();
        for (int i = 0; i < 3000; i++) {
            kapstok = kapstok.overlaidWith(own);
        }

        assertThat(kapstok.data().overlays()).hasSize(3000);
        assertThat(kapstok.advise("Genk", day("2014-06-01"))).isInstanceOf(Advice.Advised.class);
    }

    @Test
    void threeThousandDataSetsLieUnderOneAnother() {
        CheckedDataset own = own();
        CheckedDataset all = own;
        for (int i = 1; i < 3000; i++) {
            all = own.overlaidWith(all);
        }

        assertThat(Kapstok.flanders().overlaidWith(all).advise("Genk", day("2014-06-01")))
                .isInstanceOf(Advice.Advised.class);
    }

    private static CheckedDataset own() {
        return Trusted.dataset(new DatasetReader()
                .read(RawText.of(
                        "{\"schemaVersion\": 1, \"partners\": [{\"id\": \"own\", \"name\": \"Own\", \"sector\": \"vvsg\", \"fromBook\": false}]}",
                        "own.json"))
                .dataset());
    }
}
