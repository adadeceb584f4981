package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.reading.Binding;
import be.kapstok.reading.Input;
import be.kapstok.reading.ReadingNotes;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.RecordBinding;
import be.kapstok.reading.RecordReader;
import be.kapstok.reading.RecordSource;
import be.kapstok.reading.Scalars;
import be.kapstok.reading.Unknowns;
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
        return read(context.reader().document(context.file(), text, context.log()));
    }

    /** Reads a text that is known to be a document. */
    Reading readTrusted(byte[] json) {
        return read(context.reader().trusted(context.file(), json));
    }

    private Reading read(RecordSource source) {
        ReadRecords records = new ReadRecords(context);
        RecordReader reader = context.reader();
        try (Input in = trusted ? reader.openTrusted(source, records.notes()) : reader.open(source, records.notes())) {
            Lists lists = new Lists(in, records);
            in.guarded(lists::read);
            return records.reading(lists.dataset(source), null);
        }
    }

    @Nullable
    Object readRecord(FileText text, RecordBinding binding) {
        RecordSource source = context.reader().document(context.file(), text, context.log());
        try (Input in = context.reader().open(source, ReadingNotes.of(context.log(), false))) {
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
        private final RecordBinding headerBinding = context.reader().ofRecord(Header.class);
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
            Unknowns unknowns = records.notes().unknowns();
            if (unknowns != null) {
                unknowns.settle("", "");
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
            Unknowns unknowns = records.notes().unknowns();
            if (unknowns != null) {
                kept.putAll(unknowns.byPointer());
            }
            if (!versionKnown) {
                records.notes().omitted().addMissing(VERSION);
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
            Binding binding = context.reader().of(kind.type());
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
