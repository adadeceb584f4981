package be.kapstok.lists;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
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
import be.kapstok.writing.RecordFields;
import be.kapstok.writing.RecordTree;
import java.util.List;
import java.util.Locale;
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
            constants("kinds", MeasureKind.values(), "measures.declaredKind", "practices.kind"),
            constants("aims", PolicyAim.values(), "measures.aims"),
            constants("selectionCriteria", SelectionCriterion.values(), "measures.selectionCriterion"),
            constants("levels", FundingLevel.values(), "subsidies.level", "subsidySources.level"),
            constants("applicants", OrganisationKind.values(), "subsidies.applicants"),
            constants("access", SubsidyAccess.values(), "subsidies.access"),
            constants("sectors", PartnerSector.values(), "partners.sector"),
            constants("statuses", ServiceStatus.values(), "integratiediensten.status"),
            constants("tasks", ServiceTask.values(), "integratiediensten.tasks"),
            constants("offers", SupportOffer.values(), "bodies.offers"),
            constants("bodyKinds", BodyKind.values(), "bodies.kind"),
            constants("regions", Region.values(), "provinces.region", "municipalities.region"),
            constants("changeKinds", ChangeKind.values(), "changes.kind"),
            constants("kindBases", KindBasis.values(), "practices.kindBasis"),
            constants("planParts", PlanPart.values(), "plans.parts"),
            constants("priorities", PolicyPriority.values(), "plans.priorityLinks.priority"),
            constants("directors", DirectorHolder.values(), "plans.director.heldBy"),
            constants("precisions", Precision.values(), "period.fromPrecision", "period.untilPrecision"),
            constants("confidences", Confidence.values(), "measures.confidence"));

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

    private static WordSource constants(String list, Enum<?>[] constants, String... fields) {
        List<Enum<?>> all = List.of(constants);
        return new WordSource(list, List.of(fields), data -> all.stream().map(WordSource::word));
    }

    private static ListedWord word(Enum<?> constant) {
        ListedWord.Name name = constant instanceof Region region
                ? ListedWord.Name.of(region.title())
                : constant instanceof PolicyPriority priority
                        ? ListedWord.Name.of(priority.title())
                        : Lists.name(Message.of(constant));
        return new ListedWord(written(constant), name, null, null);
    }

    /** The word of a constant in data: the priorities are capitals, all others are not. */
    private static String written(Enum<?> constant) {
        return constant instanceof PolicyPriority
                ? constant.name()
                : constant.name().toLowerCase(Locale.ROOT);
    }
}
