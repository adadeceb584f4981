package be.kapstok.place;

import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.NameKey;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Text;
import be.kapstok.place.Areas.Area;
import be.kapstok.place.Areas.AreaKind;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Unknown;
import be.kapstok.place.NameWords.Role;
import be.kapstok.place.WrittenName.Join;
import be.kapstok.place.WrittenName.Part;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that is no name or code as it stands, as people write one: with what is beside it. The parts must agree: one of them
 * leads to the municipality, and the others leave it as the only one. Where they contradict each other the answer is
 * ambiguous.
 */
final class Writing {
    /** A day after all changes: what shares territory then belongs together. */
    private static final LocalDate AT_LAST = LocalDate.of(9999, 1, 1);

    private final String text;
    private final MunicipalityIndex index;
    private final MunicipalityAnswers answering;
    private final WritingTables tables;
    private final PlaceReasons why;
    private final WrittenName written;
    private final List<Part> names;
    private final Surroundings around;

    Writing(String text, MunicipalityIndex index, MunicipalityAnswers answering, WritingTables tables) {
        this.text = text;
        this.index = index;
        this.answering = answering;
        this.tables = tables;
        this.why = answering.why();
        this.written = new WrittenName(
                text,
                tables.words(),
                tables::isName,
                each -> !tables.areas().named(each, null).isEmpty());
        this.names = new ArrayList<>(written.names());
        names.sort(Comparator.comparing(each -> Surroundings.kind(each) != null));
        this.around = new Surroundings(index, tables);
    }

    /** The answer on a day, or {@code null} when nothing but one name or none was found in the text. */
    @Nullable
    MunicipalityAnswer on(LocalDate day) {
        if (isNowhere()) {
            return unknown(day, List.of(), Reason.of(PlaceReason.NOT_PLACED, shown(text)));
        }
        Area area = area();
        PlaceReason isArea = area == null ? null : area.reason();
        if (area != null && isArea != null) {
            return unknown(
                    day,
                    List.of(),
                    Reason.of(isArea, shown(text), text.contains(area.code()) ? area.name() : area.label()));
        }
        if (written.isMuddled()) {
            return null;
        }
        String code = written.code();
        String postcode = written.postcode();
        if (code != null) {
            return byCode(code, day);
        }
        if (!names.isEmpty() && Surroundings.kind(names.get(0)) != null) {
            return null;
        }
        if (names.isEmpty()) {
            return postcode == null ? null : told(answering.plainly(postcode, day), null, List.of());
        }
        return byName(day);
    }

    /** The records of all times that the text means; empty when it contradicts itself, or means a place alone. */
    List<Municipality> bearers() {
        String code = written.code();
        if (written.isMuddled() || area() != null) {
            return List.of();
        }
        if (code != null) {
            List<Beside> others = around.of(names, written.postcode(), AT_LAST);
            return allKnown(others) ? around.fitting(index.withCode(code), others, AT_LAST) : List.of();
        }
        for (int i = 0; i < names.size() && Surroundings.kind(names.get(i)) == null; i++) {
            List<Part> rest = new ArrayList<>(names);
            Part main = rest.remove(i);
            List<Municipality> bearers = bearers(main, around.of(rest, written.postcode(), AT_LAST));
            if (!bearers.isEmpty()) {
                return bearers;
            }
        }
        return List.of();
    }

    private List<Municipality> bearers(Part main, List<Beside> others) {
        if (!allKnown(others)) {
            return List.of();
        }
        if (others.isEmpty()) {
            return main.name().equals(text) ? List.of() : tables.bearers(main.name());
        }
        List<Municipality> own = around.fitting(tables.bearers(main.name()), others, AT_LAST);
        Set<NisCode> there = own.isEmpty() ? placesOf(main.name(), others) : around.onDay(own, AT_LAST);
        Set<Municipality> all = new LinkedHashSet<>(own);
        for (Beside each : others) {
            each.bearers().stream()
                    .filter(one -> around.territory(one, AT_LAST).stream().anyMatch(there::contains))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean allKnown(List<Beside> others) {
        return others.stream().allMatch(Beside::known);
    }

    private Set<NisCode> placesOf(String name, List<Beside> others) {
        MunicipalityAnswer place = around.place(name, others, AT_LAST);
        return place == null ? Set.of() : Surroundings.codes(place);
    }

    /** Whether the text is a word or code for what lies nowhere: {@code onbekend}, {@code 99999}, {@code ZZZZZ}. */
    private boolean isNowhere() {
        String code = written.code();
        return tables.words().is(Role.NOWHERE, text)
                || (code != null && code.startsWith("9999"))
                || (text.length() > 2 && text.chars().allMatch(c -> c == 'Z'))
                || text.strip().chars().allMatch(c -> "-.?*_/".indexOf(c) >= 0);
    }

    /** The area that the text names, and nothing else; or {@code null}. */
    private @Nullable Area area() {
        String code = written.code();
        if (code != null) {
            return index.withCode(code).isEmpty() ? tables.areas().withCode(code) : null;
        }
        if (names.size() != 1 || written.postcode() != null) {
            return null;
        }
        Part only = names.get(0);
        AreaKind kind = Surroundings.kind(only);
        List<Area> named = kind == null
                ? tables.areas().named(only.name())
                : tables.areas().named(only.name(), kind);
        boolean townToo = kind == null && !tables.bearers(only.name()).isEmpty();
        return named.isEmpty() || townToo ? null : named.get(0);
    }

    private MunicipalityAnswer byCode(String code, LocalDate day) {
        List<Municipality> bearers = index.withCode(code);
        if (bearers.isEmpty()) {
            return answering.unknown(code, day);
        }
        List<Beside> others = around.of(names, written.postcode(), day);
        MunicipalityAnswer answer = answering.answer(code, bearers, day);
        for (Beside each : others) {
            if (!each.known() && !isNearTo(each.text(), bearers)) {
                return several(
                        bearers, List.of(), Reason.of(PlaceReason.BESIDE_NOT_KNOWN, shown(each.text()), code), day);
            }
            if (each.known() && around.fitting(bearers, List.of(each), day).isEmpty()) {
                return contradiction(bearers, each, day);
            }
        }
        List<Reason> reasons = new ArrayList<>();
        String sector = written.sector();
        if (sector != null) {
            reasons.add(why.because(
                    PlaceReason.SECTOR_OF, bearers, sector, bearers.get(0).label()));
        } else if (names.isEmpty() && !text.contains(code)) {
            reasons.add(Reason.of(PlaceReason.READ_AS_CODE, shown(text), code));
        }
        return told(answer, place(others), reasons);
    }

    private boolean isNearTo(String name, List<Municipality> bearers) {
        String key = NameKey.of(name);
        return bearers.stream()
                .flatMap(each -> NameKey.allOf(each.name().nl()).stream())
                .anyMatch(each -> Spellings.distance(key, each) >= 0);
    }

    private @Nullable MunicipalityAnswer byName(LocalDate day) {
        Part main = names.get(0);
        List<Part> rest = names.subList(1, names.size());
        if (rest.isEmpty() && written.postcode() == null) {
            return main.name().equals(text.strip()) && written.roles().isEmpty()
                    ? null
                    : told(answering.plainly(main.name(), day), null, List.of());
        }
        List<Beside> others = around.of(rest, written.postcode(), day);
        if (!tables.isName(main.name()) || !allKnown(others)) {
            return notUnderstood(main, others, day);
        }
        MunicipalityAnswer answer = narrowed(main.name(), others, day);
        for (int i = 1; i < names.size() && answer == null; i++) {
            List<Part> swapped = new ArrayList<>(names);
            Part first = swapped.remove(i);
            boolean mayBeFirst = first.join() != Join.BRACKET && Surroundings.kind(first) == null;
            answer = mayBeFirst ? narrowed(first.name(), around.of(swapped, written.postcode(), day), day) : null;
        }
        if (answer != null) {
            return answer;
        }
        List<Municipality> bearers = tables.bearers(main.name());
        MunicipalityAnswer place = bearers.isEmpty() ? around.place(main.name(), List.of(), day) : null;
        return contradiction(
                place == null ? bearers : around.onDay(Surroundings.codes(place), day),
                others.stream()
                        .filter(each -> narrowed(main.name(), List.of(each), day) == null)
                        .findFirst()
                        .orElse(others.get(0)),
                day);
    }

    /** The answer for a name of which the others leave one municipality or place, or {@code null} when they leave none. */
    private @Nullable MunicipalityAnswer narrowed(String name, List<Beside> others, LocalDate day) {
        List<Municipality> bearers = around.fitting(tables.bearers(name), others, day);
        if (bearers.isEmpty()) {
            MunicipalityAnswer there = around.place(name, others, day);
            return there == null ? null : told(there, tables.places().placeNamed(name), agreeing(others, there));
        }
        boolean alive = bearers.stream().anyMatch(each -> each.period().contains(day));
        Set<NisCode> territory = around.onDay(bearers, day);
        for (Beside each : alive ? List.<Beside>of() : others) {
            List<Municipality> named = each.bearers().stream()
                    .filter(one -> one.period().contains(day) && territory.contains(one.nis()))
                    .toList();
            if (!named.isEmpty()) {
                MunicipalityAnswer answer = answering.answer(text, named, day);
                Text place = bearers.get(0).name();
                Reason part = why.because(
                        PlaceReason.FOUND_BY_PLACE,
                        named,
                        shown(name),
                        named.get(0).label());
                return told(answer, place, List.of(part));
            }
        }
        MunicipalityAnswer answer = answering.answer(text, bearers, day);
        return told(answer, place(others), agreeing(others, answer));
    }

    /** The place that is beside a municipality, or {@code null}. */
    private @Nullable Text place(List<Beside> others) {
        return others.stream()
                .filter(Beside::isPlace)
                .flatMap(each -> Stream.ofNullable(tables.places().placeNamed(each.text())))
                .findFirst()
                .orElse(null);
    }

    /** A name with something beside it that is not known, or something known beside a name that is not. */
    private MunicipalityAnswer notUnderstood(Part main, List<Beside> others, LocalDate day) {
        Beside strange =
                others.stream().filter(each -> !each.known()).findFirst().orElse(null);
        List<Beside> known = others.stream().filter(Beside::known).toList();
        if (strange != null && tables.isName(main.name())) {
            MunicipalityAnswer bare = answering.plainly(main.name(), day);
            Reason reason = Reason.of(PlaceReason.BESIDE_NOT_KNOWN, shown(strange.text()), shown(main.name()));
            Set<NisCode> codes = Surroundings.codes(bare);
            MunicipalityAnswer place = around.place(main.name(), List.of(), day);
            codes.addAll(place == null ? Set.of() : Surroundings.codes(place));
            List<Municipality> candidates = around.onDay(codes, day);
            return several(candidates.isEmpty() ? tables.bearers(main.name()) : candidates, List.of(), reason, day);
        }
        MunicipalityAnswer near = answering.unknown(main.name(), day);
        Set<Suggestion> suggestions = new LinkedHashSet<>();
        Set<NisCode> held = new TreeSet<>();
        known.forEach(each -> held.addAll(each.held()));
        if (near instanceof Unknown unknown) {
            unknown.suggestions().stream()
                    .filter(each -> held.isEmpty() || held.contains(each.nis()))
                    .forEach(suggestions::add);
        }
        around.onDay(held, day).forEach(each -> suggestions.add(Suggestion.of(each)));
        return unknown(
                day,
                suggestions.stream().limit(SpelledName.MOST_SUGGESTIONS).toList(),
                Reason.of(PlaceReason.UNKNOWN_NAME, shown(main.name())));
    }

    private static MunicipalityAnswer unknown(LocalDate day, List<Suggestion> suggestions, Reason reason) {
        return new Unknown(day, suggestions, List.of(reason));
    }

    private MunicipalityAnswer contradiction(List<Municipality> main, Beside other, LocalDate day) {
        List<Municipality> others = around.onDay(other.held(), day);
        List<Object> meant = new ArrayList<>(PlaceReasons.labels(others));
        if (others.isEmpty()) {
            other.areas().forEach(each -> meant.add(each.label()));
        }
        Set<NisCode> now = around.onDay(main, day);
        List<Municipality> first = now.isEmpty() ? main : around.onDay(now, day);
        Reason reason = why.because(
                PlaceReason.CONTRADICTION, first, shown(text), PlaceReasons.labels(first), shown(other.text()), meant);
        return several(first, others, reason, day);
    }

    private MunicipalityAnswer several(
            List<Municipality> some, List<Municipality> others, Reason reason, LocalDate day) {
        TreeMap<NisCode, Municipality> byCode = new TreeMap<>();
        some.forEach(each -> byCode.putIfAbsent(each.nis(), each));
        others.forEach(each -> byCode.putIfAbsent(each.nis(), each));
        return new Ambiguous(day, List.copyOf(byCode.values()), why.closing(List.of(reason), day));
    }

    private List<Reason> agreeing(List<Beside> others, MunicipalityAnswer answer) {
        Municipality meant = answer.meant().orElse(null);
        return meant == null
                ? List.of()
                : others.stream()
                        .map(each -> Reason.of(PlaceReason.BESIDE_AGREES, shown(each.text()), meant.label()))
                        .toList();
    }

    /** An answer with what else was recognised. */
    private MunicipalityAnswer told(MunicipalityAnswer answer, @Nullable Text place, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>(reasons);
        Municipality meant = answer.meant().orElse(null);
        if (meant != null && written.roles().contains(Role.WELFARE)) {
            all.add(Reason.of(PlaceReason.WELFARE_CENTRE, meant.label()));
        }
        return new Recognised(place, written.sector(), all).in(answer);
    }

    private static String shown(String text) {
        return PlaceReasons.shown(text);
    }
}
