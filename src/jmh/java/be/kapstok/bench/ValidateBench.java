package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.dataset.DatasetSchema;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.validation.Validation;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
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

/** Reading and validating measures from NDJSON beside parsing each line and holding it against the JSON Schema. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(2)
public class ValidateBench {
    @Param("1000000")
    private int records;

    private Path file;
    private final ObjectMapper databind = new ObjectMapper();
    private final Validation validation = Kapstok.flanders().validation();
    private Schema schema;

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = MeasureFile.write(records);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        registry.getSchema(SchemaLocation.of(DatasetSchema.ID), DatasetSchema.json(), InputFormat.JSON);
        String whole = DatasetSchema.json();
        String measure =
                "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$ref\":\"#/$defs/Measure\",\"$defs\":"
                        + databind.readTree(whole).get("$defs") + "}";
        schema = registry.getSchema(measure, InputFormat.JSON);
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** The peer: parse and JSON Schema. */
    @Benchmark
    public long floor() throws IOException {
        long faults = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                faults += schema.validate(databind.readTree(line)).size();
            }
        }
        if (faults > 0) {
            throw new IllegalStateException("good measures were refused");
        }
        return faults;
    }

    @Benchmark
    public long readAndValidate() throws IOException {
        long[] faults = new long[1];
        long read = validation
                .reading(ReadOptions.DEFAULT.withKind(Kind.MEASURES))
                .checkEach(file, (record, findings) -> faults[0] += findings.size())
                .records();
        if (faults[0] > 0) {
            throw new IllegalStateException("good measures were refused");
        }
        return read;
    }
}
