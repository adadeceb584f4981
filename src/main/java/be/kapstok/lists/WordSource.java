package be.kapstok.lists;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.RecordFields;
import be.kapstok.dataset.RecordTree;
import be.kapstok.model.BodyKind;
import be.kapstok.model.ChangeKind;
import be.kapstok.model.Confidence;
import be.kapstok.model.DirectorHolder;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.Keyed;
import be.kapstok.model.KindBasis;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.PlanPart;
import be.kapstok.model.PolicyAim;
import be.kapstok.model.PolicyPriority;
import be.kapstok.model.Precision;
import be.kapstok.model.Region;
import be.kapstok.model.SelectionCriterion;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.ServiceTask;
import be.kapstok.model.SubsidyAccess;
import be.kapstok.model.SupportOffer;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a list come from.
 *
 * @param list the id of the list
 * @param fields the fields that take its words
 * @param from gives the words
 */
record WordSource(String list, List<String> fields, Function<Dataset, Stream<ListedWord>> from) {
    /** All lists: those of the data, then those of the format. */
    static final List<WordSource> ALL = List.of(
            records(Kind.TARGET_GROUPS, "id", "name", "class", "measures.targetGroups", "practices.targetGroups"),
            records(
                    Kind.POLICY_DOMAINS,
                    "id",
                    "name",
                    "",
                    "measures.policyDomain",
                    "policyFields.domain",
                    "themes.domains",
                    "practices.domain",
                    "plans.policyDomains.id",
                    "plans.objectives.actionPlans.actions.policyDomain"),
            records(
                    Kind.POLICY_FIELDS,
                    "code",
                    "name",
                    "domain",
                    "measures.policyField",
                    "plans.policyDomains.fields",
                    "plans.objectives.actionPlans.actions.policyField"),
            records(Kind.THEMES, "id", "name", "", "subsidies.themes", "partners.themes"),
            records(Kind.SUBSIDY_SOURCES, "id", "name", "level", "subsidies.source"),
            records(Kind.SUBSIDIES, "id", "name", "level", "measures.subsidies"),
            records(Kind.PLANNING_PERIODS, "id", "regime", ""),
            records(
                    Kind.MUNICIPALITIES,
                    "nis",
                    "name",
                    "province",
                    "measures.municipality",
                    "measures.cooperation",
                    "plans.municipality",
                    "practices.municipalities",
                    "integratiediensten.municipality"),
            records(Kind.PROVINCES, "code", "name", "region", "municipalities.province", "coverages.area"),
            records(Kind.BODIES, "id", "name", "kind", "coverages.body", "partners.body"),
            records(Kind.SOURCES, "id", "title", "", "measures.sources"),
            constants("kinds", MeasureKind.class, "measures.declaredKind", "practices.kind"),
            constants("aims", PolicyAim.class, "measures.aims"),
            constants("selectionCriteria", SelectionCriterion.class, "measures.selectionCriterion"),
            constants("levels", FundingLevel.class, "subsidies.level", "subsidySources.level"),
            constants("applicants", OrganisationKind.class, "subsidies.applicants"),
            constants("access", SubsidyAccess.class, "subsidies.access"),
            constants("sectors", PartnerSector.class, "partners.sector"),
            constants("statuses", ServiceStatus.class, "integratiediensten.status"),
            constants("tasks", ServiceTask.class, "integratiediensten.tasks"),
            constants("offers", SupportOffer.class, "bodies.offers"),
            constants("bodyKinds", BodyKind.class, "bodies.kind"),
            constants("regions", Region.class, "provinces.region", "municipalities.region"),
            constants("changeKinds", ChangeKind.class, "changes.kind"),
            constants("kindBases", KindBasis.class, "practices.kindBasis"),
            constants("planParts", PlanPart.class, "plans.parts"),
            constants("priorities", PolicyPriority.class, "plans.priorityLinks.priority"),
            constants("directors", DirectorHolder.class, "plans.director.heldBy"),
            constants("precisions", Precision.class, "period.fromPrecision", "period.untilPrecision"),
            constants("confidences", Confidence.class, "measures.confidence"));

    Stream<ListedWord> words(Dataset data) {
        return from.apply(data);
    }

    private static WordSource records(Kind<?> kind, String id, String name, String belongsTo, String... fields) {
        return new WordSource(
                kind.list(),
                List.of(fields),
                data -> data.list(kind).stream().map(each -> word(each, id, name, belongsTo)));
    }

    private static ListedWord word(Keyed of, String id, String name, String belongsTo) {
        Map<String, @Nullable Object> properties = RecordTree.of((Record) of, Languages.DUTCH);
        Object other = properties.get(belongsTo);
        Object named = value(of, of.getClass(), name);
        return new ListedWord(
                String.valueOf(properties.get(id)),
                ListedWord.Name.of(named instanceof Text text ? text : Text.of(String.valueOf(named))),
                properties.containsKey("period") && value(of, of.getClass(), "period") instanceof Period period
                        ? period
                        : null,
                other == null ? null : other.toString());
    }

    private static <T> @Nullable Object value(Object of, Class<T> type, String field) {
        return new RecordFields<>(type).get(Objects.requireNonNull(type.cast(of)), field);
    }

    private static <E extends Enum<E>> WordSource constants(String list, Class<E> type, String... fields) {
        return new WordSource(
                list, List.of(fields), data -> Stream.of(type.getEnumConstants()).map(WordSource::word));
    }

    private static ListedWord word(Enum<?> constant) {
        ListedWord.Name name = constant instanceof Region region
                ? ListedWord.Name.of(region.title())
                : constant instanceof PolicyPriority priority
                        ? ListedWord.Name.of(priority.title())
                        : Lists.name(Message.of(constant));
        return new ListedWord(written(constant), name, null, null);
    }

    /** The word of a constant in JSON. */
    private static String written(Enum<?> constant) {
        try {
            return constant.getDeclaringClass()
                    .getField(constant.name())
                    .getAnnotation(JsonProperty.class)
                    .value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
