package be.kapstok.measure.rule;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.FieldChange;
import be.kapstok.model.Measure;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules about measures, in the order of their ids. */
public final class MeasureRules {
    private MeasureRules() {}

    public static List<MeasureRule> all(
            Catalogue book,
            MeasureVocabulary vocabulary,
            Map<String, String> rejectedWords,
            Set<String> oneGroupFields) {
        return List.of(
                new SaysForWhom(),
                new DeclaredKindAgrees(),
                DemandedField.text("RB-03", Traits::unlessCategorical, "generalInterest", Measure::generalInterest),
                new DemandedField(
                        RuleId.of("RB-04"),
                        Traits::unlessIntegration,
                        judged -> !judged.measure().aims().isEmpty(),
                        new FieldChange("aims", List.of("interest_of_all"))),
                DemandedField.text("RB-05", Traits::unlessCategorical, "necessity", Measure::necessity),
                new ShowsTheNeed(),
                new IsTemporary(),
                new IsOpenToOthers(),
                new CanBeEvaluated(),
                new LeadsToRegularOffer(),
                new BelongsToRegularService(vocabulary),
                new ConsultedTheGroup(),
                new AvoidsRejectedWords(rejectedWords),
                new IsNoProxy(),
                new GroupIsOfItsTime(vocabulary),
                new ShowsManifestInequality(),
                DemandedField.text("RB-18", Traits::unlessDifferent, "objective", Measure::objective),
                new DemandedField(
                        RuleId.of("RB-19"),
                        Traits::unlessDifferent,
                        judged -> judged.comesAfter(judged.measure().endDate())
                                || !MeasureCase.blank(judged.measure().endCondition()),
                        FieldChange.words("endCondition")),
                new SparesRightsOfOthers(),
                DemandedField.text("RB-21", Traits::unlessDifferent, "proportionality", Measure::proportionality),
                new StimulatingMeasures(),
                new EqualRulesNeedNoProof(book),
                new OneGroupFieldIsExplained(oneGroupFields),
                new GroupsUntil2009(vocabulary),
                new GroupsSince2009(vocabulary),
                new ForeignOriginIsMeasurable(vocabulary),
                new LongStay(vocabulary),
                new CaravanDwellersInTime(vocabulary),
                new UndocumentedInDistress(vocabulary),
                new PlanSamenlevenIsForAll(vocabulary),
                new SaysWhoPaysAfterwards(vocabulary));
    }
}
