package be.kapstok.measure;

import be.kapstok.model.MeasureKind;

/** What kind a measure is, and why. */
enum Decision {
    FOR_ALL(MeasureKind.INCLUSIVE, MeasureReason.FOR_ALL),
    OPEN_TO_ALL(MeasureKind.INCLUSIVE, MeasureReason.OPEN_TO_ALL),
    FOR_GROUPS(MeasureKind.CATEGORICAL, MeasureReason.FOR_GROUPS),
    FOR_ALL_AND_GROUPS(MeasureKind.MIXED, MeasureReason.FOR_ALL_AND_GROUPS),
    ONE_GROUP_FIELD(MeasureKind.CATEGORICAL, MeasureReason.ONE_GROUP_FIELD),
    FOR_NO_GROUP(MeasureKind.UNDETERMINED, MeasureReason.FOR_NO_GROUP),
    NOT_TOLD(MeasureKind.UNDETERMINED, MeasureReason.FOR_WHOM_NOT_TOLD),
    CLOSED(MeasureKind.UNDETERMINED, MeasureReason.CLOSED_BUT_FOR_WHOM_NOT_TOLD),
    CONTRADICTORY(MeasureKind.UNDETERMINED, MeasureReason.OPENNESS_CONTRADICTORY);

    private final MeasureKind kind;
    private final MeasureReason why;

    Decision(MeasureKind kind, MeasureReason why) {
        this.kind = kind;
        this.why = why;
    }

    MeasureKind kind() {
        return kind;
    }

    MeasureReason why() {
        return why;
    }
}
