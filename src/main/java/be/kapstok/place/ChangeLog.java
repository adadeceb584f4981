package be.kapstok.place;

import be.kapstok.dataset.Kind;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.model.AreaCode;
import be.kapstok.model.ChangeKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Province;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.place.Change.Side;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that changed: what the data lists as changes, and what differs between a municipality on a day and what its territory
 * was on the eve.
 */
final class ChangeLog {
    private final MunicipalityIndex index;
    private final Lineage lineage;
    private final PlaceReasons why;
    private final LocalDate coveredFrom;
    private final Map<String, Text> areas = new HashMap<>();
    private final Map<LocalDate, Set<Municipality>> formed = new HashMap<>();

    ChangeLog(CheckedDataset data, MunicipalityIndex index, Lineage lineage, PlaceReasons why, LocalDate coveredFrom) {
        this.index = index;
        this.lineage = lineage;
        this.why = why;
        this.coveredFrom = coveredFrom;
        for (Region region : Region.values()) {
            areas.put(region.code().value(), region.title());
        }
        for (Province province : data.dataset().list(Kind.PROVINCES)) {
            areas.put(province.code().value(), province.name());
        }
        for (String code : index.codes()) {
            index.withCode(code).forEach(each -> addFormed(each.period().from(), each));
        }
        for (MunicipalityChange change : index.changes()) {
            Municipality is =
                    MunicipalityAnswers.alive(index.withCode(change.to().value()), change.date());
            if (is != null) {
                addFormed(change.date(), is);
            }
        }
    }

    List<Change> all() {
        List<Change> all = new ArrayList<>();
        for (MunicipalityChange change : index.changes()) {
            all.add(listed(change));
        }
        for (LocalDate day : days()) {
            if (day.isAfter(coveredFrom)) {
                addDifferences(day, all);
            }
        }
        all.sort(Change.IN_ORDER);
        return List.copyOf(all);
    }

    /** Every day on which a municipality starts, ends or changes. */
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        for (String code : index.codes()) {
            for (Municipality each : index.withCode(code)) {
                add(each.period().from(), days);
                add(each.period().until(), days);
            }
        }
        for (MunicipalityChange change : index.changes()) {
            days.add(change.date());
        }
        return Collections.unmodifiableSet(days);
    }

    private static void add(@Nullable LocalDate day, Set<LocalDate> days) {
        if (day != null) {
            days.add(day);
        }
    }

    private Change listed(MunicipalityChange change) {
        Change.Kind kind = kind(change.kind());
        Side before = null;
        Side after = null;
        if (kind != Change.Kind.MERGER && change.from().size() == 1) {
            Municipality was = MunicipalityAnswers.alive(
                    index.withCode(change.from().get(0).value()), change.date().minusDays(1));
            Municipality is =
                    MunicipalityAnswers.alive(index.withCode(change.to().value()), change.date());
            before = was == null ? null : side(kind, was);
            after = is == null ? null : side(kind, is);
        }
        return new Change(kind, change.date(), change.from(), change.to(), before, after, why.changed(change));
    }

    private static Change.Kind kind(ChangeKind kind) {
        return switch (kind) {
            case MERGER -> Change.Kind.MERGER;
            case RENAME -> Change.Kind.RENAME;
            case CODE_CHANGE -> Change.Kind.CODE_CHANGE;
        };
    }

    private static Side side(Change.Kind kind, Municipality one) {
        return kind == Change.Kind.RENAME
                ? new Side(null, one.name())
                : new Side(one.nis().value(), null);
    }

    private void addDifferences(LocalDate day, List<Change> all) {
        LocalDate eve = day.minusDays(1);
        for (Municipality now : formedOn(day)) {
            for (Municipality was : lineage.follow(now.nis(), day, eve)) {
                addDifferences(was, now, day, all);
            }
        }
    }

    /** The municipalities of a day that are another record than on the eve, or that others joined on the day. */
    List<Municipality> formedOn(LocalDate day) {
        return List.copyOf(formed.getOrDefault(day, Set.of()));
    }

    private void addFormed(@Nullable LocalDate day, Municipality one) {
        if (day != null) {
            formed.computeIfAbsent(day, none -> new LinkedHashSet<>(1)).add(one);
        }
    }

    private void addDifferences(Municipality was, Municipality now, LocalDate day, List<Change> all) {
        MunicipalityChange listed = listed(was, now, day);
        ChangeKind told = listed == null ? null : listed.kind();
        boolean sameName = was.name().nl().equals(now.name().nl());
        if (!sameName
                && told != ChangeKind.RENAME
                && (told != ChangeKind.MERGER || was.nis().equals(now.nis()))) {
            all.add(change(
                    Change.Kind.RENAME,
                    was,
                    now,
                    day,
                    new Side(null, was.name()),
                    new Side(null, now.name()),
                    PlaceReason.RENAMED));
        }
        if (!was.nis().equals(now.nis()) && told != ChangeKind.CODE_CHANGE && (told != ChangeKind.MERGER || sameName)) {
            all.add(change(
                    Change.Kind.CODE_CHANGE,
                    was,
                    now,
                    day,
                    new Side(was.nis().value(), null),
                    new Side(now.nis().value(), null),
                    PlaceReason.CODE_CHANGED));
        }
        Side left = area(was);
        Side joined = area(now);
        if (!left.equals(joined)) {
            all.add(change(Change.Kind.PROVINCE, was, now, day, left, joined, PlaceReason.PROVINCE_CHANGED));
        }
        Boolean had = was.facilities();
        Boolean has = now.facilities();
        if (had != null && has != null && !had.equals(has)) {
            all.add(change(
                    Change.Kind.FACILITIES,
                    was,
                    now,
                    day,
                    new Side(had.toString(), null),
                    new Side(has.toString(), null),
                    has ? PlaceReason.FACILITIES_CAME : PlaceReason.FACILITIES_WENT));
        }
    }

    private @Nullable MunicipalityChange listed(Municipality was, Municipality now, LocalDate day) {
        for (MunicipalityChange change : index.changesFrom(was.nis())) {
            if (change.date().equals(day) && change.to().equals(now.nis())) {
                return change;
            }
        }
        return null;
    }

    private Side area(Municipality one) {
        AreaCode area = one.province() == null ? one.region().code() : one.province();
        return new Side(area.value(), areas.get(area.value()));
    }

    private Change change(
            Change.Kind kind,
            Municipality was,
            Municipality now,
            LocalDate day,
            Side before,
            Side after,
            PlaceReason code) {
        Object left = before.name() == null ? String.valueOf(before.id()) : before.name();
        Object joined = after.name() == null ? String.valueOf(after.id()) : after.name();
        Reason reason = why.because(code, List.of(was, now), day, was.label(), left, joined, now.label());
        return new Change(kind, day, List.of(was.nis()), now.nis(), before, after, List.of(reason));
    }
}
