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
     * RB-38: integration is no policy domain of its own: no domain of the plan is integration alone. Source: seed page; by
     * which words such a domain is known is a choice of this library.
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

    /** RB-48: only codes of the standard system of policy fields are used. Source: BBC questions and answers of the Agency for Home Affairs. */
    static void onlyStandardFields(ReviewedPlan reviewed, FindingSink findings) {
        Set<String> codes = reviewed.words().fieldCodes();
        for (ReviewedPlan.FieldUse use : reviewed.fieldUses()) {
            String code = use.code();
            if (!codes.contains(code)) {
                findings.at(use.pointer()).meaning(meant(code, codes)).tell(Excerpt.of(code, Excerpt.IN_A_SENTENCE));
            }
        }
    }

    /** The field that was split or, failing that, the code with the same digits in another order or all but one. */
    private static @Nullable String meant(String code, Set<String> codes) {
        String whole = code.length() == 4 ? code.substring(0, 3) + "0" : code;
        return codes.contains(whole)
                ? whole
                : Nearest.of(code, codes).filter(each -> alike(code, each)).orElse(null);
    }

    /** Whether a code has the digits of another in another order, or all but the first. */
    private static boolean alike(String code, String other) {
        char[] digits = code.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(digits);
        Arrays.sort(others);
        return Arrays.equals(digits, others) || code.regionMatches(1, other, 1, 3);
    }

    /**
     * RB-49: a policy field is split in policy items only: their codes add digits to that of the field. Source: BBC questions
     * and answers of the Agency for Home Affairs.
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
     * RB-50: a plan has at least two policy domains: the compulsory general financing, and one more. Source: BBC questions and
     * answers of the Agency for Home Affairs.
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

    /** The name of the domain to which a field is given, or {@code null} when it is general financing or not told. */
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
     * RB-52: within one plan a policy field belongs to one policy domain. It follows from the policy and management cycle; no
     * text was read that says so.
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
     * RB-53: the policy fields of a plan exist in all its years. Source: the shipped policy fields, of which some years are
     * inferred.
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
     * RB-54: tells that field 0902 may be used, and that it does not make integration a policy domain. Source: BBC-DR taxonomy,
     * where 0902 stands under subdomain 090 (social policy).
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
     * RB-57: tells that a split in policy domains of its own is no error. Source: BBC questions and answers of the Agency for
     * Home Affairs. A domain that is integration alone is left to RB-38.
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

    /** Whether it is general financing: by the id {@code finance}, or by a name that holds these words. */
    private static boolean isFinancing(DomainGrouping domain) {
        return FINANCING.value().equals(domain.id()) || namesFinancing(domain.id()) || namesFinancing(domain.name());
    }

    private static boolean namesFinancing(@Nullable String text) {
        return text != null && FINANCING_NAMES.stream().anyMatch(NameKey.of(text)::contains);
    }
}
