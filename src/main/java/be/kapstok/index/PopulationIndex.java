package be.kapstok.index;

import be.kapstok.dataset.Kind;
import be.kapstok.model.NisCode;
import be.kapstok.model.Population;
import be.kapstok.validation.CheckedDataset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people live where, by code. */
public final class PopulationIndex {
    private final Map<NisCode, List<Population>> byCode = new HashMap<>();

    /** Indexes the populations of a data set. */
    public PopulationIndex(CheckedDataset data) {
        for (Population each : data.dataset().list(Kind.POPULATIONS)) {
            byCode.computeIfAbsent(each.nis(), none -> new ArrayList<>(3)).add(each);
        }
        byCode.values().forEach(years -> years.sort(Comparator.comparing(Population::year)));
    }

    /** A record for each year that is known of a municipality, in order. */
    public List<Population> of(NisCode code) {
        return List.copyOf(byCode.getOrDefault(code, List.of()));
    }
}
