package be.kapstok.place;

import be.kapstok.dataset.Lazy;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.model.Municipality;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** By what a writing is read: the names of municipalities, places and areas, and the words around them. */
final class WritingTables {
    private final MunicipalityIndex index;
    private final Spellings spellings;
    private final Lazy<PostcodeLookup> places;
    private final NameWords words = new NameWords();
    private final Areas areas = new Areas();
    private final Lineage lineage;

    WritingTables(MunicipalityIndex index, Spellings spellings, Lazy<PostcodeLookup> places) {
        this.index = index;
        this.spellings = spellings;
        this.places = places;
        this.lineage = new Lineage(index);
    }

    NameWords words() {
        return words;
    }

    Areas areas() {
        return areas;
    }

    Lineage lineage() {
        return lineage;
    }

    PostcodeLookup places() {
        return places.get();
    }

    /** Whether a text is the name of a municipality, place or area, however it is spelled. */
    boolean isName(String text) {
        String key = NameKey.of(text);
        return !spellings.namesSpelled(key).isEmpty() || !areas.named(key).isEmpty() || places().isPlace(key);
    }

    /** The records of all times that bear a name, however it is spelled. */
    List<Municipality> bearers(String name) {
        Set<Municipality> bearers = new LinkedHashSet<>();
        spellings.namesSpelled(name).forEach(each -> bearers.addAll(index.withName(each)));
        return List.copyOf(bearers);
    }
}
