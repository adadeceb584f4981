package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.SelectionCriterion;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is for all on paper, but selects by area, language or income, says that it reaches everyone: otherwise
 * it is proxy targeting. A definition. Source: van Breugel and Scholten 2019, doi 10.1080/13876988.2019.1619973.
 */
final class IsNoProxy implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-14");
    }

    private static final List<String> EVERYONE = List.of(
            "all", "alle", "allen", "iedereen", "everyone", "everybody", "tous", "toutes", "tout le monde", "chacun");

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return !traits.integration()
                ? UnappliedReason.NOT_INTEGRATION
                : traits.decision().kind() == MeasureKind.INCLUSIVE ? null : UnappliedReason.NOT_INCLUSIVE;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        SelectionCriterion criterion = judged.measure().selectionCriterion();
        if (criterion == null || criterion == SelectionCriterion.NONE) {
            return;
        }
        String reach = judged.measure().expectedReach();
        if (reach == null || !Clauses.anyHolds(reach, EVERYONE)) {
            findings.at("/selectionCriterion").tell(Message.of(criterion));
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("selectionCriterion", "none");
    }
}
