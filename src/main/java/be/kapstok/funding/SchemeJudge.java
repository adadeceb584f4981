package be.kapstok.funding;

import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingAnswer.Unresolved;
import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.index.Days;
import be.kapstok.index.PopulationIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Source;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyChannel;
import be.kapstok.model.SubsidySource;
import be.kapstok.model.Text;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.MunicipalityAnswer.Current;
import be.kapstok.place.MunicipalityAnswer.Superseded;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges every scheme of a data set for one question. */
final class SchemeJudge {
    private static final Comparator<SchemeStanding> IN_ORDER = Comparator.comparing(SchemeStanding::standing)
            .thenComparing(each -> each.subsidy().level())
            .thenComparing(SchemeStanding::id);

    private final List<Subsidy> subsidies;
    private final Municipalities municipalities;
    private final PopulationIndex populations;
    private final Days facts;
    private final FundingReasons why;
    private final DaysToApply days;
    private final Eligibility whoAndWhere;
    private final ThemeMatch subjects;
    private final Conditions conditions;

    SchemeJudge(CheckedDataset data, Municipalities municipalities, FundingSettings settings) {
        this.subsidies = data.dataset().list(Kind.SUBSIDIES);
        this.municipalities = municipalities;
        this.populations = new PopulationIndex(data.dataset());
        this.facts = Days.of(data);
        this.why = new FundingReasons(data);
        Map<String, SubsidySource> givers = new HashMap<>();
        data.dataset().list(Kind.SUBSIDY_SOURCES).forEach(each -> givers.put(each.key(), each));
        Map<String, Text> domains = new HashMap<>();
        data.dataset().list(Kind.POLICY_DOMAINS).forEach(each -> domains.put(each.key(), each.name()));
        this.days = new DaysToApply(why, new RunsOnDay(why, facts.coveredFrom()), settings.usualYears());
        this.whoAndWhere = new Eligibility(why, givers);
        this.subjects = new ThemeMatch(why, ThemeWords.load(), data.dataset().list(Kind.THEMES), domains);
        this.conditions = new Conditions(why);
    }

    FundingAnswer answer(FundingQuestion question) {
        LocalDate day = question.day();
        String text = question.municipality();
        if (text == null) {
            return day.isBefore(facts.coveredFrom())
                    ? new Unresolved(municipalities.find("", day))
                    : schemes(question, null, facts.remarks(day));
        }
        MunicipalityAnswer lookup = municipalities.find(text, day);
        if (lookup instanceof Current current) {
            return schemes(question, current.municipality(), lookup.reasons());
        }
        if (lookup instanceof Superseded superseded && superseded.now().size() == 1) {
            Municipality heir = superseded.now().get(0);
            Set<Reason> steps = new LinkedHashSet<>(lookup.reasons());
            steps.addAll(municipalities.find(heir.nis().value(), day).reasons());
            return schemes(question, heir, List.copyOf(steps));
        }
        return new Unresolved(lookup);
    }

    private FundingAnswer schemes(FundingQuestion question, @Nullable Municipality one, List<Reason> steps) {
        Residents residents = one == null ? null : new Residents(one, question.day(), populations, municipalities);
        Application applying =
                new Application(question, one, question.applicant(), new Figures(question.figures(), one, residents));
        List<SchemeStanding> open = new ArrayList<>();
        List<SchemeStanding> notOpen = new ArrayList<>();
        for (Subsidy each : subsidies) {
            SchemeStanding standing = standing(each, applying);
            (standing.standing() == Standing.NOT_OPEN ? notOpen : open).add(standing);
        }
        open.sort(IN_ORDER);
        notOpen.sort(IN_ORDER);
        List<Reason> reasons = new ArrayList<>(steps);
        reasons.add(Reason.of(
                FundingReason.JUDGED,
                String.valueOf(subsidies.size()),
                count(open, Standing.OPEN),
                count(open, Standing.OPEN_IF),
                count(open, Standing.PROBABLY_OVER),
                String.valueOf(notOpen.size())));
        reasons.add(Reason.of(FundingReason.LIST_NOT_COMPLETE));
        reasons.addAll(notCompared(question));
        return new Schemes(question.day(), one, question.applicant(), open, notOpen, reasons);
    }

    private static String count(List<SchemeStanding> schemes, Standing standing) {
        return String.valueOf(
                schemes.stream().filter(each -> each.standing() == standing).count());
    }

    /** Figures that were told, and that no scheme compares and none here follows from. */
    private List<Reason> notCompared(FundingQuestion question) {
        List<Reason> reasons = new ArrayList<>();
        for (String name : question.figures().keySet()) {
            boolean compared = Figure.of(name).isPresent()
                    || subsidies.stream()
                            .flatMap(each -> each.conditions().stream())
                            .anyMatch(each -> name.equals(each.figure()));
            if (!compared) {
                reasons.add(Reason.of(FundingReason.FIGURE_NOT_COMPARED, name));
            }
        }
        return reasons;
    }

    /** How a scheme stands; for anyone, as it stands to the kind of applicant that it suits best. */
    private SchemeStanding standing(Subsidy subsidy, Application applying) {
        if (applying.kind() != null || subsidy.applicants().isEmpty()) {
            return judged(subsidy, applying);
        }
        SchemeStanding best = null;
        for (OrganisationKind each : subsidy.applicants()) {
            SchemeStanding standing = judged(subsidy, applying.as(each));
            best = best == null || standing.standing().compareTo(best.standing()) < 0 ? standing : best;
        }
        return best == null ? judged(subsidy, applying) : best;
    }

    private SchemeStanding judged(Subsidy subsidy, Application applying) {
        Verdict verdict = new Verdict(subsidy);
        Source overlay = why.overlay(subsidy);
        if (overlay != null) {
            verdict.tell(why.of(FundingReason.FROM_OVERLAY, subsidy, overlay.title()));
        }
        days.judge(applying, verdict);
        whoAndWhere.judge(applying, verdict);
        subjects.judge(applying, verdict);
        conditions.judge(applying, verdict);
        for (SubsidyChannel each : subsidy.channels()) {
            if (applying.municipality() == null
                    || each.concerns(applying.municipality().nis())) {
                verdict.tell(why.of(
                        FundingReason.CHANNEL,
                        subsidy,
                        new Basis(each.sources(), each.confidence(), List.of()),
                        FundingReasons.withoutStop(each.text())));
            }
        }
        if (subsidy.note() != null) {
            verdict.tell(why.of(CommonReason.NOTE, subsidy, FundingReasons.withoutStop(subsidy.note())));
        }
        return verdict.made();
    }
}
