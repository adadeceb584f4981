package be.kapstok.dataset;

import be.kapstok.dataset.DatasetReader.RecordSink;
import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.Lines;
import be.kapstok.model.Keyed;
import be.kapstok.reading.Binding;
import be.kapstok.reading.DamagedText;
import be.kapstok.reading.Input;
import be.kapstok.reading.Limits;
import be.kapstok.reading.LongRecord;
import be.kapstok.reading.ReadingNotes;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reading.RecordSource;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Records of one kind, a JSON object on each line: a broken line does not harm the next. */
final class NdjsonText {
    private final ReadingContext context;
    private final FindingLog log;
    private final ReadingNotes notes;
    private final LongRecord longRecord = new LongRecord();
    private @Nullable Kind<?> kind;
    private @Nullable Binding binding;
    private int index;
    private boolean anything;

    private NdjsonText(ReadingContext context, ReadingNotes notes) {
        this.context = context;
        this.log = context.log();
        this.notes = notes;
    }

    /** Reads a text in memory. */
    static Reading read(ReadingContext context, FileText json) {
        ReadRecords records = new ReadRecords(context);
        NdjsonText text = new NdjsonText(context, records.notes());
        try {
            text.read(new Lines(json.bytesWithRest()), records);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
        return records.reading(records.dataset(new Texts(context.file(), json, records.starts())), text.recognition());
    }

    /** Reads a stream, and gives the kind of its records; {@code null} when it has none or the kind is not recognised. */
    static @Nullable Kind<?> each(ReadingContext context, InputStream in, RecordSink sink) throws IOException {
        StreamedRecords records = StreamedRecords.of(context, sink);
        NdjsonText text = new NdjsonText(context, records.notes());
        text.read(new Lines(in), records);
        sink.recognised(text.recognition());
        return text.kind;
    }

    /** The list that its records were taken for; {@code null} when somebody told it, or none fits. */
    private @Nullable RecognisedFile recognition() {
        Kind<?> guessed = context.options().kind() == null ? kind : null;
        return guessed == null ? null : RecognisedFile.ofLines(context.file(), guessed);
    }

    /** The texts of the records of a file, one on each line. */
    private record Texts(String file, FileText json, IntList starts) implements SourceMap.Sources {
        @Override
        public @Nullable RecordSource record(Kind<?> kind, int index) {
            if (index >= starts.size()) {
                return null;
            }
            byte[] text = json.bytesWithRest();
            int start = starts.get(index);
            int end = start;
            while (end < text.length && text[end] != '\n' && text[end] != '\r') {
                end++;
            }
            String pointer = kind.pointer(index);
            DamagedText damaged = DamagedText.of(text, start, end);
            if (damaged == null) {
                return new RecordSource(file, text, start, end - start, pointer, json::lines);
            }
            byte[] mended = damaged.bytes();
            return RecordSource.line(
                    file, mended, 0, mended.length, pointer, json.lines().line(start));
        }
    }

    private void read(Lines lines, SourcedSink sink) throws IOException {
        while (lines.next()) {
            line(lines, sink);
        }
        if (!anything) {
            log.add(ReadingRule.EMPTY_FILE.at(new Location(context.file(), "", 1, 1), null));
        }
    }

    private void line(Lines line, SourcedSink sink) {
        if (line.blank()) {
            return;
        }
        anything = true;
        if (line.tooLong()) {
            tellTooLong(line.line());
            sink.starts(line.start());
            leaveOut(sink);
            return;
        }
        DamagedText damaged =
                line.ascii() ? null : DamagedText.of(line.bytes(), line.start(), line.start() + line.length());
        byte[] bytes = damaged == null ? line.bytes() : damaged.bytes();
        int start = damaged == null ? line.start() : 0;
        int length = damaged == null ? line.length() : bytes.length;
        LongRecord.State state = longRecord.line(bytes, start, length);
        if (state == LongRecord.State.WITHIN) {
            return;
        }
        sink.starts(line.start());
        boolean known = kind != null || recognise(bytes, start, length, sink);
        RecordSource source = RecordSource.line(context.file(), bytes, start, length, base(), line.line());
        if (damaged != null) {
            damaged.tell(context.reader().factory(), source, log);
        }
        Kind<?> of = kind;
        Binding how = binding;
        if (state != LongRecord.State.NONE) {
            tellLong(state, source);
            leaveOut(sink);
        } else if (!known || of == null || how == null) {
            log.add(ReadingRule.UNKNOWN_KIND.at(
                    new Location(context.file(), "", line.line(), 1), null, String.join(", ", Kind.names())));
            index++;
        } else {
            read(of, how, source, sink);
            index++;
        }
    }

    /** The pointer of the record on the line; empty while its kind is not known. */
    private String base() {
        return kind == null ? "" : kind.pointer(index);
    }

    /** Reports only the first of consecutive records that take several lines. */
    private void tellLong(LongRecord.State state, RecordSource source) {
        if (state == LongRecord.State.FIRST) {
            log.add(ReadingRule.RECORD_OVER_LINES.at(
                    new Location(context.file(), source.base(), source.line(), 1), null));
        }
    }

    private void leaveOut(SourcedSink sink) {
        if (kind != null) {
            sink.leaveOut(kind, index);
        }
        index++;
    }

    private void tellTooLong(int line) {
        Location place = new Location(context.file(), base(), line, 1);
        log.add(ReadingRule.beyond(place, ReadingWords.type("line"), Limits.LINE_BYTES));
    }

    private void read(Kind<?> of, Binding how, RecordSource source, SourcedSink sink) {
        try (Input in = context.reader().open(source, notes)) {
            Keyed read = (Keyed) in.only(how);
            sink.take(of, index, read, in.takeWhole() && !in.broken(), source);
        }
    }

    private boolean recognise(byte[] bytes, int start, int length, SourcedSink sink) {
        Kind<?> found = context.options().kind() == null
                ? Recognise.kind(context, bytes, start, length)
                : context.options().kind();
        if (found == null) {
            return false;
        }
        kind = found;
        binding = context.reader().of(found.type());
        for (int before = 0; before < index; before++) {
            sink.leaveOut(found, before);
        }
        return true;
    }
}
