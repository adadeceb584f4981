package be.kapstok.bench;

import be.kapstok.model.Measure;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.SelectionCriterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of measures written inline, as a program without the library would have them: no periods but those of the rules,
 * no sources, no sentences, no reasons; it gives the ids of the rules that find something.
 */
final class InlineRules {
    static final LocalDate SEED = LocalDate.of(2014, 1, 1);
    static final LocalDate REFORM = LocalDate.of(2009, 7, 2);
    static final LocalDate RACISM_ACT = LocalDate.of(2007, 6, 9);
    static final LocalDate EQUAL_TREATMENT = LocalDate.of(2008, 10, 3);
    static final LocalDate STIMULATING = LocalDate.of(2024, 1, 1);
    static final LocalDate TOGETHER = LocalDate.of(2022, 10, 1);
    static final LocalDate TOGETHER_END = LocalDate.of(2025, 10, 1);
    static final LocalDate MEASURABLE = LocalDate.of(2016, 2, 29);
    static final LocalDate FIRST_DECREE = LocalDate.of(1998, 6, 19);

    /** First and last day of special target groups; {@code null} for groups that never were, or whose days are not known. */
    private static final Map<String, LocalDate[]> GROUPS = Map.of(
            "persons_of_foreign_origin", new LocalDate[] {REFORM, LocalDate.MAX},
            "caravan_dwellers", new LocalDate[] {FIRST_DECREE, LocalDate.of(2022, 3, 1)},
            "undocumented", new LocalDate[] {FIRST_DECREE, LocalDate.MAX},
            "allochtonen", new LocalDate[] {FIRST_DECREE, REFORM},
            "refugees", new LocalDate[] {FIRST_DECREE, REFORM});

    private static final Set<String> OTHER_GROUPS = Set.of("all_inhabitants", "none", "roma", "newcomers");

    private InlineRules() {}

    /** What is found. */
    record Found(MeasureKind kind, List<String> rules) {}

    static MeasureKind kind(Measure measure) {
        boolean all = false;
        boolean groups = false;
        boolean none = false;
        for (String each : measure.targetGroups()) {
            if (each.equals("all_inhabitants")) {
                all = true;
            } else if (each.equals("none")) {
                none = true;
            } else {
                groups = true;
            }
        }
        if (all && Boolean.FALSE.equals(measure.openToAll())) {
            return MeasureKind.UNDETERMINED;
        }
        if (all || Boolean.TRUE.equals(measure.openToAll())) {
            return groups ? MeasureKind.MIXED : MeasureKind.INCLUSIVE;
        }
        if (groups || (!none && oneGroupField(measure))) {
            return MeasureKind.CATEGORICAL;
        }
        return MeasureKind.UNDETERMINED;
    }

    static boolean oneGroupField(Measure measure) {
        return "0622".equals(measure.policyField()) || "0903".equals(measure.policyField());
    }

    static Found check(Measure measure, LocalDate day) {
        List<String> found = new ArrayList<>();
        MeasureKind kind = kind(measure);
        boolean seed = !day.isBefore(SEED);
        boolean unequal = Boolean.TRUE.equals(measure.differentialTreatment());
        if (kind == MeasureKind.UNDETERMINED || (kind == MeasureKind.INCLUSIVE && unequal)) {
            found.add("RB-01");
        }
        if (integration(measure) && seed) {
            MeasureKind declared = measure.declaredKind();
            if (declared != null
                    && kind != MeasureKind.UNDETERMINED
                    && !declared.name().equals(kind.name())) {
                found.add("RB-02");
            }
            if (measure.aims().isEmpty()) {
                found.add("RB-04");
            }
            if (measure.policyDomain() == null
                    && (measure.policyField() == null || measure.policyField().equals("0902"))
                    && measure.responsibleService() == null) {
                found.add("RB-11");
            }
            if (kind == MeasureKind.CATEGORICAL) {
                categorical(measure, found);
            }
        }
        if (integration(measure)
                && kind == MeasureKind.INCLUSIVE
                && measure.selectionCriterion() != null
                && measure.selectionCriterion() != SelectionCriterion.NONE
                && blank(measure.expectedReach())) {
            found.add("RB-14");
        }
        if (!day.isBefore(REFORM) && (rejected(measure.title()) || rejected(measure.description()))) {
            found.add("RB-13");
        }
        groups(measure, day, found);
        if (unequal) {
            unequal(measure, day, found);
        }
        if (oneGroupField(measure)
                && kind == MeasureKind.INCLUSIVE
                && blank(measure.description())
                && blank(measure.expectedReach())
                && blank(measure.generalInterest())) {
            found.add("RB-56");
        }
        return new Found(kind, found);
    }

    static boolean integration(Measure measure) {
        return !Boolean.FALSE.equals(measure.integration()) && measure.declaredKind() != MeasureKind.NO_SIGN;
    }

    private static void categorical(Measure measure, List<String> found) {
        if (blank(measure.generalInterest())) {
            found.add("RB-03");
        }
        if (blank(measure.necessity())) {
            found.add("RB-05");
        }
        if (measure.evidence().isEmpty()) {
            found.add("RB-06");
        }
        if (measure.endDate() == null && measure.reviewDate() == null) {
            found.add("RB-07");
        }
        if (Boolean.FALSE.equals(measure.openToOthers()) && blank(measure.exclusionReason())) {
            found.add("RB-08");
        }
        if (blank(measure.goal()) || blank(measure.indicator()) || measure.evaluationDate() == null) {
            found.add("RB-09");
        }
        if (measure.mainstreamPath() == null
                || blank(measure.mainstreamPath().service())
                || measure.mainstreamPath().date() == null) {
            found.add("RB-10");
        }
        if (measure.consultation() == null || blank(measure.consultation().who())) {
            found.add("RB-12");
        }
    }

    private static void groups(Measure measure, LocalDate day, List<String> found) {
        if (outsideDecree(measure.targetGroups(), day)) {
            found.add("RB-15");
        }
        for (String group : measure.targetGroups()) {
            if (group.startsWith("other:")) {
                continue;
            }
            switch (group) {
                case "caravan_dwellers" -> {
                    if (!day.isBefore(GROUPS.get(group)[1])) {
                        found.add("RB-62");
                    }
                    found.add(day.isBefore(REFORM) ? "RB-58" : "RB-59");
                }
                case "allochtonen", "refugees" -> {
                    if (day.isBefore(REFORM)) {
                        found.add("RB-58");
                    }
                }
                case "undocumented" -> found.add("RB-63");
                case "persons_of_foreign_origin" -> {
                    if (!day.isBefore(REFORM)) {
                        found.add("RB-59");
                        found.add("RB-61");
                    }
                    if (!day.isBefore(MEASURABLE)) {
                        found.add("RB-60");
                    }
                }
                default -> {}
            }
        }
    }

    private static void unequal(Measure measure, LocalDate day, List<String> found) {
        if (day.isBefore(RACISM_ACT)) {
            found.add("RB-23");
            return;
        }
        if (blank(measure.inequalityEvidence())
                || (!digit(measure.inequalityEvidence()) && measure.evidence().isEmpty())) {
            found.add("RB-17");
        }
        if (blank(measure.objective())) {
            found.add("RB-18");
        }
        if (measure.endDate() == null && blank(measure.endCondition())) {
            found.add("RB-19");
        }
        if (blank(measure.impactOnOthers()) || reservesAll(measure.impactOnOthers())) {
            found.add("RB-20");
        }
        if (!day.isBefore(EQUAL_TREATMENT) && blank(measure.proportionality())) {
            found.add("RB-21");
        }
        if (!day.isBefore(STIMULATING)) {
            found.add("RB-22");
        }
    }

    static boolean outsideDecree(List<String> groups, LocalDate day) {
        for (String group : groups) {
            LocalDate[] period = GROUPS.get(group);
            if (!group.startsWith("other:")
                    && (period == null
                            ? !OTHER_GROUPS.contains(group)
                            : day.isBefore(period[0]) || !day.isBefore(period[1]))) {
                return true;
            }
        }
        return false;
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Whether a text says that all is reserved. */
    static boolean reservesAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == 's' || c == 'S' || c == 'v' || c == 'V')
                    && (text.regionMatches(true, i, "serv", 0, 4)
                            || text.regionMatches(true, i, "voorbehouden", 0, 12))) {
                return text.toLowerCase(Locale.ROOT).matches(".*\\b(all|alle|tous|toutes)\\b.*");
            }
        }
        return false;
    }

    static boolean digit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has a word that is now rejected, in any case. */
    static boolean rejected(@Nullable String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case 'a', 'A' -> {
                        if (text.regionMatches(true, i, "allochtoon", 0, 10)
                                || text.regionMatches(true, i, "allochtone", 0, 10)) {
                            return true;
                        }
                    }
                    case 'z', 'Z' -> {
                        if (text.regionMatches(true, i, "zigeuner", 0, 8)) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
        }
        return false;
    }
}
