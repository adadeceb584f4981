package be.kapstok.support;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.JudgedRecords;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.SupportBody;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records that a rule about support bodies judges: those of the data set that share a day with its period. */
record SupportRecords(
        JudgedRecords judged,
        SupportSettings settings,
        Map<String, SupportBody> knownBodies,
        Map<String, Integratiedienst> knownServices) {

    static SupportRecords of(JudgedRecords judged, SupportSettings settings) {
        Map<String, SupportBody> bodies = new HashMap<>();
        Map<String, Integratiedienst> services = new HashMap<>();
        judged.all().list(Kind.BODIES).forEach(each -> bodies.put(each.id().value(), each));
        judged.all().list(Kind.INTEGRATIEDIENSTEN).forEach(each -> services.put(each.key(), each));
        return new SupportRecords(judged, settings, bodies, services);
    }

    /** The records for a rule with a period. */
    SupportRecords during(@Nullable Period period) {
        return new SupportRecords(judged.during(period), settings, knownBodies, knownServices);
    }

    /** The days on which the rule holds, for a rule about a certain time. */
    Period time() {
        return judged.time();
    }

    List<PlacedRecord<Integratiedienst>> services() {
        return judged.of(Kind.INTEGRATIEDIENSTEN, Integratiedienst::period).stream()
                .filter(each -> each.record().status() == ServiceStatus.PRESENT)
                .toList();
    }

    List<PlacedRecord<SupportBody>> bodies() {
        return judged.of(Kind.BODIES, SupportBody::period);
    }

    List<PlacedRecord<Coverage>> coverages() {
        return judged.of(Kind.COVERAGES, Coverage::period);
    }

    @Nullable
    SupportBody body(String id) {
        return knownBodies.get(id);
    }

    /** The body of a coverage; {@code null} when no data has it. */
    @Nullable
    SupportBody body(PlacedRecord<Coverage> coverage) {
        return knownBodies.get(coverage.record().body().value());
    }

    Object municipality(NisCode code) {
        return judged.municipality(code);
    }

    /** Whether an area is Brussels or a municipality in it. */
    boolean inBrussels(String area) {
        return area.equals(Region.BRUSSELS.code().value())
                || (NisCode.matches(area)
                        && judged.world().records(NisCode.of(area)).stream()
                                .anyMatch(each -> each.region() == Region.BRUSSELS));
    }

    /** Whether an area is a Flemish province. */
    boolean isFlemishProvince(String area) {
        return judged.all().list(Kind.PROVINCES).stream()
                .anyMatch(each ->
                        each.region() == Region.FLANDERS && each.code().value().equals(area));
    }
}
