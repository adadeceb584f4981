package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Keyed;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Municipality;
import be.kapstok.model.MunicipalityChange;
import be.kapstok.model.NisCode;
import be.kapstok.model.Partner;
import be.kapstok.model.Place;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.PolicyField;
import be.kapstok.model.PolicyFieldCode;
import be.kapstok.model.Population;
import be.kapstok.model.Postcode;
import be.kapstok.model.Practice;
import be.kapstok.model.Region;
import be.kapstok.model.SourceId;
import be.kapstok.model.Sourced;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyAction;
import be.kapstok.model.SubsidyChannel;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.model.SubsidyExtension;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.SupportBody;
import be.kapstok.model.ThemeName;
import be.kapstok.model.VisibleText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the references of each record. */
final class References {
    private static final String OWN_WORDS = "other:";

    private References() {}

    /** Takes a reference: to a record of a kind, by its id, from a value in the record. */
    interface Sink {
        void take(Kind<?> to, String id, String pointer);

        /** Takes a reference to a record that may be of either kind. */
        default void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {}
    }

    /** The id by which other records refer to a record. */
    static String idOf(Keyed record) {
        if (record instanceof Municipality municipality) {
            return municipality.nis().value();
        }
        return record instanceof PolicyField field ? field.code().value() : record.key();
    }

    /** Passes all references of a record to a sink. */
    static void of(Keyed record, Sink sink) {
        if (record instanceof Sourced sourced) {
            sources(sourced.sources(), "", sink);
        }
        if (record instanceof Municipality municipality) {
            one(Kind.PROVINCES, municipality.province(), AreaCode::value, "/province", sink);
        } else if (record instanceof MunicipalityChange change) {
            codes(change.from(), "/from", sink);
            one(Kind.MUNICIPALITIES, change.to(), NisCode::value, "/to", sink);
        } else if (record instanceof SupportBody body) {
            one(Kind.BODIES, body.successor(), BodyId::value, "/successor", sink);
            one(Kind.BODIES, body.predecessor(), BodyId::value, "/predecessor", sink);
        } else if (record instanceof Coverage coverage) {
            one(Kind.BODIES, coverage.body(), BodyId::value, "/body", sink);
            area(coverage.area(), sink);
            codes(coverage.except(), "/except", sink);
        } else if (record instanceof Integratiedienst service) {
            one(Kind.MUNICIPALITIES, service.municipality(), NisCode::value, "/municipality", sink);
        } else if (record instanceof Consultation meeting) {
            bodyOrService(meeting.calledBy(), "/calledBy", sink);
            for (int i = 0; i < meeting.participants().size(); i++) {
                bodyOrService(meeting.participants().get(i), "/participants/" + i, sink);
            }
        } else if (record instanceof Postcode postcode) {
            one(Kind.MUNICIPALITIES, postcode.municipality(), NisCode::value, "/municipality", sink);
            for (int i = 0; i < postcode.places().size(); i++) {
                Place place = postcode.places().get(i);
                NisCode of = place == null ? null : place.municipality();
                one(Kind.MUNICIPALITIES, of, NisCode::value, "/places/" + i + "/municipality", sink);
            }
        } else if (record instanceof Population population) {
            one(Kind.MUNICIPALITIES, population.nis(), NisCode::value, "/nis", sink);
        } else if (record instanceof PolicyField field) {
            one(Kind.POLICY_DOMAINS, field.domain(), PolicyDomainId::value, "/domain", sink);
        } else if (record instanceof Subsidy subsidy) {
            one(Kind.SUBSIDY_SOURCES, subsidy.source(), "/source", sink);
            subsidy(subsidy, sink);
        } else if (record instanceof SubsidySource giver) {
            area(giver.area(), sink);
        } else if (record instanceof ThemeName theme) {
            for (int i = 0; i < theme.domains().size(); i++) {
                one(Kind.POLICY_DOMAINS, theme.domains().get(i), PolicyDomainId::value, "/domains/" + i, sink);
            }
        } else if (record instanceof Partner partner) {
            one(Kind.BODIES, partner.body(), BodyId::value, "/body", sink);
            partner.areaCode().ifPresent(area -> area(area, sink));
        } else if (record instanceof Practice practice) {
            one(Kind.POLICY_DOMAINS, practice.domain(), "/domain", sink);
            groups(practice.targetGroups(), "/targetGroups", sink);
            codesAmong(practice.municipalities(), "/municipalities", sink);
        } else if (record instanceof Measure measure) {
            measure(measure, sink);
        } else if (record instanceof MultiYearPlan plan) {
            plan(plan, sink);
        }
    }

    /** A municipality or a province; regions are always known. */
    private static void area(@Nullable AreaCode area, Sink sink) {
        if (area != null
                && Stream.of(Region.values()).noneMatch(each -> each.code().equals(area))) {
            sink.takeEither(Kind.PROVINCES, Kind.MUNICIPALITIES, area.value(), "/area");
        }
    }

    private static void bodyOrService(@Nullable String id, String pointer, Sink sink) {
        if (id != null) {
            sink.takeEither(Kind.BODIES, Kind.INTEGRATIEDIENSTEN, id, pointer);
        }
    }

    private static void measure(Measure measure, Sink sink) {
        code(measure.municipality(), "/municipality", sink);
        groups(measure.targetGroups(), "/targetGroups", sink);
        one(Kind.POLICY_DOMAINS, measure.policyDomain(), "/policyDomain", sink);
        field(measure.policyField(), "/policyField", sink);
        for (int i = 0; i < measure.subsidies().size(); i++) {
            one(Kind.SUBSIDIES, measure.subsidies().get(i), "/subsidies/" + i, sink);
        }
        codesAmong(measure.cooperation(), "/cooperation", sink);
    }

    /**
     * Skips the fields under the plan's own domains: a separate rule reports those, because a rule of policy judges
     * them.
     */
    private static void plan(MultiYearPlan plan, Sink sink) {
        code(plan.municipality(), "/municipality", sink);
        groups(plan.audienceGroups(), "/audienceGroups", sink);
        plan.actions().forEach((pointer, action) -> {
            one(Kind.POLICY_DOMAINS, action.policyDomain(), pointer + "/policyDomain", sink);
            field(action.policyField(), pointer + "/policyField", sink);
            one(Kind.MEASURES, action.measure(), pointer + "/measure", sink);
        });
    }

    private static void subsidy(Subsidy subsidy, Sink sink) {
        actions(subsidy.actions(), sink);
        for (int i = 0; i < subsidy.conditions().size(); i++) {
            condition(subsidy.conditions().get(i), "/conditions/" + i, sink);
        }
        for (int i = 0; i < subsidy.extensions().size(); i++) {
            SubsidyExtension extension = subsidy.extensions().get(i);
            if (extension != null) {
                condition(extension.condition(), "/extensions/" + i + "/condition", sink);
                sources(extension.sources(), "/extensions/" + i, sink);
            }
        }
        for (int i = 0; i < subsidy.channels().size(); i++) {
            SubsidyChannel channel = subsidy.channels().get(i);
            if (channel != null) {
                codes(channel.municipalities(), "/channels/" + i + "/municipalities", sink);
                codes(channel.except(), "/channels/" + i + "/except", sink);
                sources(channel.sources(), "/channels/" + i, sink);
            }
        }
    }

    private static void actions(List<SubsidyAction> actions, Sink sink) {
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i) != null) {
                one(Kind.SOURCES, actions.get(i).source(), SourceId::value, "/actions/" + i + "/source", sink);
            }
        }
    }

    private static void condition(@Nullable SubsidyCondition condition, String pointer, Sink sink) {
        if (condition != null) {
            codes(condition.municipalities(), pointer + "/municipalities", sink);
            sources(condition.sources(), pointer, sink);
        }
    }

    private static void sources(List<SourceId> sources, String pointer, Sink sink) {
        for (int i = 0; i < sources.size(); i++) {
            one(Kind.SOURCES, sources.get(i), SourceId::value, pointer + "/sources/" + i, sink);
        }
    }

    private static <T> void one(Kind<?> to, @Nullable T id, Function<T, String> text, String pointer, Sink sink) {
        if (id != null) {
            sink.take(to, text.apply(id), pointer);
        }
    }

    private static void one(Kind<?> to, @Nullable String id, String pointer, Sink sink) {
        if (id != null) {
            sink.take(to, id, pointer);
        }
    }

    /** A policy field that people type; the check of the form reports a malformed one. */
    private static void field(@Nullable String code, String pointer, Sink sink) {
        if (code != null && PolicyFieldCode.matches(code)) {
            sink.take(Kind.POLICY_FIELDS, code, pointer);
        }
    }

    /** A code that people type; the check of the form reports a malformed one. */
    private static void code(@Nullable String code, String pointer, Sink sink) {
        if (code != null && NisCode.matches(code)) {
            sink.take(Kind.MUNICIPALITIES, code, pointer);
        }
    }

    private static void codes(List<NisCode> codes, String pointer, Sink sink) {
        for (int i = 0; i < codes.size(); i++) {
            one(Kind.MUNICIPALITIES, codes.get(i), NisCode::value, pointer + "/" + i, sink);
        }
    }

    /** The codes in a list of codes and names; names are not references. */
    private static void codesAmong(List<String> words, String pointer, Sink sink) {
        for (int i = 0; i < words.size(); i++) {
            code(words.get(i), pointer + "/" + i, sink);
        }
    }

    /** Groups given by id; own words are not references, and the check of the form reports a blank text. */
    private static void groups(List<String> groups, String pointer, Sink sink) {
        for (int i = 0; i < groups.size(); i++) {
            if (!VisibleText.isBlank(groups.get(i)) && !groups.get(i).startsWith(OWN_WORDS)) {
                sink.take(Kind.TARGET_GROUPS, groups.get(i), pointer + "/" + i);
            }
        }
    }
}
