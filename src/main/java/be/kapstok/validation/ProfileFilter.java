package be.kapstok.validation;

import be.kapstok.reason.Finding;
import be.kapstok.reason.FindingLog;
import be.kapstok.reason.Severity;
import be.kapstok.validation.Profile.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges findings by a profile. */
final class ProfileFilter implements Function<Finding, Optional<Finding>> {
    private final Decisions decisions;
    private final Map<String, List<Suppression>> active = new HashMap<>();
    private final List<Suppression> expired;
    private final AcceptedRecords records = new AcceptedRecords();
    private boolean givesUp;
    private final Set<Suppression> used = new LinkedHashSet<>();

    ProfileFilter(Decisions decisions, @Nullable LocalDate on) {
        Profile profile = decisions.profile();
        if (profile.needsDay() && on == null) {
            throw new IllegalArgumentException(
                    "The profile has suppressions with an end day: a day to judge them on must be given");
        }
        this.decisions = decisions;
        this.expired = profile.expired(on);
        for (Suppression each : profile.suppressions()) {
            if (!expired.contains(each) && !each.byPosition()) {
                records.accept(each);
            } else if (!expired.contains(each)) {
                active.computeIfAbsent(each.rule() + " " + each.pointer(), none -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    @Override
    public Optional<Finding> apply(Finding finding) {
        if (!Decisions.isTouchable(finding.rule())) {
            return Optional.of(finding);
        }
        Profile.Setting setting = decisions.changed().get(finding.rule());
        boolean dropped = setting == Profile.Setting.OFF
                || (!active.isEmpty() && isAccepted(finding))
                || (!givesUp && records.keepsWaiting(finding))
                || isAcceptedInItsRecord(finding);
        if (dropped) {
            return Optional.empty();
        }
        return Optional.of(setting == null ? finding : finding.as(Severity.valueOf(setting.name())));
    }

    /** Notes a record of the file, and judges the findings that waited for it. */
    void meet(Entry entry, FindingLog log) {
        records.meet(entry).forEach(log::add);
    }

    /** Judges the findings that waited for a record that could not be read. */
    void giveUp(FindingLog log) {
        givesUp = true;
        records.giveUp().forEach(log::add);
        givesUp = false;
    }

    /** Judges the findings that still wait at the end of a file, and forgets its records. */
    void end(FindingLog log) {
        giveUp(log);
        records.forget();
    }

    private boolean isAcceptedInItsRecord(Finding finding) {
        Suppression accepting = records.accepting(finding);
        if (accepting != null) {
            used.add(accepting);
        }
        return accepting != null;
    }

    private boolean isAccepted(Finding finding) {
        String place = finding.rule() + " " + finding.location().pointer();
        for (Suppression each : active.getOrDefault(place, List.of())) {
            if (each.file() == null || each.file().equals(finding.location().file())) {
                used.add(each);
                return true;
            }
        }
        return false;
    }

    Decisions decisions() {
        return decisions;
    }

    List<Suppression> used() {
        return List.copyOf(used);
    }

    List<Suppression> unused() {
        List<Suppression> unused = new ArrayList<>(decisions.profile().suppressions());
        unused.removeAll(used);
        unused.removeAll(expired);
        return unused;
    }

    /** The suppressions that are not over and go by position. */
    List<Suppression> byPosition() {
        return decisions.profile().suppressions().stream()
                .filter(each -> each.byPosition() && !expired.contains(each))
                .toList();
    }

    List<Suppression> expired() {
        return expired;
    }
}
