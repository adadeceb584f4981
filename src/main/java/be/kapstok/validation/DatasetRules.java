package be.kapstok.validation;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.CataloguedRule;
import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All rules about records and their values, by id, in the order in which they check a record. */
final class DatasetRules {
    /** Makers of the rules between records, for each file: most rules keep nothing from it. */
    static final Map<RuleId, Supplier<DatasetRule>> OF_RECORDS = new LinkedHashMap<>();

    /** The rules about single values; a rule may look at values of several types. */
    static final Map<RuleId, List<ValueRule<?>>> OF_VALUES = new LinkedHashMap<>();

    static {
        ofRecords("KD-DUPLICATE-ID", DuplicateId::new);
        ofRecords("KD-UNKNOWN-REFERENCE", UnknownReference::new);
        ofRecords("KD-OVERLAPPING-COVERAGE", OverlappingCoverage::new);
        ofRecords("KD-MISSING-COVERAGE", MissingCoverage::new);
        ofRecords("KD-OUTSIDE-BODY-PERIOD", () -> AgreementRules::outsideBodyPeriod);
        ofRecords("KD-CHANGE-CONTRADICTS", () -> AgreementRules::changeContradicts);
        ofRecords("KD-SUBSIDY-LEVEL", () -> AgreementRules::subsidyLevel);
        ofRecords("KD-OUTSIDE-PLAN", () -> DayRules::outsidePlan);
        ofRecords("KD-MUNICIPALITY-OF-ANOTHER-DAY", () -> AgreementRules::municipalityOfAnotherDay);
        ofRecords("KD-MIXED-YEARS", MixedYears::new);
        ofRecords("KD-TWIN-ID", TwinId::new);
        ofRecords("KD-UNKNOWN-MUNICIPALITY", () -> UnknownNames::unknownMunicipality);
        ofRecords("KD-UNKNOWN-AREA", () -> UnknownNames::unknownArea);
        ofRecords("KD-OVERLAPPING-PERIODS", OverlappingPeriods::new);
        ofRecords("KD-CONTRADICTING-SERVICE", ContradictingService::new);
        ofRecords("KD-ORDER-OF-DAYS", () -> DayRules::orderOfDays);
        ofRecords("KD-DUPLICATE-IN-PLAN", () -> RepetitionRules::duplicateInPlan);
        ofRecords("KD-UNKNOWN-ACTION", () -> UnknownNames::unknownAction);
        ofRecords("KD-UNKNOWN-OWN-FIELD", () -> UnknownNames::unknownOwnField);
        ofRecords("KD-UNKNOWN-MEASURE", () -> UnknownNames::unknownMeasure);
        ofRecords("KD-SHARED-ID", () -> SharedId::sharedId);
        ofRecords("KD-NAMELESS-PARTNER", () -> SharedId::namelessPartner);
        ofValues("KD-HIDDEN-CHARACTER", new ValueRule<>(String.class, ValueRules::hiddenCharacter));
        ofValues("KD-REPEATED-VALUE", new ValueRule<>(List.class, RepetitionRules::repeatedValue));
        ofValues("KD-OWN-WORDS-MISSING", new ValueRule<>(String.class, ValueRules::ownWordsMissing));
        ofValues("KD-IMPOSSIBLE-CONDITION", new ValueRule<>(SubsidyCondition.class, ValueRules::impossibleCondition));
        ofValues("KD-DAY-OUT-OF-RANGE", new ValueRule<>(LocalDate.class, DayRules::dayOutOfRange));
        ofValues("KD-NEGATIVE-AMOUNT", new ValueRule<>(Money.class, ValueRules::negativeAmount));
        ofValues("KD-REPEATED-YEAR", new ValueRule<>(List.class, RepetitionRules::repeatedYear));
        ofValues(
                "KD-OUTSIDE-PLAN-YEARS",
                new ValueRule<>(Estimate.class, DayRules::estimateOutsidePlanYears),
                new ValueRule<>(LocalDate.class, DayRules::revisionOutsidePlanYears));
    }

    private DatasetRules() {}

    /** The entry of a rule in the catalogue. */
    static CataloguedRule card(RuleId id) {
        return Catalogue.of(Validation.class).rule(id);
    }

    private static void ofRecords(String id, Supplier<DatasetRule> rule) {
        OF_RECORDS.put(RuleId.of(id), rule);
    }

    private static void ofValues(String id, ValueRule<?>... rules) {
        OF_VALUES.put(RuleId.of(id), List.of(rules));
    }
}
