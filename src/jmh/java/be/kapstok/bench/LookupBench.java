package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.place.MunicipalityAnswer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@code municipality(name, day)} beside a {@code HashMap.get} of the same names, which knows no days. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LookupBench {
    private final Kapstok kapstok = Kapstok.flanders();
    private final Questions existing = Questions.existing();
    private final Map<String, Municipality> floor = new HashMap<>();

    public LookupBench() {
        for (Municipality one : kapstok.data().list(Kind.MUNICIPALITIES)) {
            floor.put(one.name().nl(), one);
        }
    }

    @Benchmark
    public Municipality floor() {
        return floor.get(existing.names[existing.next()]);
    }

    @Benchmark
    public MunicipalityAnswer municipality() {
        int i = existing.next();
        return kapstok.municipality(existing.names[i], existing.days[i]);
    }

    /** Lower case, accents and hyphens lost; no goal. */
    @Benchmark
    public MunicipalityAnswer municipalityInAnotherSpelling() {
        int i = existing.next();
        return kapstok.municipality(existing.spellings[i], existing.days[i]);
    }
}
