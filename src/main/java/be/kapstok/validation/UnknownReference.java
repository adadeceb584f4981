package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A list without known records contradicts nothing. */
final class UnknownReference implements DatasetRule {
    /** The list whose records refer to one another, so that it must be read to its end first. */
    private static final Kind<?> AMONG_THEMSELVES = Kind.BODIES;

    private final Set<String> own = new LinkedHashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();

    /** A reference to a record that may come later in the file. */
    private record Waiting(String id, Location place) {}

    @Override
    public void take(Entry entry, Records records, DatasetFindings findings) {
        if (entry.kind() == AMONG_THEMSELVES) {
            String id = Entry.idOf(entry.record());
            if (id != null) {
                own.add(id);
            }
        }
        References.of(entry.record(), new Sink(entry, records, findings));
    }

    @Override
    public void end(Records records, DatasetFindings findings) {
        Set<String> known = new LinkedHashSet<>(records.ids(AMONG_THEMSELVES));
        known.addAll(own);
        for (Waiting each : waiting) {
            if (!known.contains(each.id)) {
                tell(each.place, each.id, known, AMONG_THEMSELVES, findings);
            }
        }
    }

    private static void tell(Location place, String id, Set<String> known, Kind<?> to, DatasetFindings findings) {
        findings.at(place)
                .meaning(findings.nearest(id, known))
                .tell(Excerpt.of(id, Excerpt.IN_A_SENTENCE), Words.list(to));
    }

    /** Takes the references of one record. */
    private final class Sink implements References.Sink {
        private final Entry entry;
        private final Records records;
        private final DatasetFindings findings;

        Sink(Entry entry, Records records, DatasetFindings findings) {
            this.entry = entry;
            this.records = records;
            this.findings = findings;
        }

        @Override
        public void take(Kind<?> to, String id, String pointer) {
            if (to == entry.kind() && to == AMONG_THEMSELVES) {
                waiting.add(new Waiting(id, entry.at(pointer)));
                return;
            }
            Set<String> known = records.ids(to);
            if (!known.isEmpty() && !known.contains(id)) {
                tell(entry.at(pointer), id, known, to, findings);
            }
        }

        @Override
        public void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {
            Set<String> ones = records.ids(one);
            Set<String> others = records.ids(other);
            if (!ones.isEmpty() && !others.isEmpty() && !ones.contains(id) && !others.contains(id)) {
                Set<String> known = new LinkedHashSet<>(ones);
                known.addAll(others);
                tell(entry.at(pointer), id, known, one, findings);
            }
        }
    }
}
