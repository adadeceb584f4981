package be.kapstok.bbc;

import be.kapstok.bbc.Level.Booking;
import be.kapstok.bbc.PlanDraft.DraftDomain;
import be.kapstok.model.Action;
import be.kapstok.model.ActionPlan;
import be.kapstok.model.DomainGrouping;
import be.kapstok.model.Estimate;
import be.kapstok.model.Money;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.model.Objective;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Location;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a plan of a draft: ids, titles, estimates by year, and the place of each. */
final class PlanMaker {
    private static final int LONGEST_ID = 120;

    private final PlanDraft draft;
    private final World world;
    private final FindingLog log;
    private final Map<Character, Set<String>> ids = new HashMap<>();
    private final Map<String, Location> unknownDomains = new HashMap<>();

    private PlanMaker(PlanDraft draft, World world, FindingLog log) {
        this.draft = draft;
        this.world = world;
        this.log = log;
    }

    /** The plan of a draft. */
    static PlacedPlan of(PlanDraft draft, World world, FindingLog log) {
        draft.unplanned().tell(log, draft.of().name());
        return new PlanMaker(draft, world, log).make();
    }

    /** Values, each with its place. */
    private static final class Placed<T> {
        private final List<T> values = new ArrayList<>();
        private final List<PlaceTree> places = new ArrayList<>();

        void add(T value, PlaceTree place) {
            values.add(value);
            places.add(place);
        }
    }

    private PlacedPlan make() {
        BodyPlan of = draft.of();
        Placed<DomainGrouping> domains = new Placed<>();
        for (DraftDomain each : draft.domains()) {
            String id = world.domain(each.name());
            List<PlaceTree> fields =
                    each.fields().values().stream().map(PlaceTree::of).toList();
            domains.add(
                    new DomainGrouping(
                            id, cut(each.name()), List.copyOf(each.fields().keySet())),
                    new PlaceTree(each.at(), Map.of(), Map.of("fields", fields)));
        }
        Placed<Objective> objectives = new Placed<>();
        draft.objectives().forEach(each -> objective(each, objectives));
        Placed<ActionPlan> loosePlans = new Placed<>();
        draft.looseActionPlans().forEach(each -> actionPlan(each, loosePlans));
        Placed<Action> looseActions = new Placed<>();
        draft.looseActions().forEach(each -> action(each, looseActions));
        MultiYearPlan plan = new MultiYearPlan(
                of.id(),
                of.body().municipality().value(),
                of.startYear(),
                of.endYear(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                domains.values,
                objectives.values,
                loosePlans.values,
                looseActions.values,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                draft.untold(),
                List.of(),
                null,
                null);
        PlaceTree places = new PlaceTree(
                of.at(),
                Map.of("municipality", of.municipalityAt(), "startYear", of.yearAt(), "endYear", of.yearAt()),
                Map.of(
                        "policyDomains",
                        domains.places,
                        "objectives",
                        objectives.places,
                        "looseActionPlans",
                        loosePlans.places,
                        "looseActions",
                        looseActions.places));
        return new PlacedPlan(of.index(), plan, places);
    }

    private static String cut(String name) {
        return name.length() <= 1000 ? name : name.substring(0, 1000);
    }

    private void objective(Level level, Placed<Objective> all) {
        Placed<ActionPlan> below = new Placed<>();
        level.below().forEach(each -> actionPlan(each, below));
        LevelText text = level.text();
        String description = description(level);
        boolean inTitle =
                description == null && !text.longText().isEmpty(); // its long text is its title: that describes it
        all.add(
                new Objective(
                        id('O', text),
                        title(level),
                        inTitle ? text.title() : description,
                        text.priority(),
                        List.of(),
                        below.values),
                new PlaceTree(level.at(), Map.of(), Map.of("actionPlans", below.places)));
    }

    private void actionPlan(Level level, Placed<ActionPlan> all) {
        Placed<Action> below = new Placed<>();
        level.below().forEach(each -> action(each, below));
        LevelText text = level.text();
        all.add(
                new ActionPlan(id('P', text), title(level), description(level), text.priority(), below.values),
                new PlaceTree(level.at(), Map.of(), Map.of("actions", below.places)));
    }

    /** An action, or one for each policy field on which it has amounts: a plan has one field for an action. */
    private void action(Level level, Placed<Action> all) {
        LevelText text = level.text();
        String id = id('A', text);
        String title = title(level);
        String description = description(level);
        List<Booking> bookings = level.bookings();
        if (bookings.isEmpty()) {
            Action bare = new Action(id, title, description, null, null, null, text.priority(), null, List.of(), null);
            all.add(bare, PlaceTree.of(level.at()));
        }
        for (Booking each : bookings) {
            boolean first = each.equals(bookings.get(0));
            String own = first ? id : unique('A', id + "-" + (each.field().isEmpty() ? "0" : each.field()));
            String field = each.field().isEmpty() ? null : each.field();
            Placed<Estimate> estimates = estimates(each);
            all.add(
                    new Action(
                            own,
                            title,
                            description,
                            domain(each),
                            field,
                            item(each),
                            text.priority(),
                            null,
                            estimates.values,
                            null),
                    new PlaceTree(
                            level.at(),
                            Map.of(
                                    "policyField", each.on().fieldAt(),
                                    "policyItem", each.on().fieldAt(),
                                    "policyDomain", each.on().domainAt()),
                            Map.of("estimates", estimates.places)));
        }
        if (bookings.size() > 1) {
            List<String> fields = bookings.stream()
                    .map(each -> each.field().isEmpty() ? "-" : each.field())
                    .collect(Collectors.toList());
            log.add(ExportRule.READING.at(
                    bookings.get(1).on().fieldAt(),
                    "fields",
                    ExportRule.shown(id),
                    String.valueOf(fields.size()),
                    fields));
        }
    }

    private static Placed<Estimate> estimates(Booking booking) {
        Placed<Estimate> estimates = new Placed<>();
        booking.years()
                .forEach((year, sums) -> estimates.add(
                        new Estimate(year, money(sums.receipts()), money(sums.expenses())), PlaceTree.of(sums.at())));
        return estimates;
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, "EUR");
    }

    /** The policy domain by its name or, failing that, by the policy field. */
    private @Nullable String domain(Booking booking) {
        String cell = booking.on().domain();
        String named = cell.isEmpty() ? null : world.domain(cell);
        LocalDate day = LocalDate.of(draft.of().startYear(), 1, 1);
        String domain = named == null && !booking.field().isEmpty() ? world.domainOf(booking.field(), day) : named;
        if (domain == null
                && !cell.isEmpty()
                && unknownDomains.putIfAbsent(cell, booking.on().domainAt()) == null) {
            log.add(ExportRule.READING.at(booking.on().domainAt(), "domain", ExportRule.shown(cell)));
        }
        return domain;
    }

    /** The policy item: the fourth level, where it adds digits to the field. */
    private static @Nullable String item(Booking booking) {
        String item = booking.on().item().split("\\s", 2)[0];
        return booking.field().isEmpty()
                        || !item.startsWith(booking.field())
                        || item.equals(booking.field())
                        || item.length() > LONGEST_ID
                ? null
                : item;
    }

    private String title(Level level) {
        LevelText text = level.text();
        if (text.isNameless()) {
            log.add(ExportRule.READING.at(
                    level.at(), "title", ExportRule.shown(text.code().isEmpty() ? text.brief() : text.code())));
        }
        String title = text.title();
        return title.isBlank() ? "?" : title;
    }

    private @Nullable String description(Level level) {
        if (level.text().isTooLong()) {
            log.add(ExportRule.READING.at(
                    level.at(), "text", ExportRule.shown(level.text().title()), String.valueOf(LevelText.LONGEST)));
        }
        return level.text().description();
    }

    /** Its code or, without one, the words of its title. */
    private String id(char kind, LevelText text) {
        String code = text.code().isEmpty() ? slug(text.title()) : visible(text.code());
        return unique(kind, code.isEmpty() ? String.valueOf(kind) : code);
    }

    private String unique(char kind, String id) {
        Set<String> taken = ids.computeIfAbsent(kind, none -> new HashSet<>());
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String visible(String code) {
        String plain = code.replaceAll("(?U)[\\s\\p{Cntrl}\\p{Cf}]+", "-");
        return plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID);
    }

    private static String slug(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.length() <= 60 ? words : words.substring(0, 60).replaceAll("-[^-]*$", "");
    }
}
