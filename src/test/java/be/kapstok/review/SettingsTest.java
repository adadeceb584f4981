package be.kapstok.review;

import static org.assertj.core.api.Assertions.assertThat;

import be.kapstok.Kapstok;
import be.kapstok.funding.FundingSettings;
import be.kapstok.measure.MeasureSettings;
import be.kapstok.plan.PlanSettings;
import be.kapstok.support.SupportSettings;
import be.kapstok.validation.CheckedDataset;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A review takes the settings of each family of rules, alone and together. */
class SettingsTest {
    private static final Reviews REVIEWS = Kapstok.flanders().reviews();

    private static final CheckedDataset DATA = Reviewing.checked("""
            {"schemaVersion": 1,
             "populations": [{"nis": "72020", "year": 2013, "population": 10000, "foreignOriginShare": 0.15,
                              "foreignOriginCount": 1500}],
             "integratiediensten": [{"id": "id_x", "municipality": "72020", "status": "present", "name": "Dienst",
                                     "period": {"from": "2012-01-01"}}],
             "measures": [{"id": "m", "title": "Samen eten", "municipality": "72020", "date": "2014-06-01",
                           "targetGroups": ["all_inhabitants"]}],
             "plans": [{"id": "p", "municipality": "72020", "startYear": 2014, "endYear": 2019,
                        "asksIntegrationSubsidy": true, "looseActions": [
                          {"id": "a", "title": "Eten", "integration": true, "policyDomain": "education"},
                          {"id": "b", "title": "Spelen", "integration": true, "policyDomain": "youth"}]}]}
            """);

    private static final MeasureSettings MEASURES = MeasureSettings.DEFAULT.rejecting(Map.of("samen", "gezamenlijk"));
    private static final PlanSettings PLANS = PlanSettings.usual().withMinimumDomains(3);
    private static final SupportSettings SUPPORT = SupportSettings.DEFAULT.many(new BigDecimal("0.15"), 1501);
    private static final FundingSettings FUNDING =
            FundingSettings.DEFAULT.moreThanShare(new BigDecimal("0.15")).atLeastCount(1501);

    @Test
    void eachChangesWhatItsRulesFind() {
        Set<String> usual = rules(REVIEWS);

        assertThat(usual).doesNotContain("RB-13", "RB-39", "RB-66", "RB-76");
        assertThat(added(REVIEWS.under(MEASURES))).containsExactly("RB-13");
        assertThat(added(REVIEWS.under(PLANS))).containsExactly("RB-39");
        assertThat(added(REVIEWS.under(SUPPORT))).containsExactly("RB-66");
        assertThat(added(REVIEWS.under(FUNDING))).containsExactly("RB-76");
    }

    @Test
    void oneDoesNotUndoAnother() {
        assertThat(added(REVIEWS.under(PLANS).under(MEASURES).under(FUNDING).under(SUPPORT)))
                .containsExactly("RB-13", "RB-39", "RB-66", "RB-76");
        assertThat(added(REVIEWS)).isEmpty();
    }

    private static Set<String> added(Reviews reviews) {
        Set<String> added = rules(reviews);
        added.removeAll(rules(REVIEWS));
        return added;
    }

    private static Set<String> rules(Reviews reviews) {
        Set<String> rules = new TreeSet<>();
        reviews.review(DATA).findings().forEach(each -> rules.add(each.rule().value()));
        return rules;
    }
}
