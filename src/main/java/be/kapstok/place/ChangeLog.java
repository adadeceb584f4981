package be.kapstok.place;

import be.kapstok.index.CoveredDays;
import be.kapstok.index.MunicipalityIndex;
import be.kapstok.index.Names;
import be.kapstok.model.AreaCode;
import be.kapstok.model.ChangeKind;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
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
    private final Names names;
    private final Map<LocalDate, Set<Municipality>> formed = new HashMap<>();

    ChangeLog(CheckedDataset data, MunicipalityIndex index, Lineage lineage, PlaceReasons why, LocalDate coveredFrom) {
        this.index = index;
        this.lineage = lineage;
        this.why = why;
        this.coveredFrom = coveredFrom;
        this.names = new Names(data.dataset());
        for (String code : index.codes()) {
            index.withCode(code).forEach(each -> addFormed(each.period().from(), each));
        }
        for (MunicipalityChange change : index.changes()) {
            Municipality is = index.on(change.to(), change.date());
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
                CoveredDays.addBounds(each.period(), days);
            }
        }
        for (MunicipalityChange change : index.changes()) {
            days.add(change.date());
        }
        return Collections.unmodifiableSet(days);
    }

    private Change listed(MunicipalityChange change) {
        Change.Kind kind = kind(change.kind());
        Side before = null;
        Side after = null;
        if (kind != Change.Kind.MERGER && change.from().size() == 1) {
            Municipality was = index.on(change.from().get(0), change.date().minusDays(1));
            Municipality is = index.on(change.to(), change.date());
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
        return kind == Change.Kind.RENAME ? named(one) : coded(one.nis());
    }

    private static Side named(Municipality one) {
        return new Side(null, one.name());
    }

    private static Side coded(Object id) {
        return new Side(id.toString(), null);
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
        boolean sameCode = was.nis().equals(now.nis());
        Difference between = new Difference(was, now, day);
        if (!sameName && told != ChangeKind.RENAME && (told != ChangeKind.MERGER || sameCode)) {
            all.add(change(Change.Kind.RENAME, between, named(was), named(now), PlaceReason.RENAMED));
        }
        if (!sameCode && told != ChangeKind.CODE_CHANGE && (told != ChangeKind.MERGER || sameName)) {
            all.add(change(
                    Change.Kind.CODE_CHANGE, between, coded(was.nis()), coded(now.nis()), PlaceReason.CODE_CHANGED));
        }
        if (!area(was).equals(area(now))) {
            all.add(change(Change.Kind.PROVINCE, between, area(was), area(now), PlaceReason.PROVINCE_CHANGED));
        }
        Boolean had = was.facilities();
        Boolean has = now.facilities();
        if (had != null && has != null && !had.equals(has)) {
            PlaceReason why = has ? PlaceReason.FACILITIES_CAME : PlaceReason.FACILITIES_WENT;
            all.add(change(Change.Kind.FACILITIES, between, coded(had), coded(has), why));
        }
    }

    /** A municipality from a day on, and what held its territory on the eve. */
    private record Difference(Municipality was, Municipality now, LocalDate day) {}

    private @Nullable MunicipalityChange listed(Municipality was, Municipality now, LocalDate day) {
        return index.changesFrom(was.nis()).stream()
                .filter(each -> each.date().equals(day) && each.to().equals(now.nis()))
                .findFirst()
                .orElse(null);
    }

    private Side area(Municipality one) {
        AreaCode area = one.province() == null ? one.region().code() : one.province();
        return new Side(area.value(), names.area(area));
    }

    private Change change(Change.Kind kind, Difference between, Side before, Side after, PlaceReason code) {
        Municipality was = between.was();
        Municipality now = between.now();
        Object left = before.name() == null ? String.valueOf(before.id()) : before.name();
        Object joined = after.name() == null ? String.valueOf(after.id()) : after.name();
        Reason reason = why.because(code, List.of(was, now), between.day(), was.label(), left, joined, now.label());
        return new Change(kind, between.day(), List.of(was.nis()), now.nis(), before, after, List.of(reason));
    }
}
