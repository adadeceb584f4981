package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.AgencyRegion;
import be.kapstok.model.CityAgency;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.NisCode;
import be.kapstok.model.Region;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Since the reform the Agency supports the municipalities, except Antwerpen and Gent, which do it themselves. Sources: Flemish
 * page on local authorities; decision in principle of 7 February 2014.
 *
 * <p>Gent kept its integratiecentrum for four months more. That the VGC directs the policy in Brussels is judged with the director
 * role.
 */
final class SupporterAfterReform implements Rule<SupportRecords> {
    private static final String GENT = "44021";

    /** The first day of the agency of Gent; source: agreement of the city with IN-Gent. */
    private static final LocalDate GENT_ITSELF = LocalDate.of(2015, 5, 1);

    /** Areas in which a city lies that must be left out. */
    private static final Map<String, String> AROUND = Map.of("10000", "11002", "40000", GENT);

    @Override
    public RuleId id() {
        return RuleId.of("RB-73");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Coverage> each : records.coverages()) {
            SupportBody body = records.body(each.record().body().value());
            if (body instanceof AgencyRegion) {
                agency(each, body, records, findings);
            } else if (body instanceof CityAgency) {
                city(each, body, records, findings);
            } else if (body instanceof Integratiecentrum) {
                centre(each, body, records, findings);
            }
        }
    }

    private static void agency(
            PlacedRecord<Coverage> coverage, SupportBody body, SupportRecords records, FindingSink findings) {
        String area = coverage.record().area().value();
        for (String city : SupportRules.CITIES) {
            NisCode code = NisCode.of(city);
            boolean around = area.equals(Region.FLANDERS.code().value()) || city.equals(AROUND.get(area));
            if (area.equals(city)) {
                findings.at(coverage.at("/area")).tell(body.name(), records.municipality(code));
            } else if (around && !coverage.record().except().contains(code)) {
                findings.at(coverage.pointer()).saying("around").tell(body.name(), records.municipality(code));
            }
        }
    }

    private static void city(
            PlacedRecord<Coverage> coverage, SupportBody body, SupportRecords records, FindingSink findings) {
        String area = coverage.record().area().value();
        if (!SupportRules.CITIES.contains(area) || servesOther(body, area, records)) {
            findings.at(coverage.at("/area")).saying("city").tell(body.name(), area);
        }
    }

    /** Whether the agency of one city is also that of the other. */
    private static boolean servesOther(SupportBody body, String area, SupportRecords records) {
        return records.allCoverages().stream()
                .anyMatch(each -> each.body().equals(body.id())
                        && SupportRules.CITIES.contains(each.area().value())
                        && !each.area().value().equals(area));
    }

    private static void centre(
            PlacedRecord<Coverage> coverage, SupportBody body, SupportRecords records, FindingSink findings) {
        LocalDate end = coverage.record().area().value().equals(GENT)
                ? GENT_ITSELF
                : Objects.requireNonNull(records.time().from());
        if (SureDays.onOrAfter(coverage.record().period(), end)) {
            findings.at(coverage.at("/period")).saying("centre").tell(body.name(), end);
        }
    }
}
