package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.index.PostcodeIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Place;
import be.kapstok.model.Postcode;
import be.kapstok.model.Text;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Postcodes and places (deelgemeenten), for a text that no municipality of the day bears. The list of postcodes describes
 * the latest state, and where places lay before a merger. Where it does not tell, earlier days are found by going back through
 * the changes, and where that leaves several municipalities, only a name decides.
 */
final class PostcodeLookup {
    private final MunicipalityIndex index;
    private final PostcodeIndex postcodes;
    private final Lineage lineage;
    private final MunicipalityAnswers answering;
    private final PlaceReasons why;

    PostcodeLookup(CheckedDataset data, MunicipalityIndex index, MunicipalityAnswers answering, PlaceReasons why) {
        this.index = index;
        this.postcodes = new PostcodeIndex(data);
        this.lineage = new Lineage(index);
        this.answering = answering;
        this.why = why;
    }

    /** Whether a text has the form of a postcode. */
    static boolean isPostcode(String text) {
        return text.length() == 4 && text.charAt(0) != '0' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The answer to a postcode or the name of a place, or {@code null} when the text is neither. */
    @Nullable
    MunicipalityAnswer find(String text, LocalDate day) {
        return find(text, day, any -> true);
    }

    /** The answer of which only the municipalities that fit may be meant; {@code null} also when none of the day does. */
    @Nullable
    MunicipalityAnswer find(String text, LocalDate day, Predicate<Municipality> fits) {
        boolean postcode = isPostcode(text);
        List<Postcode> records = postcode ? postcodes.of(text) : postcodes.withPlace(text);
        if (records.isEmpty()) {
            return null;
        }
        Map<NisCode, Municipality> fitting = new TreeMap<>();
        List<Reason> reasons = new ArrayList<>();
        Map<NisCode, List<Postcode>> byMunicipality = records.stream()
                .collect(Collectors.groupingBy(Postcode::municipality, LinkedHashMap::new, Collectors.toList()));
        int left = 0;
        for (Map.Entry<NisCode, List<Postcode>> each : byMunicipality.entrySet()) {
            List<Postcode> of = each.getValue();
            List<Reason> steps = new ArrayList<>(List.of(found(text, postcode, each.getKey(), of)));
            steps.addAll(why.notes(of));
            List<Municipality> there = on(text, postcode, each.getKey(), of, day, steps);
            List<Municipality> kept = there.stream().filter(fits).toList();
            if (kept.isEmpty() && !there.isEmpty()) {
                left++;
                continue;
            }
            reasons.addAll(steps);
            kept.forEach(one -> fitting.put(one.nis(), one));
        }
        if (fitting.isEmpty() && left > 0) {
            return null;
        }
        if (fitting.isEmpty()) {
            Municipality last = last(byMunicipality.keySet().iterator().next());
            return last == null ? null : answering.only(last, reasons, day);
        }
        if (fitting.size() == 1) {
            return answering.current(fitting.values().iterator().next(), reasons, day);
        }
        List<Municipality> candidates = List.copyOf(fitting.values());
        reasons.add(why.severalFit(text, candidates));
        return new Ambiguous(day, candidates, why.closing(reasons, day));
    }

    /** The municipalities with a place that bears the name of some municipalities, and that these did not go into; by code. */
    List<Municipality> alsoPlaceIn(String text, List<Municipality> bearers) {
        Map<NisCode, Municipality> elsewhere = new TreeMap<>();
        for (Postcode each : postcodes.withPlace(text)) {
            Municipality one = last(each.municipality());
            if (one != null
                    && bearers.stream().noneMatch(own -> index.line(own.nis()).contains(one.nis()))) {
                elsewhere.put(one.nis(), one);
            }
        }
        return List.copyOf(elsewhere.values());
    }

    /** That places elsewhere bear the name of a municipality. */
    Reason alsoAPlace(String text, List<Municipality> elsewhere) {
        Set<NisCode> codes = elsewhere.stream().map(Municipality::nis).collect(Collectors.toSet());
        List<Postcode> records = postcodes.withPlace(text).stream()
                .filter(each -> codes.contains(each.municipality()))
                .toList();
        return why.because(PlaceReason.ALSO_A_PLACE, records, PlaceReasons.shown(text), PlaceReasons.labels(elsewhere));
    }

    boolean isPlace(String name) {
        return !postcodes.withPlace(name).isEmpty();
    }

    /** The place that a text names, however it is spelled, or {@code null}. */
    @Nullable
    Text placeNamed(String name) {
        String key = NameKey.of(name);
        return postcodes.withPlace(name).stream()
                .flatMap(each -> each.places().stream())
                .map(Place::name)
                .filter(each ->
                        each.forms().stream().anyMatch(one -> NameKey.allOf(one).contains(key)))
                .findFirst()
                .orElse(null);
    }

    /** The codes of the municipalities of a day that a postcode serves; of an unknown one, those with the like of it. */
    Set<NisCode> served(String postcode, LocalDate day) {
        Set<NisCode> codes = new TreeSet<>();
        for (Postcode each : postcodes.like(postcode)) {
            List<Municipality> before = lineage.predecessors(each.municipality(), day);
            (before.isEmpty() ? lineage.successors(each.municipality(), day) : before)
                    .forEach(one -> codes.add(one.nis()));
        }
        return codes;
    }

    /** The places whose name is near to a text, each with the municipality of a day that it lies in; by distance. */
    List<Near> near(String text, LocalDate day) {
        String key = NameKey.of(text);
        List<Near> near = new ArrayList<>();
        for (String other : new TreeSet<>(postcodes.placeKeys())) {
            int distance = Spellings.distance(key, other);
            for (Postcode each : distance < 0 ? List.<Postcode>of() : postcodes.withPlace(other)) {
                Text place = each.places().stream()
                        .map(Place::name)
                        .filter(one -> NameKey.allOf(one.nl()).contains(other))
                        .findFirst()
                        .orElse(null);
                List<Municipality> on = place == null
                        ? List.of()
                        : on(place.nl(), false, each.municipality(), List.of(each), day, new ArrayList<>());
                on.forEach(one -> near.add(new Near(place, one, distance)));
            }
        }
        return near;
    }

    /** A place, the municipality that it lies in, and how many edits away its name is. */
    record Near(@Nullable Text place, Municipality municipality, int distance) {}

    private Reason found(String text, boolean postcode, NisCode code, List<Postcode> records) {
        Municipality one = last(code);
        return why.because(
                postcode ? PlaceReason.FOUND_BY_POSTCODE : PlaceReason.FOUND_BY_PLACE,
                records,
                PlaceReasons.shown(text),
                one == null ? code : one.label());
    }

    /** The municipalities of the day that a place of today may have lain in. */
    private List<Municipality> on(
            String text, boolean postcode, NisCode code, List<Postcode> records, LocalDate day, List<Reason> reasons) {
        List<Municipality> before = lineage.predecessors(code, day);
        if (before.isEmpty()) {
            List<Municipality> after = lineage.successors(code, day);
            if (!after.isEmpty()) {
                reasons.add(why.placeWentInto(code, last(code), after));
            }
            return after;
        }
        if (before.size() == 1) {
            return before;
        }
        List<Place> asked = places(text, postcode, records);
        Set<String> untold = new LinkedHashSet<>();
        asked.stream()
                .filter(place -> place.municipality() == null)
                .forEach(place -> untold.add(NameKey.of(place.name().nl())));
        Map<NisCode, Municipality> told = new TreeMap<>();
        for (Place place : asked) {
            NisCode then = place.municipalityOn(day);
            Municipality there = then == null ? null : index.on(then, day);
            if (there != null) {
                told.put(there.nis(), there);
                untold.remove(NameKey.of(place.name().nl()));
            }
        }
        if (untold.isEmpty() && !told.isEmpty()) {
            reasons.add(why.placeWasIn(text, records, told.values()));
            return List.copyOf(told.values());
        }
        List<Municipality> bearers = before.stream()
                .filter(each -> untold.contains(NameKey.of(each.name().nl())))
                .toList();
        Municipality now = Objects.requireNonNull(last(code));
        if (bearers.size() == 1 && bearers.containsAll(told.values())) {
            reasons.add(why.placeInNamesake(now, before, bearers.get(0), postcode));
            return bearers;
        }
        reasons.add(why.placeInOneOf(text, now, before));
        return before;
    }

    /** The places of some records: that of a name, or all under a postcode. */
    private static List<Place> places(String text, boolean postcode, List<Postcode> records) {
        String key = NameKey.of(text);
        return records.stream()
                .flatMap(each -> each.places().stream())
                .filter(place -> postcode
                        || place.name().forms().stream()
                                .anyMatch(form -> NameKey.allOf(form).contains(key)))
                .toList();
    }

    /** The latest record of a code. */
    private @Nullable Municipality last(NisCode code) {
        Municipality last = null;
        for (Municipality each : index.withCode(code.value())) {
            if (last == null || last.period().until() != null) {
                last = each;
            }
        }
        return last;
    }
}
