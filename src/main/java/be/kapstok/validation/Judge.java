package be.kapstok.validation;

import be.kapstok.reason.Finding;
import be.kapstok.reason.RuleId;
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
final class Judge implements Function<Finding, Optional<Finding>> {
    private final Map<RuleId, Profile.Setting> settings = new HashMap<>();
    private final Map<String, List<Suppression>> active = new HashMap<>();
    private final List<Suppression> expired;
    private final Set<Suppression> used = new LinkedHashSet<>();
    private final Profile profile;

    Judge(Profile profile, @Nullable LocalDate on) {
        if (profile.needsDay() && on == null) {
            throw new IllegalArgumentException(
                    "The profile has suppressions with an end day: a day to judge them on must be given");
        }
        this.profile = profile;
        this.expired = profile.expired(on);
        profile.rules().forEach(each -> settings.put(each.rule(), each.severity()));
        for (Suppression each : profile.suppressions()) {
            if (!expired.contains(each)) {
                active.computeIfAbsent(each.rule() + " " + each.pointer(), none -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    @Override
    public Optional<Finding> apply(Finding finding) {
        Profile.Setting setting = settings.get(finding.rule());
        if (setting == Profile.Setting.OFF) {
            return Optional.empty();
        }
        if (!active.isEmpty() && isAccepted(finding)) {
            return Optional.empty();
        }
        return Optional.of(setting == null ? finding : finding.as(Severity.valueOf(setting.name())));
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

    List<Suppression> used() {
        return List.copyOf(used);
    }

    List<Suppression> unused() {
        List<Suppression> unused = new ArrayList<>(profile.suppressions());
        unused.removeAll(used);
        unused.removeAll(expired);
        return unused;
    }

    List<Suppression> expired() {
        return expired;
    }
}
