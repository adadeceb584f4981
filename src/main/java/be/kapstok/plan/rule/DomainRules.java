package be.kapstok.plan.rule;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.index.NameKey;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.PolicyField;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about the policy domains and the policy fields of a plan. */
final class DomainRules {
    /** The compulsory domain of general financing. */
    private static final PolicyDomainId FINANCING = PolicyDomainId.of("finance");

    private static final List<String> FINANCING_NAMES =
            List.of("algemenefinanciering", "financementgeneral", "generalfinancing");

    private DomainRules() {}

    /**
     * RB-38: integration is not a policy domain of its own: no domain of the plan is about integration alone. Source:
     * seed page; this library chooses the words that show such a domain.
     */
    static void integrationIsNoDomain(ReviewedPlan reviewed, FindingSink findings) {
        List<DomainGrouping> domains = reviewed.plan().policyDomains();
        for (int i = 0; i < domains.size(); i++) {
            DomainGrouping domain = domains.get(i);
            String name = nameOf(domain);
            if (reviewed.settings().integrationAlone(name)) {
                findings.at("/policyDomains/" + i + (domain.name() == null ? "/id" : "/name"))
                        .tell(Excerpt.of(name, Excerpt.IN_A_SENTENCE));
            }
        }
    }

    /**
     * RB-48: a plan uses only codes of the standard system of policy fields. Source: BBC questions and answers of the
     * Agency for Home Affairs.
     */
    static void onlyStandardFields(ReviewedPlan reviewed, FindingSink findings) {
        Set<String> codes = reviewed.words().fieldCodes();
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            String code = use.code();
            if (!codes.contains(code)) {
                findings.at(use.pointer()).meaning(meant(code, codes)).tell(Excerpt.of(code, Excerpt.IN_A_SENTENCE));
            }
        }
    }

    /**
     * The field that was split or, failing that, the code with the same digits in another order, or with all but the
     * first digit.
     */
    private static @Nullable String meant(String code, Set<String> codes) {
        String whole = code.length() == 4 ? code.substring(0, 3) + "0" : code;
        return codes.contains(whole)
                ? whole
                : Nearest.of(code, codes).filter(each -> alike(code, each)).orElse(null);
    }

    /** Whether a code has the same digits as another in another order, or all but the first. */
    private static boolean alike(String code, String other) {
        char[] digits = code.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(digits);
        Arrays.sort(others);
        return Arrays.equals(digits, others) || code.regionMatches(1, other, 1, 3);
    }

    /**
     * RB-49: a policy field is split only into policy items: their codes add digits to the code of the field. Source:
     * BBC questions and answers of the Agency for Home Affairs.
     */
    static void splitsInItemsOnly(ReviewedPlan reviewed, FindingSink findings) {
        for (PlannedAction each : reviewed.actions()) {
            String field = each.action().policyField();
            String item = each.action().policyItem();
            if (field != null && item != null && (!item.startsWith(field) || item.equals(field))) {
                findings.at(each.pointer() + "/policyItem").tell(Excerpt.of(item, Excerpt.IN_A_SENTENCE), field);
            }
        }
    }

    /**
     * RB-50: a plan has at least two policy domains: the compulsory general financing, and another. Source: BBC
     * questions and answers of the Agency for Home Affairs.
     */
    static void hasGeneralFinancing(ReviewedPlan reviewed, FindingSink findings) {
        List<DomainGrouping> domains = reviewed.plan().policyDomains();
        if (domains.stream().noneMatch(DomainRules::isFinancing)) {
            findings.at("/policyDomains").saying("financing").tell();
        } else if (domains.stream().allMatch(DomainRules::isFinancing)) {
            findings.at("/policyDomains").tell();
        }
    }

    /** RB-51: the policy fields 0010 to 0090 belong to general financing. Source: BBC-DR taxonomy, subdomain 00. */
    static void financingFieldsStayTogether(ReviewedPlan reviewed, FindingSink findings) {
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            if (use.code().compareTo("0010") >= 0 && use.code().compareTo("0090") <= 0) {
                Object elsewhere = elsewhere(use, reviewed.words());
                if (elsewhere != null) {
                    findings.at(use.pointer()).tell(use.code(), elsewhere);
                }
            }
        }
    }

    /**
     * The name of the domain to which a field is given, or {@code null} when that is general financing or not stated.
     */
    private static @Nullable Object elsewhere(ReviewedPlan.FieldUse use, PlanVocabulary words) {
        DomainGrouping domain = use.domain();
        if (domain != null) {
            return isFinancing(domain) ? null : Excerpt.of(nameOf(domain), Excerpt.IN_A_SENTENCE);
        }
        PolicyDomainId own =
                use.action() == null ? null : use.action().policyDomainId().orElse(null);
        return own == null || own.equals(FINANCING) ? null : words.nameOf(own);
    }

    /**
     * RB-52: within one plan a policy field belongs to one policy domain. This follows from the policy and management
     * cycle; no text that we read says so.
     */
    static void oneDomainPerField(ReviewedPlan reviewed, FindingSink findings) {
        Map<String, DomainGrouping> first = new HashMap<>();
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            if (use.domain() != null) {
                DomainGrouping earlier = first.putIfAbsent(use.code(), use.domain());
                if (earlier != null && !name(earlier).equals(name(use.domain()))) {
                    findings.at(use.pointer()).tell(use.code(), name(earlier), name(use.domain()));
                }
            }
        }
    }

    private static String name(DomainGrouping domain) {
        return Excerpt.of(nameOf(domain), Excerpt.IN_A_SENTENCE);
    }

    /**
     * RB-53: the policy fields of a plan exist in all its years. Source: the shipped policy fields; some of their years
     * are inferred.
     */
    static void fieldsExistInPeriod(ReviewedPlan reviewed, FindingSink findings) {
        LocalDate from = reviewed.firstDay();
        LocalDate until = reviewed.lastDay().plusDays(1);
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            List<PolicyField> records = reviewed.words().field(use.code());
            if (!records.isEmpty() && !reviewed.words().existsThroughout(use.code(), from, until)) {
                findings.at(use.pointer())
                        .tell(
                                use.code(),
                                records.stream()
                                        .map(each -> Message.of(each.period()))
                                        .toList());
            }
        }
    }

    /**
     * RB-54 gives background: field 0902 may be used, but does not make integration a policy domain. Source: BBC-DR
     * taxonomy, which has 0902 under subdomain 090 (social policy).
     */
    static void integrationFieldIsNoDomain(ReviewedPlan reviewed, FindingSink findings) {
        Stream.concat(
                        reviewed.fieldUses().stream()
                                .filter(each -> each.code().equals(PlannedAction.INTEGRATION_FIELD))
                                .map(ReviewedPlan.FieldUse::pointer),
                        reviewed.actions().stream()
                                .filter(PlannedAction::onIntegrationField)
                                .map(PlannedAction::pointer))
                .findFirst()
                .ifPresent(pointer -> findings.at(pointer).tell());
    }

    /**
     * RB-57 gives background: a plan may define policy domains of its own. Source: BBC questions and answers of the
     * Agency for Home Affairs. RB-38 judges a domain that is about integration alone.
     */
    static void ownSplitOfDomains(ReviewedPlan reviewed, FindingSink findings) {
        List<String> own = reviewed.plan().policyDomains().stream()
                .filter(each -> !isFinancing(each) && !usual(each, reviewed.words()))
                .map(DomainRules::nameOf)
                .filter(each -> !reviewed.settings().integrationAlone(each))
                .map(each -> Excerpt.of(each, Excerpt.IN_A_SENTENCE))
                .toList();
        if (!own.isEmpty()) {
            findings.at("/policyDomains").tell(own);
        }
    }

    private static boolean usual(DomainGrouping domain, PlanVocabulary words) {
        return (domain.id() != null && words.namesDomain(domain.id()))
                || (domain.name() != null && words.namesDomain(domain.name()));
    }

    /** Its name or, failing that, its id; empty when it has neither. */
    private static String nameOf(DomainGrouping domain) {
        String name = domain.name() == null ? domain.id() : domain.name();
        return name == null ? "" : name;
    }

    /** Whether a domain is general financing: by the id {@code finance}, or by a name that holds these words. */
    private static boolean isFinancing(DomainGrouping domain) {
        return FINANCING.value().equals(domain.id()) || namesFinancing(domain.id()) || namesFinancing(domain.name());
    }

    private static boolean namesFinancing(@Nullable String text) {
        return text != null && FINANCING_NAMES.stream().anyMatch(NameKey.of(text)::contains);
    }
}
