package be.kapstok.validation;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.catalogue.RuleCard;
import be.kapstok.dataset.DatasetReader;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Setting;
import be.kapstok.validation.Profile.Suppression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a profile decides, as far as it may: unreadable data stays an error, whatever the profile says.
 *
 * @param profile the profile
 * @param changed the rules that are off or of another severity than their own
 * @param kept the rules that the profile tries to change but cannot
 */
record Decisions(Profile profile, SortedMap<RuleId, Setting> changed, SortedSet<RuleId> kept) {
    /** The rules that no profile can change. */
    private static final Set<RuleId> UNTOUCHABLE = DatasetReader.rulesOfTheUnread();

    /**
     * Makes the decisions of a profile.
     *
     * @throws IllegalArgumentException when the profile has faults
     */
    static Decisions of(Profile profile) {
        SortedMap<RuleId, Setting> changed = new TreeMap<>();
        SortedSet<RuleId> kept = new TreeSet<>();
        Decisions decisions = new Decisions(profile, changed, kept);
        if (profile.equals(Profile.NONE)) {
            return decisions;
        }
        List<String> faults = profile.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The profile cannot be used: " + String.join("; ", faults));
        }
        Map<RuleId, Setting> own = new HashMap<>();
        for (RuleCard each : Catalogue.of(Validation.class).cards()) {
            own.put(each.id(), Setting.valueOf(each.severity().name()));
        }
        for (RuleSetting each : profile.rules()) {
            if (each.severity() != own.get(each.rule())) {
                if (isTouchable(each.rule())) {
                    changed.put(each.rule(), each.severity());
                } else {
                    kept.add(each.rule());
                }
            }
        }
        for (Suppression each : profile.suppressions()) {
            if (!isTouchable(each.rule())) {
                kept.add(each.rule());
            }
        }
        return decisions;
    }

    /** Whether a profile can decide about a rule. */
    static boolean isTouchable(RuleId rule) {
        return !UNTOUCHABLE.contains(rule);
    }

    /**
     * Whether findings beyond the limit are needed one by one: some may be accepted by their place, and a rule that
     * became an error makes records faulty.
     */
    boolean needAllFindings() {
        return !profile.suppressions().isEmpty() || changed.containsValue(Setting.ERROR);
    }

    /** The rules that are off. */
    List<RuleId> off() {
        return changed.entrySet().stream()
                .filter(each -> each.getValue() == Setting.OFF)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The rules that have another severity than their own. */
    List<RuleSetting> regraded() {
        return changed.entrySet().stream()
                .filter(each -> each.getValue() != Setting.OFF)
                .map(each -> new RuleSetting(each.getKey(), each.getValue()))
                .toList();
    }
}
