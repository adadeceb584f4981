package be.kapstok.dataset;

import be.kapstok.file.IntList;
import be.kapstok.model.Keyed;
import be.kapstok.reading.ReadingNotes;
import be.kapstok.reading.RecordSource;
import be.kapstok.reading.Unknowns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a text in memory: those of its data set, and the incomplete ones. */
final class ReadRecords implements SourcedSink {
    private final ReadingContext context;
    private final ReadingNotes notes;
    private final Map<Kind<?>, List<Keyed>> lists = new HashMap<>();
    private final List<Incomplete> incomplete = new ArrayList<>();
    private final IntList starts = new IntList();

    ReadRecords(ReadingContext context) {
        this.context = context;
        this.notes = ReadingNotes.of(context.log(), context.options().keepUnknown());
    }

    ReadingNotes notes() {
        return notes;
    }

    /** The starts of the records of lines and rows, in bytes. */
    IntList starts() {
        return starts;
    }

    @Override
    public void starts(int offset) {
        starts.add(offset);
    }

    @Override
    public void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source) {
        take(kind, index, record, whole);
    }

    /** Takes a record that was read, or {@code null} when it could not be read. */
    void take(Kind<?> kind, int index, @Nullable Object read, boolean whole) {
        Unknowns unknowns = notes.unknowns();
        if (whole && read instanceof Keyed record) {
            List<Keyed> records = lists.computeIfAbsent(kind, none -> new ArrayList<>());
            if (unknowns != null) {
                unknowns.settle(kind.pointer(index), kind.pointer(records.size()));
            }
            records.add(record);
            return;
        }
        leaveOut(kind, index);
        if (unknowns != null) {
            unknowns.drop();
        }
        if (read instanceof Keyed record) {
            incomplete.add(new Incomplete(kind, index, record));
        }
    }

    @Override
    public void leaveOut(Kind<?> kind, int index) {
        notes.omitted().add(kind.pointer(index));
    }

    /** A data set of the records, with their places and the fields that are kept. */
    Dataset.Builder dataset(SourceMap.Sources sources) {
        Dataset.Builder dataset = Dataset.builder()
                .places(new SourceMap(
                        context.file(), notes.omitted(), context.reader().factory(), sources));
        lists.forEach((kind, records) -> put(dataset, kind, records));
        Unknowns unknowns = notes.unknowns();
        return unknowns == null ? dataset : dataset.unknownFields(unknowns.byPointer());
    }

    private static <T extends Keyed> void put(Dataset.Builder dataset, Kind<T> kind, List<Keyed> records) {
        dataset.list(kind, () -> records.stream().map(kind.type()::cast).toList());
    }

    Reading reading(Dataset.Builder dataset, @Nullable RecognisedFile recognition) {
        return new Reading(dataset.build(), incomplete, context.log(), recognition);
    }
}
