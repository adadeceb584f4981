package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.Lazy;
import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Source;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.Text;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import be.kapstok.validation.CheckedDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources by id. A record that a user laid over the data has the user's data set as its first source. */
public final class SourceIndex {
    private final Lazy<Map<String, Source>> byId;
    private final Lazy<IdentityHashMap<Object, Source>> laidOver;

    /** Indexes the sources of a data set, when first asked for one. */
    public SourceIndex(CheckedDataset data) {
        byId = new Lazy<>(() -> byId(data.dataset()));
        laidOver = new Lazy<>(() -> laidOver(data.dataset()));
    }

    private static Map<String, Source> byId(Dataset data) {
        Map<String, Source> byId = new HashMap<>();
        for (Source source : data.list(Kind.SOURCES)) {
            byId.put(source.id().value(), source);
        }
        return byId;
    }

    private static IdentityHashMap<Object, Source> laidOver(Dataset data) {
        IdentityHashMap<Object, Source> laidOver = new IdentityHashMap<>();
        int number = 1;
        for (Dataset overlay : data.overlays()) {
            Source source = source(overlay, number);
            Kind.ALL.forEach(kind -> overlay.list(kind).forEach(each -> laidOver.put(each, source)));
            number++;
        }
        return laidOver;
    }

    /** A data set of the user as a source: its title or, failing that, the name of its file. */
    private static Source source(Dataset overlay, int number) {
        Text title = overlay.header().title();
        String named = title == null ? overlay.places().file() : title.nl();
        return new Source(SourceId.of("overlay_" + number), named, null, null, null, null);
    }

    /** The sources with these ids, in that order; ids without a source are left out. */
    public List<Source> of(Collection<SourceId> ids) {
        List<Source> sources = new ArrayList<>(ids.size());
        for (SourceId id : ids) {
            Source source = byId.get().get(id.value());
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** The sources that records rest on, each once: the user's data sets that hold them, then those that they name. */
    public List<Source> ofAll(Collection<? extends Sourced> records) {
        Set<SourceId> ids = new LinkedHashSet<>();
        Set<Source> own = new LinkedHashSet<>();
        for (Sourced each : records) {
            ids.addAll(each.sources());
            Source overlay = overlayOf(each);
            if (overlay != null) {
                own.add(overlay);
            }
        }
        List<Source> sources = new ArrayList<>(own);
        sources.addAll(of(ids));
        return sources;
    }

    /**
     * The data set of the user that holds a record, as a source; {@code null} when no user laid the record over the
     * data.
     */
    public @Nullable Source overlayOf(Sourced record) {
        return laidOver.get().get(record);
    }

    /** A reason with the sources of the records that it rests on, as sure as the least sure of them. */
    public Reason reason(ReasonCode code, List<? extends Sourced> records, Object... arguments) {
        return new Reason(code, List.of(arguments), ofAll(records), confidence(records), keys(records));
    }

    /** That of the region of a municipality no claim is made. */
    public Reason noClaim(Municipality one) {
        return reason(
                CommonReason.NO_CLAIM, List.of(one), one.name(), one.region().title());
    }

    /** A reason for each record that has a note. */
    public List<Reason> notes(List<? extends Sourced> records) {
        List<Reason> notes = new ArrayList<>();
        for (Sourced each : records) {
            if (each.note() != null) {
                notes.add(reason(CommonReason.NOTE, List.of(each), each.note()));
            }
        }
        return notes;
    }

    /** How sure one can be of what rests on records: confirmed when none says that it is only probable. */
    public static Confidence confidence(Collection<? extends Sourced> records) {
        for (Sourced each : records) {
            if (each.confidence() == Confidence.PROBABLE) {
                return Confidence.PROBABLE;
            }
        }
        return Confidence.CONFIRMED;
    }

    /** The keys of records, in their order, as reasons name them. */
    public static List<String> keys(Collection<? extends Sourced> records) {
        List<String> keys = new ArrayList<>(records.size());
        for (Sourced each : records) {
            if (!keys.contains(each.key())) {
                keys.add(each.key());
            }
        }
        return keys;
    }
}
