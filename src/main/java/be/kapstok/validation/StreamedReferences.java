package be.kapstok.validation;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** References of single records to the known world, for data that is too large to hold. */
final class StreamedReferences {
    private final Records world;
    private final UnknownReference rule = new UnknownReference();

    StreamedReferences(KnownWorld world) {
        this.world = new Records(Dataset.builder().build(), world);
    }

    List<Finding> check(Keyed record, Function<String, Location> places) {
        List<Finding> findings = new ArrayList<>();
        References.of(record, (to, id, pointer) -> {
            Set<String> known = world.ids(to);
            boolean inFile = to == Kind.MEASURES || to == Kind.PLANS;
            if (!inFile && !known.isEmpty() && !known.contains(id)) {
                findings.add(new Finding(
                        rule.id(),
                        rule.severity(),
                        new Message(
                                DatasetRule.class,
                                rule.id().value(),
                                List.of(Excerpt.of(id, Excerpt.IN_A_SENTENCE), to.list())),
                        places.apply(pointer),
                        Nearest.of(id, known).orElse(null),
                        List.of(),
                        null));
            }
        });
        return findings;
    }
}
