package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.NisCode;
import be.kapstok.model.Partner;
import be.kapstok.model.PolicyFieldCode;
import be.kapstok.model.Practice;
import be.kapstok.model.PriorityLink;
import be.kapstok.model.SeparatePlan;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about names and codes that are not references in the sense of {@link UnknownReference}. */
final class UnknownNames {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[,;/()]\\s*|\\s+(?:en|et|and)\\s+");

    private UnknownNames() {}

    /** Gives only a warning, because rules of policy judge these links and need a checked plan for that. */
    static void unknownAction(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof MultiYearPlan plan) {
            Set<String> actions = new LinkedHashSet<>();
            plan.actions().forEach((pointer, each) -> {
                if (each.id() != null) {
                    actions.add(each.id());
                }
            });
            for (int i = 0; i < plan.priorityLinks().size(); i++) {
                PriorityLink link = plan.priorityLinks().get(i);
                for (int j = 0; link != null && j < link.actions().size(); j++) {
                    among(actions, link.actions().get(j), entry, "/priorityLinks/" + i + "/actions/" + j, findings);
                }
            }
            for (int i = 0; i < plan.separatePlans().size(); i++) {
                SeparatePlan separate = plan.separatePlans().get(i);
                for (int j = 0; separate != null && j < separate.linkedActions().size(); j++) {
                    String pointer = "/separatePlans/" + i + "/linkedActions/" + j;
                    among(actions, separate.linkedActions().get(j), entry, pointer, findings);
                }
            }
        }
    }

    /**
     * Gives only a warning, because rules of policy judge these fields by the lists of the years of the plan, and need
     * a checked plan for that. An empty list contradicts nothing.
     */
    static void unknownOwnField(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof MultiYearPlan plan
                && !plan.policyDomains().isEmpty()
                && !records.ids(Kind.POLICY_FIELDS).isEmpty()) {
            for (int i = 0; i < plan.policyDomains().size(); i++) {
                DomainGrouping domain = plan.policyDomains().get(i);
                for (int j = 0; domain != null && j < domain.fields().size(); j++) {
                    String code = domain.fields().get(j);
                    if (code != null && PolicyFieldCode.matches(code)) {
                        String pointer = "/policyDomains/" + i + "/fields/" + j;
                        among(records.ids(Kind.POLICY_FIELDS), code, entry, pointer, findings);
                    }
                }
            }
        }
    }

    private static void among(
            Set<String> known, @Nullable String word, Entry entry, String pointer, DatasetFindings findings) {
        if (word != null && !known.contains(word)) {
            findings.at(entry, pointer)
                    .meaning(findings.nearest(word, known))
                    .tell(Excerpt.of(word, Excerpt.IN_A_SENTENCE));
        }
    }

    /**
     * When some measures are known, an unknown measure is an unknown reference; when none is known, the measures may be
     * in another file, and nobody can look up the measure of the action.
     */
    static void unknownMeasure(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof MultiYearPlan plan
                && records.ids(Kind.MEASURES).isEmpty()) {
            References.of(plan, (to, id, pointer) -> {
                if (to == Kind.MEASURES) {
                    findings.at(entry, pointer).tell(Excerpt.of(id, Excerpt.IN_A_SENTENCE));
                }
            });
        }
    }

    /** A word that looks like a code is an unknown reference when nothing has that code. */
    static void unknownMunicipality(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof Practice practice) {
            for (int i = 0; i < practice.municipalities().size(); i++) {
                String word = practice.municipalities().get(i);
                if (!VisibleText.isBlank(word)
                        && !NisCode.matches(word)
                        && !records.municipalityNames().isKnown(word)) {
                    findings.at(entry, "/municipalities/" + i)
                            .meaning(findings.meant(word, records.municipalityNames()::meant))
                            .tell(Excerpt.of(word, Excerpt.IN_A_SENTENCE));
                }
            }
        }
    }

    /** Gives only a warning: an area may be an unknown place, but then no question about a place finds the partner. */
    static void unknownArea(Entry entry, Records records, DatasetFindings findings) {
        if (!(entry.record() instanceof Partner partner) || VisibleText.isBlank(partner.area())) {
            return;
        }
        String area = String.valueOf(partner.area());
        PlaceNames names = records.areaNames();
        if (AreaCode.matches(area) || isOfKnownPartner(area, records) || names.isKnown(area)) {
            return;
        }
        for (String part : BETWEEN_NAMES.split(area, -1)) {
            if (!part.isBlank() && !AreaCode.matches(part) && !names.isKnown(part)) {
                String meant = findings.meant(part, names::meant);
                findings.at(entry, "/area")
                        .meaning(meant == null ? null : area.replace(part, meant))
                        .tell(Excerpt.of(part, Excerpt.IN_A_SENTENCE));
                return;
            }
        }
    }

    private static boolean isOfKnownPartner(String area, Records records) {
        return records.ofWorld(Kind.PARTNERS).stream()
                .anyMatch(each -> each instanceof Partner partner && area.equals(partner.area()));
    }
}
