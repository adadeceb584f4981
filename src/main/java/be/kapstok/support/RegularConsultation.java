package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.SureDays;
import be.kapstok.model.Consultation;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.Period;
import be.kapstok.model.SupportBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * RB-72: integratiediensten meet regularly with their provincial integratiecentrum, and the Kruispunt takes part.
 * Source: seed page. This library considers two years without a meeting not regular; a setting changes that.
 *
 * <p>The rule skips a service without any meeting in the data, since its meetings are not known. It also skips the time
 * before the first meeting of a service whose start is not known.
 */
final class RegularConsultation {
    private RegularConsultation() {}

    static void check(SupportRecords records, FindingSink findings) {
        Map<String, Map<LocalDate, String>> own = new LinkedHashMap<>();
        for (PlacedRecord<Consultation> meeting : records.judged().of(Kind.CONSULTATIONS, RegularConsultation::day)) {
            Set<String> present = present(meeting.record());
            List<String> services = present.stream()
                    .filter(records.knownServices()::containsKey)
                    .toList();
            for (String service : services) {
                own.computeIfAbsent(service, none -> new TreeMap<>())
                        .putIfAbsent(meeting.record().date(), meeting.at("/date"));
            }
            if (!services.isEmpty()) {
                together("centre", Integratiecentrum.class, meeting, records, findings);
                together("kruispunt", Kruispunt.class, meeting, records, findings);
            }
        }
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            own.putIfAbsent(each.record().key(), new TreeMap<>());
        }
        own.forEach((service, meetings) -> gaps(service, meetings, records, findings));
    }

    private static Period day(Consultation meeting) {
        return Period.between(meeting.date(), meeting.date().plusDays(1));
    }

    private static Set<String> present(Consultation meeting) {
        Set<String> present = new LinkedHashSet<>(meeting.participants());
        present.add(meeting.calledBy());
        return present;
    }

    private static void together(
            String variant,
            Class<? extends SupportBody> wanted,
            PlacedRecord<Consultation> meeting,
            SupportRecords records,
            FindingSink findings) {
        if (present(meeting.record()).stream().noneMatch(each -> wanted.isInstance(records.body(each)))) {
            findings.at(meeting.at("/participants"))
                    .saying(variant)
                    .tell(meeting.record().date());
        }
    }

    /**
     * Reports stretches without a meeting, each at the meeting of the data set before it or, failing that, after it, or
     * at the service.
     */
    private static void gaps(String id, Map<LocalDate, String> own, SupportRecords records, FindingSink findings) {
        Integratiedienst service =
                Objects.requireNonNull(records.knownServices().get(id));
        List<LocalDate> days = daysToMeet(service, records);
        for (int i = 0; i + 1 < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = days.get(i + 1);
            if (from.plusMonths(records.settings().monthsApart()).isBefore(to)) {
                Stream.of(own.get(from), own.get(to), place(id, records))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(place ->
                                findings.at(place).tell(records.municipality(service.municipality()), from, to));
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

    /**
     * The days of the meetings, from the first to the last day on which there should be meetings; empty without
     * meetings.
     */
    private static List<LocalDate> daysToMeet(Integratiedienst service, SupportRecords records) {
        Period time = records.time();
        List<LocalDate> days = new ArrayList<>(records.judged().all().list(Kind.CONSULTATIONS).stream()
                .filter(each -> present(each).contains(service.key()) && time.contains(each.date()))
                .map(Consultation::date)
                .distinct()
                .sorted()
                .toList());
        if (days.isEmpty()) {
            return days;
        }
        LocalDate start = SureDays.latestStart(service.period());
        if (start != null) {
            LocalDate first = records.judged().start();
            days.add(0, start.isBefore(first) ? first : start);
        }
        LocalDate last = SureDays.earliestLastDay(service.period());
        LocalDate end = Objects.requireNonNull(time.until());
        days.add(last != null && last.isBefore(end) ? last : end);
        return days;
    }
}
