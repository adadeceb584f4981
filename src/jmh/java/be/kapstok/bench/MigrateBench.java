package be.kapstok.bench;

import be.kapstok.Kapstok;
import be.kapstok.file.RawText;
import be.kapstok.migration.MergePolicies;
import be.kapstok.migration.MergePolicy;
import be.kapstok.migration.TableMigrationReport;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Municipalities;
import be.kapstok.table.Table;
import be.kapstok.validation.ShippedData;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A CSV of a million rows carried across the mergers of 2019 and 2025, beside the same join and sum in two SQL engines in
 * memory. All read the same file and write a CSV; ours tells besides what became of each row, and where it stood.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 2, jvmArgsAppend = "-Xmx3g")
public class MigrateBench {
    private static final LocalDate FROM = LocalDate.of(2018, 12, 31);
    private static final LocalDate TO = LocalDate.of(2025, 1, 1);

    @Param("1000000")
    private int rows;

    private Path in;
    private Path out;
    private Connection h2;
    private Connection duck;
    private final MergePolicies policies =
            MergePolicies.NONE.keyedBy("k").with("n", MergePolicy.SUM).with("bedrag", MergePolicy.SUM);

    @Setup(Level.Trial)
    public void write() throws IOException, SQLException {
        Municipalities municipalities = new Municipalities(ShippedData.load());
        List<Municipality> all = municipalities.all(FROM);
        in = Files.createTempFile("migrate", ".csv");
        out = Files.createTempFile("migrated", ".csv");
        try (BufferedWriter to = Files.newBufferedWriter(in)) {
            to.write("nis,k,n,bedrag\n");
            for (int i = 0; i < rows; i++) {
                String nis = all.get(i % all.size()).nis().value();
                to.write(nis + "," + i / all.size() + "," + i % 97 + "," + i % 1000 + "." + (10 + i % 89) + "\n");
            }
        }
        h2 = DriverManager.getConnection("jdbc:h2:mem:migrate");
        duck = DriverManager.getConnection("jdbc:duckdb:");
        for (Connection each : List.of(h2, duck)) {
            prepare(each, all, municipalities);
        }
        kapstok();
        List<String> ours = sorted();
        duckDb();
        same(ours, sorted(), "DuckDB");
        h2();
        same(ours, sorted(), "H2");
    }

    private static void prepare(Connection engine, List<Municipality> all, Municipalities municipalities)
            throws SQLException {
        try (Statement statement = engine.createStatement()) {
            statement.execute("create table became (old varchar primary key, new varchar)");
        }
        try (PreparedStatement insert = engine.prepareStatement("insert into became values (?, ?)")) {
            for (Municipality each : all) {
                NisCode now = municipalities
                        .lineage()
                        .follow(each.nis(), FROM, TO)
                        .get(0)
                        .nis();
                insert.setString(1, each.nis().value());
                insert.setString(2, now.value());
                insert.executeUpdate();
            }
        }
    }

    private List<String> sorted() throws IOException {
        return Files.readAllLines(out).stream()
                .skip(1)
                .map(each -> each.replace("\"", ""))
                .sorted()
                .toList();
    }

    private static void same(List<String> ours, List<String> theirs, String engine) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(engine + " gives another result: " + theirs.size() + " rows, not "
                    + ours.size() + "; " + theirs.subList(0, 3) + ", not " + ours.subList(0, 3));
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException, SQLException {
        h2.close();
        duck.close();
        Files.delete(in);
        Files.delete(out);
    }

    /** The peer: DuckDB, which uses all cores. */
    @Benchmark
    public void floor() throws SQLException {
        duckDb();
    }

    private void duckDb() throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute("copy (select new as nis, k, sum(n)::varchar n, sum(bedrag)::varchar bedrag from"
                    + " read_csv('" + in + "', header = true, columns = {'nis': 'varchar', 'k': 'varchar',"
                    + " 'n': 'bigint', 'bedrag': 'decimal(18, 2)'}) join became on nis = old group by new, k) to '"
                    + out
                    + "' (header true)");
        }
    }

    /** The other peer: H2. */
    @Benchmark
    public void h2() throws SQLException {
        try (Statement statement = h2.createStatement()) {
            statement.execute("call csvwrite('" + out + "', 'select new as nis, k, sum(cast(n as bigint)) n,"
                    + " sum(cast(bedrag as decimal(18, 2))) bedrag from csvread(''" + in
                    + "'') join became on nis = old group by new, k')");
        }
    }

    @Benchmark
    public TableMigrationReport kapstok() throws IOException {
        Table table = Table.read(RawText.of(in));
        TableMigrationReport report = Kapstok.flanders().migrate(table, "nis", FROM, TO, policies);
        Files.write(out, report.table().bytes());
        return report;
    }
}
