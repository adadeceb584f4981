package be.kapstok.dataset;

import be.kapstok.file.RawText;
import be.kapstok.model.Keyed;
import be.kapstok.model.Vocabulary;
import be.kapstok.reason.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A data set: a header and lists of records. Immutable and safe to share between threads.
 *
 * <p>Lists may be read lazily, each at the first call that asks for it. This class checks nothing: a data set can hold
 * records that contradict one another.
 *
 * @since 0.1.0
 */
public final class Dataset {
    private final Lazy<Header> header;
    private final Map<Kind<?>, Lazy<? extends List<?>>> lists;
    private final SourceMap places;
    private final Map<String, String> unknownFields;
    private final List<Dataset> overlays;
    /** The layers of the lists: a data set and those laid over it, none of which has layers of its own. */
    private final List<Dataset> layers;

    private Dataset(Builder builder) {
        this.header = builder.header;
        this.lists = Map.copyOf(builder.lists);
        this.places = builder.places;
        this.unknownFields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.unknownFields));
        this.overlays = List.copyOf(builder.overlays);
        this.layers = builder.layers.isEmpty() ? List.of(this) : List.copyOf(builder.layers);
    }

    /**
     * Reads a file of any form: JSON, NDJSON or a table. Names in a table mean what they mean in the data that ships with
     * the library.
     *
     * @param file the file
     * @return the readable part, and the faults, up to a hundred for each rule
     * @throws IOException when the file cannot be read, or is a folder
     */
    public static Reading read(Path file) throws IOException {
        return read(RawText.of(file));
    }

    /**
     * Reads a file, as {@link #read(Path)} does, with options; where they have no vocabulary, it is that of the data that
     * ships.
     *
     * @throws IOException when the file cannot be read, or is a folder
     * @throws UnknownColumn when the options name a column that a table, or a field that its records do not have
     */
    public static Reading read(Path file, ReadOptions options) throws IOException {
        return read(RawText.of(file), options);
    }

    /** {@return the readable part of a text, and the faults, as {@link #read(Path)} gives them} */
    public static Reading read(RawText text) {
        return read(text, ReadOptions.DEFAULT);
    }

    /**
     * {@return the readable part of a text, and the faults, as {@link #read(Path, ReadOptions)} gives them}
     *
     * @throws UnknownColumn when the options name a column that a table, or a field that its records do not have
     */
    public static Reading read(RawText text, ReadOptions options) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(options, "options");
        boolean told = options.vocabulary() != null;
        return new DatasetReader(told ? options : options.withVocabulary(Shipped.VOCABULARY)).read(text);
    }

    /** Found at the first reading that has no other. */
    private static final class Shipped {
        static final @Nullable Vocabulary VOCABULARY = ServiceLoader.load(
                        Vocabulary.class, Dataset.class.getClassLoader())
                .findFirst()
                .orElse(null);
    }

    /** Makes a builder without records and with {@link Header#PLAIN}. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the data set says about itself. */
    public Header header() {
        return header.get();
    }

    /** {@return the records of a kind, in the order of the file; empty when there are none} */
    public <T extends Keyed> List<T> list(Kind<T> kind) {
        Objects.requireNonNull(kind, "kind");
        Lazy<? extends List<?>> list = lists.get(kind);
        if (list == null) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // the builder puts a List<T> under a Kind<T>, and nothing else
        List<T> records = (List<T>) list.get();
        return records;
    }

    /** {@return the records of a kind, each with its place, in the order of the file} */
    public <T extends Keyed> List<PlacedRecord<T>> placed(Kind<T> kind) {
        List<PlacedRecord<T>> placed = new ArrayList<>();
        for (T each : list(kind)) {
            placed.add(new PlacedRecord<>(each, kind.pointer(placed.size()), places));
        }
        return placed;
    }

    /**
     * {@return the places of the records in the text from which they were read; without lines when they were not read
     * from a text}
     */
    public SourceMap places() {
        return places;
    }

    /**
     * {@return the fields in the text that records do not have, as raw JSON by JSON pointer, in the order of the text,
     * if the options ask to keep them; {@code $schema} at the top of a document is always kept}
     */
    public Map<String, String> unknownFields() {
        return unknownFields;
    }

    /**
     * {@return the data sets that were laid over this one, in that order, so that an answer can name them as its
     * source; records of the last win}
     */
    public List<Dataset> overlays() {
        return overlays;
    }

    /**
     * {@return a data set with this header and the records of both: each record of the other is added to its list, or
     * replaces the record with the same key}
     */
    public Dataset overlaidWith(Dataset other) {
        Objects.requireNonNull(other, "other");
        Builder both = builder();
        both.header = header;
        both.overlays.addAll(overlays);
        both.overlays.add(other);
        both.layers.addAll(layers);
        both.layers.addAll(other.layers);
        for (Kind<?> kind : Kind.ALL) {
            overlay(both, kind, other);
        }
        return both.build();
    }

    /** Makes the list from all layers, or from this list when that already exists; the two are never nested. */
    private <T extends Keyed> void overlay(Builder both, Kind<T> kind, Dataset other) {
        both.list(kind, () -> {
            List<List<T>> parts = new ArrayList<>();
            Lazy<? extends List<?>> own = lists.get(kind);
            if (own != null && own.isMade()) {
                parts.add(list(kind));
            } else {
                layers.forEach(each -> parts.add(each.list(kind)));
            }
            other.layers.forEach(each -> parts.add(each.list(kind)));
            parts.removeIf(List::isEmpty);
            if (parts.size() == 1) {
                return parts.get(0);
            }
            Map<String, T> byKey = new LinkedHashMap<>();
            parts.forEach(part -> part.forEach(each -> byKey.put(each.key(), each)));
            return List.copyOf(byKey.values());
        });
    }

    /** {@return a builder with the header, lists and unknown fields of this data set, but without the places} */
    public Builder toBuilder() {
        Builder same = builder().unknownFields(unknownFields);
        same.header = header;
        same.lists.putAll(lists);
        same.overlays.addAll(overlays);
        return same;
    }

    /**
     * {@return this data set without some of its records; the others keep their places in the text}
     *
     * @param leftOut tells of a record, by its kind and its place in the list of the text, whether it is left out
     */
    public Dataset without(BiPredicate<Kind<?>, Integer> leftOut) {
        Objects.requireNonNull(leftOut, "leftOut");
        Builder some = toBuilder();
        Map<String, List<Integer>> gone = new HashMap<>();
        Kind.ALL.forEach(kind -> keep(kind, leftOut, some, gone));
        return some.places(places.without(gone)).build();
    }

    private <T extends Keyed> void keep(
            Kind<T> kind, BiPredicate<Kind<?>, Integer> leftOut, Builder some, Map<String, List<Integer>> gone) {
        List<T> all = list(kind);
        List<T> kept = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int inFile = places.indexInFile(kind, i);
            if (leftOut.test(kind, inFile)) {
                gone.computeIfAbsent("/" + kind.list(), none -> new ArrayList<>())
                        .add(inFile);
            } else {
                kept.add(all.get(i));
                origins.add(i);
            }
        }
        if (kept.size() < all.size()) {
            some.carried(kind, kept, origins);
        }
    }

    /** Compares header and lists, and so reads all lists. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dataset that
                && header().equals(that.header())
                && unknownFields.equals(that.unknownFields)
                && Kind.ALL.stream().allMatch(kind -> list(kind).equals(that.list(kind)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                header(), new ArrayList<>(Kind.ALL.stream().map(this::list).toList()));
    }

    /** Builds a data set. */
    public static final class Builder {
        private Lazy<Header> header = new Lazy<>(() -> Header.PLAIN);
        private final Map<Kind<?>, Lazy<? extends List<?>>> lists = new LinkedHashMap<>();
        private SourceMap places = SourceMap.none();
        private Map<String, String> unknownFields = Map.of();
        private final List<Dataset> overlays = new ArrayList<>();
        private final List<Dataset> layers = new ArrayList<>();

        private Builder() {}

        /** Sets the places of the records in the text from which they were read. */
        Builder places(SourceMap value) {
            places = value;
            return this;
        }

        /**
         * Sets the places of the values in a text of another form.
         *
         * @param file the name under which the text was read
         * @param at gives the place of a value by its JSON pointer in the data set; its result has that pointer
         * @param untold the fields for which that form has no place, so that it says nothing of them
         */
        public Builder places(String file, Function<? super String, Location> at, Set<String> untold) {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(untold, "untold");
            return places(SourceMap.of(file, at, Set.copyOf(untold)));
        }

        /** Sets the fields that records do not have, as raw JSON by pointer. */
        Builder unknownFields(Map<String, String> value) {
            unknownFields = value;
            return this;
        }

        /** Sets the header. */
        public Builder header(Header value) {
            Objects.requireNonNull(value, "value");
            return header(() -> value);
        }

        /** Sets a header that is read at the first call that asks for it. */
        public Builder header(Supplier<Header> value) {
            Objects.requireNonNull(value, "value");
            header = new Lazy<>(value);
            return this;
        }

        /** Sets the records of a kind. */
        public <T extends Keyed> Builder list(Kind<T> kind, List<? extends T> records) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(records, "records");
            List<T> copy = List.copyOf(records);
            return list(kind, () -> copy);
        }

        /**
         * Sets records that were made from other records of the same list; unknown fields go with their record to each
         * of its copies, and those of dropped records are left out.
         *
         * @param origins the place of each record in the earlier list
         */
        public <T extends Keyed> Builder carried(Kind<T> kind, List<? extends T> records, List<Integer> origins) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(records, "records");
            Objects.requireNonNull(origins, "origins");
            unknownFields = UnknownFields.carried(unknownFields, kind, origins);
            return list(kind, records);
        }

        /** Sets the records of a kind, which are read at the first call that asks for them. */
        public <T extends Keyed> Builder list(Kind<T> kind, Supplier<List<T>> records) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(records, "records");
            lists.put(kind, new Lazy<>(records));
            return this;
        }

        /** Builds the data set from the values set so far. */
        public Dataset build() {
            return new Dataset(this);
        }
    }
}
