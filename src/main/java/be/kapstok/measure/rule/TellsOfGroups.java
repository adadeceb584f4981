package be.kapstok.measure.rule;

import be.kapstok.reason.RuleId;
import java.util.Set;

/** A rule that gives background about certain target groups. Its card gives the text and the source. */
final class TellsOfGroups extends GroupRule {
    private final RuleId id;
    private final Set<String> groups;

    TellsOfGroups(String id, MeasureVocabulary vocabulary, String... groups) {
        super(vocabulary);
        this.id = RuleId.of(id);
        this.groups = Set.of(groups);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    void check(String group, MeasureCase judged, Place place) {
        if (groups.contains(group)) {
            place.at().tell(vocabulary().name(group));
        }
    }
}
