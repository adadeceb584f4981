package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.catalogue.Rule;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.Consultation;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Period;
import be.kapstok.reason.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Integratiediensten meet regularly with their provincial integratiecentrum, and the Kruispunt takes part. Source: seed page;
 * that two years without a meeting is not regular is a choice of this library, and a setting.
 *
 * <p>A service of which the data holds no meeting at all is left alone: its meetings are not known. So is the time before the
 * first meeting of a service whose start is not known.
 */
final class RegularConsultation implements Rule<SupportRecords> {
    @Override
    public RuleId id() {
        return RuleId.of("RB-72");
    }

    @Override
    public void check(SupportRecords records, FindingSink findings) {
        Map<String, Map<LocalDate, String>> own = new LinkedHashMap<>();
        for (PlacedRecord<Consultation> meeting : records.consultations()) {
            List<String> present = present(meeting.record());
            List<String> services = present.stream()
                    .filter(each -> records.service(each) != null)
                    .toList();
            for (String service : services) {
                own.computeIfAbsent(service, none -> new TreeMap<>())
                        .putIfAbsent(meeting.record().date(), meeting.at("/date"));
            }
            if (!services.isEmpty()) {
                together(meeting, present, records, findings);
            }
        }
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            own.putIfAbsent(each.record().key(), new TreeMap<>());
        }
        own.forEach((service, meetings) -> gaps(service, meetings, records, findings));
    }

    private static List<String> present(Consultation meeting) {
        Set<String> present = new LinkedHashSet<>(meeting.participants());
        present.add(meeting.calledBy());
        return List.copyOf(present);
    }

    private static void together(
            PlacedRecord<Consultation> meeting, List<String> present, SupportRecords records, FindingSink findings) {
        if (missing(present, each -> records.body(each) instanceof Integratiecentrum)) {
            findings.at(meeting.at("/participants"))
                    .saying("centre")
                    .tell(meeting.record().date());
        }
        if (missing(present, each -> records.body(each) instanceof Kruispunt)) {
            findings.at(meeting.at("/participants"))
                    .saying("kruispunt")
                    .tell(meeting.record().date());
        }
    }

    private static boolean missing(List<String> present, Predicate<String> isIt) {
        return present.stream().noneMatch(isIt);
    }

    /** Stretches without a meeting, each told at the meeting of the data set before it, else after it, else at the service. */
    private static void gaps(String id, Map<LocalDate, String> own, SupportRecords records, FindingSink findings) {
        Integratiedienst service = Objects.requireNonNull(records.service(id));
        List<LocalDate> days = daysToMeet(service, records);
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = days.get(i + 1);
            if (from.plusMonths(records.settings().monthsApart()).isBefore(to)) {
                String place = Stream.of(own.get(from), own.get(to), place(id, records))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (place != null) {
                    findings.at(place).tell(records.municipality(service.municipality()), from, to);
                }
            }
        }
    }

    private static @Nullable String place(String service, SupportRecords records) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            if (each.record().key().equals(service)) {
                return each.pointer();
            }
        }
        return null;
    }

    /** The days of the meetings, between the first and the last day on which there should be any; none without meetings. */
    private static List<LocalDate> daysToMeet(Integratiedienst service, SupportRecords records) {
        Period time = records.time();
        List<LocalDate> meetings = records.allConsultations().stream()
                .filter(each -> present(each).contains(service.key()) && time.contains(each.date()))
                .map(Consultation::date)
                .distinct()
                .sorted()
                .toList();
        if (meetings.isEmpty()) {
            return meetings;
        }
        List<LocalDate> days = new ArrayList<>(meetings);
        LocalDate start = SureDays.latestStart(service.period());
        if (start != null) {
            days.add(0, later(start, Objects.requireNonNull(time.from())));
        }
        LocalDate last = SureDays.earliestLastDay(service.period());
        LocalDate end = Objects.requireNonNull(time.until());
        days.add(last != null && last.isBefore(end) ? last : end);
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
