package be.kapstok.wording;

import be.kapstok.model.MeasureKind;
import be.kapstok.wording.Alternative.Change;
import be.kapstok.wording.Decisions.Decision;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.List;
import java.util.Set;

/** The kinds that a measure would have in other words. */
final class Alternatives {
    private static final String AND_OTHERS = " en voor alle andere inwoners";
    private static final String FOR_GROUP = " voor nieuwkomers";
    private static final String AND_GROUP = " en voor nieuwkomers";
    private static final String FOCUS = ", in het bijzonder voor nieuwkomers";
    private static final String FOR_ALL = " voor alle inwoners, ongeacht hun herkomst";
    private static final Set<Meaning> GROUPS = Set.of(Meaning.GROUP, Meaning.INSTITUTION);

    private Alternatives() {}

    /**
     * The alternatives to a decision.
     *
     * @param resting the mentions that it rests on
     */
    static List<Alternative> to(Decision decision, List<Mention> resting, Evidence evidence) {
        return switch (decision.reason()) {
            case FOR_GROUP, LANGUAGE_ACTIVITY -> List.of(added(MeasureKind.MIXED, AND_OTHERS));
            case GROUP_BESIDE_OTHER, GROUP_WITH_INHABITANTS, FOR_ALL_AND_GROUP ->
                resting.stream()
                        .filter(each -> !GROUPS.contains(each.meaning()))
                        .limit(1)
                        .map(each -> new Alternative(MeasureKind.CATEGORICAL, Change.LEFT_OUT, each.words()))
                        .toList();
            case NEW_INHABITANTS_WELCOMED, EQUAL_CHANCES_FOR_ALL, LIVING_TOGETHER ->
                List.of(added(MeasureKind.MIXED, FOCUS));
            case BARE_WORD -> List.of(added(MeasureKind.INCLUSIVE, FOR_ALL), added(MeasureKind.CATEGORICAL, FOR_GROUP));
            case OTHER_GROUPS_ONLY -> List.of(added(MeasureKind.MIXED, AND_GROUP));
            case ORDINARY_SUBJECT, NOTHING_FOUND ->
                evidence.everyone().isEmpty()
                        ? List.of(added(MeasureKind.CATEGORICAL, FOR_GROUP), added(MeasureKind.INCLUSIVE, FOR_ALL))
                        : List.of(added(MeasureKind.MIXED, FOCUS));
            default -> List.of();
        };
    }

    private static Alternative added(MeasureKind kind, String words) {
        return new Alternative(kind, Change.ADDED, words);
    }
}
