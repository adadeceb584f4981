package be.kapstok.review;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.funding.FundingRules;
import be.kapstok.measure.rule.MeasureRules;
import be.kapstok.model.SourceId;
import be.kapstok.plan.rule.PlanRules;
import be.kapstok.support.SupportRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cards of the rules of policy.
 *
 * @since 0.1.0
 */
public final class PolicyRules {
    private static final List<Class<?>> HOMES =
            List.of(MeasureRules.class, PlanRules.class, SupportRules.class, FundingRules.class);

    private PolicyRules() {}

    /**
     * The cards of all rules of policy, each once, by id; read anew at each call. A rule that two packages judge has a
     * card in each; its examples are those of both.
     */
    public static List<RuleCard> cards() {
        Map<String, RuleCard> byId = new TreeMap<>();
        for (Class<?> home : HOMES) {
            if (home.getResource("rules.json") != null) {
                Catalogue.of(home).cards().forEach(each -> byId.merge(each.id().value(), each, PolicyRules::joined));
            }
        }
        return List.copyOf(byId.values());
    }

    private static RuleCard joined(RuleCard one, RuleCard other) {
        Set<SourceId> sources = new LinkedHashSet<>(one.sources());
        sources.addAll(other.sources());
        return new RuleCard(
                one.id(),
                one.severity(),
                one.nature(),
                one.statement(),
                one.source(),
                List.copyOf(sources),
                one.confidence(),
                one.validFrom(),
                one.validTo(),
                one.since(),
                both(one.passes(), other.passes()),
                both(one.fails(), other.fails()),
                one.note());
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
