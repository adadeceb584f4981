package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.LineIndex;
import be.kapstok.reason.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A data set as one JSON object: a header and a list for each kind. */
final class JsonDocument {
    /** The field by which a document names its JSON Schema. */
    static final String SCHEMA = "$schema";

    private static final String VERSION = "/schemaVersion";

    private final ReadingContext context;
    private final boolean trusted;

    JsonDocument(ReadingContext context, boolean trusted) {
        this.context = context;
        this.trusted = trusted;
    }

    /** Reads a document. */
    Reading read(FileText text) {
        return read(whole(text));
    }

    /** Reads a text that is known to be a document. */
    Reading readTrusted(byte[] json) {
        return read(RecordSource.document(context.file(), json, () -> lines(json)));
    }

    private static LineIndex lines(byte[] json) {
        return new LineIndex(json, 0, json.length, 1);
    }

    private Reading read(RecordSource source) {
        ReadRecords records = new ReadRecords(context);
        try (JsonParser parser = source.parser(context.factory())) {
            Lists lists = new Lists(input(source, parser, records.omitted(), records.unknowns()), records);
            lists.in.guarded(lists::read);
            return records.reading(lists.dataset(source), null);
        }
    }

    private Input input(RecordSource source, JsonParser parser, OmittedElements omitted, @Nullable Unknowns unknowns) {
        return new Input(source, parser, context.log(), omitted, unknowns, trusted);
    }

    /** The text, after reporting and replacing bytes that are not text. */
    private RecordSource whole(FileText text) {
        byte[] given = text.bytesWithRest();
        DamagedText damaged = DamagedText.of(given, 0, given.length);
        if (damaged == null) {
            return RecordSource.document(context.file(), given, text::lines);
        }
        byte[] mended = damaged.bytes();
        LineIndex lines = lines(mended);
        RecordSource whole = RecordSource.document(context.file(), mended, () -> lines);
        damaged.tell(context.factory(), whole, context.log());
        return whole;
    }

    @Nullable
    Object readRecord(FileText text, RecordBinding binding) {
        RecordSource source = whole(text);
        try (JsonParser parser = source.parser(context.factory())) {
            Input in = input(source, parser, new OmittedElements(), null);
            Object read = in.only(binding);
            return in.takeWhole() && !in.broken() ? read : null;
        }
    }

    /** The texts of the records of a document. */
    private record Records(RecordSource document, Map<Kind<?>, IntList> starts) implements SourceMap.Sources {
        @Override
        public RecordSource header() {
            return document;
        }

        @Override
        public @Nullable RecordSource record(Kind<?> kind, int index) {
            IntList known = starts.get(kind);
            return known == null || index >= known.size() ? null : document.from(known.get(index), kind.pointer(index));
        }
    }

    /** The lists of one document while they are read. */
    private final class Lists {
        private final Input in;
        private final JsonParser parser;
        private final ReadRecords records;
        private final RecordBinding headerBinding = context.bindings().ofRecord(Header.class);
        private final Set<Kind<?>> seen = new HashSet<>();
        private final Map<Kind<?>, IntList> starts = new HashMap<>();
        private Header header = Header.PLAIN;
        private boolean versionKnown;
        private @Nullable Location versionAt;
        private boolean schemaSeen;
        private Map<String, String> schema = Map.of();

        Lists(Input in, ReadRecords records) {
            this.in = in;
            this.parser = in.parser();
            this.records = records;
        }

        void read() {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                fields();
                if (parser.nextToken() != null) {
                    in.fault(ReadingRule.TRAILING_CONTENT);
                }
            } else if (parser.currentToken() == null) {
                in.fault(ReadingRule.EMPTY_FILE);
            } else {
                Scalars.wrongType(in, "object");
            }
        }

        private void fields() {
            TokenStreamLocation start = parser.currentTokenLocation();
            RecordBinding.Fields ofHeader = headerBinding.new Fields();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Kind<?> kind = Kind.of(name).orElse(null);
                if (kind == null && name.equals(SCHEMA)) {
                    schema();
                } else if (kind == null) {
                    header(ofHeader, name);
                } else if (!seen.add(kind)) {
                    in.duplicate(name);
                } else {
                    parser.nextToken();
                    list(kind);
                }
            }
            if (seen.isEmpty() && ofHeader.unknownHoldsSomething()) {
                Location whole = in.at(start);
                context.log()
                        .add(ReadingRule.UNKNOWN_KIND.with("document", whole, null, String.join(", ", Kind.names())));
            }
            Object read = headerBinding.make(in, start, ofHeader);
            if (in.takeWhole() && read instanceof Header good) {
                if (good.schemaVersion() != Header.SCHEMA_VERSION) {
                    in.fault(
                            versionAt == null ? in.at(start) : versionAt,
                            ReadingRule.UNSUPPORTED_VERSION,
                            Optional.empty(),
                            String.valueOf(good.schemaVersion()),
                            String.valueOf(Header.SCHEMA_VERSION));
                }
                header = good;
            }
        }

        /** Reads a field of the header, or an unknown field, which may also be a slip for the name of a list. */
        private void header(RecordBinding.Fields fields, String name) {
            fields.read(in, name, Kind.names());
            if (versionAt == null && name.equals("schemaVersion")) {
                versionAt = in.here();
                versionKnown = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getString().equals(String.valueOf(Header.SCHEMA_VERSION));
            }
            if (records.unknowns() != null) {
                records.unknowns().settle("", "");
            }
        }

        /** Keeps the name of a schema, which editors use; it says nothing about the data. */
        private void schema() {
            if (schemaSeen) {
                in.duplicate(SCHEMA);
                return;
            }
            schemaSeen = true;
            parser.nextToken();
            if (Scalars.text(in, "text") != null) {
                schema = Map.of("/" + SCHEMA, in.raw());
            }
        }

        /** The data set as far as it was read; for a trusted document, nobody asks for places. */
        Dataset.Builder dataset(RecordSource source) {
            Map<String, String> kept = new LinkedHashMap<>(schema);
            if (records.unknowns() != null) {
                kept.putAll(records.unknowns().byPointer());
            }
            if (!versionKnown) {
                records.omitted().addMissing(VERSION);
            }
            Dataset.Builder dataset = records.dataset(new Records(source, starts));
            return (trusted ? dataset.places(SourceMap.none()) : dataset)
                    .unknownFields(kept)
                    .header(header);
        }

        private void list(Kind<?> kind) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                Scalars.wrongType(in, "list");
                return;
            }
            Binding binding = context.bindings().of(kind.type());
            IntList placed = new IntList();
            starts.put(kind, placed);
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (!trusted) {
                    placed.add((int) parser.currentTokenLocation().getByteOffset());
                }
                Object read = binding.read(in);
                records.take(kind, index, read, in.takeWhole());
            }
        }
    }
}
