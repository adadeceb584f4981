package be.kapstok.wording;

import static be.kapstok.model.MeasureKind.CATEGORICAL;
import static be.kapstok.model.MeasureKind.INCLUSIVE;
import static be.kapstok.model.MeasureKind.MIXED;
import static be.kapstok.model.MeasureKind.NO_SIGN;
import static be.kapstok.model.MeasureKind.UNDETERMINED;

import be.kapstok.model.MeasureKind;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of decisions: its first line that applies gives the kind. Each line tells the mentions that it rests on, or {@code
 * null} where it does not apply.
 */
final class Decisions {
    /**
     * A line of the table.
     *
     * @param reason the reason that it gives
     * @param kind the kind
     * @param doubt how doubtful it is by itself, from 0
     * @param test finds the mentions that it rests on
     */
    record Decision(
            WordingReason reason, MeasureKind kind, int doubt, Function<Evidence, @Nullable List<Mention>> test) {}

    static final List<Decision> TABLE = List.of(
            row(WordingReason.FORMAL_ACT, NO_SIGN, 1, e -> some(e.said(Meaning.FORMALITY))),
            row(WordingReason.RESTRICTION, NO_SIGN, 1, e -> some(e.said(Meaning.RESTRICTION))),
            row(WordingReason.STAFF_TRAINED, INCLUSIVE, 1, Decisions::staffTrained),
            row(WordingReason.ADAPTED_AND_SPECIAL, MIXED, 2, Decisions::adaptedAndSpecial),
            row(WordingReason.SERVICE_ADAPTED, INCLUSIVE, 1, Decisions::adapted),
            row(WordingReason.OFFER_OPENED, INCLUSIVE, 2, Decisions::opened),
            row(WordingReason.NOT_ONLY_FOR_GROUP, INCLUSIVE, 2, Decisions::notOnly),
            row(WordingReason.FOR_ALL_WITH_FOCUS, MIXED, 1, Decisions::focus),
            row(WordingReason.FOR_ALL_INCLUDING, INCLUSIVE, 1, Decisions::including),
            row(WordingReason.GROUP_BESIDE_OTHER, MIXED, 0, Decisions::besideOther),
            row(WordingReason.GROUP_WITH_INHABITANTS, MIXED, 1, Decisions::withInhabitants),
            row(WordingReason.FEAST_FOR_ALL, INCLUSIVE, 2, Decisions::feastForAll),
            row(WordingReason.FOR_ALL_AND_GROUP, MIXED, 1, e -> both(e.everyone(), e.groups())),
            row(WordingReason.GROUP_AND_TOGETHER, MIXED, 2, Decisions::groupAndTogether),
            row(WordingReason.EQUAL_TREATMENT, INCLUSIVE, 0, Decisions::equalTreatment),
            row(WordingReason.FOR_GROUP, CATEGORICAL, 0, e -> groups(e, Meaning.GROUP)),
            row(WordingReason.FOR_GROUP, CATEGORICAL, 1, e -> groups(e, Meaning.INSTITUTION)),
            row(WordingReason.FOR_GROUP, CATEGORICAL, 2, e -> groups(e, Meaning.FAITH)),
            row(WordingReason.EQUAL_CHANCES_FOR_ALL, INCLUSIVE, 0, Decisions::chancesForAll),
            row(
                    WordingReason.NEW_INHABITANTS_WELCOMED,
                    INCLUSIVE,
                    0,
                    e -> some(e.with(GroupRole.PUBLIC, Meaning.WELCOME))),
            row(WordingReason.LANGUAGE_FOR_ALL, INCLUSIVE, 1, e -> both(e.said(Meaning.LANGUAGE), e.everyone())),
            row(WordingReason.LANGUAGE_FOR_OTHERS, MIXED, 1, e -> both(e.said(Meaning.LANGUAGE), e.others())),
            row(WordingReason.LIVING_TOGETHER, INCLUSIVE, 0, e -> some(e.said(Meaning.TOGETHER))),
            row(WordingReason.TOLD_ABOUT_GROUP, INCLUSIVE, 2, e -> some(e.groupsAs(GroupRole.ABOUT))),
            row(WordingReason.FOR_GROUP_IN_PURPOSE, CATEGORICAL, 2, Decisions::inPurpose),
            row(WordingReason.LANGUAGE_ACTIVITY, CATEGORICAL, 2, e -> some(e.said(Meaning.LANGUAGE))),
            row(
                    WordingReason.DIVERSITY_WITH_AIM,
                    INCLUSIVE,
                    2,
                    e -> both(
                            e.said(Meaning.DIVERSITY),
                            e.said(Meaning.AIM, Meaning.DOMAINS, Meaning.TRAINING, Meaning.LOCALS))),
            row(WordingReason.THEME_FOR_ALL, INCLUSIVE, 2, Decisions::themeForAll),
            row(WordingReason.OTHERS_TURN_UP, NO_SIGN, 1, e -> both(e.groupsAs(GroupRole.TURNS_UP), e.others())),
            row(WordingReason.GROUP_TURNS_UP, INCLUSIVE, 2, e -> some(e.groupsAs(GroupRole.TURNS_UP))),
            row(WordingReason.GROUP_AS_HELPER, UNDETERMINED, 2, e -> some(e.with(GroupRole.HELPER, Meaning.GROUP))),
            row(WordingReason.CHANCES_OF_OTHERS, NO_SIGN, 1, Decisions::chancesOfOthers),
            row(
                    WordingReason.BARE_WORD,
                    UNDETERMINED,
                    2,
                    e -> some(e.said(Meaning.THEME, Meaning.DIVERSITY, Meaning.CHANCES, Meaning.INCLUSION))),
            row(WordingReason.GROUP_AS_REASON, UNDETERMINED, 2, e -> some(e.groupsAs(GroupRole.REASON))),
            row(
                    WordingReason.GROUP_LEFT_OUT,
                    NO_SIGN,
                    2,
                    e -> some(Stream.of(GroupRole.EXCLUDED, GroupRole.PARTNER)
                            .flatMap(role -> e.groupsAs(role).stream())
                            .toList())),
            row(WordingReason.OTHER_GROUPS_ONLY, NO_SIGN, 0, e -> some(e.any(Meaning.OTHER))),
            row(
                    WordingReason.NEAR_SUBJECT,
                    NO_SIGN,
                    2,
                    e -> e.has(Meaning.ORDINARY) ? null : some(e.any(Meaning.NEAR))),
            row(WordingReason.ORDINARY_SUBJECT, NO_SIGN, 0, e -> leading(e.any(Meaning.ORDINARY))),
            row(
                    WordingReason.EVERYDAY_SUBJECT,
                    NO_SIGN,
                    1,
                    e -> leading(e.any(Meaning.EVERYDAY, Meaning.ORDINARY, Meaning.PEOPLE))),
            row(WordingReason.ORDINARY_SUBJECT, NO_SIGN, 2, e -> some(e.any(Meaning.ORDINARY))),
            row(WordingReason.EVERYDAY_SUBJECT, NO_SIGN, 2, e -> some(e.any(Meaning.EVERYDAY, Meaning.PEOPLE))),
            row(WordingReason.NOTHING_FOUND, NO_SIGN, 2, e -> List.of()));

    private static final int LEADING = 4;

    private Decisions() {}

    /**
     * What the table decides.
     *
     * @param decision the first line that applies
     * @param resting the mentions that it rests on, in the order of the line
     */
    record Decided(Decision decision, List<Mention> resting) {
        MeasureKind kind() {
            return decision.kind();
        }

        WordingReason reason() {
            return decision.reason();
        }
    }

    static Decided of(Evidence evidence) {
        for (Decision each : TABLE) {
            List<Mention> resting = each.test().apply(evidence);
            if (resting != null) {
                return new Decided(each, resting);
            }
        }
        throw new IllegalStateException("the last line of the table applies to everything");
    }

    private static Decision row(
            WordingReason reason, MeasureKind kind, int doubt, Function<Evidence, @Nullable List<Mention>> test) {
        return new Decision(reason, kind, doubt, test);
    }

    private static @Nullable List<Mention> some(List<Mention> mentions) {
        return mentions.isEmpty() ? null : mentions;
    }

    /** Mentions of which one begins the line, or several: one alone behind the rest may tell no more than a place. */
    private static @Nullable List<Mention> leading(List<Mention> mentions) {
        boolean leading =
                mentions.size() > 1 || (mentions.size() == 1 && mentions.get(0).first() < LEADING);
        return leading ? mentions : null;
    }

    /** All groups, where one of them is of a meaning. */
    private static @Nullable List<Mention> groups(Evidence e, Meaning one) {
        return e.with(GroupRole.PUBLIC, one).isEmpty() ? null : e.groups();
    }

    /** All of both, where neither is empty. */
    private static @Nullable List<Mention> both(List<Mention> some, List<Mention> others) {
        return (some.isEmpty() || others.isEmpty()) ? null : inOrder(some, others);
    }

    private static List<Mention> inOrder(List<Mention> some, List<Mention> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted((one, other) -> Integer.compare(one.first(), other.first()))
                .toList();
    }

    /** Training says of staff what it is about: diversity, a language, or a group in any role. */
    private static @Nullable List<Mention> staffTrained(Evidence e) {
        List<Mention> subjects = e.any(
                Meaning.GROUP,
                Meaning.INSTITUTION,
                Meaning.FAITH,
                Meaning.LANGUAGE,
                Meaning.ADAPTATION,
                Meaning.EQUALITY,
                Meaning.TOGETHER,
                Meaning.DIVERSITY,
                Meaning.THEME);
        return Evidence.pair(
                e.said(Meaning.TRAINING),
                subjects,
                (training, subject) -> Evidence.before(training, subject) && e.inOneSentence(training, subject));
    }

    private static @Nullable List<Mention> adaptedAndSpecial(Evidence e) {
        List<Mention> special =
                e.groups().stream().filter(each -> e.follows("voor", each)).toList();
        return Evidence.pair(
                special,
                e.said(Meaning.ADAPTATION, Meaning.TRANSLATION),
                (group, adapted) -> Evidence.before(group, adapted) && Evidence.beside(group, adapted));
    }

    /** An adapted service stands before the group that it must reach; a text that is translated for a group is the group's. */
    private static @Nullable List<Mention> adapted(Evidence e) {
        List<Mention> services = e.said(Meaning.ADAPTATION);
        List<Mention> texts = e.said(Meaning.TRANSLATION);
        List<Mention> adapted = inOrder(services, texts);
        if (adapted.isEmpty() || e.groups().isEmpty()) {
            return some(adapted);
        }
        boolean own = (services.isEmpty() && e.groups().stream().anyMatch(each -> e.follows("voor", each)))
                || e.groups().stream().allMatch(each -> each.meaning() == Meaning.INSTITUTION && e.follows("in", each));
        return own ? null : Evidence.pair(adapted, e.groups(), Evidence::before);
    }

    private static @Nullable List<Mention> opened(Evidence e) {
        return Evidence.pair(
                e.said(Meaning.ACCESS),
                e.groups(),
                (access, group) -> Evidence.before(access, group) && group.first() - access.last() <= 4);
    }

    private static @Nullable List<Mention> notOnly(Evidence e) {
        List<Mention> groups = e.groupsAs(GroupRole.NOT_ONLY);
        if (groups.isEmpty() || !e.groups().isEmpty()) {
            return null;
        }
        boolean alsoLocals = e.everyone().isEmpty()
                && !e.with(GroupRole.PUBLIC, Meaning.LOCALS).isEmpty();
        return alsoLocals ? null : groups;
    }

    /** A focus within a larger public; without one, a group in focus is a group beside the rest. */
    private static @Nullable List<Mention> focus(Evidence e) {
        List<Mention> focus = e.groupsAs(GroupRole.FOCUS);
        return (focus.isEmpty() || !e.groups().isEmpty()) ? null : inOrder(focus, inOrder(e.everyone(), e.others()));
    }

    private static @Nullable List<Mention> including(Evidence e) {
        List<Mention> included = e.groupsAs(GroupRole.INCLUDED);
        if (included.isEmpty() || !e.groups().isEmpty()) {
            return null;
        }
        return (e.everyone().isEmpty() && !e.others().isEmpty()) ? null : inOrder(included, e.everyone());
    }

    private static @Nullable List<Mention> besideOther(Evidence e) {
        List<Mention> others = inOrder(e.others(), e.with(GroupRole.NOT_ONLY, Meaning.OTHER));
        List<Mention> groups = e.groups();
        List<Mention> found = Evidence.pair(groups, others, Side::joins);
        if (found == null && groups.isEmpty()) {
            found = Evidence.pair(e.groupsAs(GroupRole.INCLUDED), others, (group, other) -> true);
        }
        if (found == null && groups.isEmpty()) {
            found = Evidence.pair(
                    e.groupsAs(GroupRole.PURPOSE), e.with(GroupRole.PURPOSE, Meaning.OTHER), Evidence::beside);
        }
        return found;
    }

    private static @Nullable List<Mention> withInhabitants(Evidence e) {
        List<Mention> inhabitants = e.with(GroupRole.PUBLIC, Meaning.LOCALS);
        List<Mention> people = e.with(GroupRole.PUBLIC, Meaning.LOCALS, Meaning.PEOPLE);
        List<Mention> joined = Evidence.pair(people, e.groups(), Side::joins);
        if (joined != null) {
            return joined;
        }
        List<Mention> also = both(e.groups(), e.with(GroupRole.INCLUDED, Meaning.LOCALS, Meaning.EVERYONE));
        return also != null ? also : both(e.groupsAs(GroupRole.NOT_ONLY), inhabitants);
    }

    /** A feast or place of a faith to which all are invited, or that meets others, is an encounter. */
    private static @Nullable List<Mention> feastForAll(Evidence e) {
        boolean onlyFaith = e.groups().stream().allMatch(each -> each.meaning() == Meaning.FAITH);
        return onlyFaith ? both(e.groups(), inOrder(e.everyone(), e.with(GroupRole.PUBLIC, Meaning.TOGETHER))) : null;
    }

    private static @Nullable List<Mention> groupAndTogether(Evidence e) {
        return Evidence.pair(e.groups(), e.with(GroupRole.PUBLIC, Meaning.TOGETHER), Evidence::beside);
    }

    /** Equal treatment, unless the line first names a group. */
    private static @Nullable List<Mention> equalTreatment(Evidence e) {
        List<Mention> equal = e.said(Meaning.EQUALITY);
        boolean groupFirst =
                !equal.isEmpty() && e.groups().stream().anyMatch(each -> Evidence.before(each, equal.get(0)));
        return groupFirst ? null : some(equal);
    }

    private static @Nullable List<Mention> chancesForAll(Evidence e) {
        return Evidence.pair(e.any(Meaning.CHANCES), e.any(Meaning.EVERYONE), e::near);
    }

    private static @Nullable List<Mention> inPurpose(Evidence e) {
        List<Mention> groups = e.groupsAs(GroupRole.PURPOSE);
        return e.everyone().isEmpty() ? some(groups) : null;
    }

    private static @Nullable List<Mention> themeForAll(Evidence e) {
        List<Mention> theme = e.said(Meaning.DIVERSITY, Meaning.THEME);
        List<Mention> publics = e.everyone().isEmpty() ? e.said(Meaning.DOMAINS) : e.everyone();
        List<Mention> purposes = e.everyone().isEmpty() ? List.of() : e.groupsAs(GroupRole.PURPOSE);
        List<Mention> found = both(theme, publics);
        return found != null ? found : both(purposes, e.everyone());
    }

    private static @Nullable List<Mention> chancesOfOthers(Evidence e) {
        return Evidence.pair(e.any(Meaning.CHANCES, Meaning.INCLUSION), e.any(Meaning.OTHER), e::near);
    }
}
