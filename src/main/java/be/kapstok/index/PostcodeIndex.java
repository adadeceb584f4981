package be.kapstok.index;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Place;
import be.kapstok.model.Postcode;
import be.kapstok.validation.CheckedDataset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Postcodes, and the places (deelgemeenten) under them. */
public final class PostcodeIndex {
    private final Map<String, List<Postcode>> byPostcode = new HashMap<>();
    private final Map<String, List<Postcode>> byPlace = new HashMap<>();

    /** Indexes the postcodes of a data set. */
    public PostcodeIndex(CheckedDataset data) {
        for (Postcode each : data.dataset().list(Kind.POSTCODES)) {
            byPostcode
                    .computeIfAbsent(each.postcode(), none -> new ArrayList<>(1))
                    .add(each);
            Set<String> keys = new LinkedHashSet<>();
            for (Place place : each.places()) {
                place.name().forms().forEach(name -> keys.addAll(NameKey.allOf(name)));
            }
            keys.forEach(key ->
                    byPlace.computeIfAbsent(key, none -> new ArrayList<>(1)).add(each));
        }
        byPostcode.values().forEach(PostcodeIndex::sort);
        byPlace.values().forEach(PostcodeIndex::sort);
    }

    /** Answers name the records in this order, whatever that of the rows. */
    private static void sort(List<Postcode> records) {
        if (records.size() > 1) {
            records.sort(Comparator.comparing(Postcode::key));
        }
    }

    /** The records of a postcode, one for each municipality that it serves, by municipality. */
    public List<Postcode> of(String postcode) {
        return byPostcode.getOrDefault(postcode, List.of());
    }

    /** The records of a postcode; of one that is not known, such as that of an institution, those with its first two digits. */
    public List<Postcode> like(String postcode) {
        List<Postcode> own = of(postcode);
        String district = postcode.substring(0, 2);
        return own.isEmpty()
                ? byPostcode.values().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.postcode().startsWith(district))
                        .toList()
                : own;
    }

    /** The keys of the names of places, as of {@link NameKey}. */
    public Set<String> placeKeys() {
        return Collections.unmodifiableSet(byPlace.keySet());
    }

    /** The records that name a place, however it is spelled, by postcode and municipality. */
    public List<Postcode> withPlace(String name) {
        return byPlace.getOrDefault(NameKey.of(name), List.of());
    }
}
