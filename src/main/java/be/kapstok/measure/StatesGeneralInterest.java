package be.kapstok.measure;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
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
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (MeasureCase.blank(judged.measure().generalInterest())) {
            findings.at("/generalInterest").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("generalInterest");
    }
}
