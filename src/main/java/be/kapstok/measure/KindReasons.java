package be.kapstok.measure;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.measure.rule.Decision;
import be.kapstok.measure.rule.ForWhom;
import be.kapstok.measure.rule.MeasureVocabulary;
import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.model.Source;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the reasons why a measure is of a kind. Reasons that name nothing from the measure are made only once. */
final class KindReasons {
    private final MeasureVocabulary vocabulary;
    private final List<Source> ofDefinition;
    private final List<Source> ofFields;
    private final List<List<Reason>> plain = new ArrayList<>();

    KindReasons(Catalogue book, MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ofDefinition = book.rule(RuleId.of("RB-01")).sources();
        this.ofFields = book.rule(RuleId.of("RB-56")).sources();
        for (Decision each : Decision.values()) {
            List<String> records = each == Decision.FOR_ALL ? List.of(ForWhom.ALL) : List.of();
            plain.add(List.of(new Reason(why(each), List.of(), ofDefinition, Confidence.CONFIRMED, records)));
        }
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array, never written down
    List<Reason> of(Decision decision, Measure measure) {
        return switch (decision) {
            case FOR_GROUPS, FOR_ALL_AND_GROUPS -> List.of(groups(decision, measure.targetGroups()));
            case ONE_GROUP_FIELD -> List.of(field(measure.policyField()));
            default -> plain.get(decision.ordinal());
        };
    }

    private static MeasureReason why(Decision decision) {
        return switch (decision) {
            case FOR_ALL -> MeasureReason.FOR_ALL;
            case OPEN_TO_ALL -> MeasureReason.OPEN_TO_ALL;
            case FOR_GROUPS -> MeasureReason.FOR_GROUPS;
            case FOR_ALL_AND_GROUPS -> MeasureReason.FOR_ALL_AND_GROUPS;
            case ONE_GROUP_FIELD -> MeasureReason.ONE_GROUP_FIELD;
            case FOR_NO_GROUP -> MeasureReason.FOR_NO_GROUP;
            case NOT_TOLD -> MeasureReason.FOR_WHOM_NOT_TOLD;
            case CLOSED -> MeasureReason.CLOSED_BUT_FOR_WHOM_NOT_TOLD;
            case CONTRADICTORY -> MeasureReason.OPENNESS_CONTRADICTORY;
        };
    }

    /** Names the groups; the records are those of the groups that are given by id. */
    private Reason groups(Decision decision, List<String> named) {
        List<Object> names = new ArrayList<>(named.size());
        List<String> records = new ArrayList<>(named.size());
        for (int i = 0; i < named.size(); i++) {
            String group = named.get(i);
            if (ForWhom.isGroup(group) && named.indexOf(group) == i) {
                names.add(vocabulary.name(group));
                if (vocabulary.group(group) != null) {
                    records.add(group);
                }
            }
        }
        return new Reason(why(decision), List.of(List.copyOf(names)), ofDefinition, Confidence.CONFIRMED, records);
    }

    private Reason field(@Nullable String code) {
        List<String> field = code == null ? List.of() : List.of(code);
        return new Reason(MeasureReason.ONE_GROUP_FIELD, List.copyOf(field), ofFields, Confidence.PROBABLE, field);
    }
}
