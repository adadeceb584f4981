package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.AreaCode;
import be.kapstok.model.Consultation;
import be.kapstok.model.Coverage;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.Region;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a record refers to exists in the file or in the known world. A list of which nothing is known refutes nothing. */
final class UnknownReference implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-UNKNOWN-REFERENCE");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Records records, Faults faults) {
        for (Kind<?> kind : Kind.ALL) {
            List<? extends Keyed> list = records.ofFile(kind);
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                References.of(list.get(i), (to, id, pointer) -> {
                    Set<String> known = records.ids(to);
                    if (!known.isEmpty() && !known.contains(id)) {
                        tell(kind, index, pointer, id, to.list(), known, faults);
                    }
                });
            }
        }
        areas(records, faults);
        provinces(records, faults);
        meetings(records, faults);
    }

    private static void tell(
            Kind<?> kind, int index, String pointer, String id, String list, Set<String> known, Faults faults) {
        String shown = Excerpt.of(id, Excerpt.IN_A_SENTENCE);
        faults.tell(kind, index, pointer, Nearest.of(id, known), shown, list);
    }

    /** The area of a coverage is a municipality, a province or a region. */
    private static void areas(Records records, Faults faults) {
        List<Coverage> coverages = records.ofFile(Kind.COVERAGES);
        Set<String> known = new HashSet<>(records.ids(Kind.MUNICIPALITIES));
        known.addAll(records.ids(Kind.PROVINCES));
        for (Region region : Region.values()) {
            known.add(region.code().value());
        }
        for (int i = 0; i < coverages.size(); i++) {
            String area = coverages.get(i).area().value();
            if (!known.contains(area)) {
                tell(Kind.COVERAGES, i, "/area", area, "provinces", known, faults);
            }
        }
    }

    private static void provinces(Records records, Faults faults) {
        List<Municipality> municipalities = records.ofFile(Kind.MUNICIPALITIES);
        Set<String> known = records.ids(Kind.PROVINCES);
        for (int i = 0; i < municipalities.size(); i++) {
            AreaCode province = municipalities.get(i).province();
            if (province != null && !known.isEmpty() && !known.contains(province.value())) {
                tell(Kind.MUNICIPALITIES, i, "/province", province.value(), "provinces", known, faults);
            }
        }
    }

    /** Services and bodies meet; an id may be of either. */
    private static void meetings(Records records, Faults faults) {
        Set<String> known = new HashSet<>(records.ids(Kind.BODIES));
        known.addAll(records.ids(Kind.INTEGRATIEDIENSTEN));
        List<Consultation> meetings = records.ofFile(Kind.CONSULTATIONS);
        for (int i = 0; i < meetings.size(); i++) {
            Consultation meeting = meetings.get(i);
            if (!known.contains(meeting.calledBy())) {
                tell(Kind.CONSULTATIONS, i, "/calledBy", meeting.calledBy(), "bodies", known, faults);
            }
            for (int j = 0; j < meeting.participants().size(); j++) {
                String id = meeting.participants().get(j);
                if (!known.contains(id)) {
                    tell(Kind.CONSULTATIONS, i, "/participants/" + j, id, "bodies", known, faults);
                }
            }
        }
    }
}
