package be.kapstok.measure.rule;

import be.kapstok.model.MeasureKind;

/** What decided the kind of a measure. */
public enum Decision {
    FOR_ALL(MeasureKind.INCLUSIVE),
    OPEN_TO_ALL(MeasureKind.INCLUSIVE),
    FOR_GROUPS(MeasureKind.CATEGORICAL),
    FOR_ALL_AND_GROUPS(MeasureKind.MIXED),
    ONE_GROUP_FIELD(MeasureKind.CATEGORICAL),
    FOR_NO_GROUP(MeasureKind.UNDETERMINED),
    NOT_TOLD(MeasureKind.UNDETERMINED),
    CLOSED(MeasureKind.UNDETERMINED),
    CONTRADICTORY(MeasureKind.UNDETERMINED);

    private final MeasureKind kind;

    Decision(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureKind kind() {
        return kind;
    }
}
