package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure says whom it is for, and does not contradict itself about that. A definition: inclusive when it is open to
 * all, categorical when it benefits certain groups, mixed when it does both. Source: seed page ("inclusief beleid",
 * "categoriaal beleid"); mixed is a choice of this library.
 */
final class SaysForWhom implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-01");
    }

    private static final String GROUPS = "/targetGroups";

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        Measure measure = judged.measure();
        switch (judged.decision()) {
            case NOT_TOLD -> findings.at(GROUPS).tell();
            case CLOSED -> findings.at(GROUPS).saying("closed").tell();
            case CONTRADICTORY ->
                findings.at("/openToAll").saying("contradiction").tell();
            default -> {}
        }
        if (judged.is(MeasureKind.INCLUSIVE) && judged.treatsDifferently()) {
            findings.at("/differentialTreatment").saying("differential").tell();
        }
        int none = measure.targetGroups().indexOf(ForWhom.NONE);
        if (none >= 0 && othersThanNone(measure.targetGroups())) {
            findings.at(GROUPS + "/" + none).saying("none").tell();
        }
    }

    private static boolean othersThanNone(List<String> groups) {
        for (String group : groups) {
            if (ForWhom.ALL.equals(group) || ForWhom.isGroup(group)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return switch (pointer) {
            case GROUPS -> new FieldChange("targetGroups", List.of(ForWhom.SOME_GROUP));
            case "/openToAll" -> new FieldChange("openToAll", true);
            case "/differentialTreatment" -> new FieldChange("differentialTreatment", false);
            default -> new FieldChange("targetGroups", withoutNone(judged.measure()));
        };
    }

    private static List<String> withoutNone(Measure measure) {
        List<String> groups = new ArrayList<>(measure.targetGroups());
        groups.removeIf(ForWhom.NONE::equals);
        return groups;
    }
}
