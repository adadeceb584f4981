package be.kapstok.measure;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.measure.ForWhom.Openness;
import be.kapstok.measure.Traits.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Measures share lists by numbers: different ones never share a number. */
class SharedListsTest {
    private static final boolean[] TRUTH = {true, false};

    @Test
    void noTwoWaysOfSayingForWhomShareANumber() {
        List<Integer> numbers = new ArrayList<>();
        for (boolean all : TRUTH) {
            for (boolean none : TRUTH) {
                for (boolean groups : TRUTH) {
                    for (boolean field : TRUTH) {
                        for (Openness open : Openness.values()) {
                            numbers.add(new ForWhom(all, none, groups, open, field).index());
                        }
                    }
                }
            }
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(upTo(ForWhom.COUNT));
    }

    @Test
    void noTwoSetsOfTraitsShareANumber() {
        List<Integer> numbers = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            for (boolean integration : TRUTH) {
                for (boolean declared : TRUTH) {
                    for (Treatment treatment : Treatment.values()) {
                        for (boolean othersTold : TRUTH) {
                            numbers.add(new Traits(decision, integration, declared, treatment, othersTold).index());
                        }
                    }
                }
            }
        }
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(upTo(Traits.COUNT));
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
