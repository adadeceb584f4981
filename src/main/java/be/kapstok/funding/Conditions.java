package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a scheme are met: of alternatives one is enough; one in words only is never known to be met. */
final class Conditions {
    private final FundingReasons why;

    Conditions(FundingReasons why) {
        this.why = why;
    }

    /** A condition with what is known of its figure. */
    private record Tried(
            SubsidyCondition condition, @Nullable FigureRange known, Outcome outcome) {}

    void judge(Application applying, Verdict verdict) {
        List<SubsidyCondition> all = concerning(applying, verdict.subsidy());
        if (all.isEmpty()) {
            verdict.tell(why.of(FundingReason.NO_CONDITION_KNOWN, verdict.subsidy()));
        }
        Set<String> judged = new HashSet<>();
        for (SubsidyCondition each : all) {
            String word = each.anyOf();
            if (!each.excludesKinds().isEmpty()) {
                kind(each, applying.question().kind(), verdict);
            } else if (word == null) {
                alone(tried(each, applying), applying, verdict);
            } else if (judged.add(word)) {
                List<Tried> group = new ArrayList<>();
                for (SubsidyCondition other : all) {
                    if (word.equals(other.anyOf()) && other.excludesKinds().isEmpty()) {
                        group.add(tried(other, applying));
                    }
                }
                anyOf(group, applying, verdict);
            }
        }
    }

    private static List<SubsidyCondition> concerning(Application applying, Subsidy subsidy) {
        List<SubsidyCondition> concerning = new ArrayList<>();
        for (SubsidyCondition each : subsidy.conditions()) {
            if (each.forApplicants().isEmpty()
                    || applying.kind() == null
                    || each.forApplicants().contains(applying.kind())) {
                concerning.add(each);
            }
        }
        return concerning;
    }

    private static Tried tried(SubsidyCondition condition, Application applying) {
        FigureRange known = applying.figures().of(condition);
        return new Tried(condition, known, Outcome.of(condition, known));
    }

    private void kind(SubsidyCondition condition, @Nullable MeasureKind kind, Verdict verdict) {
        Object words = FundingReasons.words(condition);
        Basis basis = Basis.of(condition);
        Subsidy subsidy = verdict.subsidy();
        if (kind == null || kind == MeasureKind.UNDETERMINED) {
            verdict.tellIf(
                    why.of(FundingReason.KIND_NOT_TOLD, subsidy, basis, words),
                    openIf(FundingReason.KIND_NOT_TOLD, condition));
        } else if (condition.excludesKinds().contains(kind)) {
            Set<MeasureKind> others = EnumSet.of(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED);
            others.removeAll(condition.excludesKinds());
            List<String> suiting = others.stream().map(FundingReasons::word).toList();
            verdict.tellNo(
                    why.of(FundingReason.OTHER_KIND, subsidy, basis, words, Message.of(kind)),
                    suiting.isEmpty()
                            ? List.of()
                            : List.of(new SchemeChange(
                                    FundingReason.OTHER_KIND,
                                    What.KIND,
                                    suiting,
                                    null,
                                    null,
                                    null,
                                    null,
                                    FundingReasons.text("change.kind", Message.of(List.copyOf(others))))));
        } else {
            verdict.tell(why.of(FundingReason.KIND_FITS, subsidy, basis, words, Message.of(kind)));
        }
    }

    private void alone(Tried one, Application applying, Verdict verdict) {
        switch (one.outcome()) {
            case MET -> met(one, verdict);
            case MISSED -> missed(one, applying, verdict);
            case NOT_KNOWN -> notKnown(one, verdict);
        }
    }

    private void anyOf(List<Tried> group, Application applying, Verdict verdict) {
        List<Tried> met =
                group.stream().filter(each -> each.outcome() == Outcome.MET).toList();
        if (!met.isEmpty()) {
            met.forEach(each -> met(each, verdict));
            return;
        }
        boolean allMissed = group.stream().allMatch(each -> each.outcome() == Outcome.MISSED);
        for (Tried each : group) {
            if (each.outcome() == Outcome.NOT_KNOWN) {
                notKnown(each, verdict);
            } else if (allMissed) {
                missed(each, applying, verdict);
            } else {
                verdict.tell(reason(FundingReason.ALTERNATIVE_MISSED, each, verdict));
            }
        }
    }

    private void met(Tried one, Verdict verdict) {
        verdict.tell(reason(FundingReason.CONDITION_MET, one, verdict));
    }

    private void missed(Tried one, Application applying, Verdict verdict) {
        verdict.tellNo(
                reason(FundingReason.CONDITION_MISSED, one, verdict),
                WaysToQualify.of(one.condition(), Objects.requireNonNull(one.known()), applying));
    }

    private void notKnown(Tried one, Verdict verdict) {
        SubsidyCondition condition = one.condition();
        if (Boolean.TRUE.equals(condition.aboutProject())) {
            verdict.tell(why.of(
                    FundingReason.CONDITION_ON_PROJECT,
                    verdict.subsidy(),
                    Basis.of(condition),
                    FundingReasons.words(condition)));
        } else if (Outcome.isCompared(condition)) {
            Object figure = figureName(Objects.requireNonNull(condition.figure()));
            verdict.tellIf(
                    one.known() == null
                            ? why.of(
                                    FundingReason.CONDITION_NOT_KNOWN,
                                    verdict.subsidy(),
                                    Basis.of(condition),
                                    FundingReasons.words(condition),
                                    FundingReasons.words("known.nothing", figure))
                            : reason(FundingReason.CONDITION_NOT_KNOWN, one, verdict),
                    openIf(FundingReason.CONDITION_NOT_KNOWN, condition));
        } else {
            verdict.tellIf(
                    why.of(
                            FundingReason.CONDITION_IN_WORDS,
                            verdict.subsidy(),
                            Basis.of(condition),
                            FundingReasons.words(condition)),
                    openIf(FundingReason.CONDITION_IN_WORDS, condition));
        }
    }

    private Reason reason(FundingReason code, Tried one, Verdict verdict) {
        FigureRange known = Objects.requireNonNull(one.known());
        return why.of(
                code,
                verdict.subsidy(),
                Basis.of(one.condition(), known),
                FundingReasons.words(one.condition()),
                known.how());
    }

    /** The name of a figure in words, as far as the library has one. */
    static Object figureName(String figure) {
        return Figure.of(figure).isPresent() ? FundingReasons.words("figure." + figure) : figure;
    }

    static OpenIf openIf(FundingReason code, SubsidyCondition condition) {
        return new OpenIf(
                code,
                condition.figure(),
                condition.atLeast(),
                condition.moreThan(),
                condition.atMost(),
                condition.anyOf(),
                condition.text());
    }
}
