package be.kapstok.measure;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What kind a measure is: inclusive when it is open to all inhabitants, categorical when it is for certain groups, mixed when
 * it is both. Source: seed page; that there are mixed ones is a choice of this library.
 *
 * @param kind the kind
 * @param why why
 * @param groups the groups that decided, all inhabitants and no group left out
 */
record Decision(MeasureKind kind, MeasureReason why, List<String> groups) {
    static final String ALL = "all_inhabitants";
    static final String NONE = "none";

    static Decision of(Measure measure, boolean oneGroupField) {
        List<String> groups = new ArrayList<>(measure.targetGroups());
        boolean all = groups.removeIf(ALL::equals);
        boolean none = groups.removeIf(NONE::equals);
        if (all && Boolean.FALSE.equals(measure.openToAll())) {
            return new Decision(MeasureKind.UNDETERMINED, MeasureReason.OPENNESS_CONTRADICTORY, groups);
        }
        boolean open = all || Boolean.TRUE.equals(measure.openToAll());
        if (!groups.isEmpty()) {
            return open
                    ? new Decision(MeasureKind.MIXED, MeasureReason.FOR_ALL_AND_GROUPS, groups)
                    : new Decision(MeasureKind.CATEGORICAL, MeasureReason.FOR_GROUPS, groups);
        }
        if (open) {
            return new Decision(MeasureKind.INCLUSIVE, all ? MeasureReason.FOR_ALL : MeasureReason.OPEN_TO_ALL, groups);
        }
        if (none) {
            return new Decision(MeasureKind.UNDETERMINED, MeasureReason.FOR_NO_GROUP, groups);
        }
        if (oneGroupField) {
            return new Decision(MeasureKind.CATEGORICAL, MeasureReason.ONE_GROUP_FIELD, groups);
        }
        return new Decision(
                MeasureKind.UNDETERMINED,
                measure.openToAll() == null
                        ? MeasureReason.FOR_WHOM_NOT_TOLD
                        : MeasureReason.CLOSED_BUT_FOR_WHOM_NOT_TOLD,
                groups);
    }
}
