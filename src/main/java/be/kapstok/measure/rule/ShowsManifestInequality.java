package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that treats people differently by origin shows a manifest inequality, with a figure or evidence. Source: act
 * of 30 July 1981 against racism, art. 10 § 2, as the Constitutional Court reads it (B.22.2).
 */
final class ShowsManifestInequality implements MeasureRule {
    private static final String FIELD = "/inequalityEvidence";

    @Override
    public RuleId id() {
        return RuleId.of("RB-17");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessDifferent();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        String shown = judged.measure().inequalityEvidence();
        if (shown == null || VisibleText.isBlank(shown)) {
            findings.at(FIELD).tell();
        } else if (!holdsDigit(shown) && !judged.givesEvidence()) {
            findings.at(FIELD).saying("unproven").tell(Excerpt.of(shown, Excerpt.IN_A_SENTENCE));
        }
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        return new FieldChange("inequalityEvidence", "... 3 ...");
    }
}
