package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;

/**
 * An integratiedienst is for a municipality where many people of foreign origin live; where few do, a reason is asked for.
 * Source: seed page, which gives no number; the numbers are settings.
 *
 * <p>The newest figures of a year in which the service is there decide; without figures nothing is asked. A note of the
 * record counts as a reason.
 */
final class ManyOfForeignOrigin implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-66");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        SupportSettings settings = records.settings();
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            Integratiedienst service = each.record();
            PopulationIndex.Foreign figures =
                    records.origins().foreign(service.municipality(), year -> there(service.period(), year));
            if (service.note() == null && figures != null && figures.few(settings.mostShare(), settings.manyCount())) {
                findings.at(each.pointer())
                        .tell(
                                records.municipality(service.municipality()),
                                figures.percent(),
                                figures.persons(),
                                String.valueOf(figures.year()));
            }
        }
    }

    private static boolean there(Period period, int year) {
        return period.overlaps(Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }
}
