package be.kapstok.model;

import java.util.List;

/** How people write target groups: the id of a known group, or {@code other:} and their own words. */
final class TargetGroups {
    private static final String OWN_WORDS = "other:";

    private TargetGroups() {}

    static List<TargetGroupId> known(List<String> written) {
        return written.stream()
                .filter(each -> each != null && !each.startsWith(OWN_WORDS) && TargetGroupId.matches(each))
                .map(TargetGroupId::of)
                .toList();
    }

    static List<String> inOwnWords(List<String> written) {
        return written.stream()
                .filter(each -> each != null && each.startsWith(OWN_WORDS))
                .map(each -> each.substring(OWN_WORDS.length()).strip())
                .filter(each -> !VisibleText.isBlank(each))
                .toList();
    }
}
