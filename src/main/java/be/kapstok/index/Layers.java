package be.kapstok.index;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import java.util.IdentityHashMap;
import java.util.List;

/** In which of the data sets that were laid over one another a record stands. A record of a higher one goes first. */
public final class Layers {
    private final IdentityHashMap<Object, Integer> laidOver = new IdentityHashMap<>();

    /** The layers of some lists of a data set. */
    public Layers(Dataset data, List<Kind<?>> lists) {
        int layer = 1;
        for (Dataset overlay : data.overlays()) {
            for (Kind<?> kind : lists) {
                for (Object record : overlay.list(kind)) {
                    laidOver.put(record, layer);
                }
            }
            layer++;
        }
    }

    /**
     * The layer in which a record stands: 0 for the data at the bottom, 1 for the first data set laid over it, and so
     * on.
     */
    public int of(Object record) {
        return laidOver.getOrDefault(record, 0);
    }
}
