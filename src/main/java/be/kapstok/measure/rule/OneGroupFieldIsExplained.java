package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.RuleId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure on a policy field about one group is categorical; a measure that says otherwise says why. A definition.
 * Source: names of the fields 0622 and 0903 in the BBC-DR taxonomy; the rule is a choice of this library.
 */
final class OneGroupFieldIsExplained implements MeasureRule {
    private static final String CATEGORICAL = "categorical";

    @Override
    public RuleId id() {
        return RuleId.of("RB-56");
    }

    private static final String FIELD = "/policyField";

    private final Set<String> fields;

    OneGroupFieldIsExplained(Set<String> oneGroupFields) {
        this.fields = oneGroupFields;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        Measure measure = judged.measure();
        String field = measure.policyField();
        if (field == null || !fields.contains(field) || explained(measure)) {
            return;
        }
        if (judged.is(MeasureKind.INCLUSIVE)) {
            findings.at(FIELD).tell(field);
        } else if (judged.decision() == Decision.ONE_GROUP_FIELD && declaredOpen(measure.declaredKind())) {
            findings.at("/declaredKind").saying("declared").meaning(CATEGORICAL).tell(field);
        }
    }

    private static boolean explained(Measure measure) {
        return !(MeasureCase.blank(measure.description())
                && MeasureCase.blank(measure.expectedReach())
                && MeasureCase.blank(measure.generalInterest()));
    }

    private static boolean declaredOpen(@Nullable MeasureKind declared) {
        return declared == MeasureKind.INCLUSIVE || declared == MeasureKind.MIXED;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return pointer.equals(FIELD) ? FieldChange.words("description") : new FieldChange("declaredKind", CATEGORICAL);
    }
}
