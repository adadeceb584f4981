package be.kapstok.dataset;

import be.kapstok.file.FileText;
import be.kapstok.file.IntList;
import be.kapstok.file.LineIndex;
import be.kapstok.model.Keyed;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A data set as one JSON object: a header and a list for each kind. */
final class JsonDocument {
    /** The field by which a document names its JSON Schema. */
    static final String SCHEMA = "$schema";

    private final ReadOptions options;
    private final JsonFactory factory;
    private final Bindings bindings;
    private final boolean trusted;

    JsonDocument(ReadOptions options, JsonFactory factory, Bindings bindings, boolean trusted) {
        this.options = options;
        this.factory = factory;
        this.bindings = bindings;
        this.trusted = trusted;
    }

    /** Reads a document. */
    Reading read(String file, FileText text, FindingLog log) {
        return read(whole(file, text, log), log);
    }

    /** Reads a document of which it is known that it is one. */
    Reading readTrusted(String file, byte[] json) {
        return read(RecordSource.document(file, json, () -> lines(json)), new FindingLog());
    }

    private static LineIndex lines(byte[] json) {
        return new LineIndex(json, 0, json.length, 1);
    }

    private Reading read(RecordSource source, FindingLog log) {
        OmittedElements omitted = new OmittedElements();
        Unknowns unknowns = options.keepUnknown() ? new Unknowns() : null;
        try (JsonParser parser = source.parser(factory)) {
            Lists lists = new Lists(new Input(source, parser, log, omitted, unknowns, trusted), log, omitted, unknowns);
            lists.in.guarded(lists::read);
            lists.dataset.unknownFields(lists.kept());
            if (!trusted) {
                lists.dataset.places(new SourceMap(source.file(), omitted, factory, new Records(source, lists.starts)));
            }
            return new Reading(lists.dataset.build(), lists.incomplete, log);
        }
    }

    /** The text, with what is no text in it told and replaced. */
    private RecordSource whole(String file, FileText text, FindingLog log) {
        byte[] given = text.bytesWithRest();
        DamagedText damaged = DamagedText.of(given, 0, given.length);
        if (damaged == null) {
            return RecordSource.document(file, given, text::lines);
        }
        byte[] mended = damaged.bytes();
        LineIndex lines = lines(mended);
        RecordSource whole = RecordSource.document(file, mended, () -> lines);
        damaged.tell(factory, whole, log);
        return whole;
    }

    @Nullable
    Object readRecord(String file, FileText text, RecordBinding binding, FindingLog log) {
        RecordSource source = whole(file, text, log);
        @Nullable Object[] read = new @Nullable Object[1];
        try (JsonParser parser = source.parser(factory)) {
            Input in = new Input(source, parser, log, new OmittedElements(), null, false);
            in.guarded(() -> {
                if (parser.nextToken() == null) {
                    in.fault(ReadingRule.MALFORMED_JSON, ReadingWords.type("nothing"));
                    return;
                }
                Object record = binding.read(in);
                if (parser.nextToken() != null) {
                    in.fault(ReadingRule.TRAILING_CONTENT);
                }
                read[0] = in.takeWhole() ? record : null;
            });
        }
        return read[0];
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
            return known == null || index >= known.size()
                    ? null
                    : document.from(known.get(index), "/" + kind.list() + "/" + index);
        }
    }

    /** The lists of one document while they are read. */
    private final class Lists {
        private final Input in;
        private final FindingLog log;
        private final JsonParser parser;
        private final OmittedElements omitted;
        private final @Nullable Unknowns unknowns;
        private final Dataset.Builder dataset = Dataset.builder();
        private final List<Incomplete> incomplete = new ArrayList<>();
        private final RecordBinding headerBinding = bindings.ofRecord(Header.class);
        private final Set<Kind<?>> seen = new HashSet<>();
        private final Map<Kind<?>, IntList> starts = new HashMap<>();
        private @Nullable Location versionAt;
        private boolean schemaSeen;
        private Map<String, String> schema = Map.of();

        Lists(Input in, FindingLog log, OmittedElements omitted, @Nullable Unknowns unknowns) {
            this.in = in;
            this.log = log;
            this.parser = in.parser();
            this.omitted = omitted;
            this.unknowns = unknowns;
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
            RecordBinding.Fields header = headerBinding.new Fields();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Kind<?> kind = Kind.of(name).orElse(null);
                if (kind == null && name.equals(SCHEMA)) {
                    schema();
                } else if (kind == null) {
                    header(header, name);
                } else if (!seen.add(kind)) {
                    in.fault(ReadingRule.DUPLICATE_FIELD, name);
                    parser.nextToken();
                    parser.skipChildren();
                } else {
                    parser.nextToken();
                    list(kind);
                }
            }
            if (seen.isEmpty() && header.unknownHoldsSomething()) {
                Location whole = in.at(start);
                log.add(ReadingRule.UNKNOWN_KIND.with("document", whole, String.join(", ", Kind.names())));
            }
            Object read = headerBinding.make(in, start, header);
            if (in.takeWhole() && read instanceof Header good) {
                if (good.schemaVersion() != Header.SCHEMA_VERSION) {
                    in.fault(
                            versionAt == null ? in.at(start) : versionAt,
                            ReadingRule.UNSUPPORTED_VERSION,
                            Optional.empty(),
                            String.valueOf(good.schemaVersion()),
                            String.valueOf(Header.SCHEMA_VERSION));
                }
                dataset.header(good);
            }
        }

        /** A field of the header, or an unknown one; what was probably meant may be a list as well. */
        private void header(RecordBinding.Fields header, String name) {
            header.read(in, name, Kind.names());
            if (versionAt == null && name.equals("schemaVersion")) {
                versionAt = in.here();
            }
            if (unknowns != null) {
                unknowns.settle("", "");
            }
        }

        /** The name of a schema, by which editors help; it says nothing of the data, and is kept as it is. */
        private void schema() {
            if (schemaSeen) {
                in.fault(ReadingRule.DUPLICATE_FIELD, SCHEMA);
                parser.nextToken();
                parser.skipChildren();
                return;
            }
            schemaSeen = true;
            parser.nextToken();
            if (Scalars.text(in, "text") != null) {
                schema = Map.of("/" + SCHEMA, in.raw());
            }
        }

        /** The fields that no record has and that are kept, as raw JSON by pointer. */
        Map<String, String> kept() {
            Map<String, String> kept = new LinkedHashMap<>(schema);
            if (unknowns != null) {
                kept.putAll(unknowns.byPointer());
            }
            return kept;
        }

        private <T extends Keyed> void list(Kind<T> kind) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                Scalars.wrongType(in, "list");
                return;
            }
            Binding binding = bindings.of(kind.type());
            List<T> records = new ArrayList<>();
            IntList placed = new IntList();
            starts.put(kind, placed);
            dataset.list(kind, () -> List.copyOf(records));
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (!trusted) {
                    placed.add((int) parser.currentTokenLocation().getByteOffset());
                }
                Object read = binding.read(in);
                String pointer = "/" + kind.list() + "/" + index;
                if (in.takeWhole() && read != null) {
                    if (unknowns != null) {
                        unknowns.settle(pointer, "/" + kind.list() + "/" + records.size());
                    }
                    records.add(kind.type().cast(read));
                } else {
                    leftOut(kind, index, pointer, read);
                }
            }
        }

        private void leftOut(Kind<?> kind, int index, String pointer, @Nullable Object read) {
            omitted.add(pointer);
            if (unknowns != null) {
                unknowns.drop();
            }
            if (read instanceof Keyed record) {
                incomplete.add(new Incomplete(kind, index, record));
            }
        }
    }
}
