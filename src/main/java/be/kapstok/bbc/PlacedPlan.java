package be.kapstok.bbc;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.reason.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A plan of an export, with the place of each of its values.
 *
 * @param index the place of the plan among those of the export, from 0
 * @param plan the plan
 * @param places the places
 */
record PlacedPlan(int index, MultiYearPlan plan, PlaceTree places) {
    /**
     * What no export has: the texts of a plan, who drew it up, and the policy domains and revisions without amounts of
     * actions.
     */
    static final List<String> UNTOLD =
            List.of("policyStatement", "revisions", "separatePlans", "director", "participation", "policyDomains");

    /** What an export lacks besides when none of its objectives comes with a long text. */
    static final List<String> UNTOLD_WITH_DESCRIPTIONS =
            Stream.concat(UNTOLD.stream(), Stream.of("objectives.description")).toList();

    /** A data set of plans, which stand in it in the order given. */
    static Dataset dataset(String file, List<PlacedPlan> plans) {
        return Dataset.builder()
                .list(Kind.PLANS, plans.stream().map(PlacedPlan::plan).toList())
                .places(file, pointer -> place(file, plans, pointer), Set.of())
                .build();
    }

    private static Location place(String file, List<PlacedPlan> plans, String pointer) {
        String[] parts = pointer.split("/", 4);
        int index = parts.length > 2 && parts[2].matches("\\d{1,9}") ? Integer.parseInt(parts[2]) : -1;
        if (index < 0 || index >= plans.size()) {
            return new Location(file, pointer, 1, 1);
        }
        return plans.get(index)
                .places()
                .of(parts.length > 3 ? "/" + parts[3] : "")
                .at(pointer);
    }
}
