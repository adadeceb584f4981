package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Recognition;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Since the decree of 1998 was repealed there is no Flemish recognition as integratiedienst. Source: decree of 7 June 2013,
 * in force on 29 February 2016.
 *
 * <p>A recognition counts when it surely runs on that day or later: when it starts then, or its last day lies then. One that
 * started before and whose end nobody knows proves nothing.
 */
final class NoRecognitionAfterRepeal implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-68");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        LocalDate repealed = Objects.requireNonNull(records.time().from());
        for (PlacedRecord<Integratiedienst> each : records.servicesOfAnyTime()) {
            Recognition recognition = each.record().recognition();
            if (recognition != null && SureDays.onOrAfter(recognition.period(), repealed)) {
                findings.at(each.at("/recognition"))
                        .tell(records.municipality(each.record().municipality()), repealed);
            }
        }
    }
}
