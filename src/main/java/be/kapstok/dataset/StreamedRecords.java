package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordPlaces;
import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.model.Keyed;
import be.kapstok.reading.OmittedElements;
import be.kapstok.reading.ReadingNotes;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** Passes on each record of a stream with its places, and forgets it. */
record StreamedRecords(JsonFactory factory, ReadingNotes notes, RecordSink sink) implements SourcedSink {
    static StreamedRecords of(ReadingContext context, RecordSink sink) {
        return new StreamedRecords(context.reader().factory(), ReadingNotes.of(context.log(), false), sink);
    }

    @Override
    public void take(Kind<?> kind, int index, @Nullable Keyed record, boolean whole, RecordSource source) {
        if (record == null) {
            sink.leaveOut(kind, index);
        } else {
            sink.take(kind, record, whole, new Places(source, factory, notes.omitted()));
        }
        notes.omitted().clear();
    }

    @Override
    public void leaveOut(Kind<?> kind, int index) {
        sink.leaveOut(kind, index);
    }

    /** The places of the current record. */
    private record Places(RecordSource source, JsonFactory factory, OmittedElements omitted) implements RecordPlaces {
        @Override
        public Location of(String pointer) {
            return source.find(factory, source.base() + omitted.inFile(source.base(), pointer));
        }

        @Override
        public int index() {
            return Integer.parseInt(source.base().substring(source.base().lastIndexOf('/') + 1));
        }

        @Override
        public boolean told(Location place) {
            return omitted.told(place.pointer());
        }
    }
}
