package be.kapstok.wording;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Answer;
import be.kapstok.reason.Reason;
import java.util.List;

/**
 * What a line says of whom a measure is for. It quotes its words, and keeps silent where it cannot tell.
 *
 * @param text the text that was read
 * @param kind the kind of the measure; {@link MeasureKind#NO_SIGN} when no words of integration were found, which does
 *     not say that it is none of integration policy
 * @param confidence how sure that is
 * @param targetGroups the groups that it names, in the order of the text, each with its words and its role
 * @param signs what else it says, in the order of the text
 * @param alternatives the kinds that it would have in other words
 * @param reasons why it is read so; the first one decided, and there is always one
 * @since 0.1.0
 */
public record WordingAnswer(
        String text,
        MeasureKind kind,
        Certainty confidence,
        List<GroupMention> targetGroups,
        List<SignMention> signs,
        List<Alternative> alternatives,
        List<Reason> reasons)
        implements Answer {
    /** Copies the lists. */
    public WordingAnswer {
        targetGroups = List.copyOf(targetGroups);
        signs = List.copyOf(signs);
        alternatives = List.copyOf(alternatives);
        reasons = List.copyOf(reasons);
    }

    /**
     * Drafts a measure with what was read: the text, the groups for which it is, and whether it is open to all. Somebody
     * should look at it.
     *
     * @param id the id of the measure
     * @return the measure; its note says that it was read from a text
     */
    public Measure draft(String id) {
        requireNonNull(id, "id");
        return Drafts.of(id, this);
    }
}
