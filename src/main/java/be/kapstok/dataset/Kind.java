package be.kapstok.dataset;

import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.Partner;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyField;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.model.Province;
import be.kapstok.model.Publication;
import be.kapstok.model.Source;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.SupportBody;
import be.kapstok.model.TargetGroup;
import be.kapstok.model.ThemeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of record: one list of a data set.
 *
 * @param <T> the type of its records
 * @since 0.1.0
 */
public final class Kind<T extends Keyed> {
    /** The sources of facts. */
    public static final Kind<Source> SOURCES = new Kind<>("sources", Source.class);
    /** Provinces. */
    public static final Kind<Province> PROVINCES = new Kind<>("provinces", Province.class);
    /** Municipalities, a record for each code and name. */
    public static final Kind<Municipality> MUNICIPALITIES = new Kind<>("municipalities", Municipality.class);
    /** Mergers and other changes of municipalities. */
    public static final Kind<MunicipalityChange> CHANGES = new Kind<>("changes", MunicipalityChange.class);
    /** Postcodes and the municipalities in which they are used. */
    public static final Kind<Postcode> POSTCODES = new Kind<>("postcodes", Postcode.class);
    /** The numbers of people in municipalities. */
    public static final Kind<Population> POPULATIONS = new Kind<>("populations", Population.class);
    /** Support bodies. */
    public static final Kind<SupportBody> BODIES = new Kind<>("bodies", SupportBody.class);
    /** The areas that bodies serve, and when. */
    public static final Kind<Coverage> COVERAGES = new Kind<>("coverages", Coverage.class);
    /** Integratiediensten, present or known to be absent. */
    public static final Kind<Integratiedienst> INTEGRATIEDIENSTEN =
            new Kind<>("integratiediensten", Integratiedienst.class);
    /** Meetings of services and bodies. */
    public static final Kind<Consultation> CONSULTATIONS = new Kind<>("consultations", Consultation.class);
    /** Domains of municipal policy. */
    public static final Kind<PolicyDomain> POLICY_DOMAINS = new Kind<>("policyDomains", PolicyDomain.class);
    /** Policy fields of the policy and management cycle. */
    public static final Kind<PolicyField> POLICY_FIELDS = new Kind<>("policyFields", PolicyField.class);
    /** Periods for which multi-year plans are made. */
    public static final Kind<PlanningPeriod> PLANNING_PERIODS = new Kind<>("planningPeriods", PlanningPeriod.class);
    /** Groups for whom measures are meant. */
    public static final Kind<TargetGroup> TARGET_GROUPS = new Kind<>("targetGroups", TargetGroup.class);
    /** The seven themes of the seed page. */
    public static final Kind<ThemeName> THEMES = new Kind<>("themes", ThemeName.class);
    /** The authorities and funds that give subsidies. */
    public static final Kind<SubsidySource> SUBSIDY_SOURCES = new Kind<>("subsidySources", SubsidySource.class);
    /** Subsidies. */
    public static final Kind<Subsidy> SUBSIDIES = new Kind<>("subsidies", Subsidy.class);
    /** Partners of municipalities. */
    public static final Kind<Partner> PARTNERS = new Kind<>("partners", Partner.class);
    /** Publications about local integration policy. */
    public static final Kind<Publication> PUBLICATIONS = new Kind<>("publications", Publication.class);
    /** Practices of municipalities. */
    public static final Kind<Practice> PRACTICES = new Kind<>("practices", Practice.class);
    /** Measures of municipalities. */
    public static final Kind<Measure> MEASURES = new Kind<>("measures", Measure.class);
    /** Multi-year plans of municipalities. */
    public static final Kind<MultiYearPlan> PLANS = new Kind<>("plans", MultiYearPlan.class);

    /** All kinds, in the order in which a data set is written. */
    public static final List<Kind<?>> ALL = List.of(
            SOURCES,
            PROVINCES,
            MUNICIPALITIES,
            CHANGES,
            POSTCODES,
            POPULATIONS,
            BODIES,
            COVERAGES,
            INTEGRATIEDIENSTEN,
            CONSULTATIONS,
            POLICY_DOMAINS,
            POLICY_FIELDS,
            PLANNING_PERIODS,
            TARGET_GROUPS,
            THEMES,
            SUBSIDY_SOURCES,
            SUBSIDIES,
            PARTNERS,
            PUBLICATIONS,
            PRACTICES,
            MEASURES,
            PLANS);

    private static final Set<String> NAMES =
            ALL.stream().map(Kind::list).collect(Collectors.toCollection(LinkedHashSet::new));

    private final String list;
    private final Class<T> type;

    private Kind(String list, Class<T> type) {
        this.list = list;
        this.type = type;
    }

    /** {@return the kind whose list has a name; for example {@code measures}} */
    public static Optional<Kind<?>> of(String list) {
        Objects.requireNonNull(list, "list");
        for (Kind<?> kind : ALL) {
            if (kind.list.equals(list)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** {@return the JSON pointer of the record at a place, from 0, in the list of a data set} */
    public String pointer(int index) {
        return "/" + list + "/" + index;
    }

    /** The names of all lists. */
    static Set<String> names() {
        return NAMES;
    }

    /** {@return the name of the list in a data set; for example {@code municipalities}} */
    public String list() {
        return list;
    }

    /** The type of the records: a record, or a sealed interface of records. */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return list;
    }
}
