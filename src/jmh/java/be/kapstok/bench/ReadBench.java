package be.kapstok.bench;

import be.kapstok.dataset.DatasetReader;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.model.Measure;
import be.kapstok.reason.FindingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectMapper;

/** Reading measures from NDJSON, with places, beside Jackson 3 databind to the same record, which knows no places. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(2)
public class ReadBench {
    @Param("1000000")
    private int records;

    private Path file;
    private final ObjectMapper databind = new ObjectMapper();

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = MeasureFile.write(records);
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The peer: databind to the same record. */
    @Benchmark
    public long floor() {
        long count = 0;
        try (MappingIterator<Measure> measures =
                databind.readerFor(Measure.class).readValues(file.toFile())) {
            while (measures.hasNext()) {
                count += measures.next().id().length();
            }
        }
        return count;
    }

    @Benchmark
    public long read() throws IOException {
        long[] count = new long[1];
        new DatasetReader(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                .each(
                        file,
                        new FindingLog(),
                        (kind, record, whole, places) ->
                                count[0] += ((Measure) record).id().length());
        return count[0];
    }
}
