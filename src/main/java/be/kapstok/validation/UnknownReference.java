package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.reason.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

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
                References.of(
                        list.get(i),
                        new Unknown(
                                records,
                                faults::seen,
                                (pointer, suggestion, id, to) ->
                                        faults.tellMeant(kind, index, pointer, suggestion, id, to)));
            }
        }
    }

    /** Takes a reference that leads nowhere. */
    interface UnknownSink {
        /** What was probably meant, what stands there, cut to fit a sentence, and the list in which it is not. */
        void take(String pointer, Optional<String> suggestion, String id, String list);
    }

    /** Lets through the references that lead nowhere; what was meant is looked up while somebody will see it. */
    record Unknown(Records records, BooleanSupplier seen, UnknownSink sink) implements References.Sink {
        @Override
        public void take(Kind<?> to, String id, String pointer) {
            Set<String> known = records.ids(to);
            if (!known.isEmpty() && !known.contains(id)) {
                tell(known, to, id, pointer);
            }
        }

        @Override
        public void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {
            Set<String> ones = records.ids(one);
            Set<String> others = records.ids(other);
            if (!ones.isEmpty() && !others.isEmpty() && !ones.contains(id) && !others.contains(id)) {
                Set<String> known = new LinkedHashSet<>(ones);
                known.addAll(others);
                tell(known, one, id, pointer);
            }
        }

        private void tell(Set<String> known, Kind<?> to, String id, String pointer) {
            Optional<String> meant = seen.getAsBoolean() ? Nearest.of(id, known) : Optional.empty();
            sink.take(pointer, meant, Excerpt.of(id, Excerpt.IN_A_SENTENCE), to.list());
        }
    }
}
