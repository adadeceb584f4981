package be.kapstok.validation;

import java.util.List;

/** All rules between records. */
final class DatasetRules {
    /** One of each, to ask for its id. */
    static final List<DatasetRule> ALL = forOneFile();

    private DatasetRules() {}

    /** The rules, with nothing taken yet. */
    static List<DatasetRule> forOneFile() {
        return List.of(
                new DuplicateId(),
                new UnknownReference(),
                new OverlappingCoverage(),
                new MissingCoverage(),
                new OutsideBodyPeriod(),
                new ChangeContradicts(),
                new SubsidyLevel(),
                new OutsidePlan(),
                new MunicipalityOfAnotherDay(),
                new MixedYears(),
                new TwinId(),
                new HiddenCharacters(),
                new RepeatedValue(),
                new OwnWordsMissing(),
                new UnknownMunicipality(),
                new UnknownArea(),
                new OverlappingPeriods(),
                new ContradictingService(),
                new ImpossibleCondition(),
                new DayOutOfRange(),
                new OrderOfDays(),
                new DuplicateInPlan(),
                new UnknownAction(),
                new UnknownOwnField(),
                new UnknownMeasure(),
                new NegativeAmount(),
                new RepeatedYear(),
                new OutsidePlanYears(),
                new SharedId(),
                new NamelessPartner());
    }
}
