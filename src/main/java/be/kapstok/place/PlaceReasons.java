package be.kapstok.place;

import be.kapstok.index.CoveredDays;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Postcode;
import be.kapstok.model.Province;
import be.kapstok.model.Region;
import be.kapstok.model.Sourced;
import be.kapstok.model.Text;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the steps of a look-up into reasons. */
final class PlaceReasons {
    private final MunicipalityIndex index;
    private final SourceIndex sources;
    private final CoveredDays days;

    PlaceReasons(MunicipalityIndex index, SourceIndex sources, CoveredDays days) {
        this.index = index;
        this.sources = sources;
        this.days = days;
    }

    Reason found(String text, Municipality one) {
        PlaceReason exactly = exactly(text, one);
        return exactly == null
                ? sources.reason(PlaceReason.FOUND_BY_SPELLING, List.of(one), shown(text), one.label())
                : sources.reason(exactly, List.of(one), text, one.label());
    }

    private static @Nullable PlaceReason exactly(String text, Municipality one) {
        Text name = one.name();
        if (text.equals(one.nis().value())) {
            return PlaceReason.FOUND_BY_CODE;
        }
        boolean french = text.equals(name.fr());
        if (text.equals(name.nl()) && !(french && one.region() == Region.WALLONIA)) {
            return PlaceReason.FOUND_BY_DUTCH_NAME;
        }
        if (french) {
            return PlaceReason.FOUND_BY_FRENCH_NAME;
        }
        if (text.equals(name.de())) {
            return PlaceReason.FOUND_BY_GERMAN_NAME;
        }
        return text.equals(name.en()) ? PlaceReason.FOUND_BY_ENGLISH_NAME : null;
    }

    List<Reason> exists(Municipality one, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate until = one.period().until();
        if (until == null) {
            reasons.add(because(PlaceReason.EXISTS, List.of(one), one.label()));
        } else {
            reasons.add(because(PlaceReason.EXISTS_UNTIL, List.of(one), one.label(), until.minusDays(1)));
        }
        for (MunicipalityChange change : index.changesTo(one.nis())) {
            LocalDate date = change.date();
            if (!date.equals(one.period().from())) {
                if (change.keepsCode() && !date.equals(until)) {
                    reasons.add(step(change, date.isAfter(day), true));
                }
            } else if (change.from().size() == 1) {
                reasons.add(step(change, false, false));
            } else {
                reasons.add(because(PlaceReason.FORMED_BY_MERGER, List.of(change), date, labels(change.from(), date)));
            }
        }
        if (until != null) {
            on(until, index.changesFrom(one.nis())).forEach(change -> reasons.add(step(change, true, false)));
        }
        reasons.addAll(notes(List.of(one)));
        return reasons;
    }

    /** What happened to a municipality on the day that it ended. */
    List<Reason> became(NisCode code, LocalDate since) {
        return on(since, index.changesFrom(code)).stream()
                .map(change -> step(change, false, false))
                .toList();
    }

    /** What a change of the data set says, and its note. */
    List<Reason> changed(MunicipalityChange change) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(step(change, false, change.keepsCode()));
        reasons.addAll(notes(List.of(change)));
        return reasons;
    }

    /**
     * What a change does: one municipality goes on, several merge, or others join one that keeps its code.
     *
     * @param later whether it lies after the day of the question
     * @param joins whether it is told of the municipality that keeps its code
     */
    private Reason step(MunicipalityChange change, boolean later, boolean joins) {
        LocalDate date = change.date();
        List<NisCode> from = change.from();
        PlaceReason what;
        if (from.size() == 1) {
            what = later ? PlaceReason.GOES_ON_AS : PlaceReason.WENT_ON_AS;
        } else if (joins) {
            what = later ? PlaceReason.TERRITORY_CHANGES_LATER : PlaceReason.TERRITORY_CHANGED;
            from = from.stream().filter(code -> !code.equals(change.to())).toList();
        } else {
            what = later ? PlaceReason.MERGES_LATER : PlaceReason.BECAME;
        }
        return sources.reason(what, List.of(change), date, labels(from, date), labelOn(change.to(), date));
    }

    /** The days of which the facts speak. */
    List<Reason> reach() {
        LocalDate asOf = days.asOf();
        return asOf == null ? List.of() : List.of(Reason.of(PlaceReason.FACTS_REACH, days.coveredFrom(), asOf));
    }

    Reason predecessors(Municipality one, LocalDate from, List<Municipality> predecessors) {
        return because(
                PlaceReason.PREDECESSORS,
                on(from, index.changesTo(one.nis())),
                from.minusDays(1),
                one.label(),
                labels(predecessors));
    }

    /** That a text names a province as well as a municipality that lies elsewhere. */
    Reason alsoAProvince(String text, Province province, Municipality one) {
        return because(
                PlaceReason.ALSO_A_PROVINCE,
                List.of(one),
                shown(text),
                province.name().map(each -> each + " (" + province.code() + ")"),
                one.label());
    }

    Reason severalFit(String text, List<Municipality> fitting) {
        return because(PlaceReason.SEVERAL_FIT, fitting, shown(text), labels(fitting));
    }

    /** That the municipality of a place went into others. */
    Reason placeWentInto(NisCode code, @Nullable Municipality was, List<Municipality> now) {
        return because(
                PlaceReason.PLACE_WENT_INTO, index.changesFrom(code), was == null ? code : was.label(), labels(now));
    }

    /** That a place, or what is under a postcode, lay in some municipalities on the day. */
    Reason placeWasIn(String text, List<Postcode> records, Collection<Municipality> there) {
        return because(PlaceReason.PLACE_WAS_IN, records, shown(text), labels(List.copyOf(there)));
    }

    /** That, of those of which a municipality was made, only one bears the name. */
    Reason placeInNamesake(Municipality now, List<Municipality> before, Municipality one, boolean postcode) {
        Reason reason = because(PlaceReason.PLACE_IN_NAMESAKE, before, now.label(), labels(before), one.label());
        return postcode ? reason.probable() : reason;
    }

    /** That nothing tells in which of those of which a municipality was made a place lay. */
    Reason placeInOneOf(String text, Municipality now, List<Municipality> before) {
        return because(PlaceReason.PLACE_IN_ONE_OF, before, now.label(), labels(before), shown(text));
    }

    /** The reasons, and at their end what holds for all answers on a day. */
    List<Reason> closing(List<Reason> reasons, LocalDate day) {
        return days.closing(reasons, day);
    }

    private static List<MunicipalityChange> on(LocalDate day, List<MunicipalityChange> changes) {
        return changes.stream().filter(change -> change.date().equals(day)).toList();
    }

    private List<Object> labels(List<NisCode> codes, LocalDate until) {
        return codes.stream().map(code -> labelOn(code, until.minusDays(1))).toList();
    }

    private Object labelOn(NisCode code, LocalDate day) {
        Municipality one = index.on(code, day);
        return one == null ? code : one.label();
    }

    Reason because(PlaceReason code, List<? extends Sourced> records, Object... arguments) {
        return sources.reason(code, records, arguments);
    }

    List<Reason> notes(List<? extends Sourced> records) {
        return sources.notes(records);
    }

    static List<Object> labels(List<Municipality> some) {
        return List.copyOf(some.stream().map(Municipality::label).toList());
    }

    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }
}
