package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.AgencyRegion;
import be.kapstok.model.BodyId;
import be.kapstok.model.CityAgency;
import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.NisCode;
import be.kapstok.model.OtherBody;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.SupportBody;
import be.kapstok.model.SupportOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The rules about the bodies that support integratiediensten and municipalities. */
final class BodyRules {
    private static final int EIGHT = 8;
    private static final String GENT = "44021";

    /**
     * The cities with an agency of their own; sources: decision in principle of 7 February 2014, Flemish government.
     */
    private static final List<String> CITIES = List.of("11002", GENT);

    /** The first day of the agency of Gent; source: agreement of the city with IN-Gent. */
    private static final LocalDate GENT_ITSELF = LocalDate.of(2015, 5, 1);

    /** Areas with a city that must be left out. */
    private static final Map<String, String> AROUND = Map.of("10000", "11002", "40000", GENT);

    private BodyRules() {}

    /**
     * RB-69: an integratiecentrum is recognised for a province, Antwerpen, Gent or Brussels, and there were eight of
     * them. Sources: product catalogue of Jabbeke; N-VA, 29 May 2013; decree of 30 April 2009, art. 3 (art. 2, 2° new).
     */
    static void centreOfProvinceOrCity(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Coverage> each : records.coverages()) {
            String area = area(each);
            if (records.body(each) instanceof Integratiecentrum centre
                    && !records.isFlemishProvince(area)
                    && !CITIES.contains(area)
                    && !area.equals(Region.BRUSSELS.code().value())) {
                findings.at(each.at("/area")).tell(centre.name(), area);
            }
        }
        tooMany(records, findings);
    }

    /**
     * Reports more than eight at once: a single finding for each day on which a centre of the data set starts, at the
     * last one that starts.
     */
    private static void tooMany(SupportRecords records, FindingSink findings) {
        LocalDate start = records.judged().start();
        Map<LocalDate, PlacedRecord<SupportBody>> starting = new TreeMap<>();
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            if (each.record() instanceof Integratiecentrum) {
                LocalDate from = each.record().period().from();
                starting.put(from == null || from.isBefore(start) ? start : from, each);
            }
        }
        starting.forEach((day, last) -> {
            long centres = records.judged().all().list(Kind.BODIES).stream()
                    .filter(each ->
                            each instanceof Integratiecentrum && each.period().contains(day))
                    .count();
            if (centres > EIGHT) {
                findings.at(last.pointer()).saying("eight").tell(String.valueOf(centres), day);
            }
        });
    }

    /**
     * RB-70: an integratiecentrum helps municipalities to tune policy domains and services to the diversity of the
     * population. Source: seed page. Gives background about an integratiecentrum of that time.
     */
    static void centreTunesToDiversity(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            if (each.record() instanceof Integratiecentrum) {
                findings.at(each.pointer()).tell();
            }
        }
    }

    /**
     * RB-71: the Kruispunt supports the integratiediensten with training, learning paths and tailored advice, in its time. Sources:
     * seed page; Flemish page on the recognised expertise centre.
     *
     * <p>The rule itself states that time, so it judges records of any day. An end that is open as far as known proves
     * nothing.
     */
    static void kruispuntInItsTime(SupportRecords records, FindingSink findings) {
        Dataset own = records.judged().own();
        for (PlacedRecord<SupportBody> each : own.placed(Kind.BODIES)) {
            if (each.record() instanceof Kruispunt body
                    && !body.offers().isEmpty()
                    && outside(body.period(), records)) {
                findings.at(each.at("/period")).saying("offers").tell(body.name());
            }
        }
        for (PlacedRecord<Coverage> each : own.placed(Kind.COVERAGES)) {
            if (records.body(each) instanceof Kruispunt body
                    && outside(each.record().period(), records)) {
                findings.at(each.at("/period")).saying("coverage").tell(body.name(), area(each));
            }
        }
        for (PlacedRecord<Consultation> each : own.placed(Kind.CONSULTATIONS)) {
            if (!records.time().contains(each.record().date())) {
                consultation(each, records, findings);
            }
        }
    }

    private static boolean outside(Period period, SupportRecords records) {
        return SureDays.before(period, records.judged().start())
                || SureDays.onOrAfter(
                        period, Objects.requireNonNull(records.time().until()));
    }

    private static void consultation(PlacedRecord<Consultation> meeting, SupportRecords records, FindingSink findings) {
        Consultation record = meeting.record();
        List<String> participants = record.participants();
        for (int i = 0; i < participants.size(); i++) {
            if (records.body(participants.get(i)) instanceof Kruispunt body) {
                findings.at(meeting.at("/participants/" + i)).tell(body.name(), record.date());
                return;
            }
        }
        if (records.body(record.calledBy()) instanceof Kruispunt caller) {
            findings.at(meeting.at("/calledBy")).tell(caller.name(), record.date());
        }
    }

    /**
     * RB-73: since the reform the Agency supports the municipalities, except Antwerpen and Gent, which do it themselves. Sources:
     * Flemish page on local authorities; decision in principle of 7 February 2014.
     *
     * <p>Gent kept its integratiecentrum for four more months. RB-74 judges that the VGC directs the policy in
     * Brussels.
     */
    static void supporterAfterReform(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Coverage> each : records.coverages()) {
            SupportBody body = records.body(each);
            String area = area(each);
            if (body instanceof AgencyRegion) {
                agency(each, body, records, findings);
            } else if (body instanceof CityAgency && (!CITIES.contains(area) || servesOther(body, area, records))) {
                findings.at(each.at("/area")).saying("city").tell(body.name(), area);
            } else if (body instanceof Integratiecentrum) {
                LocalDate end =
                        area.equals(GENT) ? GENT_ITSELF : records.judged().start();
                if (SureDays.onOrAfter(each.record().period(), end)) {
                    findings.at(each.at("/period")).saying("centre").tell(body.name(), end);
                }
            }
        }
    }

    private static void agency(
            PlacedRecord<Coverage> coverage, SupportBody body, SupportRecords records, FindingSink findings) {
        String area = area(coverage);
        for (String city : CITIES) {
            NisCode code = NisCode.of(city);
            boolean around = area.equals(Region.FLANDERS.code().value()) || city.equals(AROUND.get(area));
            if (area.equals(city)) {
                findings.at(coverage.at("/area")).tell(body.name(), records.municipality(code));
            } else if (around && !coverage.record().except().contains(code)) {
                findings.at(coverage.pointer()).saying("around").tell(body.name(), records.municipality(code));
            }
        }
    }

    /** Whether the agency of one city is also that of the other. */
    private static boolean servesOther(SupportBody body, String area, SupportRecords records) {
        return records.judged().all().list(Kind.COVERAGES).stream()
                .anyMatch(each -> each.body().equals(body.id())
                        && CITIES.contains(each.area().value())
                        && !each.area().value().equals(area));
    }

    /**
     * RB-74: the director role lies with the municipality, not with a service, a centre or the Agency. Sources: decree of 7 June
     * 2013, ch. 5; ODiCe; Politeia. A body claims it when it offers to direct the policy; in Brussels the VGC does so rightly
     * (RB-73).
     *
     * <p>The rules for plans judge what a plan says about its director.
     */
    static void directedByMunicipality(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            SupportBody body = each.record();
            int offer = body.offers().indexOf(SupportOffer.POLICY_DIRECTION);
            if (offer >= 0 && !(body instanceof OtherBody && servesOnlyBrussels(body.id(), records))) {
                findings.at(each.at("/offers/" + offer)).saying("body").tell(body.name());
            }
        }
    }

    /** Also true of a body whose area nobody knows. */
    private static boolean servesOnlyBrussels(BodyId body, SupportRecords records) {
        return records.judged().all().list(Kind.COVERAGES).stream()
                .filter(each -> each.body().equals(body))
                .allMatch(each -> records.inBrussels(each.area().value()));
    }

    private static String area(PlacedRecord<Coverage> coverage) {
        return coverage.record().area().value();
    }
}
