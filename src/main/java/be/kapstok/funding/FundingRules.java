package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.RuleSet;
import be.kapstok.index.JudgedRecords;
import be.kapstok.model.Measure;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of policy about subsidies: about the schemes themselves, the plans that apply for them and the measures
 * that name them. Immutable and safe to share between threads.
 *
 * <p>The field {@code scheme} of a subsidy says to which scheme it belongs. A missing figure or answer never counts
 * against a municipality.
 *
 * @since 0.1.0
 */
public final class FundingRules {
    private static final List<Rule<FundingRecords>> RULES = List.of(
            Rule.of("RB-75", SchemeRules::oneOfFiveLevels),
            Rule.of("RB-76", SchemeRules::enoughOfForeignOrigin),
            Rule.of("RB-77", SchemeRules::onMinisterialList),
            Rule.of("RB-78", SchemeRules::noConditionsAnyMore),
            Rule.of("RB-79", SchemeRules::oldSchemeWithFacilities),
            Rule.of("RB-80", SchemeRules::enoughOfNonEuOrigin),
            Rule.of("RB-81", SchemeRules::halfOwnMeans),
            Rule.of("RB-83", SchemeRules::cohesionThroughAgency));

    private final RuleSet<FundingRecords> rules = new RuleSet<>(Catalogue.of(FundingRules.class), RULES);
    private final FundingSettings settings;

    /** Makes the rules, with settings for what the sources leave open. */
    public FundingRules(FundingSettings settings) {
        requireNonNull(settings, "settings");
        this.settings = settings;
    }

    /**
     * {@return the findings about the subsidies of a data set, and about its plans and measures that rest on subsidies,
     * in the order of the rules}
     *
     * @param all all known data, {@code own} included; {@code municipalities} must be those of this data
     * @param days gives the day on which a measure is judged, or {@code null} when none is known
     */
    public List<Finding> check(
            CheckedDataset own,
            CheckedDataset all,
            Municipalities municipalities,
            Function<Measure, @Nullable LocalDate> days) {
        requireNonNull(own, "own");
        requireNonNull(all, "all");
        requireNonNull(municipalities, "municipalities");
        requireNonNull(days, "days");
        FundingRecords records = FundingRecords.of(JudgedRecords.of(own, all, municipalities), settings, days);
        return rules.findings(
                (rule, card) -> records.during(card.inForce()), own.dataset().places()::at);
    }
}
