package be.kapstok.place;

import be.kapstok.dataset.Lazy;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.SourceIndex;
import be.kapstok.index.Timeline;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Province;
import be.kapstok.place.MunicipalityAnswer.Ambiguous;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.NotYet;
import be.kapstok.place.MunicipalityAnswer.OutsideData;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the answers, and their reasons from the same values. */
final class MunicipalityAnswers {
    private final MunicipalityIndex index;
    private final CoveredDays days;
    private final PlaceReasons why;
    private final Spellings spellings;

    /** Made when a text is not found among the municipalities of its day: a name that is does not read the postcodes. */
    private final Lazy<PostcodeLookup> places;

    private final Lazy<WritingTables> writing;

    MunicipalityAnswers(CheckedDataset data, MunicipalityIndex index, CoveredDays days) {
        this.index = index;
        this.days = days;
        this.why = new PlaceReasons(index, new SourceIndex(data), days);
        this.places = new Lazy<>(() -> new PostcodeLookup(data, index, this, why));
        this.spellings = new Spellings(index);
        this.writing = new Lazy<>(() -> new WritingTables(index, spellings, places));
    }

    /** The answers to one exact name or code, for all days. */
    Timeline<Function<LocalDate, MunicipalityAnswer>> answers(String text, List<Municipality> bearers) {
        Set<LocalDate> changing = new TreeSet<>();
        for (Municipality each : bearers) {
            changing.addAll(index.daysOf(each.nis()));
        }
        LocalDate stale = days.firstAfterAsOf();
        if (stale != null) {
            changing.add(stale);
        }
        return Timeline.of(days.coveredFrom(), changing, start -> answerFrom(text, bearers, start));
    }

    OutsideData outsideData(LocalDate day) {
        return new OutsideData(day, days.coveredFrom(), days.remarks(day));
    }

    Spellings spellings() {
        return spellings;
    }

    /** The answer to a text that is no exact name or code. */
    MunicipalityAnswer loosely(String text, LocalDate day) {
        SpelledName asked = asked(text);
        MunicipalityAnswer plain = plainly(asked, text, day);
        if (plain != null) {
            return plain;
        }
        MunicipalityAnswer written = asked.isReadable() ? writing(text).on(day) : null;
        return written == null ? unknown(asked, day) : written;
    }

    /** The answer to a text that is a name, code, postcode or place as it stands, however it is spelled; or unknown. */
    MunicipalityAnswer plainly(String text, LocalDate day) {
        SpelledName asked = asked(text);
        MunicipalityAnswer plain = plainly(asked, text, day);
        return plain == null ? unknown(asked, day) : plain;
    }

    private @Nullable MunicipalityAnswer plainly(SpelledName asked, String text, LocalDate day) {
        List<Municipality> bearers = asked.bearers();
        if (!bearers.isEmpty()) {
            return answer(text, bearers, day);
        }
        String perhaps = asked.mayBeAPlace();
        MunicipalityAnswer there = perhaps == null ? null : places.get().find(perhaps, day);
        return there == null || PostcodeLookup.isPostcode(text)
                ? there
                : new Recognised(places.get().placeNamed(text), null, List.of()).in(there);
    }

    MunicipalityAnswer unknown(String text, LocalDate day) {
        return unknown(asked(text), day);
    }

    private MunicipalityAnswer unknown(SpelledName asked, LocalDate day) {
        return asked.unknown(day, asked.mayBeAPlace() == null ? null : places.get());
    }

    private SpelledName asked(String text) {
        return new SpelledName(text, index, spellings);
    }

    private Writing writing(String text) {
        return new Writing(text, index, this, writing.get());
    }

    /** The answer for some records, of which those of the day are meant. */
    MunicipalityAnswer answer(String text, List<Municipality> bearers, LocalDate day) {
        return answerFrom(text, bearers, day).apply(day);
    }

    /** The records of all times that a code or name means, however it is written. */
    List<Municipality> bearers(String text) {
        List<Municipality> bearers = NisCode.matches(text) ? index.withCode(text) : index.withName(text);
        if (!bearers.isEmpty()) {
            return bearers;
        }
        SpelledName asked = asked(text);
        List<Municipality> spelled = asked.bearers();
        return spelled.isEmpty() && asked.isReadable() ? writing(text).bearers() : spelled;
    }

    /** The municipalities of a day of which a name begins as a text does, by name, those of the shortest first. */
    List<Municipality> startingWith(String text, LocalDate day) {
        return spellings.namesStartingWith(text).stream()
                .flatMap(name -> index.withName(name).stream())
                .filter(each -> each.period().contains(day))
                .distinct()
                .toList();
    }

    /** A text, or the name of the area whose code it is. */
    String inWords(String text) {
        Areas.Area area = writing.get().areas().withCode(text.strip());
        return area == null ? text : area.inWords();
    }

    PlaceReasons why() {
        return why;
    }

    /** The answer for one municipality, with reasons that come first. */
    MunicipalityAnswer only(Municipality one, List<Reason> reasons, LocalDate day) {
        if (one.period().contains(day)) {
            return current(one, reasons, day);
        }
        return one.period().startsAfter(day)
                ? notYet(one, reasons, List.of(), day).apply(day)
                : superseded(one, reasons, List.of(), day).apply(day);
    }

    /** The answer that holds from {@code start} until something changes. */
    private Function<LocalDate, MunicipalityAnswer> answerFrom(
            String text, List<Municipality> bearers, LocalDate start) {
        List<Municipality> alive =
                bearers.stream().filter(each -> each.period().contains(start)).toList();
        if (!alive.isEmpty()) {
            return one(text, alive, start, this::current);
        }
        List<Municipality> lastEnded = lastEnded(bearers, start);
        return lastEnded.isEmpty()
                ? one(text, firstToStart(bearers), start, this::notYet)
                : one(text, lastEnded, start, this::superseded);
    }

    private interface Maker {
        Function<LocalDate, MunicipalityAnswer> make(
                Municipality one, List<Reason> reasons, List<Municipality> alsoPlaceIn, LocalDate start);
    }

    private Function<LocalDate, MunicipalityAnswer> one(
            String text, List<Municipality> fitting, LocalDate start, Maker maker) {
        List<Reason> reasons = new ArrayList<>();
        if (fitting.size() > 1) {
            List<Municipality> byCode = fitting.stream()
                    .sorted(Comparator.comparing(Municipality::nis))
                    .toList();
            reasons.add(why.severalFit(text, byCode));
            List<Reason> all = why.closing(reasons, start);
            return day -> new Ambiguous(day, byCode, all);
        }
        reasons.add(why.found(text, fitting.get(0)));
        Province province = provinceElsewhere(text, fitting.get(0));
        if (province != null) {
            reasons.add(0, why.alsoAProvince(text, province, fitting.get(0)));
            List<Reason> all = why.closing(reasons, start);
            return day -> new Ambiguous(day, fitting, all);
        }
        List<Municipality> alsoPlaceIn =
                NisCode.matches(text) ? List.of() : places.get().alsoPlaceIn(text, fitting);
        if (!alsoPlaceIn.isEmpty()) {
            reasons.add(places.get().alsoAPlace(text, alsoPlaceIn));
        }
        return maker.make(fitting.get(0), reasons, alsoPlaceIn, start);
    }

    /** The province that a text names, when the municipality of that name lies in another; or {@code null}. */
    private @Nullable Province provinceElsewhere(String text, Municipality one) {
        return index.provincesNamed(text).stream()
                .filter(each -> !each.code().equals(one.province()))
                .filter(each -> !each.code().equals(one.region().code()))
                .findFirst()
                .orElse(null);
    }

    /** The answer for the municipality of a postcode or place. */
    MunicipalityAnswer current(Municipality one, List<Reason> reasons, LocalDate day) {
        return current(one, reasons, List.of(), day).apply(day);
    }

    private Function<LocalDate, MunicipalityAnswer> current(
            Municipality one, List<Reason> reasons, List<Municipality> alsoPlaceIn, LocalDate start) {
        reasons.addAll(why.exists(one, start));
        List<Reason> all = why.closing(reasons, start);
        return day -> new Current(day, one, null, alsoPlaceIn, null, all);
    }

    private Function<LocalDate, MunicipalityAnswer> superseded(
            Municipality was, List<Reason> reasons, List<Municipality> alsoPlaceIn, LocalDate start) {
        LocalDate since = was.period().until();
        if (since == null) {
            throw new IllegalStateException("a municipality that ended has an end: " + was);
        }
        reasons.add(why.because(PlaceReason.ENDED, List.of(was), was.label(), since.minusDays(1)));
        Set<Reason> steps = new LinkedHashSet<>();
        List<Municipality> now = new ArrayList<>(heirs(was.nis(), since, start, steps));
        reasons.addAll(steps);
        if (now.isEmpty()) {
            reasons.add(Reason.of(PlaceReason.SUCCESSOR_NOT_KNOWN, was.nis()));
        }
        List<Reason> all = why.closing(reasons, start);
        return day -> new Superseded(day, was, since, now, null, alsoPlaceIn, null, all);
    }

    private Function<LocalDate, MunicipalityAnswer> notYet(
            Municipality one, List<Reason> reasons, List<Municipality> alsoPlaceIn, LocalDate start) {
        LocalDate from = one.period().from();
        if (from == null) {
            throw new IllegalStateException("a municipality still to come has a start: " + one);
        }
        List<Municipality> predecessors = predecessors(one.nis(), from);
        reasons.add(why.because(PlaceReason.STARTS_LATER, List.of(one), one.label(), from));
        if (!predecessors.isEmpty()) {
            reasons.add(why.predecessors(one, from, predecessors));
        }
        List<Reason> all = why.closing(reasons, start);
        return day -> new NotYet(day, one, from, predecessors, null, alsoPlaceIn, null, all);
    }

    /** What a code that ended on a day has become by a later day, and by which steps. */
    private Set<Municipality> heirs(NisCode code, LocalDate ended, LocalDate day, Set<Reason> steps) {
        Set<Municipality> heirs = new LinkedHashSet<>();
        Set<End> seen = new HashSet<>();
        Deque<End> open = new ArrayDeque<>(List.of(new End(code, ended)));
        while (!open.isEmpty()) {
            End end = open.pop();
            steps.addAll(why.became(end.code(), end.day()));
            Deque<End> next = new ArrayDeque<>();
            for (MunicipalityChange change : index.changesFrom(end.code())) {
                Municipality heir = index.on(change.to(), day);
                if (change.date().equals(end.day()) && heir != null) {
                    heirs.add(heir);
                } else if (change.date().equals(end.day())) {
                    endOf(change.to(), end.day(), day)
                            .map(later -> new End(change.to(), later))
                            .filter(seen::add)
                            .ifPresent(next::push);
                }
            }
            next.forEach(open::push);
        }
        return heirs;
    }

    /** That a code ended on a day. */
    private record End(NisCode code, LocalDate day) {}

    private Optional<LocalDate> endOf(NisCode code, LocalDate after, LocalDate by) {
        return index.withCode(code.value()).stream()
                .map(each -> each.period().until())
                .filter(until -> until != null && until.isAfter(after) && !until.isAfter(by))
                .max(Comparator.naturalOrder());
    }

    private List<Municipality> predecessors(NisCode code, LocalDate from) {
        return index.changesTo(code).stream()
                .filter(change -> change.date().equals(from))
                .flatMap(change -> change.from().stream())
                .map(each -> index.on(each, from.minusDays(1)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Municipality> lastEnded(List<Municipality> bearers, LocalDate day) {
        LocalDate last = bearers.stream()
                .map(each -> each.period().until())
                .filter(until -> until != null && !until.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return last == null
                ? List.of()
                : bearers.stream()
                        .filter(each -> last.equals(each.period().until()))
                        .toList();
    }

    private static List<Municipality> firstToStart(List<Municipality> bearers) {
        LocalDate first = bearers.stream()
                .map(each -> each.period().from())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return bearers.stream()
                .filter(each -> first != null && first.equals(each.period().from()))
                .toList();
    }
}
