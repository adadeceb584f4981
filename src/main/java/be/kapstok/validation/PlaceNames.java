package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.Province;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Nearest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names and codes by which people mean places. A world without municipalities contradicts nothing. */
final class PlaceNames {
    private final Records records;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final boolean refutesNothing;

    private PlaceNames(Records records) {
        this.records = records;
        for (Municipality each : records.all(Kind.MUNICIPALITIES)) {
            add(each.name());
        }
        codes.addAll(records.ids(Kind.MUNICIPALITIES));
        refutesNothing = names.isEmpty();
    }

    /** Municipalities of any time. */
    static PlaceNames ofMunicipalities(Records records) {
        return new PlaceNames(records);
    }

    /** Municipalities of any time, provinces and regions. */
    static PlaceNames ofAreas(Records records) {
        PlaceNames places = new PlaceNames(records);
        for (Province each : records.all(Kind.PROVINCES)) {
            places.add(each.name());
        }
        places.codes.addAll(records.ids(Kind.PROVINCES));
        for (Region each : Region.values()) {
            places.add(each.title());
            places.codes.add(each.code().value());
        }
        places.add(new Text("Vlaanderen", "Flandre", "Flanders"));
        places.add(new Text("Wallonië", "Wallonie", "Wallonia"));
        places.add(new Text("België", "Belgique", "Belgium"));
        return places;
    }

    private void add(@Nullable Text name) {
        if (name != null) {
            name.forms().stream().filter(each -> !VisibleText.isBlank(each)).forEach(names::add);
        }
    }

    /** Whether a word is a name in its exact spelling. */
    boolean isKnown(String word) {
        return refutesNothing || names.contains(word) || (VisibleText.isPlain(word) && records.isMunicipality(word));
    }

    /**
     * What was probably meant: a name that looks the same or, failing that, the nearest code or name; {@code null} when
     * none is near.
     */
    @Nullable
    String meant(String word) {
        String seen = VisibleText.of(word);
        if (codes.contains(seen) || (!seen.equals(word) && isKnown(seen))) {
            return seen;
        }
        Collection<String> known = Character.isDigit(seen.codePointAt(0)) ? codes : names;
        return Nearest.of(seen, known).orElse(null);
    }
}
