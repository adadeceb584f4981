package be.kapstok.measure;

import be.kapstok.catalogue.Catalogue;
import java.util.List;

/** The rules about measures, in the order of their ids. */
final class MeasureRules {
    private MeasureRules() {}

    static List<MeasureRule> all(Catalogue book, Vocabulary vocabulary, MeasureSettings settings) {
        return List.of(
                new SaysForWhom(),
                new DeclaredKindAgrees(),
                new StatesGeneralInterest(),
                new ServesAnAim(),
                new SaysWhyRegularOfferFails(),
                new ShowsTheNeed(),
                new IsTemporary(),
                new IsOpenToOthers(),
                new CanBeEvaluated(),
                new LeadsToRegularOffer(),
                new BelongsToRegularService(vocabulary),
                new ConsultedTheGroup(),
                new AvoidsRejectedWords(settings),
                new IsNoProxy(),
                new GroupIsOfItsTime(vocabulary),
                new ShowsManifestInequality(),
                new NamesTheObjective(),
                new EndsWhenReached(),
                new SparesRightsOfOthers(),
                new IsProportionate(),
                new StimulatingMeasures(),
                new EqualRulesNeedNoProof(book),
                new OneGroupFieldIsExplained(settings),
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
