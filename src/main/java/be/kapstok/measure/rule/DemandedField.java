package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.Measure;
import be.kapstok.reason.RuleId;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that asks for one field. Its card gives the demand and the source.
 *
 * @param id its id
 * @param whyNotWith gives the reason why it is not applied to measures with some traits
 * @param given whether a measure gives what the rule demands
 * @param change makes the change that gives it
 */
record DemandedField(
        RuleId id,
        Function<Traits, @Nullable UnappliedReason> whyNotWith,
        Predicate<MeasureCase> given,
        FieldChange change)
        implements MeasureRule {
    /** A rule that asks for a text in own words. */
    static DemandedField text(
            String id,
            Function<Traits, @Nullable UnappliedReason> whyNotWith,
            String field,
            Function<Measure, @Nullable String> text) {
        return new DemandedField(
                RuleId.of(id),
                whyNotWith,
                judged -> !MeasureCase.blank(text.apply(judged.measure())),
                FieldChange.words(field));
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return whyNotWith.apply(traits);
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!given.test(judged)) {
            findings.at("/" + change.field()).tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return change;
    }
}
