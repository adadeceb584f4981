package be.kapstok.wording;

import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Reason;
import be.kapstok.reason.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hints make of an answer: they decide only where the words of the line say nothing. */
final class Hinted {
    private static final String FOREIGN_ORIGIN = "0902";
    private static final String ASYLUM_RECEPTION = "0903";

    /** The reasons of a line that says nothing of whom it is for. */
    private static final Set<ReasonCode> SILENT = Set.of(WordingReason.NOTHING_FOUND, WordingReason.BARE_WORD);

    private Hinted() {}

    static WordingAnswer by(WordingHints hints, WordingAnswer alone, WordingReader reader) {
        if (!SILENT.contains(alone.reasons().get(0).code())) {
            return alone;
        }
        String plan = hints.actionPlan();
        WordingAnswer above = plan == null ? null : reader.read(plan);
        if (above != null && above.kind() != MeasureKind.NO_SIGN && above.kind() != MeasureKind.UNDETERMINED) {
            String title = "‘" + Excerpt.of(String.valueOf(plan), Excerpt.IN_A_SENTENCE) + "’";
            return decided(alone, above.kind(), Reason.of(WordingReason.HINT_OF_ACTION_PLAN, title));
        }
        MeasureKind kind = kind(hints.policyField());
        boolean tellsMore = kind == MeasureKind.CATEGORICAL || (kind != null && alone.kind() == MeasureKind.NO_SIGN);
        return kind != null && tellsMore
                ? decided(
                        alone, kind, Reason.of(WordingReason.HINT_OF_POLICY_FIELD, String.valueOf(hints.policyField())))
                : alone;
    }

    private static @Nullable MeasureKind kind(@Nullable String policyField) {
        if (ASYLUM_RECEPTION.equals(policyField)) {
            return MeasureKind.CATEGORICAL;
        }
        return FOREIGN_ORIGIN.equals(policyField) ? MeasureKind.UNDETERMINED : null;
    }

    private static WordingAnswer decided(WordingAnswer alone, MeasureKind kind, Reason hint) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(hint.probable());
        reasons.addAll(alone.reasons());
        return new WordingAnswer(
                alone.text(),
                kind,
                Certainty.POSSIBLE,
                alone.targetGroups(),
                alone.signs(),
                alone.alternatives(),
                reasons);
    }
}
