package be.kapstok.support;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.DatasetInWorld;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.Period;
import be.kapstok.model.Region;
import be.kapstok.model.ServiceStatus;
import be.kapstok.model.SupportBody;
import be.kapstok.place.Municipalities;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The records that one rule about support bodies judges: those of the data set that share a day with its period. */
final class SupportRecords {
    private final DatasetInWorld data;
    private final Municipalities municipalities;
    private final SupportSettings settings;
    private final Map<String, SupportBody> bodies;
    private final Map<String, Integratiedienst> services;
    private final PopulationIndex origins;
    private final @Nullable Period inForce;
    private final boolean dated;

    SupportRecords(DatasetInWorld data, Municipalities municipalities, SupportSettings settings) {
        this.data = data;
        this.municipalities = municipalities;
        this.settings = settings;
        this.bodies = new HashMap<>();
        this.services = new HashMap<>();
        this.origins = new PopulationIndex(data.all());
        this.inForce = null;
        this.dated = false;
        data.all().list(Kind.BODIES).forEach(each -> bodies.put(each.id().value(), each));
        data.all().list(Kind.INTEGRATIEDIENSTEN).forEach(each -> services.put(each.key(), each));
    }

    private SupportRecords(SupportRecords all, @Nullable Period inForce, boolean dated) {
        this.data = all.data;
        this.municipalities = all.municipalities;
        this.settings = all.settings;
        this.bodies = all.bodies;
        this.services = all.services;
        this.origins = all.origins;
        this.inForce = inForce;
        this.dated = dated;
    }

    /** The same for a rule. */
    SupportRecords of(@Nullable Period period, boolean onlyThen) {
        return new SupportRecords(this, period, onlyThen);
    }

    SupportSettings settings() {
        return settings;
    }

    PopulationIndex origins() {
        return origins;
    }

    /** The days on which the rule holds, for a rule that speaks of a time. */
    Period time() {
        return Objects.requireNonNull(inForce, "a rule that speaks of a time has a period");
    }

    List<PlacedRecord<Integratiedienst>> services() {
        return inTime(data.own().placed(Kind.INTEGRATIEDIENSTEN), Integratiedienst::period).stream()
                .filter(each -> each.record().status() == ServiceStatus.PRESENT)
                .toList();
    }

    /** Services of any time: their recognition has a period of its own. */
    List<PlacedRecord<Integratiedienst>> servicesOfAnyTime() {
        return data.own().placed(Kind.INTEGRATIEDIENSTEN);
    }

    List<PlacedRecord<SupportBody>> bodies() {
        return inTime(data.own().placed(Kind.BODIES), SupportBody::period);
    }

    List<PlacedRecord<Coverage>> coverages() {
        return inTime(data.own().placed(Kind.COVERAGES), Coverage::period);
    }

    List<PlacedRecord<Consultation>> consultations() {
        return inTime(
                data.own().placed(Kind.CONSULTATIONS),
                each -> Period.between(each.date(), each.date().plusDays(1)));
    }

    private <T> List<PlacedRecord<T>> inTime(List<PlacedRecord<T>> records, Function<T, Period> period) {
        if (!dated || inForce == null) {
            return records;
        }
        List<PlacedRecord<T>> inTime = new ArrayList<>();
        for (PlacedRecord<T> each : records) {
            if (inForce.overlaps(period.apply(each.record()))) {
                inTime.add(each);
            }
        }
        return inTime;
    }

    /** All bodies that are known, those of the data set among them. */
    List<SupportBody> allBodies() {
        return data.all().list(Kind.BODIES);
    }

    List<Coverage> allCoverages() {
        return data.all().list(Kind.COVERAGES);
    }

    List<Consultation> allConsultations() {
        return data.all().list(Kind.CONSULTATIONS);
    }

    @Nullable
    SupportBody body(String id) {
        return bodies.get(id);
    }

    @Nullable
    Integratiedienst service(String id) {
        return services.get(id);
    }

    /** The name of a municipality, the last it has; its code when the data knows no name. */
    Object municipality(NisCode code) {
        List<Municipality> known = municipalities.records(code);
        return known.isEmpty() ? code.value() : known.get(known.size() - 1).name();
    }

    /** Whether an area is Brussels or a municipality in it. */
    boolean inBrussels(String area) {
        return area.equals(Region.BRUSSELS.code().value())
                || (NisCode.matches(area)
                        && municipalities.records(NisCode.of(area)).stream()
                                .anyMatch(each -> each.region() == Region.BRUSSELS));
    }

    /** Whether an area is a province. */
    boolean isProvince(String area) {
        return data.all().list(Kind.PROVINCES).stream()
                .anyMatch(each -> each.code().value().equals(area));
    }
}
