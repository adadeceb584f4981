package be.kapstok.bbc;

import be.kapstok.bbc.Body.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.index.NameKey;
import be.kapstok.model.NisCode;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans of an export: of which bodies, for which planning periods, and from which of several reports. */
final class BodyPlans {
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)(?:[.,]0+)?");

    /** What a user can give a municipality to when an export names none. */
    private static final Set<String> ANY_BODY = Set.of("bestuur", "gemeente", "municipality", "body", "niscode", "nis");

    private final World world;
    private final FindingLog log;
    private final Map<String, String> settings;
    private final Map<String, NisCode> told = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, BodyPlan> plans = new LinkedHashMap<>();

    BodyPlans(World world, ReadOptions options, FindingLog log) {
        this.world = world;
        this.log = log;
        this.settings = options.columns();
        settings.forEach((key, value) -> {
            if (NisCode.matches(value.strip())) {
                told.put(NameKey.of(key), NisCode.of(value.strip()));
            }
        });
    }

    /**
     * What a row says of its body.
     *
     * @param words the words that may name its municipality: a code, a name
     * @param keys what else it goes by, such as a number in the export
     * @param type what it is, or its name
     */
    record Named(List<String> words, List<String> keys, String type) {
        /** What stands for a body that has no name. */
        static final String NAMELESS = "?";

        /** How to speak of it. */
        String shown() {
            return Stream.of(words, keys)
                    .flatMap(List::stream)
                    .filter(each -> !each.isBlank())
                    .reduce((one, other) -> other)
                    .map(ExportRule::shown)
                    .orElse(NAMELESS);
        }
    }

    /** The year in a cell; {@code null} when it holds none. */
    static @Nullable Integer year(String cell) {
        Matcher year = YEAR.matcher(cell.strip());
        return year.matches() ? Integer.valueOf(year.group(1)) : null;
    }

    /** A report of a body, whose first row is at hand. */
    Slot slot(Named named, Report report, String yearCell, Location at, Location bodyAt, Location yearAt) {
        Slot slot = new Slot(named.shown(), report, at, bodyAt, yearAt);
        slots.add(slot);
        Integer year = year(yearCell);
        if (year == null) {
            slot.problem("year");
            return slot;
        }
        PlanningPeriod period = world.periodOf(year);
        if (period == null || period.period().from() == null || period.period().until() == null) {
            slot.problem("period");
            return slot;
        }
        Kind kind = Kind.of(named.type());
        NisCode municipality = kind == Kind.OTHER ? null : municipality(named, LocalDate.of(year, 1, 1));
        if (municipality == null) {
            slot.problem(kind == Kind.OTHER ? "other_body" : "body");
            return slot;
        }
        Body body = new Body(municipality, kind);
        int start = period.period().from().getYear();
        int end = period.period().until().minusDays(1).getYear();
        BodyPlan plan = plans.computeIfAbsent(body + " " + start, none -> new BodyPlan(body, start, end, slot));
        Slot known = plan.reports().putIfAbsent(report, slot);
        slot.plan(plan);
        if (known != null) {
            slots.remove(slot);
            return known;
        }
        return slot;
    }

    private @Nullable NisCode municipality(Named named, LocalDate day) {
        for (List<String> each : List.of(named.keys(), named.words())) {
            for (String word : each) {
                NisCode own = told.get(NameKey.of(word));
                if (own != null) {
                    return own;
                }
            }
        }
        NisCode found = world.municipality(named.words(), day);
        return found != null
                ? found
                : ANY_BODY.stream()
                        .map(told::get)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Chooses the report of each plan, and tells what is not read; returns the plans that are, in the order of the export. */
    List<BodyPlan> choose() {
        for (Slot each : slots) {
            String problem = each.problem();
            if (problem != null) {
                ExportRule rule = problem.equals("other_body") ? ExportRule.LEFT_OUT : ExportRule.ROW;
                Location at = problem.equals("year") || problem.equals("period") ? each.yearAt() : each.bodyAt();
                log.add(rule.at(
                        at,
                        problem,
                        each.name(),
                        String.valueOf(each.rows()),
                        each.isNamed() ? each.name() : "gemeente"));
            }
        }
        plans.values().forEach(this::chooseReport);
        plans.values().forEach(this::leaveOutTwins);
        List<BodyPlan> read = new ArrayList<>();
        for (BodyPlan each : plans.values()) {
            if (each.chosen() != null) {
                each.index(read.size());
                read.add(each);
            }
        }
        return read;
    }

    private void chooseReport(BodyPlan plan) {
        List<Slot> asked = plan.reports().values().stream()
                .filter(each -> each.report().isAsked(settings))
                .sorted(Comparator.comparing(Slot::report, Report.BY_STATE))
                .toList();
        Slot chosen = asked.isEmpty() ? null : asked.get(asked.size() - 1);
        plan.choose(chosen);
        for (Slot each : plan.reports().values()) {
            if (chosen == null) {
                log.add(ExportRule.LEFT_OUT.at(
                        each.at(), "not_asked", plan.name(), each.report().label(), String.valueOf(each.rows())));
            } else if (!each.equals(chosen)) {
                log.add(ExportRule.LEFT_OUT.at(
                        each.at(),
                        "report",
                        plan.name(),
                        each.report().label(),
                        String.valueOf(each.rows()),
                        chosen.report().label(),
                        each.report().asking()));
            }
        }
        if (chosen != null && !chosen.report().isPlan()) {
            log.add(ExportRule.READING.at(
                    chosen.at(), "no_plan", plan.name(), chosen.report().label()));
        }
    }

    /** A municipality and its centre for social welfare are not added up: a report of both stands for each. */
    private void leaveOutTwins(BodyPlan plan) {
        Slot chosen = plan.chosen();
        BodyPlan joint = twin(plan, Kind.JOINT);
        if (chosen != null && joint != null && joint.chosen() != null && !joint.equals(plan)) {
            plan.choose(null);
            log.add(ExportRule.LEFT_OUT.at(
                    chosen.at(), "twin", plan.name(), String.valueOf(chosen.rows()), joint.name(), plan.years()));
        } else if (chosen != null && plan.body().kind() == Kind.OCMW && twin(plan, Kind.MUNICIPALITY) != null) {
            log.add(ExportRule.READING.at(chosen.at(), "two_plans", plan.name(), plan.years()));
        }
    }

    private @Nullable BodyPlan twin(BodyPlan plan, Kind kind) {
        return plans.get(new Body(plan.body().municipality(), kind) + " " + plan.startYear());
    }
}
