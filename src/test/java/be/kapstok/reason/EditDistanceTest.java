package be.kapstok.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "gent,gent,0",
        "gent,gnet,1",
        "gent,gen,1",
        "gent,ghent,1",
        "gent,tent,1",
        "gent,genk,1",
        "gent,genkt,1",
        "gent,gekn,2",
        "antwerpen,antwerp,2",
        "gent,hasselt,3",
        "ab,abcde,3",
        "abcd,badc,2",
        "'',ab,2"
    })
    void distanceCountsEdits(String a, String b, int distance) {
        assertThat(EditDistance.between(a, b, 2)).isEqualTo(distance);
        assertThat(EditDistance.between(b, a, 2)).isEqualTo(distance);
    }
}
