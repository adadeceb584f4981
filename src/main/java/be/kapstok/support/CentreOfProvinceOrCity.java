package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Region;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An integratiecentrum is recognised for a province, Antwerpen, Gent or Brussels, and there were eight. Sources: product
 * catalogue of Jabbeke; N-VA, 29 May 2013; decree of 30 April 2009, art. 3 (art. 2, 2° new).
 */
final class CentreOfProvinceOrCity implements Rule<SupportRecords> {
    private static final int EIGHT = 8;

    @Override
    public RuleId id() {
        return RuleId.of("RB-69");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Coverage> each : records.coverages()) {
            String area = each.record().area().value();
            if (records.body(each.record().body().value()) instanceof Integratiecentrum centre
                    && !servesWhole(area, records)) {
                findings.at(each.at("/area")).tell(centre.name(), area);
            }
        }
        tooMany(records, findings);
    }

    private static boolean servesWhole(String area, SupportRecords records) {
        return records.isProvince(area)
                || SupportRules.CITIES.contains(area)
                || area.equals(Region.BRUSSELS.code().value());
    }

    /** More than eight at once: told once for each day on which one of the data set starts, at the last that does. */
    private static void tooMany(SupportRecords records, FindingSink findings) {
        LocalDate start = Objects.requireNonNull(records.time().from());
        Map<LocalDate, PlacedRecord<SupportBody>> starting = new TreeMap<>();
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            if (each.record() instanceof Integratiecentrum) {
                LocalDate from = each.record().period().from();
                starting.put(from == null || from.isBefore(start) ? start : from, each);
            }
        }
        starting.forEach((day, last) -> {
            long centres = records.allBodies().stream()
                    .filter(each ->
                            each instanceof Integratiecentrum && each.period().contains(day))
                    .count();
            if (centres > EIGHT) {
                findings.at(last.pointer()).saying("eight").tell(String.valueOf(centres), day);
            }
        });
    }
}
