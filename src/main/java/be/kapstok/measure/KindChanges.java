package be.kapstok.measure;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.measure.rule.ForWhom;
import be.kapstok.measure.rule.ForWhom.Openness;
import be.kapstok.model.MeasureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would change the kind of a measure. One field is always enough for another kind, so a change of two fields
 * is never a smallest change, and some kinds cannot be reached by a smallest change.
 */
final class KindChanges {
    /** The changes found before: they mostly depend only on whom a measure is for. */
    private final Map<ForWhom, List<WouldChange>> known = new ConcurrentHashMap<>();

    /** A change to each kind that a smallest change can reach; it names groups only when it keeps some of them. */
    List<WouldChange> of(ForWhom whom, List<String> named) {
        return whom.all() && whom.groups()
                ? make(whom, named)
                : known.computeIfAbsent(whom, each -> make(each, List.of()));
    }

    private static List<WouldChange> make(ForWhom whom, List<String> named) {
        List<WouldChange> changes = new ArrayList<>();
        for (MeasureKind kind : MeasureKind.values()) {
            FieldChange change = kind == whom.decision().kind() ? null : to(kind, whom, named);
            if (change != null) {
                changes.add(new WouldChange(null, null, List.of(change), kind));
            }
        }
        return List.copyOf(changes);
    }

    private static @Nullable FieldChange to(MeasureKind kind, ForWhom whom, List<String> named) {
        if (kind == whom.opened(Openness.OPEN).decision().kind()) {
            return new FieldChange("openToAll", true);
        }
        if (kind == whom.naming(true, false, false).decision().kind()) {
            return groups(List.of(ForWhom.ALL));
        }
        if (whom.all()
                && whom.groups()
                && kind == whom.naming(false, whom.none(), true).decision().kind()) {
            List<String> others = new ArrayList<>(named);
            others.removeIf(ForWhom.ALL::equals);
            return groups(others);
        }
        if (kind == whom.naming(false, false, true).decision().kind()) {
            return groups(List.of(ForWhom.SOME_GROUP));
        }
        if (kind == whom.naming(true, false, true).decision().kind()) {
            return groups(List.of(ForWhom.ALL, ForWhom.SOME_GROUP));
        }
        if (kind == whom.naming(false, true, false).decision().kind()) {
            return groups(List.of(ForWhom.NONE));
        }
        return kind == whom.opened(Openness.CLOSED).decision().kind() ? new FieldChange("openToAll", false) : null;
    }

    private static FieldChange groups(List<String> groups) {
        return new FieldChange("targetGroups", groups);
    }
}
