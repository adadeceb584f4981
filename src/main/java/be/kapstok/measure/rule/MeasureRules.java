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
                new DemandedField(
                        RuleId.of("RB-06"),
                        Traits::unlessCategorical,
                        MeasureCase::givesEvidence,
                        new FieldChange("evidence", List.of(Map.of("source", FieldChange.ANY_WORDS)))),
                new IsTemporary(),
                new DemandedField(
                        RuleId.of("RB-08"),
                        Traits::unlessOthersTold,
                        judged -> !Boolean.FALSE.equals(judged.measure().openToOthers())
                                || !MeasureCase.blank(judged.measure().exclusionReason()),
                        new FieldChange("openToOthers", true)),
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
                new DemandedField(
                        RuleId.of("RB-22"),
                        Traits::unlessDifferent,
                        judged -> !judged.treatsDifferently(),
                        new FieldChange("differentialTreatment", false)),
                new EqualRulesNeedNoProof(book),
                new OneGroupFieldIsExplained(oneGroupFields),
                new TellsOfGroups(
                        "RB-58",
                        vocabulary,
                        "allochtonen",
                        "refugees",
                        MeasureVocabulary.CARAVAN_DWELLERS,
                        MeasureVocabulary.UNDOCUMENTED),
                new GroupsSince2009(vocabulary),
                new TellsOfGroups("RB-60", vocabulary, MeasureVocabulary.FOREIGN_ORIGIN),
                new TellsOfGroups("RB-61", vocabulary, MeasureVocabulary.FOREIGN_ORIGIN),
                new CaravanDwellersInTime(vocabulary),
                new TellsOfGroups("RB-63", vocabulary, MeasureVocabulary.UNDOCUMENTED),
                new PlanSamenlevenIsForAll(vocabulary),
                new SaysWhoPaysAfterwards(vocabulary));
    }
}
