package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.measure.MeasureAnswer;
import be.kapstok.measure.Measures;
import be.kapstok.model.Evidence;
import be.kapstok.model.MainstreamPath;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureConsultation;
import be.kapstok.model.PolicyAim;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code check(measure, day)} of sound measures, inclusive, categorical and of positive action, beside the same rules written
 * inline and beside the same rules in Drools.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CheckBench {
    private static final int COUNT = 1024;
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private final Measures measures = Kapstok.flanders().measures();
    private final Measure[] sound = new Measure[COUNT];
    private DroolsRules drools;
    private int place;

    @Setup(Level.Trial)
    public void prepare() {
        drools = new DroolsRules();
        for (int i = 0; i < COUNT; i++) {
            sound[i] = switch (i % 3) {
                case 0 -> measure(i, List.of("all_inhabitants"), null);
                case 1 -> measure(i, List.of("other:ouders van leerlingen"), null);
                default -> measure(i, List.of("newcomers"), true);
            };
            MeasureAnswer answer = measures.check(sound[i], DAY);
            if (!answer.findings().isEmpty()
                    || !InlineRules.check(sound[i], DAY).rules().isEmpty()
                    || !drools.check(sound[i], DAY).isEmpty()) {
                throw new IllegalStateException("not sound: " + answer.findings());
            }
        }
    }

    private static Measure measure(int number, List<String> groups, Boolean unequal) {
        String words = "Ouders oefenen Nederlands op de school van hun kinderen, groep " + number;
        return new Measure(
                "m" + number,
                "Oefenkansen Nederlands voor ouders " + number,
                words,
                "71016",
                null,
                LocalDate.of(2018, 6, 1),
                LocalDate.of(2019, 6, 30),
                null,
                null,
                null,
                groups,
                null,
                true,
                null,
                null,
                null,
                List.of(PolicyAim.ACCESS_FOR_ALL),
                words,
                words,
                List.of(new Evidence("monitor", 2018, "27 %")),
                words,
                words,
                LocalDate.of(2019, 1, 1),
                new MainstreamPath("dienst onderwijs", LocalDate.of(2020, 1, 1)),
                new MeasureConsultation("ouderraad", LocalDate.of(2018, 3, 2)),
                "education",
                "0879",
                null,
                true,
                unequal,
                unequal == null ? null : "3 keer zo vaak werkloos",
                unequal == null ? null : words,
                unequal == null ? null : words,
                unequal == null ? null : words,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private Measure next() {
        place = (place + 1) & (COUNT - 1);
        return sound[place];
    }

    @Benchmark
    public Object floor() {
        return InlineRules.check(next(), DAY);
    }

    @Benchmark
    public MeasureAnswer check() {
        return measures.check(next(), DAY);
    }

    @Benchmark
    public Object drools() {
        return drools.check(next(), DAY);
    }
}
