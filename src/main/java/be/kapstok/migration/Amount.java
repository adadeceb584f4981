package be.kapstok.migration;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** A number, or all that lies between two. */
record Amount(BigDecimal low, BigDecimal high) {
    static Amount of(BigDecimal number) {
        return new Amount(number, number);
    }

    boolean isOne() {
        return low.compareTo(high) == 0;
    }

    /** What a function makes of the least of each of several amounts, and of the most. */
    static Amount of(List<Amount> all, Function<List<BigDecimal>, BigDecimal> makes) {
        return new Amount(
                makes.apply(all.stream().map(Amount::low).toList()),
                makes.apply(all.stream().map(Amount::high).toList()));
    }
}
