package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Centres.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two coverages by centres do not share a municipality and a day. */
final class OverlappingCoverage implements DatasetRule {
    @Override
    public RuleId id() {
        return RuleId.of("KD-OVERLAPPING-COVERAGE");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Records records, Faults faults) {
        if (records.ofFile(Kind.COVERAGES).isEmpty()
                && records.ofFile(Kind.BODIES).isEmpty()) {
            return;
        }
        Centres centres = new Centres(records);
        Set<String> told = new HashSet<>();
        for (Municipality municipality : records.all(Kind.MUNICIPALITIES)) {
            List<Reach> reaches = centres.of(municipality);
            for (int i = 0; i < reaches.size(); i++) {
                for (int j = i + 1; j < reaches.size(); j++) {
                    overlap(municipality, reaches.get(i), reaches.get(j), told, faults);
                }
            }
        }
    }

    /** Told at the later one of the file, once for a pair, with the first municipality that shows it. */
    private static void overlap(Municipality municipality, Reach one, Reach other, Set<String> told, Faults faults) {
        Period shared = Centres.common(one.period(), other.period());
        boolean later = one.index() > other.index();
        Reach at = later ? one : other;
        Reach with = later ? other : one;
        if (shared != null
                && at.index() >= 0
                && told.add(at.coverage().key() + "|" + with.coverage().key())) {
            faults.tell(
                    Kind.COVERAGES,
                    at.index(),
                    "",
                    at.coverage().body().value(),
                    with.coverage().body().value(),
                    municipality.name(),
                    municipality.nis(),
                    Words.of(shared));
        }
    }
}
