package be.kapstok.wording;

import be.kapstok.model.Confidence;
import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.Text;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes drafts of measures of what was read. */
final class Drafts {
    static final String EVERYONE = "all_inhabitants";

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_DESCRIPTION = 20000;
    private static final Set<GroupRole> FOR_WHOM =
            Set.of(GroupRole.PUBLIC, GroupRole.FOCUS, GroupRole.INCLUDED, GroupRole.NOT_ONLY);

    private Drafts() {}

    static Measure of(String id, WordingAnswer answer) {
        String text = VisibleText.isBlank(answer.text()) ? id : answer.text();
        boolean tells = answer.kind() == MeasureKind.INCLUSIVE
                || answer.kind() == MeasureKind.CATEGORICAL
                || answer.kind() == MeasureKind.MIXED;
        List<String> groups = !tells
                ? List.of()
                : answer.targetGroups().stream()
                        .filter(each -> FOR_WHOM.contains(each.role()))
                        .map(GroupMention::group)
                        .distinct()
                        .toList();
        boolean toAll = answer.kind() == MeasureKind.INCLUSIVE || groups.contains(EVERYONE);
        return measure(
                id,
                cut(text, LONGEST_TITLE),
                text.length() > LONGEST_TITLE ? cut(text, LONGEST_DESCRIPTION) : null,
                groups,
                (tells && toAll) ? Boolean.TRUE : null);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static Measure measure(
            String id, String title, @Nullable String description, List<String> groups, @Nullable Boolean openToAll) {
        Message note = new Message(Drafts.class, "draft.note", List.of());
        return new Measure(
                id,
                title,
                description,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                groups,
                openToAll,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Confidence.PROBABLE,
                new Text(note.in(Languages.DUTCH), note.in(Languages.FRENCH), note.in(Languages.ENGLISH)));
    }
}
