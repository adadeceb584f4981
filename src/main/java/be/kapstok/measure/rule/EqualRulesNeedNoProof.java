package be.kapstok.measure.rule;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.List;

/**
 * A measure that treats everyone alike need not prove anything under RB-17 to RB-22; these rules judge any other
 * measure, so the day must be known. A definition. Source: follows from RB-17.
 */
final class EqualRulesNeedNoProof implements MeasureRule {
    private static final String FIELD = "/differentialTreatment";

    @Override
    public RuleId id() {
        return RuleId.of("RB-23");
    }

    private static final List<String> OF_TREATMENT = List.of("RB-17", "RB-18", "RB-19", "RB-20", "RB-21", "RB-22");

    private final Catalogue book;

    EqualRulesNeedNoProof(Catalogue book) {
        this.book = book;
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        if (!judged.treatsDifferently()) {
            return;
        }
        LocalDate day = judged.dayIfKnown();
        if (day == null) {
            findings.at(FIELD).saying("day").tell();
        } else if (!anyHolds(day)) {
            findings.at(FIELD).tell(day);
        }
    }

    private boolean anyHolds(LocalDate day) {
        for (String id : OF_TREATMENT) {
            if (book.rule(RuleId.of(id)).holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("differentialTreatment", false);
    }
}
