package be.kapstok.bbc;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.ForeignForm;
import be.kapstok.dataset.Lazy;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.Reading;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.file.RawText;
import be.kapstok.reason.FindingLog;
import be.kapstok.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads exports of multi-year plans: the table of the BBC analysis tool, the flat set of files, and any spreadsheet with a row
 * for each amount of an action.
 *
 * <p>Each body and planning period gives a {@link be.kapstok.model.MultiYearPlan}, from the last state of its report unless the
 * options name another, such as {@code Rapportjaar=2026}. Every row is carried, or a finding names it. Which columns hold
 * what, and which municipality a body is, can be told with {@link ReadOptions#columns}: {@code HEADING=FIELD} and {@code
 * BODY=NIS}. Safe to share between threads.
 *
 * <pre>{@code
 * FindingLog log = new FindingLog();
 * RowCount rows = new PlanExport().each(Path.of("export.csv"), ReadOptions.DEFAULT, log, (index, plan) -> {
 *     ValidationReport checked = kapstok.validate(plan);
 *     checked.checked().map(kapstok::review).ifPresent(review -> System.out.println(review.plans()));
 * });
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PlanExport implements ForeignForm {
    /** The form of a table of amounts, in a {@link RecognisedFile}. */
    static final String TABLE = "plan_table";

    /** The form of the files of a flat set. */
    static final String FILES = "plan_files";

    /** How many bytes of a text are looked at to recognise it. */
    private static final int LOOK = 1 << 20;

    /** About how many bytes the plans take that are held at a time, when a file is read plan by plan. */
    private static final long BUDGET = 48L << 20;

    private final Lazy<World> world = new Lazy<>(World::new);

    /** Makes a reader. */
    public PlanExport() {}

    @Override
    public boolean recognises(RawText text, ReadOptions options) {
        requireNonNull(text, "text");
        requireNonNull(options, "options");
        RecognisedFile given = options.recognition();
        if (given != null && !List.of(TABLE, FILES).contains(given.form())) {
            return false;
        }
        try {
            return text.isFolder() ? files(text, options) != null : isExport(text, options);
        } catch (IOException | IllegalArgumentException unreadable) {
            return false; // what cannot be read as a table or a zip is no export
        }
    }

    private boolean isExport(RawText text, ReadOptions options) throws IOException {
        if (FlatFiles.isZip(text)) {
            return FlatFiles.areOfASet(names(text)) || source(text, options) != null;
        }
        FlatFile file = FlatFile.of(text.file());
        try (ExportRows rows =
                ExportSource.of(text.file(), () -> start(text), options.table()).open()) {
            boolean first = file != null && rows.next();
            if (file != null && first && file.hasHeadings(rows.cells())) {
                return true;
            }
        }
        return source(text, options) != null;
    }

    private static List<String> names(RawText zip) {
        Path path = zip.path();
        try {
            return path != null && isOnDisk(path) ? FlatFiles.names(path) : FlatFiles.names(() -> whole(zip));
        } catch (IOException cut) {
            return List.of(); // only the start of a zip is there
        }
    }

    private static boolean isOnDisk(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault()) && Files.isRegularFile(path);
    }

    private static ByteArrayInputStream start(RawText text) {
        byte[] bytes = text.bytes();
        String words = text.text();
        if (bytes != null) {
            return new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, LOOK));
        }
        String some = words == null ? "" : words.substring(0, Math.min(words.length(), LOOK));
        return new ByteArrayInputStream(some.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream whole(RawText text) {
        byte[] bytes = text.bytes();
        String words = text.text();
        return new ByteArrayInputStream(bytes == null ? String.valueOf(words).getBytes(StandardCharsets.UTF_8) : bytes);
    }

    /** The table of amounts in a text; {@code null} when it has none. */
    private @Nullable ExportSource source(RawText text, ReadOptions options) throws IOException {
        ExportSource start;
        ExportSource all;
        if (FlatFiles.isZip(text)) {
            Table sheet = Table.read(text, options.table());
            start = () -> ExportRows.of(sheet);
            all = start;
        } else {
            start = ExportSource.of(text.file(), () -> start(text), options.table());
            all = ExportSource.of(text.file(), () -> whole(text), options.table());
        }
        try (ExportRows rows = start.open()) {
            return AmountTable.columns(rows, options) == null ? null : all;
        }
    }

    @Override
    public Reading read(RawText text, ReadOptions options, FindingLog log) {
        requireNonNull(text, "text");
        requireNonNull(options, "options");
        requireNonNull(log, "log");
        List<PlacedPlan> plans = new ArrayList<>();
        ExportReading reading = reading(text.file(), options, log, Long.MAX_VALUE, plans::add);
        try {
            FlatFiles files = files(text, options);
            ExportSource table = files == null ? source(text, options) : null;
            if (files != null) {
                FlatSet.read(reading, files);
            } else if (table == null) {
                reading.refuse("none");
            } else {
                AmountTable.read(reading, table);
            }
        } catch (IOException unreadable) {
            reading.refuse("unreadable", ExportRule.shown(String.valueOf(unreadable.getMessage())));
        }
        plans.sort(Comparator.comparingInt(PlacedPlan::index));
        return new Reading(
                PlacedPlan.dataset(text.file(), plans),
                List.of(),
                log,
                reading.rows().recognition());
    }

    /** The files of a flat set that a text belongs to; {@code null} when it is a table of amounts. */
    private @Nullable FlatFiles files(RawText text, ReadOptions options) throws IOException {
        Path path = text.path();
        if (text.isFolder() && path != null) {
            FlatFiles files = FlatFiles.ofFolder(path, options.table());
            return files.isEmpty() ? null : files;
        }
        if (FlatFiles.isZip(text)) {
            return FlatFiles.areOfASet(names(text)) ? zipped(text, options) : null;
        }
        if (FlatFile.of(text.file()) == null || source(text, options) != null) {
            return null;
        }
        return path == null
                ? FlatFiles.ofOne(text.file(), () -> whole(text), options.table())
                : FlatFiles.around(path, options.table());
    }

    private static FlatFiles zipped(RawText text, ReadOptions options) throws IOException {
        Path path = text.path();
        return path != null && isOnDisk(path)
                ? FlatFiles.ofZip(path, options.table())
                : FlatFiles.ofZip(text.file(), () -> whole(text), options.table());
    }

    @Override
    public @Nullable RecognisedFile readParts(Path file, ReadOptions options, FindingLog log, PartSink sink)
            throws IOException {
        return read(file, options, log, sink).recognition();
    }

    /**
     * Reads an export plan by plan, so that it may be of any size: the rows of a body may stand anywhere in it, and memory
     * holds the plans of a few bodies at a time. The file is read several times, so a pipe will not do.
     *
     * @param file a table, a zip or folder with a flat set, or one file of such a set
     * @param log takes the findings of reading
     * @param sink takes a data set with one plan, and the place of the plan among those of the export, from 0
     * @return how many rows were carried, and how many are named in findings
     * @throws IOException when a file cannot be read
     */
    public RowCount each(Path file, ReadOptions options, FindingLog log, PartSink sink) throws IOException {
        return read(file, options, log, sink).count();
    }

    private ExportReading.Counter read(Path file, ReadOptions options, FindingLog log, PartSink sink)
            throws IOException {
        requireNonNull(file, "file");
        requireNonNull(options, "options");
        requireNonNull(log, "log");
        requireNonNull(sink, "sink");
        String name = file.toString();
        ExportReading reading = reading(
                name, options, log, BUDGET, plan -> sink.take(plan.index(), PlacedPlan.dataset(name, List.of(plan))));
        RawText start = RawText.startOf(file);
        boolean set = FlatFiles.isZip(start) && FlatFiles.areOfASet(names(start));
        if (FlatFiles.isZip(start) && !set) {
            ExportSource sheet = source(RawText.of(file), options);
            if (sheet == null) {
                reading.refuse("none");
            } else {
                AmountTable.read(reading, sheet);
            }
        } else if (set) {
            FlatSet.read(reading, zipped(start, options));
        } else if (start.isFolder()) {
            FlatSet.read(reading, FlatFiles.ofFolder(file, options.table()));
        } else if (source(start, options) != null) {
            AmountTable.read(reading, ExportSource.of(name, () -> Files.newInputStream(file), options.table()));
        } else if (recognises(start, options)) {
            FlatSet.read(reading, FlatFiles.around(file, options.table()));
        } else {
            reading.refuse("none");
        }
        return reading.rows();
    }

    private ExportReading reading(
            String file, ReadOptions options, FindingLog log, long budget, Consumer<PlacedPlan> sink) {
        return new ExportReading(file, world.get(), options, log, budget, sink, new ExportReading.Counter());
    }
}
