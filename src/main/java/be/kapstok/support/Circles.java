package be.kapstok.support;

import be.kapstok.dataset.Dataset;
import be.kapstok.dataset.Kind;
import be.kapstok.model.Consultation;
import be.kapstok.reason.Reason;
import be.kapstok.support.CircleMember.Role;
import be.kapstok.support.SupportAnswer.Supported;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who meets about the integration policy of a municipality, and who calls the meetings. */
final class Circles {
    private static final Set<SupportReason> ABOUT_THE_CIRCLE = Set.of(
            SupportReason.CONSULTATION,
            SupportReason.NO_CONSULTATION_ATTESTED,
            SupportReason.NO_CONSULTATION_WITHOUT_SERVICE);

    private final List<Consultation> consultations;
    private final ListReasons told;

    Circles(Dataset data, ListReasons told) {
        this.consultations = data.list(Kind.CONSULTATIONS);
        this.told = told;
    }

    CircleAnswer of(SupportAnswer support) {
        if (!(support instanceof Supported supported)) {
            return new CircleAnswer(support, List.of(), null, support.reasons());
        }
        List<CircleMember> members = supported.standing().consultation();
        List<Reason> reasons = new ArrayList<>(support.reasons().stream()
                .filter(each -> each.code() instanceof SupportReason code && ABOUT_THE_CIRCLE.contains(code))
                .toList());
        if (members.isEmpty()) {
            return new CircleAnswer(support, members, null, reasons);
        }
        Optional<Consultation> last = last(members, support.day());
        reasons.add(last.isEmpty() ? told.callerNotKnown() : told.calledBy(last.get(), name(last.get(), members)));
        return new CircleAnswer(
                support, members, last.map(Consultation::calledBy).orElse(null), reasons);
    }

    /** The last meeting up to a day in which the service of a circle took part. */
    private Optional<Consultation> last(List<CircleMember> members, LocalDate day) {
        String service = members.stream()
                .filter(each -> each.role() == Role.INTEGRATIEDIENST)
                .map(CircleMember::id)
                .findFirst()
                .orElse("");
        return consultations.stream()
                .filter(each -> !each.date().isAfter(day)
                        && (each.participants().contains(service)
                                || each.calledBy().equals(service)))
                .max(Comparator.comparing(Consultation::date).thenComparing(Consultation::id));
    }

    private static Object name(Consultation meeting, List<CircleMember> members) {
        for (CircleMember each : members) {
            if (each.id().equals(meeting.calledBy()) && each.name() != null) {
                return each.name();
            }
        }
        return meeting.calledBy();
    }
}
