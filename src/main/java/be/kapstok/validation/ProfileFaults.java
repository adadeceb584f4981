package be.kapstok.validation;

import be.kapstok.catalogue.Catalogue;
import be.kapstok.dataset.Kind;
import be.kapstok.model.VisibleText;
import be.kapstok.reason.Nearest;
import be.kapstok.reason.RuleId;
import be.kapstok.validation.Profile.RuleSetting;
import be.kapstok.validation.Profile.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the faults of a profile, each a sentence after the JSON pointer of its place. */
final class ProfileFaults {
    private final Set<String> known = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    private ProfileFaults() {
        Catalogue.of(Validation.class)
                .cards()
                .forEach(each -> known.add(each.id().value()));
    }

    static List<String> of(Profile profile) {
        ProfileFaults faults = new ProfileFaults();
        faults.settings(profile.rules());
        for (int i = 0; i < profile.suppressions().size(); i++) {
            faults.suppression(profile.suppressions().get(i), "/suppressions/" + i);
        }
        return faults.faults;
    }

    private void settings(List<RuleSetting> settings) {
        Set<RuleId> met = new HashSet<>();
        for (int i = 0; i < settings.size(); i++) {
            String place = "/rules/" + i + "/rule";
            RuleId rule = settings.get(i).rule();
            mustBeKnown(rule, place);
            if (!met.add(rule)) {
                faults.add(place + ": the rule " + rule + " is decided about twice");
            }
        }
    }

    private void suppression(Suppression each, String place) {
        mustBeKnown(each.rule(), place + "/rule");
        boolean named = each.list() != null && each.record() != null;
        boolean namesAny = each.list() != null || each.record() != null || each.field() != null || each.value() != null;
        if (each.byPosition() ? namesAny : !named) {
            faults.add(place + ": a suppression names either the list and the key of a record or a pointer");
        }
        if (each.list() != null && Kind.of(each.list()).isEmpty()) {
            Set<String> lists = new TreeSet<>();
            Kind.ALL.forEach(kind -> lists.add(kind.list()));
            faults.add(place + "/list: '" + VisibleText.of(each.list()) + "' is no list of a data set"
                    + perhaps(each.list(), lists));
        }
        if (VisibleText.isBlank(each.reason())) {
            faults.add(place + "/reason: a suppression needs a reason");
        }
    }

    private void mustBeKnown(RuleId rule, String place) {
        if (!known.contains(rule.value())) {
            faults.add(place + ": '" + VisibleText.of(rule.value()) + "' is no rule of data"
                    + perhaps(rule.value(), known));
        }
    }

    private static String perhaps(String word, Set<String> known) {
        return Nearest.of(word, known)
                .map(nearest -> "; perhaps " + nearest + " is meant")
                .orElse("");
    }
}
