package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.RuleId;
import java.util.List;

/**
 * Plan Samenleven as a whole is not for one target group; a measure for certain groups is accompanied by others.
 * Source: pages of the Flemish Government on Plan Samenleven, 2022 to 2024, and its list of actions of 2022, which pays
 * for named groups.
 */
final class PlanSamenlevenIsForAll implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-82");
    }

    private static final String SCHEME = "plan_samenleven";

    private final MeasureVocabulary vocabulary;

    PlanSamenlevenIsForAll(MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!judged.is(MeasureKind.CATEGORICAL)) {
            return;
        }
        List<String> named = judged.measure().subsidies();
        for (int i = 0; i < named.size(); i++) {
            Subsidy subsidy = vocabulary.subsidy(named.get(i));
            if (subsidy != null && SCHEME.equals(subsidy.scheme())) {
                findings.at("/subsidies/" + i).tell(subsidy.name());
            }
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("openToAll", true);
    }
}
