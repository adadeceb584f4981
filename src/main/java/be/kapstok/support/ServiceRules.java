package be.kapstok.support;

import be.kapstok.catalogue.FindingSink;
import be.kapstok.dataset.Kind;
import be.kapstok.dataset.PlacedRecord;
import be.kapstok.index.PopulationIndex.Foreign;
import be.kapstok.index.SureDays;
import be.kapstok.model.Integratiedienst;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.Period;
import be.kapstok.model.Recognition;
import be.kapstok.model.ServiceTask;
import be.kapstok.reason.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules about integratiediensten. */
final class ServiceRules {
    private ServiceRules() {}

    /**
     * RB-64: an integratiedienst is a service of the city or municipality itself. Source: seed page; decree of 30 April 2009, art. 3
     * (art. 2, 3° new).
     *
     * <p>The owner must be the municipality: neither its OCMW nor the VGC is the municipality itself. An owner that is
     * not stated is not wrong.
     */
    static void runByMunicipality(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            OrganisationKind owner = each.record().owner();
            if (owner != null && owner != OrganisationKind.MUNICIPALITY) {
                findings.at(each.at("/owner"))
                        .tell(records.municipality(each.record().municipality()), words("owner", owner));
            }
        }
    }

    /**
     * RB-65: an integratiedienst advises the board, supports the services, and works with associations and facilities. Source: seed
     * page. No tasks at all means that they are not known.
     */
    static void threeTasks(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            List<ServiceTask> tasks = each.record().tasks();
            List<Message> missing = Stream.of(ServiceTask.values())
                    .filter(task -> !tasks.contains(task))
                    .map(task -> words("task", task))
                    .toList();
            if (!tasks.isEmpty() && !missing.isEmpty()) {
                findings.at(each.at("/tasks"))
                        .tell(records.municipality(each.record().municipality()), missing);
            }
        }
    }

    private static Message words(String prefix, Enum<?> word) {
        return new Message(ServiceRules.class, prefix + "." + word.name().toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * RB-66: an integratiedienst is for a municipality where many people of foreign origin live; where few do, the rule
     * asks for a reason. Source: seed page, which gives no number; the numbers are settings.
     *
     * <p>The newest figures of a year in which the service exists decide; without figures, the rule asks nothing. A
     * note of the record counts as a reason.
     */
    static void manyOfForeignOrigin(SupportRecords records, FindingSink findings) {
        SupportSettings settings = records.settings();
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            Integratiedienst service = each.record();
            Foreign figures =
                    records.judged().origins().foreign(service.municipality(), year -> there(service.period(), year));
            if (service.note() == null && figures != null && figures.few(settings.mostShare(), settings.manyCount())) {
                findings.at(each.pointer())
                        .tell(
                                records.municipality(service.municipality()),
                                figures.percent(),
                                figures.persons(),
                                String.valueOf(figures.year()));
            }
        }
    }

    private static boolean there(Period period, int year) {
        return period.overlaps(Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    /**
     * RB-67: recognition and subsidy of an integratiedienst are the choice of the municipality, not its duty. Source:
     * seed page ("kan"). Gives background about a service without recognition.
     */
    static void recognitionIsAChoice(SupportRecords records, FindingSink findings) {
        for (PlacedRecord<Integratiedienst> each : records.services()) {
            if (each.record().recognition() == null) {
                findings.at(each.pointer()).tell();
            }
        }
    }

    /**
     * RB-68: there has been no Flemish recognition as integratiedienst since the decree of 1998 was repealed. Source:
     * decree of 7 June 2013, in force on 29 February 2016.
     *
     * <p>It judges services of any time, since a recognition has a period of its own. A recognition counts when it
     * certainly runs on that day or later: when its first or its last day is that day or later. A recognition that
     * started before, and whose end nobody knows, proves nothing.
     */
    static void noRecognitionAfterRepeal(SupportRecords records, FindingSink findings) {
        LocalDate repealed = records.judged().start();
        for (PlacedRecord<Integratiedienst> each : records.judged().own().placed(Kind.INTEGRATIEDIENSTEN)) {
            Recognition recognition = each.record().recognition();
            if (recognition != null && SureDays.onOrAfter(recognition.period(), repealed)) {
                findings.at(each.at("/recognition"))
                        .tell(records.municipality(each.record().municipality()), repealed);
            }
        }
    }
}
