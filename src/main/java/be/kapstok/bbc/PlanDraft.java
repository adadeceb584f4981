package be.kapstok.bbc;

import be.kapstok.bbc.Level.BookedOn;
import be.kapstok.bbc.Level.Booking;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import be.kapstok.reason.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan in the making: its objectives, action plans and actions, each once, and what is booked on them. */
final class PlanDraft {
    private final BodyPlan of;
    private final List<String> untold;
    private final World world;
    private final FindingLog log;
    private final Map<String, Level> levels = new HashMap<>();
    private final List<Level> objectives = new ArrayList<>();
    private final List<Level> looseActionPlans = new ArrayList<>();
    private final List<Level> looseActions = new ArrayList<>();
    private final Map<String, DraftDomain> domains = new LinkedHashMap<>();
    private final Map<String, Location> unknownFields = new LinkedHashMap<>();
    private final Unplanned unplanned = new Unplanned();

    PlanDraft(BodyPlan of, List<String> untold, World world, FindingLog log) {
        this.of = of;
        this.untold = untold;
        this.world = world;
        this.log = log;
    }

    /** A policy domain of the plan: the fields that stand under it, each with its place, and where it stands first. */
    record DraftDomain(String name, Map<String, Location> fields, Location at) {}

    BodyPlan of() {
        return of;
    }

    /** The fields for which the export has no place. */
    List<String> untold() {
        return untold;
    }

    /** Whether nothing of it could be read. */
    boolean isEmpty() {
        return levels.isEmpty();
    }

    List<Level> objectives() {
        return objectives;
    }

    List<Level> looseActionPlans() {
        return looseActionPlans;
    }

    List<Level> looseActions() {
        return looseActions;
    }

    List<DraftDomain> domains() {
        return List.copyOf(domains.values());
    }

    Level objective(String key, LevelText text, Location at) {
        return level("O" + key, text, at, objectives);
    }

    /** An action plan; loose when no objective is given. */
    Level actionPlan(@Nullable Level objective, String key, LevelText text, Location at) {
        return level("P" + key, text, at, objective == null ? looseActionPlans : objective.below());
    }

    /** An action; loose when no action plan is given. */
    Level action(@Nullable Level actionPlan, String key, LevelText text, Location at) {
        return level("A" + key, text, at, actionPlan == null ? looseActions : actionPlan.below());
    }

    private Level level(String key, LevelText text, Location at, List<Level> siblings) {
        Level known = levels.get(key);
        if (known == null) {
            known = new Level(text, at);
            levels.put(key, known);
            siblings.add(known);
        } else if (!known.text().equals(text) && known.differs()) {
            log.add(ExportRule.LEFT_OUT.at(
                    at,
                    "text",
                    ExportRule.shown(text.code()),
                    String.valueOf(known.at().line())));
        }
        return known;
    }

    /** The level that was made under a key; {@code null} when none was. */
    @Nullable
    Level action(String key) {
        return levels.get("A" + key);
    }

    @Nullable
    Level actionPlan(String key) {
        return levels.get("P" + key);
    }

    @Nullable
    Level objective(String key) {
        return levels.get("O" + key);
    }

    /**
     * The amounts of an action on the policy field in a cell. A field that the data does not know stays with its policy
     * domain, where a rule reports it; an action on it would make the whole plan faulty.
     */
    Booking booking(Level action, String fieldCell, BookedOn on) {
        String code = fieldCell.isEmpty() ? null : world.code(fieldCell);
        String field = code != null && world.fieldCodes().contains(code) ? code : "";
        if (field.isEmpty() && !fieldCell.isEmpty() && unknownFields.putIfAbsent(fieldCell, on.fieldAt()) == null) {
            log.add(ExportRule.READING.meaning(
                    Nearest.of(code == null ? fieldCell : code, world.fieldCodes())
                            .orElse(null),
                    on.fieldAt(),
                    "field",
                    ExportRule.shown(fieldCell)));
        }
        if (!on.domain().isEmpty()) {
            DraftDomain domain = domains.computeIfAbsent(
                    on.domain(),
                    none -> new DraftDomain(World.domainName(on.domain()), new LinkedHashMap<>(), on.domainAt()));
            if (code != null) {
                domain.fields().putIfAbsent(code, on.fieldAt());
            }
        }
        return action.on(field, on);
    }

    /** The amounts that belong to no action, and so have no place in the plan. */
    Unplanned unplanned() {
        return unplanned;
    }
}
