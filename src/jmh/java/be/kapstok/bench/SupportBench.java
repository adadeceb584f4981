package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.model.NisCode;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

/**
 * {@code support(NisCode, day)} beside what it cannot do without: one {@code HashMap.get} by the code and one binary
 * search over the days on which that municipality's answer changes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SupportBench {
    private final Kapstok kapstok = Kapstok.flanders();
    private final Questions existing = Questions.existing();
    private final Questions any = Questions.any();
    private final Map<String, Stretches> floor = new HashMap<>();

    /** What a code is answered from each first day on. */
    private record Stretches(LocalDate[] starts, Object[] values) {
        Object on(LocalDate day) {
            int found = Arrays.binarySearch(starts, day);
            return values[found >= 0 ? found : -found - 2];
        }
    }

    public SupportBench() {
        for (NisCode code : any.codes) {
            floor.computeIfAbsent(code.value(), text -> stretches(code));
        }
    }

    /** As many stretches as the library keeps: its standing is one object for all days of a stretch. */
    private Stretches stretches(NisCode code) {
        List<LocalDate> starts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Object last = null;
        for (LocalDate day = Questions.FIRST; day.isBefore(Questions.END); day = day.plusDays(1)) {
            SupportAnswer answer = kapstok.support(code, day);
            Object value = answer instanceof SupportAnswer.Supported yes ? yes.standing() : answer.getClass();
            if (value != last) {
                starts.add(day);
                values.add(value);
                last = value;
            }
        }
        return new Stretches(starts.toArray(LocalDate[]::new), values.toArray());
    }

    @Benchmark
    public Object floor() {
        int i = existing.next();
        return floor.get(existing.codes[i].value()).on(existing.days[i]);
    }

    @Benchmark
    public SupportAnswer support() {
        int i = existing.next();
        return kapstok.support(existing.codes[i], existing.days[i]);
    }

    /** Codes that are abolished by the day, or still to come, are among them; no goal. */
    @Benchmark
    public SupportAnswer supportOfAnyCode() {
        int i = any.next();
        return kapstok.support(any.codes[i], any.days[i]);
    }
}
