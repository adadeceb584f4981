package be.kapstok.plan.rule;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.NameKey;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Measure;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.PolicyField;
import be.kapstok.model.TargetGroup;
import be.kapstok.model.Text;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a data set that plans use: policy domains and fields, planning periods, target groups, measures. */
public final class PlanVocabulary {
    private final Map<String, List<PolicyField>> fields = new LinkedHashMap<>();
    private final Map<PolicyDomainId, PolicyDomain> domains = new LinkedHashMap<>();
    private final Set<String> domainKeys = new HashSet<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final List<String> groups;
    private final List<PlanningPeriod> periods;
    private final SourceIndex sources;
    private final CoveredDays days;

    public PlanVocabulary(CheckedDataset data) {
        Dataset lists = data.dataset();
        for (PolicyField field : lists.list(Kind.POLICY_FIELDS)) {
            fields.computeIfAbsent(field.code().value(), none -> new ArrayList<>())
                    .add(field);
        }
        fields.values()
                .forEach(each -> each.sort(Comparator.comparing(
                        field -> field.period().from(), Comparator.nullsFirst(Comparator.naturalOrder()))));
        for (PolicyDomain domain : lists.list(Kind.POLICY_DOMAINS)) {
            domains.put(domain.id(), domain);
            Text name = domain.name();
            domainKeys.add(NameKey.of(domain.id().value()));
            name.forms().forEach(each -> domainKeys.add(NameKey.of(each)));
        }
        for (Measure measure : lists.list(Kind.MEASURES)) {
            measures.put(measure.id(), measure);
        }
        groups = lists.list(Kind.TARGET_GROUPS).stream().map(TargetGroup::key).toList();
        periods = lists.list(Kind.PLANNING_PERIODS);
        sources = new SourceIndex(data);
        days = CoveredDays.of(data);
    }

    public SourceIndex sources() {
        return sources;
    }

    public CoveredDays days() {
        return days;
    }

    public List<PlanningPeriod> periods() {
        return periods;
    }

    /** The planning period that holds a day, or {@code null} when there is none. */
    @Nullable
    public PlanningPeriod periodOn(LocalDate day) {
        return periods.stream()
                .filter(each -> each.period().contains(day))
                .findFirst()
                .orElse(null);
    }

    /** The ids of target groups, in the order of the data. */
    public List<String> groups() {
        return groups;
    }

    @Nullable
    public Measure measure(String id) {
        return measures.get(id);
    }

    public Collection<PolicyDomain> domains() {
        return domains.values();
    }

    /** The name of a domain or, when the data does not have it, its id. */
    public Object nameOf(PolicyDomainId id) {
        PolicyDomain known = domains.get(id);
        return known == null ? id : known.name();
    }

    /** Whether a text is the id or a name of a domain of the data. */
    public boolean namesDomain(String name) {
        return domainKeys.contains(NameKey.of(name));
    }

    /** The codes of all policy fields, of any time. */
    public Set<String> fieldCodes() {
        return fields.keySet();
    }

    /** The records of a policy field, earliest first. */
    public List<PolicyField> field(String code) {
        return fields.getOrDefault(code, List.of());
    }

    /** The domain of a policy field on a day, or {@code null}. */
    @Nullable
    public PolicyDomainId domainOf(String code, LocalDate day) {
        for (PolicyField each : field(code)) {
            if (each.period().contains(day)) {
                return each.domain();
            }
        }
        return null;
    }

    /** Whether a policy field exists on all days from {@code from}, included, to {@code until}, excluded. */
    public boolean existsThroughout(String code, LocalDate from, LocalDate until) {
        LocalDate reached = from;
        for (PolicyField each : field(code)) {
            if (each.period().contains(reached)) {
                LocalDate end = each.period().until();
                if (end == null) {
                    return true;
                }
                reached = end;
            }
        }
        return !reached.isBefore(until);
    }
}
