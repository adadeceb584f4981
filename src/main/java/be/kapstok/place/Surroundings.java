package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.place.Areas.Area;
import be.kapstok.place.Areas.AreaKind;
import be.kapstok.place.NameWords.Role;
import be.kapstok.place.WrittenName.Join;
import be.kapstok.place.WrittenName.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells what stands beside a name, and which municipalities and places agree with it: those of which the territory is the same. */
final class Surroundings {
    private final MunicipalityIndex index;
    private final WritingTables tables;

    Surroundings(MunicipalityIndex index, WritingTables tables) {
        this.index = index;
        this.tables = tables;
    }

    /** What the parts and the postcode beside a name say on a day. */
    List<Beside> of(List<Part> parts, @Nullable String postcode, LocalDate day) {
        List<Beside> others = new ArrayList<>();
        parts.forEach(each -> others.add(beside(each, day)));
        if (postcode != null) {
            others.add(besidePostcode(postcode, day));
        }
        return others;
    }

    private Beside beside(Part part, LocalDate day) {
        String name = part.name();
        AreaKind kind = kind(part);
        List<Municipality> bearers = kind == null ? tables.bearers(name) : List.of();
        boolean place = kind == null && bearers.isEmpty() && tables.places().isPlace(name);
        boolean mayBeArea = part.join() == Join.BRACKET
                || part.join() == Join.COMMA
                || kind != null
                || (bearers.isEmpty() && !place);
        List<Area> areas = mayBeArea ? tables.areas().named(name, kind) : List.of();
        MunicipalityAnswer there = place ? tables.places().find(name, day) : null;
        Set<NisCode> held = there == null ? onDay(bearers, day) : codes(there);
        return new Beside(name, areas, bearers, held, !areas.isEmpty() || !bearers.isEmpty() || place);
    }

    private Beside besidePostcode(String postcode, LocalDate day) {
        Set<NisCode> held = tables.places().served(postcode, day);
        return new Beside(postcode, List.of(), List.of(), held, !held.isEmpty());
    }

    /** The kind of area that the words around a name tell, or {@code null}. */
    static @Nullable AreaKind kind(Part part) {
        if (part.roles().contains(Role.PROVINCE)) {
            return AreaKind.PROVINCE;
        }
        if (part.roles().contains(Role.ARRONDISSEMENT)) {
            return AreaKind.ARRONDISSEMENT;
        }
        return part.roles().contains(Role.REGION) ? AreaKind.REGION : null;
    }

    /** The answer to a name as that of a place; others must agree with the municipality that it lies in. */
    @Nullable
    MunicipalityAnswer place(String name, List<Beside> others, LocalDate day) {
        MunicipalityAnswer strictly = tables.places().find(name, day, one -> fits(one, others, day, true));
        return strictly == null ? tables.places().find(name, day, one -> fits(one, others, day, false)) : strictly;
    }

    /** Those of some municipalities with which all others agree; an area goes before a municipality of that name. */
    List<Municipality> fitting(List<Municipality> some, List<Beside> others, LocalDate day) {
        List<Municipality> strictly =
                some.stream().filter(each -> fits(each, others, day, true)).toList();
        return strictly.isEmpty()
                ? some.stream().filter(each -> fits(each, others, day, false)).toList()
                : strictly;
    }

    private boolean fits(Municipality one, List<Beside> others, LocalDate day, boolean areaFirst) {
        Set<NisCode> territory = territory(one, day);
        return others.stream()
                .allMatch(each ->
                        each.inArea(one.nis()) || ((!areaFirst || each.areas().isEmpty()) && each.holds(territory)));
    }

    /** The codes of the municipalities of the day that an answer names. */
    static Set<NisCode> codes(MunicipalityAnswer answer) {
        Set<NisCode> codes = new TreeSet<>();
        answer.fold(
                        current -> List.of(current.municipality()),
                        MunicipalityAnswer.Superseded::now,
                        MunicipalityAnswer.NotYet::predecessors,
                        MunicipalityAnswer.Ambiguous::candidates,
                        none -> List.<Municipality>of(),
                        none -> List.<Municipality>of())
                .forEach(each -> codes.add(each.nis()));
        return codes;
    }

    Set<NisCode> onDay(List<Municipality> some, LocalDate day) {
        Set<NisCode> codes = new TreeSet<>();
        some.forEach(each -> codes.addAll(territory(each, day)));
        return codes;
    }

    List<Municipality> onDay(Set<NisCode> codes, LocalDate day) {
        List<Municipality> there = new ArrayList<>();
        for (NisCode each : codes) {
            Municipality one = index.on(each, day);
            if (one != null) {
                there.add(one);
            }
        }
        return there;
    }

    /** The codes of the municipalities of a day that hold some of the territory of a municipality. */
    Set<NisCode> territory(Municipality one, LocalDate day) {
        if (one.period().contains(day)) {
            return Set.of(one.nis());
        }
        List<Municipality> then = one.period().startsAfter(day)
                ? tables.lineage().predecessors(one.nis(), day)
                : tables.lineage().successors(one.nis(), day);
        Set<NisCode> codes = new TreeSet<>();
        then.forEach(each -> codes.add(each.nis()));
        return codes;
    }
}
