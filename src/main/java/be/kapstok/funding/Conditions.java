package be.kapstok.funding;

import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeChange.What;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.SubsidyCondition;
import be.kapstok.reason.Message;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the conditions of a scheme are met. One of several alternatives is enough; a condition in words only
 * is never known to be met.
 */
final class Conditions {
    private Conditions() {}

    /** A condition, with what is known about its figure. */
    private record Tried(
            SubsidyCondition condition, @Nullable FigureRange known, Outcome outcome) {
        static Tried of(SubsidyCondition condition, Verdict verdict) {
            FigureRange known = verdict.applying().figures().of(condition);
            return new Tried(condition, known, Outcome.of(condition, known));
        }
    }

    static void judge(Verdict verdict) {
        List<SubsidyCondition> all = verdict.subsidy().conditions().stream()
                .filter(each -> concerns(each, verdict.applying()))
                .toList();
        if (all.isEmpty()) {
            verdict.tell(FundingReason.NO_CONDITION_KNOWN);
        }
        Set<String> judged = new HashSet<>();
        for (SubsidyCondition each : all) {
            String word = each.anyOf();
            if (!each.excludesKinds().isEmpty()) {
                kind(each, verdict.applying().question().kind(), verdict);
            } else if (word == null) {
                alone(Tried.of(each, verdict), verdict);
            } else if (judged.add(word)) {
                anyOf(
                        all.stream()
                                .filter(other -> word.equals(other.anyOf())
                                        && other.excludesKinds().isEmpty())
                                .map(other -> Tried.of(other, verdict))
                                .toList(),
                        verdict);
            }
        }
    }

    private static boolean concerns(SubsidyCondition condition, Application applying) {
        return condition.forApplicants().isEmpty()
                || applying.kind() == null
                || condition.forApplicants().contains(applying.kind());
    }

    private static void kind(SubsidyCondition condition, @Nullable MeasureKind kind, Verdict verdict) {
        Object words = FundingReasons.words(condition);
        Basis basis = Basis.of(condition);
        if (kind == null || kind == MeasureKind.UNDETERMINED) {
            verdict.tellIf(OpenIf.of(FundingReason.KIND_NOT_TOLD, condition), basis, words);
        } else if (condition.excludesKinds().contains(kind)) {
            Set<MeasureKind> others = EnumSet.of(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED);
            others.removeAll(condition.excludesKinds());
            List<String> suiting = others.stream().map(FundingReasons::word).toList();
            verdict.tellNo(
                    FundingReason.OTHER_KIND,
                    suiting.isEmpty()
                            ? List.of()
                            : SchemeChange.to(
                                    FundingReason.OTHER_KIND,
                                    What.KIND,
                                    suiting,
                                    "change.kind",
                                    Message.of(List.copyOf(others))),
                    basis,
                    words,
                    Message.of(kind));
        } else {
            verdict.tell(FundingReason.KIND_FITS, basis, words, Message.of(kind));
        }
    }

    private static void alone(Tried one, Verdict verdict) {
        switch (one.outcome()) {
            case MET -> tell(FundingReason.CONDITION_MET, one, verdict);
            case MISSED -> missed(one, verdict);
            case NOT_KNOWN -> notKnown(one, verdict);
        }
    }

    private static void anyOf(List<Tried> group, Verdict verdict) {
        List<Tried> met =
                group.stream().filter(each -> each.outcome() == Outcome.MET).toList();
        if (!met.isEmpty()) {
            met.forEach(each -> tell(FundingReason.CONDITION_MET, each, verdict));
            return;
        }
        boolean allMissed = group.stream().allMatch(each -> each.outcome() == Outcome.MISSED);
        for (Tried each : group) {
            if (allMissed || each.outcome() == Outcome.NOT_KNOWN) {
                alone(each, verdict);
            } else {
                tell(FundingReason.ALTERNATIVE_MISSED, each, verdict);
            }
        }
    }

    private static void tell(FundingReason code, Tried one, Verdict verdict) {
        FigureRange known = Objects.requireNonNull(one.known());
        verdict.tell(code, Basis.of(one.condition(), known), FundingReasons.words(one.condition()), known.how());
    }

    private static void missed(Tried one, Verdict verdict) {
        FigureRange known = Objects.requireNonNull(one.known());
        verdict.tellNo(
                FundingReason.CONDITION_MISSED,
                WaysToQualify.of(one.condition(), known, verdict.applying()),
                Basis.of(one.condition(), known),
                FundingReasons.words(one.condition()),
                known.how());
    }

    private static void notKnown(Tried one, Verdict verdict) {
        SubsidyCondition condition = one.condition();
        Object words = FundingReasons.words(condition);
        if (Boolean.TRUE.equals(condition.aboutProject())) {
            verdict.tell(FundingReason.CONDITION_ON_PROJECT, Basis.of(condition), words);
            return;
        }
        if (!Outcome.isCompared(condition)) {
            verdict.tellIf(OpenIf.of(FundingReason.CONDITION_IN_WORDS, condition), Basis.of(condition), words);
            return;
        }
        FigureRange known = one.known();
        OpenIf open = OpenIf.of(FundingReason.CONDITION_NOT_KNOWN, condition);
        if (known == null) {
            Object figure = FundingReasons.figure(Objects.requireNonNull(condition.figure()));
            verdict.tellIf(open, Basis.of(condition), words, FundingReasons.words("known.nothing", figure));
        } else {
            verdict.tellIf(open, Basis.of(condition, known), words, known.how());
        }
    }
}
