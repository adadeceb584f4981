package be.kapstok.migration;

import static be.kapstok.SmallWorld.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.model.NisCode;
import be.kapstok.table.Table;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    private static Shares read(String... rows) {
        Table table = Table.read(RawText.of("old;new;share\n" + String.join("\n", rows) + "\n", "s.csv"));
        Shares shares = Kapstok.flanders().migrations().shares(table, day("2019-01-01"), day("2018-12-31"));
        assertThat(Kapstok.flanders().migrations().shares(table, day("2018-12-31"), day("2019-01-01")))
                .isEqualTo(shares);
        return shares;
    }

    @Test
    void aShareOfAMillionDigitsIsNone() {
        assertThat(read("44001;44084;0," + "9".repeat(1_000_000)).faults())
                .singleElement()
                .satisfies(each -> assertThat(each.reason().code()).isEqualTo(MigrationReason.SHARES_NO_FRACTION));
    }

    @Test
    void sharesAreReadAndUsed() {
        Shares shares = read("44001;44084;0,7", "44029;44084;0.3", "12030;12041;1", "12034;12041;0", "44021;44021;1");

        assertThat(shares.faults()).isEmpty();
        assertThat(shares.parts().toString()).isEqualTo("{12030=1, 12034=0, 44001=0.7, 44021=1, 44029=0.3}");
        MergePolicies policies = MergePolicies.NONE
                .withShare(NisCode.of("44021"), BigDecimal.TEN)
                .withShares(shares.parts());
        assertThat(policies.shares()).isEqualTo(shares.parts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44001;44084;0.6/44029;44084;0.5|2:13 The shares given for Aalter (44001), Knesselare (44029) sum to 1.1, not to 1",
                "44001;44084;0.6|2:13 Of 44084, there is no share for Knesselare (44029)",
                "99999;44084;0.6|2:1 '99999' is no municipality of 2018-12-31",
                "44001;99999;0.6|2:7 '99999' is no municipality of 2019-01-01",
                "44084;44084;1|2:1 Aalter (44084) is no municipality of 2018-12-31",
                "x;44084;1|2:1 'x' is no municipality of 2018-12-31",
                "44021;44084;1|2:1 On 2018-12-31 the territory of Ghent (44021) is no part of Aalter (44084)",
                "44001;44084;-0.1|2:13 A share is not negative: -0.1",
                "44001;44084;1.01|2:13 '1.01' is no fraction from 0 to 1, such as 0.6",
                "44001;44084;60%|2:13 '60%' is no fraction from 0 to 1, such as 0.6",
                "44001;44084;|2:13 '' is no fraction from 0 to 1, such as 0.6",
                "44001;44084;0.5/44001;44084;0.5/44029;44084;0.5|3:1 Aalter (44001) has a share already",
            })
    void eachFaultIsToldWithItsPlace(String rows, String fault) {
        assertThat(read(rows.split("/")).faults())
                .extracting(each -> each.place().line() + ":" + each.place().column() + " "
                        + each.reason().text(Locale.ENGLISH))
                .containsExactly(fault);
    }

    @Test
    void allFaultsAreToldInTheOrderOfTheText() {
        assertThat(read("1;44084;0.5", "44029;44084;-1", "12030;12041;2").faults())
                .extracting(each -> each.reason().code())
                .containsExactly(
                        MigrationReason.SHARES_OF_NONE,
                        MigrationReason.SHARES_NEGATIVE,
                        MigrationReason.SHARES_NO_FRACTION);
    }

    @ParameterizedTest
    @CsvSource({"'a;b\n1;2\n',SHARES_COLUMNS", "'44001;44084;1\n',SHARES_NO_HEADER"})
    void aTableOfAnotherShapeIsToldOnce(String text, MigrationReason why) {
        Table table = Table.read(RawText.of(text, "s.csv"));

        assertThat(Kapstok.flanders()
                        .migrations()
                        .shares(table, day("2019-01-01"), day("2018-12-31"))
                        .faults())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason().code()).isEqualTo(why);
                    assertThat(each.place()).hasToString("s.csv:1:1");
                });
    }
}
