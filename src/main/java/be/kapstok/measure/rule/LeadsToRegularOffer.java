package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.UnappliedReason;
import be.kapstok.model.MainstreamPath;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A categorical measure says which regular service takes over, and when. Source: Scholten, Collett and Petrovic 2017;
 * VVSG, Bouwen aan diversiteit (2019).
 */
final class LeadsToRegularOffer implements MeasureRule {
    private static final String PATH = "/mainstreamPath";

    @Override
    public RuleId id() {
        return RuleId.of("RB-10");
    }

    @Override
    public @Nullable UnappliedReason whyNot(Traits traits) {
        return traits.unlessCategorical();
    }

    @Override
    public void check(MeasureCase judged, FindingSink findings) {
        MainstreamPath path = judged.measure().mainstreamPath();
        if (path == null) {
            findings.at(PATH).tell();
            return;
        }
        if (MeasureCase.blank(path.service())) {
            findings.at(PATH + "/service").saying("service").tell();
        }
        if (path.date() == null) {
            findings.at(PATH + "/date").saying("date").tell();
        }
    }

    @Override
    public FieldChange change(MeasureCase judged, String pointer) {
        MainstreamPath path = judged.measure().mainstreamPath();
        String service = path == null || MeasureCase.blank(path.service()) ? null : path.service();
        LocalDate date = path == null ? null : path.date();
        boolean wantsService = !pointer.equals(PATH + "/date");
        boolean wantsDate = !pointer.equals(PATH + "/service");
        return Changes.object(
                "mainstreamPath",
                "service",
                wantsService ? FieldChange.ANY_WORDS : service,
                "date",
                wantsDate ? judged.aYearLater() : date == null ? null : date.toString());
    }
}
