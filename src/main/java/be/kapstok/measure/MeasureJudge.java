package be.kapstok.measure;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.RuleSet;
import be.kapstok.catalogue.RuleSet.Found;
import be.kapstok.catalogue.RuleSet.Judgement;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.measure.rule.Decision;
import be.kapstok.measure.rule.ForWhom;
import be.kapstok.measure.rule.MeasureCase;
import be.kapstok.measure.rule.MeasureRule;
import be.kapstok.measure.rule.MeasureRules;
import be.kapstok.measure.rule.MeasureVocabulary;
import be.kapstok.model.Measure;
import be.kapstok.model.NisCode;
import be.kapstok.model.Region;
import be.kapstok.reason.Location;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges measures by the rules, which the constructor reads. */
final class MeasureJudge {
    private final Set<String> oneGroupFields;
    private final KindReasons reasons;
    private final KindChanges kindChanges = new KindChanges();
    private final RuleSet<MeasureCase> rules;
    private final MeasureVocabulary vocabulary;

    MeasureJudge(CheckedDataset data, MeasureSettings settings) {
        this.oneGroupFields = settings.oneGroupFields();
        Catalogue catalogue = Catalogue.of(MeasureRules.class);
        this.vocabulary = new MeasureVocabulary(data, settings.caravanDwellersUntil());
        this.reasons = new KindReasons(catalogue, vocabulary);
        this.rules = new RuleSet<>(
                catalogue,
                MeasureRules.all(catalogue, vocabulary, settings.rejectedWords(), settings.oneGroupFields()));
    }

    MeasureAnswer check(
            Measure measure,
            @Nullable NisCode whose,
            @Nullable LocalDate day,
            Function<? super String, Location> places) {
        String field = measure.policyField();
        ForWhom whom = ForWhom.of(measure, field != null && oneGroupFields.contains(field));
        Decision decision = whom.decision();
        MeasureCase judged = MeasureCase.of(measure, day, decision);
        Region outside = whose == null ? null : vocabulary.outside(whose);
        Judgement judgement = outside == null
                ? rules.judge(judged, day, places)
                : rules.noneApplied(UnappliedReason.otherRegion(outside));
        return new MeasureAnswer(
                measure.id(),
                measure.title(),
                day,
                decision.kind(),
                judgement.findings(),
                judgement.notApplied(),
                reasons.of(decision, measure),
                changes(judged, judgement, kindChanges.of(whom, measure.targetGroups())),
                places.apply(""));
    }

    /** The changes that would give another kind, then those that would resolve each finding. */
    private static List<WouldChange> changes(MeasureCase judged, Judgement judgement, List<WouldChange> ofKind) {
        if (judgement.found().isEmpty()) {
            return ofKind;
        }
        List<WouldChange> changes = new ArrayList<>(ofKind);
        for (Found each : judgement.found()) {
            FieldChange change = ((MeasureRule) each.rule()).change(judged, each.pointer());
            changes.add(new WouldChange(each.rule().id(), each.pointer(), List.of(change), null));
        }
        return changes;
    }
}
