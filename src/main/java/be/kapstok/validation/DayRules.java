package be.kapstok.validation;

import be.kapstok.model.Estimate;
import be.kapstok.model.Measure;
import be.kapstok.model.MultiYearPlan;
import be.kapstok.validation.RecordValues.Place;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about days: among the days of one record, and between those of a measure and its plan. */
final class DayRules {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private DayRules() {}

    /** Gives only a warning: the day may be a slip, or may stand for "no end". */
    static void dayOutOfRange(
            Entry entry, LocalDate day, RecordComponent component, Place place, DatasetFindings findings) {
        if (day.getYear() < FIRST_YEAR) {
            findings.at(entry, place.pointer()).tell(day, String.valueOf(FIRST_YEAR));
        } else if (day.getYear() > LAST_YEAR) {
            findings.at(entry, place.pointer()).saying("late").tell(day, String.valueOf(LAST_YEAR));
        }
    }

    /** Gives only a warning: a council may confirm afterwards what was done before. */
    static void orderOfDays(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof Measure measure) {
            if (!endsBeforeItStarts(measure)) {
                inOrder(entry, "date", measure.date(), "endDate", measure.endDate(), findings);
            }
            boolean decidedLast = measure.startDate() == null
                    || (measure.date() != null && !measure.date().isBefore(measure.startDate()));
            String name = decidedLast ? "date" : "startDate";
            LocalDate first = decidedLast ? measure.date() : measure.startDate();
            inOrder(entry, name, first, "reviewDate", measure.reviewDate(), findings);
            inOrder(entry, name, first, "evaluationDate", measure.evaluationDate(), findings);
        } else if (entry.record() instanceof MultiYearPlan plan && plan.adoptedOn() != null) {
            LocalDate adopted = plan.adoptedOn();
            if (plan.endYear() != null && adopted.getYear() > plan.endYear()) {
                findings.at(entry, "/adoptedOn").saying("adopted").tell(adopted, String.valueOf(plan.endYear()));
            }
            for (int i = 0; i < plan.revisions().size(); i++) {
                LocalDate day = plan.revisions().get(i);
                if (day != null && day.isBefore(adopted)) {
                    findings.at(entry, "/revisions/" + i).tell("revisions", day, "adoptedOn", adopted);
                }
            }
        }
    }

    /** This breaks the shape of a measure, which is already reported. */
    private static boolean endsBeforeItStarts(Measure measure) {
        return measure.startDate() != null
                && measure.endDate() != null
                && measure.endDate().isBefore(measure.startDate());
    }

    private static void inOrder(
            Entry entry,
            String first,
            @Nullable LocalDate day,
            String later,
            @Nullable LocalDate then,
            DatasetFindings findings) {
        if (day != null && then != null && then.isBefore(day)) {
            findings.at(entry, "/" + later).tell(later, then, first, day);
        }
    }

    static void outsidePlan(Entry entry, Records records, DatasetFindings findings) {
        if (entry.record() instanceof Measure measure && measure.id() != null) {
            List<MultiYearPlan> plans = records.plansOf(measure.id());
            withinAny(plans, measure.date(), "/date", entry, findings);
            withinAny(plans, measure.startDate(), "/startDate", entry, findings);
            withinAny(plans, measure.endDate(), "/endDate", entry, findings);
        }
    }

    private static void withinAny(
            List<MultiYearPlan> plans, @Nullable LocalDate day, String pointer, Entry entry, DatasetFindings findings) {
        if (day != null && !plans.isEmpty() && plans.stream().allMatch(each -> isOutside(each, day.getYear()))) {
            MultiYearPlan plan = plans.get(0);
            findings.at(entry, pointer)
                    .tell(day, plan.id(), String.valueOf(plan.startYear()), String.valueOf(plan.endYear()));
        }
    }

    static void estimateOutsidePlanYears(
            Entry entry, Estimate estimate, RecordComponent component, Place place, DatasetFindings findings) {
        MultiYearPlan plan = planWithYears(entry);
        if (plan != null && estimate.year() != null && isOutside(plan, estimate.year())) {
            findings.at(entry, place.pointer() + "/year")
                    .tell(
                            String.valueOf(estimate.year()),
                            String.valueOf(plan.startYear()),
                            String.valueOf(plan.endYear()));
        }
    }

    /** A plan may be revised before its years start, once it is adopted. */
    static void revisionOutsidePlanYears(
            Entry entry, LocalDate day, RecordComponent component, Place place, DatasetFindings findings) {
        MultiYearPlan plan = component.getName().equals("revisions") ? planWithYears(entry) : null;
        if (plan != null && isOutside(plan, day.getYear()) && !isPrepared(day, plan)) {
            findings.at(entry, place.pointer())
                    .tell(day, String.valueOf(plan.startYear()), String.valueOf(plan.endYear()));
        }
    }

    private static @Nullable MultiYearPlan planWithYears(Entry entry) {
        return entry.record() instanceof MultiYearPlan plan && plan.startYear() != null && plan.endYear() != null
                ? plan
                : null;
    }

    private static boolean isOutside(MultiYearPlan plan, int year) {
        return year < plan.startYear() || year > plan.endYear();
    }

    private static boolean isPrepared(LocalDate day, MultiYearPlan plan) {
        return plan.adoptedOn() != null && !day.isBefore(plan.adoptedOn()) && day.getYear() < plan.startYear();
    }
}
