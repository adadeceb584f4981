package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.model.Subsidy;
import be.kapstok.reason.Message;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure on temporary money says who pays when it ends. Source: VVSG and IDEA Consult on Plan Samenleven (lasting
 * anchoring is the weak point); a choice of this library.
 */
final class SaysWhoPaysAfterwards implements MeasureRule {
    @Override
    public RuleId id() {
        return RuleId.of("RB-84");
    }

    private final MeasureVocabulary vocabulary;

    SaysWhoPaysAfterwards(MeasureVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!MeasureCase.blank(judged.measure().fundingAfter())) {
            return;
        }
        List<Message> ending = new ArrayList<>();
        for (String id : judged.measure().subsidies()) {
            Subsidy subsidy = vocabulary.subsidy(id);
            LocalDate until = subsidy == null || subsidy.period() == null
                    ? null
                    : subsidy.period().until();
            if (subsidy != null && until != null) {
                List<Object> words = List.of(subsidy.name(), until.minusDays(1));
                ending.add(new Message(SaysWhoPaysAfterwards.class, "subsidy.until", words));
            }
        }
        if (!ending.isEmpty()) {
            findings.at("/fundingAfter").tell(ending);
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return FieldChange.words("fundingAfter");
    }
}
