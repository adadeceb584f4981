package be.kapstok.partner;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.index.CoveredDays;
import be.kapstok.index.SourceIndex;
import be.kapstok.index.SupportIndex;
import be.kapstok.model.Municipality;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Theme;
import be.kapstok.partner.Areas.Placing;
import be.kapstok.partner.FoundPartner.ThatDay;
import be.kapstok.place.Municipalities;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.validation.CheckedDataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the partners that help with a theme, in a sector or near a municipality, on a day. Immutable and safe to share
 * between threads.
 *
 * <p>A missing fact never becomes a "no": partners without themes, with an area in words or with an unknown period are
 * listed apart.
 *
 * @since 0.1.0
 */
public final class Partners {
    /** Sorts by sector, in the order of the seed page, and then by name. */
    private static final Comparator<Partner> IN_ORDER = Comparator.comparing(Partner::sector)
            .thenComparing(each -> each.label().nl(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Partner::id);

    private final List<Partner> partners;
    private final Municipalities municipalities;
    private final CoveredDays days;
    private final PartnerReasons why;
    private final Areas areas;
    private final SupportIndex bodies;

    /**
     * Makes the finder for the partners of a data set.
     *
     * @param data the data set
     * @param municipalities the municipalities of the same data set
     */
    public Partners(CheckedDataset data, Municipalities municipalities) {
        requireNonNull(data, "data");
        requireNonNull(municipalities, "municipalities");
        this.partners = data.dataset().list(Kind.PARTNERS);
        this.municipalities = municipalities;
        this.days = CoveredDays.of(data);
        this.why = new PartnerReasons(data.dataset(), new SourceIndex(data));
        this.bodies = new SupportIndex(data);
        this.areas = new Areas(bodies, municipalities, why);
    }

    /**
     * Finds the partners for a question.
     *
     * @param question the criteria
     * @return the answer, with at least one reason; before the first day that the facts cover, and for a municipality
     *     that is not found, its lists are empty and the reasons say why
     */
    public PartnerAnswer ask(PartnerQuestion question) {
        requireNonNull(question, "question");
        LocalDate day = question.day();
        MunicipalityAnswer lookup = question.near() == null ? null : municipalities.find(question.near(), day);
        List<Municipality> places = lookup == null ? List.of() : places(lookup);
        List<Reason> reasons = new ArrayList<>();
        Sorted sorted = new Sorted();
        if (lookup != null) {
            reasons.addAll(lookup.reasons());
            places.stream().filter(each -> !each.region().covered()).forEach(each -> reasons.add(why.noClaim(each)));
        } else {
            reasons.addAll(days.remarks(day));
        }
        question.themes().forEach(each -> reasons.add(why.theme(each)));
        question.sectors().forEach(each -> reasons.add(why.sector(each)));
        if (lookup != null && places.isEmpty()) {
            reasons.add(Reason.of(PartnerReason.NO_PLACE));
        } else if (!day.isBefore(days.coveredFrom())) {
            partners.stream()
                    .map(each -> KnownPartner.on(day, each, bodies))
                    .sorted(Comparator.comparing(KnownPartner::told, IN_ORDER))
                    .forEach(each -> sort(each, question, places, sorted));
            reasons.addAll(why.always(sorted.partners));
        }
        return new PartnerAnswer(
                day,
                question.themes(),
                question.sectors(),
                question.near(),
                lookup,
                sorted.partners,
                sorted.general,
                sorted.notPlaced,
                sorted.otherDays,
                sorted.notAsked,
                reasons);
    }

    /** The municipalities of the day to which a look-up leads; empty when it does not lead to a single territory. */
    private static List<Municipality> places(MunicipalityAnswer lookup) {
        return lookup.fold(
                current -> List.of(current.municipality()),
                MunicipalityAnswer.Superseded::now,
                MunicipalityAnswer.NotYet::predecessors,
                ambiguous -> List.of(),
                unknown -> List.of(),
                outside -> List.of());
    }

    /** The partners, each in the list where it belongs. */
    private static final class Sorted {
        final List<FoundPartner> partners = new ArrayList<>();
        final List<FoundPartner> general = new ArrayList<>();
        final List<FoundPartner> notPlaced = new ArrayList<>();
        final List<FoundPartner> otherDays = new ArrayList<>();
        int notAsked;
    }

    private void sort(KnownPartner partner, PartnerQuestion question, List<Municipality> places, Sorted sorted) {
        Areas.@Nullable Decision near = places.isEmpty() ? null : areas.near(partner, places, question.day());
        Set<Theme> common = new HashSet<>(question.themes());
        common.retainAll(partner.told().themes());
        boolean general =
                !question.themes().isEmpty() && partner.told().themes().isEmpty();
        if (!isIn(question.sectors(), partner.told().sector())
                || (!question.themes().isEmpty() && common.isEmpty() && !general)
                || (near != null && near.placing() == Placing.OUT)) {
            sorted.notAsked++;
            return;
        }
        ThatDay thatDay = thatDay(partner, question.day());
        List<Reason> reasons = new ArrayList<>();
        question.themes().stream().filter(common::contains).forEach(each -> reasons.add(why.helpsWith(partner, each)));
        if (general) {
            reasons.add(why.about(PartnerReason.NO_THEME, partner));
        }
        reasons.add(near == null ? areas.told(partner) : near.reason());
        reasons.add(day(partner, thatDay, question.day()));
        reasons.addAll(why.closing(partner));
        reasons.addAll(CoveredDays.staleness(partner.told().checkedOn(), question.day()));
        FoundPartner found = new FoundPartner(partner.told(), thatDay, reasons);
        if (thatDay == ThatDay.NOT_THERE) {
            sorted.otherDays.add(found);
        } else if (general) {
            sorted.general.add(found);
        } else if (near != null && near.placing() == Placing.NOT_PLACED) {
            sorted.notPlaced.add(found);
        } else {
            sorted.partners.add(found);
        }
    }

    private static boolean isIn(List<PartnerSector> wanted, PartnerSector sector) {
        return wanted.isEmpty() || wanted.contains(sector);
    }

    private ThatDay thatDay(KnownPartner partner, LocalDate day) {
        Period period = period(partner);
        if (!period.contains(day)) {
            return ThatDay.NOT_THERE;
        }
        if (period.uncertainOn(day)) {
            return ThatDay.NOT_KNOWN;
        }
        return period.from() != null || actsAsCentre(partner, day) ? ThatDay.THERE : ThatDay.NOT_KNOWN;
    }

    private Reason day(KnownPartner partner, ThatDay thatDay, LocalDate day) {
        Period period = period(partner);
        PartnerReason code = switch (thatDay) {
            case THERE -> period.from() == null ? PartnerReason.THERE_AS_CENTRE : PartnerReason.THERE;
            case NOT_THERE -> PartnerReason.NOT_THERE;
            case NOT_KNOWN ->
                period.uncertainOn(day)
                        ? PartnerReason.NEAR_AN_EDGE
                        : period.until() == null ? PartnerReason.PERIOD_NOT_KNOWN : PartnerReason.START_NOT_KNOWN;
        };
        return code == PartnerReason.PERIOD_NOT_KNOWN
                ? why.about(code, partner)
                : why.about(code, partner, Message.of(period));
    }

    private static Period period(KnownPartner partner) {
        Period period = partner.told().period();
        return period == null ? Period.unbounded() : period;
    }

    /** Whether the partner is a support body that acts as a centre on a day, as in answers about support. */
    private static boolean actsAsCentre(KnownPartner partner, LocalDate day) {
        SupportBody body = partner.body();
        return body != null && body.actsAsCentre() && body.period().contains(day);
    }
}
