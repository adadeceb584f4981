package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MeasureConsultation;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The target group took part in the design of a categorical measure. Source: fifth Flemish policy priority, order of 26
 * October 2012; CERD standards as listed in UN A/79/316.
 */
final class ConsultedTheGroup implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-12");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        MeasureConsultation consultation = judged.measure().consultation();
        if (consultation == null) {
            findings.at("/consultation").tell();
        } else if (MeasureCase.blank(consultation.who())) {
            findings.at("/consultation/who").saying("who").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        MeasureConsultation consultation = judged.measure().consultation();
        LocalDate date = consultation == null ? null : consultation.date();
        return Changes.object(
                "consultation", "who", FieldChange.ANY_WORDS, "date", date == null ? null : date.toString());
    }
}
