package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.advice.ComparablePractice;
import be.kapstok.advice.PlanDemand;
import be.kapstok.advice.Planning;
import be.kapstok.funding.FundingAnswer;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.practice.FoundPractice;
import be.kapstok.report.Sheet.Entry;
import be.kapstok.report.Sheet.Group;
import be.kapstok.report.Sheet.Section;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice as a sheet: the page for one municipality and one day. */
final class AdviceSheet {
    private final Words words;
    private final SupportWords support;
    private final FundingWords funding;

    private AdviceSheet(Words words) {
        this.words = words;
        this.support = new SupportWords(words);
        this.funding = new FundingWords(words);
    }

    static Sheet of(Advice.Advised advice, Words words) {
        AdviceSheet sheet = new AdviceSheet(words);
        return new Sheet(
                words.of("advice.title", words.of(advice.municipality()), advice.day()),
                List.of(
                        sheet.support(advice.support()),
                        sheet.subsidies(advice),
                        sheet.partners(advice.partners()),
                        sheet.practices(advice.practices()),
                        sheet.planning(advice)),
                advice.reasons());
    }

    private Section support(SupportAnswer answer) {
        return new Section(
                words.of("advice.support"),
                answer.<List<Group>>fold(
                        supported -> standing(supported.standing()),
                        notSupported -> List.of(group("centre", List.of(words.of("advice.no_centre")))),
                        notYet -> List.of(),
                        unresolved -> List.of()));
    }

    private List<Group> standing(be.kapstok.support.Standing standing) {
        List<Group> groups = new ArrayList<>();
        groups.add(entry("centre", support.body(standing.centre())));
        groups.add(entry("integratiedienst", support.service(standing.integratiedienst())));
        if (standing.kruispunt() != null) {
            groups.add(entry("kruispunt", support.body(standing.kruispunt())));
        }
        groups.add(new Group(
                words.of("label.others"),
                standing.others().stream()
                        .map(each -> entry(support.body(each)))
                        .toList()));
        groups.add(group(
                "consultation",
                standing.consultation().isEmpty()
                        ? List.of(words.of("advice.no_circle"))
                        : standing.consultation().stream().map(support::member).toList()));
        groups.add(new Group(
                words.of("advice.because"),
                standing.reasons().stream()
                        .map(each -> new Entry(Reasons.text(each, words), List.of(), each.sources()))
                        .toList()));
        return groups;
    }

    private Section planning(Advice.Advised advice) {
        Planning now = advice.planningPeriod();
        Planning next = advice.nextPlanningPeriod();
        List<Group> groups = new ArrayList<>();
        if (now != null) {
            groups.add(planning("advice.now", now, List.of()));
        }
        if (next != null) {
            groups.add(planning("advice.next", next, now == null ? List.of() : now.demands()));
        }
        return new Section(words.of("advice.planning"), groups);
    }

    /** A period with what it asks; what was told before is named by its rules only. */
    private Group planning(String label, Planning planning, List<PlanDemand> told) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                planning.period().id(),
                List.of(
                        words.of(planning.period().regime()),
                        words.of(planning.period().integrationRule())),
                List.of()));
        for (PlanDemand each : planning.demands()) {
            if (!told.contains(each)) {
                String when = inPartOf(planning.period().period(), each.inForce());
                entries.add(Entry.of(each.rule() + " " + words.of(each.statement()) + when));
            }
        }
        List<String> again = planning.demands().stream()
                .filter(told::contains)
                .map(each -> each.rule().value())
                .toList();
        if (!again.isEmpty()) {
            entries.add(Entry.of(words.of("advice.as_now", String.join(", ", again))));
        }
        return new Group(words.of(label), entries);
    }

    /** When a demand holds, in brackets; nothing when it holds in all of the period. */
    private String inPartOf(Period period, @Nullable Period inForce) {
        if (inForce == null) {
            return "";
        }
        LocalDate from = period.from();
        LocalDate until = period.until();
        boolean inAll =
                (from == null || inForce.contains(from)) && (until == null || inForce.contains(until.minusDays(1)));
        return inAll ? "" : " (" + words.of(inForce) + ")";
    }

    private Section subsidies(Advice.Advised advice) {
        FundingAnswer.Schemes schemes = advice.funding();
        List<Group> groups = new ArrayList<>();
        for (Standing standing : List.of(Standing.OPEN, Standing.OPEN_IF)) {
            groups.add(new Group(
                    funding.heading(standing),
                    FundingWords.of(schemes, standing).stream()
                            .map(this::scheme)
                            .toList()));
        }
        int notOpen = schemes.notOpen().size();
        if (notOpen > 0) {
            groups.add(Group.of(
                    funding.heading(Standing.NOT_OPEN),
                    List.of(words.of("advice.schemes_not_open", String.valueOf(notOpen)))));
        }
        return new Section(words.of("advice.subsidies"), groups);
    }

    private Entry scheme(SchemeStanding scheme) {
        List<String> details = new ArrayList<>(List.of(funding.facts(scheme)));
        scheme.ifs().forEach(each -> details.add(funding.openIf(each)));
        return new Entry(funding.name(scheme) + " (" + scheme.id() + ")", details, Entry.sourcesOf(scheme.reasons()));
    }

    private Section partners(PartnerAnswer answer) {
        List<Group> groups = new ArrayList<>();
        for (PartnerSector sector : PartnerSector.values()) {
            groups.add(new Group(
                    words.of(sector),
                    answer.partners().stream()
                            .filter(each -> each.partner().sector() == sector)
                            .map(this::partner)
                            .toList()));
        }
        groups.add(new Group(
                words.of("advice.not_placed"),
                answer.notPlaced().stream().map(this::partner).toList()));
        return new Section(words.of("advice.partners"), groups);
    }

    private Entry partner(FoundPartner found) {
        Partner partner = found.partner();
        List<String> more = new ArrayList<>();
        if (!partner.themes().isEmpty()) {
            more.add(words.of("advice.themes", words.list(partner.themes())));
        }
        if (found.thatDay() != FoundPartner.ThatDay.THERE) {
            more.add(words.of("advice.perhaps_there"));
        }
        return new Entry(words.of(partner.name()) + " (" + partner.id() + ")", more, Entry.sourcesOf(found.reasons()));
    }

    private Section practices(List<ComparablePractice> practices) {
        return new Section(
                words.of("advice.practices"),
                Stream.of(ComparablePractice.Likeness.values())
                        .map(likeness -> new Group(
                                words.of(likeness),
                                practices.stream()
                                        .filter(each -> each.alike().get(0) == likeness)
                                        .map(this::practice)
                                        .toList()))
                        .toList());
    }

    private Entry practice(ComparablePractice practice) {
        FoundPractice found = practice.found();
        List<String> who = new ArrayList<>(
                found.doneBy().stream().map(each -> words.of(each.name())).toList());
        Integer year = found.practice().year();
        who.add(year == null ? words.of("advice.no_year") : year.toString());
        if (found.practice().kind() != null) {
            who.add(words.of(found.practice().kind()));
        }
        return new Entry(
                words.of(found.practice().title()) + " (" + found.practice().id() + ")",
                Stream.concat(
                                Stream.of(String.join(", ", who)),
                                practice.because().stream().map(each -> Reasons.text(each, words)))
                        .toList(),
                Entry.sourcesOf(found.reasons()));
    }

    private Group entry(String label, List<String> lines) {
        return new Group(words.of("label." + label), List.of(entry(lines)));
    }

    private static Entry entry(List<String> lines) {
        return new Entry(lines.get(0), lines.subList(1, lines.size()), List.of());
    }

    private Group group(String label, List<String> texts) {
        return Group.of(words.of("label." + label), texts);
    }
}
