package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.validation.UnknownReference.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * References of single records to the known world, for data that is too large to hold. What a record refers to among those
 * of its own kind may stand further on in the stream, and is not judged.
 */
final class StreamedReferences {
    private final Records world;
    private final UnknownReference rule = new UnknownReference();

    StreamedReferences(KnownWorld world) {
        this.world = new Records(Dataset.builder().build(), List.of(), world);
    }

    List<Finding> check(Keyed record, Function<String, Location> places) {
        List<Finding> findings = new ArrayList<>();
        Unknown unknown = new Unknown(
                world,
                () -> true,
                (pointer, suggestion, id, list) -> findings.add(new Finding(
                        rule.id(),
                        rule.severity(),
                        new Message(DatasetRule.class, rule.id().value(), List.of(id, list)),
                        places.apply(pointer),
                        suggestion.orElse(null),
                        List.of(),
                        null)));
        References.of(record, new OtherKinds(record, unknown));
        return findings;
    }

    /** Leaves out what may stand in the stream itself. */
    private record OtherKinds(Keyed record, References.Sink sink) implements References.Sink {
        @Override
        public void take(Kind<?> to, String id, String pointer) {
            if (!to.type().isInstance(record)) {
                sink.take(to, id, pointer);
            }
        }

        @Override
        public void takeEither(Kind<?> one, Kind<?> other, String id, String pointer) {
            sink.takeEither(one, other, id, pointer);
        }
    }
}
