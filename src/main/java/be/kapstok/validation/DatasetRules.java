package be.kapstok.validation;

import java.util.List;

/** All rules between records. */
final class DatasetRules {
    static final List<DatasetRule> ALL = List.of(
            new DuplicateId(),
            new UnknownReference(),
            new OverlappingCoverage(),
            new MissingCoverage(),
            new OutsideBodyPeriod(),
            new ChangeContradicts(),
            new SubsidyLevel(),
            new OutsidePlan(),
            new MunicipalityOfAnotherDay(),
            new MixedYears());

    private DatasetRules() {}
}
