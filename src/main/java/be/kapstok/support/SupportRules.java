package be.kapstok.support;

import static java.util.Objects.requireNonNull;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.Rule;
import be.kapstok.catalogue.RuleSet;
import be.kapstok.index.JudgedRecords;
import be.kapstok.place.Municipalities;
import be.kapstok.reason.Finding;
import be.kapstok.validation.CheckedDataset;
import java.util.List;

/**
 * The rules of policy about integratiediensten, support bodies and their consultations. Immutable and safe to share
 * between threads.
 *
 * <p>A rule judges the records whose period, as far as known, shares a day with its own. It never counts missing facts
 * against a record.
 *
 * @since 0.1.0
 */
public final class SupportRules {
    private static final List<Rule<SupportRecords>> RULES = List.of(
            Rule.of("RB-64", ServiceRules::runByMunicipality),
            Rule.of("RB-65", ServiceRules::threeTasks),
            Rule.of("RB-66", ServiceRules::manyOfForeignOrigin),
            Rule.of("RB-67", ServiceRules::recognitionIsAChoice),
            Rule.of("RB-68", ServiceRules::noRecognitionAfterRepeal),
            Rule.of("RB-69", BodyRules::centreOfProvinceOrCity),
            Rule.of("RB-70", BodyRules::centreTunesToDiversity),
            Rule.of("RB-71", BodyRules::kruispuntInItsTime),
            Rule.of("RB-72", RegularConsultation::check),
            Rule.of("RB-73", BodyRules::supporterAfterReform),
            Rule.of("RB-74", BodyRules::directedByMunicipality));

    private final RuleSet<SupportRecords> rules = new RuleSet<>(Catalogue.of(SupportRules.class), RULES);
    private final SupportSettings settings;

    /** Makes the rules, with settings for what the sources leave open. */
    public SupportRules(SupportSettings settings) {
        requireNonNull(settings, "settings");
        this.settings = settings;
    }

    /**
     * {@return the findings about the support bodies, services and consultations of a data set, in the order of the
     * rules}
     *
     * @param all all known data, {@code own} included; {@code municipalities} must be those of this data
     */
    public List<Finding> check(CheckedDataset own, CheckedDataset all, Municipalities municipalities) {
        requireNonNull(own, "own");
        requireNonNull(all, "all");
        requireNonNull(municipalities, "municipalities");
        SupportRecords records = SupportRecords.of(JudgedRecords.of(own, all, municipalities), settings);
        return rules.findings(
                (rule, card) -> records.during(card.inForce()), own.dataset().places()::at);
    }
}
