package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure says how it serves the whole of society. Source: seed page ("altijd met het belang van de hele
 * samenleving voor ogen"); that it is written down is the only way to see it.
 */
final class StatesGeneralInterest implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-03");
    }

    @Override
    public @Nullable MeasureReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(Judged judged, FindingSink told) {
        if (Judged.blank(judged.measure().generalInterest())) {
            told.at("/generalInterest").tell();
        }
    }

    @Override
    public FieldChange change(Judged judged, String pointer) {
        return FieldChange.words("generalInterest");
    }
}
