package be.kapstok.funding;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.FundingAnswer.Unresolved;
import be.kapstok.funding.FundingReasons.Basis;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.Names;
import be.kapstok.index.PopulationIndex;
import be.kapstok.index.SourceIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Source;
import be.kapstok.model.Subsidy;
import be.kapstok.model.SubsidyChannel;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which subsidies an applicant can apply for on a day. Immutable to its users and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Funding {
    private static final Comparator<SchemeStanding> IN_ORDER = Comparator.comparing(SchemeStanding::standing)
            .thenComparing(each -> each.subsidy().level())
            .thenComparing(SchemeStanding::id);

    private final CheckedDataset data;
    private final List<Subsidy> subsidies;
    private final Municipalities municipalities;
    private final PopulationIndex populations;
    private final CoveredDays days;
    private final SourceIndex sources;
    private final FundingReasons why;
    private final DaysToApply daysToApply;
    private final Eligibility whoAndWhere;
    private final ThemeMatch subjects;

    /** Makes the finder for the subsidies of a data set, with the municipalities of the same data set. */
    public Funding(CheckedDataset data, Municipalities municipalities) {
        this(requireNonNull(data, "data"), requireNonNull(municipalities, "municipalities"), FundingSettings.DEFAULT);
    }

    private Funding(CheckedDataset data, Municipalities municipalities, FundingSettings settings) {
        this.data = data;
        this.municipalities = municipalities;
        this.subsidies = data.dataset().list(Kind.SUBSIDIES);
        this.populations = new PopulationIndex(data.dataset());
        this.days = CoveredDays.of(data);
        this.sources = new SourceIndex(data);
        this.why = new FundingReasons(sources);
        Names names = new Names(data.dataset());
        this.daysToApply = new DaysToApply(new RunsOnDay(days.coveredFrom()), settings.usualYears());
        this.whoAndWhere = new Eligibility(data.dataset(), names);
        this.subjects = new ThemeMatch(ThemeWords.load(), names);
    }

    /** {@return the same finder with other settings; this object does not change} */
    public Funding under(FundingSettings settings) {
        requireNonNull(settings, "settings");
        return new Funding(data, municipalities, settings);
    }

    /**
     * {@return what opens, closes, starts and ends in a period, for all schemes, by date}
     *
     * @param from the first day, in Belgian civil time
     * @param until the first day no longer included
     * @throws IllegalArgumentException when {@code until} lies before {@code from}
     */
    public Deadlines deadlines(LocalDate from, LocalDate until) {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        return new DeadlineList(data, why).between(from, until);
    }

    /**
     * {@return the open subsidies and the others: every scheme of the data in one of two lists, with its reasons} For a
     * municipality that ended before the day, the answer is about its successor, and the reasons say so; for one that
     * does not exist yet, the answer is {@link FundingAnswer.Unresolved}, with its predecessors.
     */
    public FundingAnswer ask(FundingQuestion question) {
        requireNonNull(question, "question");
        LocalDate day = question.day();
        String text = question.municipality();
        if (text == null) {
            return day.isBefore(days.coveredFrom())
                    ? new Unresolved(municipalities.find("", day))
                    : schemes(question, null, days.remarks(day));
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
        if (one != null && !one.region().covered()) {
            reasons.add(sources.noClaim(one));
        }
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

    /** The given figures that no scheme compares and from which no other figure follows. */
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

    /**
     * The standing of a scheme; when the question asks for anyone, its standing for the kind of applicant that it suits
     * best.
     */
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
        Verdict verdict = new Verdict(applying, subsidy, why);
        Source overlay = sources.overlayOf(subsidy);
        if (overlay != null) {
            verdict.tell(FundingReason.FROM_OVERLAY, overlay.title());
        }
        daysToApply.judge(verdict);
        whoAndWhere.judge(verdict);
        subjects.judge(verdict);
        Conditions.judge(verdict);
        for (SubsidyChannel each : subsidy.channels()) {
            if (applying.municipality() == null
                    || each.concerns(applying.municipality().nis())) {
                verdict.tell(
                        FundingReason.CHANNEL,
                        Basis.of(each.sources(), each.confidence()),
                        FundingReasons.withoutStop(each.text()));
            }
        }
        CoveredDays.staleness(subsidy.checkedOn(), applying.day()).forEach(verdict::tell);
        if (subsidy.note() != null) {
            verdict.tell(CommonReason.NOTE, FundingReasons.withoutStop(subsidy.note()));
        }
        return verdict.made();
    }
}
