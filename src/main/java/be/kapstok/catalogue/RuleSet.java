package be.kapstok.catalogue;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.Period;
import be.kapstok.reason.Finding;
import be.kapstok.reason.Location;
import be.kapstok.reason.Reason;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rules for one kind of subject, in their order, and the only way to run them. Immutable and safe to share between
 * threads, as long as the rules are.
 *
 * @param <S> what the rules judge
 * @since 0.1.0
 */
public final class RuleSet<S> {
    private final List<Member<S>> members = new ArrayList<>();

    /** A rule with its card, and the reasons why it is not applied outside its days. */
    private record Member<S>(
            Rule<S> rule,
            CataloguedRule catalogued,
            NotApplied withoutDay,
            @Nullable NotApplied tooEarly,
            @Nullable NotApplied tooLate) {
        static <S> Member<S> of(Rule<S> rule, CataloguedRule catalogued) {
            Period inForce = catalogued.inForce();
            LocalDate from = inForce == null ? null : inForce.from();
            LocalDate until = inForce == null ? null : inForce.until();
            RuleId id = rule.id();
            return new Member<>(
                    rule,
                    catalogued,
                    new NotApplied(id, Reason.of(UnappliedReason.NO_DAY)),
                    from == null
                            ? null
                            : new NotApplied(
                                    id, Reason.of(UnappliedReason.NOT_YET_IN_FORCE, catalogued.sources(), from)),
                    until == null
                            ? null
                            : new NotApplied(
                                    id,
                                    Reason.of(
                                            UnappliedReason.NO_LONGER_IN_FORCE,
                                            catalogued.sources(),
                                            until.minusDays(1))));
        }

        /** The reason why the rule does not apply to a subject on a day, or {@code null} when it does. */
        @Nullable
        NotApplied unapplied(S subject, @Nullable LocalDate day) {
            if (day == null && rule.needsDay()) {
                return withoutDay;
            }
            Period inForce = catalogued.inForce();
            if (day != null && inForce != null && rule.dated() && !inForce.contains(day)) {
                return inForce.startsAfter(day) ? tooEarly : tooLate;
            }
            Reason why = rule.unapplied(subject);
            return why == null ? null : new NotApplied(catalogued.card().id(), why);
        }
    }

    /**
     * A finding, with the rule that found it.
     *
     * @param rule the rule
     * @param pointer the JSON pointer in the subject of the value that it is about
     * @param finding the finding
     */
    public record Found(Rule<?> rule, String pointer, Finding finding) {}

    /**
     * What a set of rules says about a subject.
     *
     * @param found the findings, in the order of the rules
     * @param notApplied the rules that were not applied, each with its reason, in their order
     */
    public record Judgement(List<Found> found, List<NotApplied> notApplied) {
        /** The findings, in the order of the rules. */
        public List<Finding> findings() {
            return found.isEmpty()
                    ? List.of()
                    : found.stream().map(Found::finding).toList();
        }
    }

    /**
     * Makes a set of rules.
     *
     * @param catalogue the catalogue with the cards of the rules
     * @param rules the rules, in the order in which they are run
     * @throws IllegalArgumentException when the catalogue has no card for one of them
     */
    public RuleSet(Catalogue catalogue, List<? extends Rule<S>> rules) {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(rules, "rules");
        for (Rule<S> each : rules) {
            members.add(Member.of(each, catalogue.rule(each.id())));
        }
    }

    /**
     * {@return the findings of the rules that apply to a subject on a day, and the reasons why the others were not
     * applied}
     *
     * @param day the day, in Belgian civil time, or {@code null} when none is known
     * @param places gives the place of a JSON pointer in the subject
     */
    public Judgement judge(S subject, @Nullable LocalDate day, Function<? super String, Location> places) {
        requireNonNull(subject, "subject");
        requireNonNull(places, "places");
        Run<S> run = new Run<>(places);
        List<NotApplied> notApplied = new ArrayList<>(members.size());
        for (Member<S> each : members) {
            NotApplied why = each.unapplied(subject, day);
            if (why == null) {
                run.check(each, subject);
            } else {
                notApplied.add(why);
            }
        }
        return new Judgement(run.found, notApplied);
    }

    /** {@return that no rule was applied to a subject, for a reason that has nothing to do with the rules themselves} */
    public Judgement noneApplied(Reason why) {
        requireNonNull(why, "why");
        return new Judgement(
                List.of(),
                members.stream()
                        .map(each -> new NotApplied(each.rule().id(), why))
                        .toList());
    }

    /**
     * {@return the findings of all rules, in their order, each about a subject of its own: rules that judge many
     * records pick the records of their days themselves}
     *
     * @param places gives the place of a JSON pointer in the subject
     */
    public List<Finding> findings(
            BiFunction<Rule<S>, CataloguedRule, S> subjects, Function<? super String, Location> places) {
        requireNonNull(subjects, "subjects");
        requireNonNull(places, "places");
        Run<S> run = new Run<>(places);
        for (Member<S> each : members) {
            run.check(each, subjects.apply(each.rule(), each.catalogued()));
        }
        return run.found.stream().map(Found::finding).toList();
    }

    /** Runs rules one after the other, and gathers their findings. */
    private static final class Run<S> {
        final List<Found> found = new ArrayList<>();
        private final Function<? super String, Location> places;
        private @Nullable FindingSink findings;
        private @Nullable Rule<S> running;

        Run(Function<? super String, Location> places) {
            this.places = places;
        }

        void check(Member<S> member, S subject) {
            running = member.rule();
            FindingSink sink = findings;
            if (sink == null) {
                sink = new FindingSink(member.catalogued(), places, this::add);
                findings = sink;
            }
            sink.listenTo(member.catalogued());
            member.rule().check(subject, sink);
        }

        private void add(String pointer, Finding finding) {
            found.add(new Found(requireNonNull(running), pointer, finding));
        }
    }
}
