package be.kapstok.index;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Confidence;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.validation.CheckedDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sources by id. */
public final class SourceIndex {
    private final Map<String, Source> byId = new HashMap<>();

    /**
     * Indexes the sources of a data set.
     *
     * @param data the data set
     */
    public SourceIndex(CheckedDataset data) {
        for (Source source : data.dataset().list(Kind.SOURCES)) {
            byId.put(source.id().value(), source);
        }
    }

    /**
     * The sources with these ids.
     *
     * @param ids ids
     * @return the sources, in that order; ids without a source are left out
     */
    public List<Source> of(Collection<SourceId> ids) {
        List<Source> sources = new ArrayList<>(ids.size());
        for (SourceId id : ids) {
            Source source = byId.get(id.value());
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    /**
     * The sources that records rest on.
     *
     * @param records records
     * @return their sources, each once
     */
    public List<Source> ofAll(Collection<? extends Sourced> records) {
        Set<SourceId> ids = new LinkedHashSet<>();
        for (Sourced each : records) {
            ids.addAll(each.sources());
        }
        return of(ids);
    }

    /**
     * How sure one can be of what rests on several records.
     *
     * @param records records
     * @return confirmed when no record says that it is only probable
     */
    public static Confidence confidence(Collection<? extends Sourced> records) {
        for (Sourced each : records) {
            if (each.confidence() == Confidence.PROBABLE) {
                return Confidence.PROBABLE;
            }
        }
        return Confidence.CONFIRMED;
    }

    /**
     * The keys of records, as reasons name them.
     *
     * @param records records
     * @return their keys, in that order
     */
    public static List<String> keys(Collection<? extends Sourced> records) {
        List<String> keys = new ArrayList<>(records.size());
        for (Sourced each : records) {
            keys.add(each.key());
        }
        return keys;
    }
}
