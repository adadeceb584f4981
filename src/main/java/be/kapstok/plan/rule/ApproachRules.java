package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.ContextAnalysis;
import be.kapstok.model.Director;
import be.kapstok.model.DirectorHolder;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.PriorityLink;
import be.kapstok.model.Region;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules about the approach of a municipality: its analysis, directors, participation, audience and priorities. */
final class ApproachRules {
    private ApproachRules() {}

    /**
     * RB-43: the context analysis holds figures on local diversity. Sources: ABB brochure of May 2013, ch. 2.2;
     * vlaamserand.be, in nine steps, step 4; municipality of Drogenbos. A plan that does not mention an analysis is not
     * judged.
     */
    static void analysisHasOriginFigures(ReviewedPlan reviewed, FindingSink findings) {
        ContextAnalysis analysis = reviewed.plan().contextAnalysis();
        if (analysis != null && VisibleText.isBlank(analysis.originFigures())) {
            findings.at("/contextAnalysis").tell();
        }
    }

    /**
     * RB-44: the plan names an alderman and an official who direct integration policy. Sources: belg.be, in nine steps,
     * step 1; vlaamserand.be, step 3; Flemish site on integration policy.
     */
    static void namesDirectors(ReviewedPlan reviewed, FindingSink findings) {
        Director director = reviewed.plan().director();
        boolean alderman = director != null && !VisibleText.isBlank(director.alderman());
        boolean official = director != null && !VisibleText.isBlank(director.official());
        String place = director == null ? "" : "/director";
        if (!alderman && !official) {
            findings.at(place).tell();
        } else if (!alderman) {
            findings.at(place).saying("alderman").tell();
        } else if (!official) {
            findings.at(place).saying("official").tell();
        }
    }

    /**
     * RB-45: inhabitants and target groups can take part in drafting the plan. Sources: ABB brochure of May 2013, ch. 2.7;
     * Flemish policy priority 5.
     */
    static void letsPeopleTakePart(ReviewedPlan reviewed, FindingSink findings) {
        if (reviewed.plan().participation().isEmpty()) {
            findings.at("").tell();
        }
    }

    /**
     * RB-46: the plan is for all inhabitants, with special attention to the target groups. Sources: agii.be, Flemish
     * integration policy; vlaanderen.be, integration and civic integration. A plan that names its audience in own words only is
     * not judged.
     */
    static void addressesAllInhabitants(ReviewedPlan reviewed, FindingSink findings) {
        List<String> groups = reviewed.plan().audienceGroups();
        if (!groups.contains("all_inhabitants")) {
            findings.at("/audienceGroups")
                    .tell(groups.stream()
                            .map(each -> Excerpt.of(each, Excerpt.IN_A_SENTENCE))
                            .toList());
        }
    }

    /**
     * RB-47: a plan that applies for the integration subsidy says which of its actions answer the Flemish policy
     * priorities for integration. Sources: decree of 28 April 1998, art. 28-30 as replaced in 2012; order of 26 October
     * 2012; planlastendecreet of 15 July 2011.
     */
    static void answersPriorities(ReviewedPlan reviewed, FindingSink findings) {
        if (!Boolean.TRUE.equals(reviewed.plan().asksIntegrationSubsidy())) {
            return;
        }
        List<PriorityLink> links = reviewed.plan().priorityLinks();
        if (links.stream().allMatch(each -> each.actions().isEmpty())) {
            findings.at("/asksIntegrationSubsidy").tell();
        }
        for (int i = 0; i < links.size(); i++) {
            PriorityLink link = links.get(i);
            reviewed.tellUnknown(link.actions(), "/priorityLinks/" + i + "/actions/", link.priority(), findings);
        }
    }

    /**
     * RB-74: the municipality directs integration policy: not its integratiedienst, the integratiecentrum or the Agency.
     * Sources: decree of 7 June 2013, ch. 5; odice.be; politeia.be. In Brussels it is the Flemish Community Commission (RB-73).
     */
    static void municipalityDirects(ReviewedPlan reviewed, FindingSink findings) {
        DirectorHolder holder = holder(reviewed.plan());
        List<Municipality> municipalities = reviewed.territory().municipalities();
        boolean commission = holder == DirectorHolder.VGC
                && municipalities.stream().allMatch(each -> each.region() == Region.BRUSSELS);
        if (holder != null && holder != DirectorHolder.MUNICIPALITY && !commission) {
            findings.at("/director/heldBy")
                    .meaning("municipality")
                    .tell(new Message(
                            ApproachRules.class, "director." + holder.name().toLowerCase(Locale.ROOT), List.of()));
        }
    }

    /** Who directs the policy, or {@code null} when the plan does not say so. */
    static @Nullable DirectorHolder holder(MultiYearPlan plan) {
        Director director = plan.director();
        return director == null ? null : director.heldBy();
    }
}
