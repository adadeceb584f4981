package be.kapstok.wording;

import be.kapstok.model.MeasureKind;
import be.kapstok.wording.Alternative.Change;
import be.kapstok.wording.Decisions.Decided;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.List;
import java.util.Set;

/** The kinds that a measure would have in other words. */
final class Alternatives {
    private static final String FOR_OTHERS = ". Voor alle andere inwoners";
    private static final String FOR_GROUP = ". Voor nieuwkomers";
    private static final String AND_GROUP = " en nieuwkomers";
    private static final String FOCUS = ". In het bijzonder voor nieuwkomers";
    private static final String FOR_ALL = ". Voor alle inwoners, ongeacht hun herkomst";
    private static final Set<Meaning> GROUPS = Set.of(Meaning.GROUP, Meaning.INSTITUTION, Meaning.FAITH);

    private Alternatives() {}

    static List<Alternative> to(Decided decided, Evidence evidence) {
        List<Mention> resting = decided.resting();
        return switch (decided.reason()) {
            case FOR_GROUP -> {
                boolean faith = resting.stream().allMatch(each -> each.meaning() == Meaning.FAITH);
                yield List.of(added(faith ? MeasureKind.INCLUSIVE : MeasureKind.MIXED, FOR_OTHERS));
            }
            case LANGUAGE_ACTIVITY -> List.of(added(MeasureKind.INCLUSIVE, FOR_ALL));
            case GROUP_BESIDE_OTHER, GROUP_WITH_INHABITANTS, FOR_ALL_AND_GROUP ->
                resting.stream()
                        .filter(each -> !GROUPS.contains(each.meaning()))
                        .limit(1)
                        .map(each -> new Alternative(MeasureKind.CATEGORICAL, Change.LEFT_OUT, each.words()))
                        .toList();
            case NEW_INHABITANTS_WELCOMED, EQUAL_CHANCES_FOR_ALL, LIVING_TOGETHER ->
                List.of(added(MeasureKind.MIXED, FOCUS));
            case BARE_WORD ->
                evidence.everyone().isEmpty()
                        ? List.of(added(MeasureKind.INCLUSIVE, FOR_ALL), added(MeasureKind.CATEGORICAL, FOR_GROUP))
                        : List.of(added(MeasureKind.INCLUSIVE, FOR_ALL));
            case OTHER_GROUPS_ONLY ->
                endsWith(resting, evidence) ? List.of(added(MeasureKind.MIXED, AND_GROUP)) : List.of();
            case ORDINARY_SUBJECT, EVERYDAY_SUBJECT, NEAR_SUBJECT, NOTHING_FOUND ->
                evidence.everyone().isEmpty()
                        ? List.of(added(MeasureKind.CATEGORICAL, FOR_GROUP), added(MeasureKind.INCLUSIVE, FOR_ALL))
                        : List.of(added(MeasureKind.MIXED, FOCUS));
            default -> List.of();
        };
    }

    private static boolean endsWith(List<Mention> resting, Evidence evidence) {
        Mention last = resting.get(resting.size() - 1);
        return last.until() == evidence.line().text().stripTrailing().length()
                && evidence.with(GroupRole.PUBLIC, Meaning.OTHER).contains(last);
    }

    private static Alternative added(MeasureKind kind, String words) {
        return new Alternative(kind, Change.ADDED, words);
    }
}
