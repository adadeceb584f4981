package be.kapstok.measure.rule;

import be.kapstok.catalogue.FieldChange;
import be.kapstok.model.Measure;
import be.kapstok.model.VisibleText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a measure says that it is for. Its kind depends on this alone: inclusive when it is open to all inhabitants,
 * categorical when it is for certain groups, mixed when it is both. Source: seed page; mixed measures, and kinds that
 * follow from a policy field, are choices of this library.
 *
 * @param all whether it names all inhabitants
 * @param none whether it says that it is for no group
 * @param groups whether it names another group, by id or in own words
 * @param open whether it says that it is open to all
 * @param oneGroupField whether it is booked on a policy field about one group
 */
public record ForWhom(boolean all, boolean none, boolean groups, Openness open, boolean oneGroupField) {
    public static final String ALL = "all_inhabitants";
    private static final String OWN_WORDS = "other:";
    public static final String NONE = "none";

    /** A group in own words. */
    public static final String SOME_GROUP = OWN_WORDS + FieldChange.ANY_WORDS;

    /** Whether a measure says that it is open to all. */
    public enum Openness {
        NOT_TOLD,
        OPEN,
        CLOSED;

        static Openness of(@Nullable Boolean openToAll) {
            return openToAll == null ? NOT_TOLD : openToAll ? OPEN : CLOSED;
        }
    }

    public static ForWhom of(Measure measure, boolean oneGroupField) {
        boolean all = false;
        boolean none = false;
        boolean groups = false;
        List<String> named = measure.targetGroups();
        for (int i = 0; i < named.size(); i++) {
            String group = named.get(i);
            if (ALL.equals(group)) {
                all = true;
            } else if (NONE.equals(group)) {
                none = true;
            } else {
                groups |= named(group);
            }
        }
        return new ForWhom(all, none, groups, Openness.of(measure.openToAll()), oneGroupField);
    }

    /** Whether an entry names a group, other than all inhabitants or none. */
    public static boolean isGroup(@Nullable String group) {
        return named(group) && !ALL.equals(group) && !NONE.equals(group);
    }

    private static boolean named(@Nullable String group) {
        return group != null
                && !VisibleText.isBlank(group.startsWith(OWN_WORDS) ? group.substring(OWN_WORDS.length()) : group);
    }

    public Decision decision() {
        if (all && open == Openness.CLOSED) {
            return Decision.CONTRADICTORY;
        }
        boolean forAll = all || open == Openness.OPEN;
        if (groups) {
            return forAll ? Decision.FOR_ALL_AND_GROUPS : Decision.FOR_GROUPS;
        }
        if (forAll) {
            return all ? Decision.FOR_ALL : Decision.OPEN_TO_ALL;
        }
        if (none) {
            return Decision.FOR_NO_GROUP;
        }
        if (oneGroupField) {
            return Decision.ONE_GROUP_FIELD;
        }
        return open == Openness.CLOSED ? Decision.CLOSED : Decision.NOT_TOLD;
    }

    public ForWhom naming(boolean allNow, boolean noneNow, boolean groupsNow) {
        return new ForWhom(allNow, noneNow, groupsNow, open, oneGroupField);
    }

    public ForWhom opened(Openness now) {
        return new ForWhom(all, none, groups, now, oneGroupField);
    }
}
