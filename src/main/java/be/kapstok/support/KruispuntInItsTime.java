package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.reason.RuleId;
import java.util.List;
import java.util.Objects;

/**
 * The Kruispunt supports the integratiediensten with training, learning paths and tailored advice, in its time. Sources: seed
 * page; Flemish page on the recognised expertise centre.
 *
 * <p>It states that time itself, so it judges records of any day. An end that is open as far as known proves nothing.
 */
final class KruispuntInItsTime implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-71");
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<SupportBody> each : records.bodies()) {
            if (each.record() instanceof Kruispunt body
                    && !body.offers().isEmpty()
                    && outside(body.period(), records)) {
                findings.at(each.at("/period")).saying("offers").tell(body.name());
            }
        }
        for (PlacedRecord<Coverage> each : records.coverages()) {
            if (records.body(each.record().body().value()) instanceof Kruispunt body
                    && outside(each.record().period(), records)) {
                findings.at(each.at("/period"))
                        .saying("coverage")
                        .tell(body.name(), each.record().area().value());
            }
        }
        for (PlacedRecord<Consultation> each : records.consultations()) {
            consultation(each, records, findings);
        }
    }

    private static void consultation(PlacedRecord<Consultation> meeting, SupportRecords records, FindingSink findings) {
        Consultation record = meeting.record();
        if (records.time().contains(record.date())) {
            return;
        }
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

    private static boolean outside(Period period, SupportRecords records) {
        return SureDays.before(period, Objects.requireNonNull(records.time().from()))
                || SureDays.onOrAfter(
                        period, Objects.requireNonNull(records.time().until()));
    }
}
