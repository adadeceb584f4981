package be.kapstok.place;

import be.kapstok.index.NameKey;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Arrondissements, provinces, regions and the country, by code and by name, from the table {@code areas.properties} beside
 * this class.
 */
final class Areas {
    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<String, List<Area>> alone = new HashMap<>();
    private final Map<String, List<Area>> beside = new HashMap<>();

    /** What an area is. */
    enum AreaKind {
        COUNTRY(PlaceReason.IS_COUNTRY),
        REGION(PlaceReason.IS_REGION),
        PROVINCE(PlaceReason.IS_PROVINCE),
        ARRONDISSEMENT(PlaceReason.IS_ARRONDISSEMENT),
        /** Not an area of today's numbering; said beside a name only. */
        BESIDE(null);

        private final @Nullable PlaceReason reason;

        AreaKind(@Nullable PlaceReason reason) {
            this.reason = reason;
        }
    }

    /**
     * An area of several municipalities.
     *
     * @param prefixes how the codes of its municipalities begin
     */
    record Area(String code, AreaKind kind, List<String> prefixes, Text name) {
        boolean holds(NisCode municipality) {
            return prefixes.stream().anyMatch(municipality.value()::startsWith);
        }

        /** Why its code or name means no municipality, or {@code null} when it is said beside a name only. */
        @Nullable
        PlaceReason reason() {
            return kind.reason;
        }

        /** Its Dutch name, with its kind where it may be mistaken for a town. */
        String inWords() {
            return switch (kind) {
                case PROVINCE -> "provincie " + name.nl();
                case ARRONDISSEMENT -> "arrondissement " + name.nl();
                case COUNTRY, REGION, BESIDE -> name.nl();
            };
        }

        /** Its name, with the code behind it, in each language. */
        Text label() {
            return new Text(
                    name.nl() + " (" + code + ")", name.fr() + " (" + code + ")", name.en() + " (" + code + ")");
        }
    }

    Areas() {
        ResourceBundle table = BundledTable.of("areas");
        for (String code : new TreeSet<>(table.keySet())) {
            String[] fields = table.getString(code).split(";", -1);
            AreaKind kind = AreaKind.valueOf(fields[0].toUpperCase(Locale.ROOT));
            Area area =
                    new Area(code, kind, List.of(fields[1].split(" ", -1)), new Text(fields[2], fields[3], fields[4]));
            if (area.reason() != null) {
                byCode.put(code, area);
            }
            List<String> names = List.of(fields[2], fields[3], fields[4]);
            boolean ofATown = kind == AreaKind.ARRONDISSEMENT || kind == AreaKind.BESIDE;
            (ofATown ? List.<String>of() : names).forEach(name -> add(alone, name, area));
            items(fields[5]).forEach(name -> add(alone, name, area));
            Stream.of(names.stream(), items(fields[5]), items(fields[6]))
                    .flatMap(each -> each)
                    .forEach(name -> add(beside, name, area));
        }
    }

    private static void add(Map<String, List<Area>> map, String name, Area area) {
        List<Area> areas = map.computeIfAbsent(NameKey.of(name), none -> new ArrayList<>(1));
        if (!areas.contains(area)) {
            areas.add(area);
        }
    }

    private static Stream<String> items(String field) {
        return Stream.of(field.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The area with a code, or {@code null}. */
    @Nullable
    Area withCode(String code) {
        return byCode.get(code);
    }

    /** The areas that a whole text names. An arrondissement that has its name from a town is not meant without its kind. */
    List<Area> named(String name) {
        return alone.getOrDefault(NameKey.of(name), List.of());
    }

    /** The areas that a text names beside a municipality, or with its kind: of that kind, or of any. */
    List<Area> named(String name, @Nullable AreaKind kind) {
        return beside.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(each -> kind == null || each.kind == kind)
                .toList();
    }
}
