package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.advice.ComparablePractice;
import be.kapstok.advice.PlanDemand;
import be.kapstok.advice.Planning;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.Partner;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.practice.FoundPractice;
import be.kapstok.report.Document.Line;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice as a document: the page for one municipality and one day. */
final class AdviceDocument {
    private final Words words;

    private AdviceDocument(Words words) {
        this.words = words;
    }

    static Document of(Advice advice, Words words) {
        return advice.fold(
                advised -> new AdviceDocument(words).advised(advised),
                unresolved -> LookupDocument.of(unresolved.lookup(), words));
    }

    private Document advised(Advice.Advised advice) {
        return new Draft(words)
                .section(words.of("advice.support"), part -> support(advice.support(), part))
                .section(words.of("advice.subsidies"), part -> subsidies(advice.funding(), part))
                .section(words.of("advice.partners"), part -> partners(advice.partners(), part))
                .section(words.of("advice.practices"), part -> practices(advice.practices(), part))
                .section(words.of("advice.planning"), part -> planning(advice, part))
                .document(words.of("advice.title", words.of(advice.municipality()), advice.day()), advice.reasons());
    }

    private void support(SupportAnswer answer, Draft part) {
        answer.fold(
                supported -> {
                    SupportDocument.standing(supported.standing(), part);
                    if (supported.standing().consultation().isEmpty()) {
                        part.fact(words.label("consultation"), words.of("advice.no_circle"));
                    }
                    return part.reasons(
                            words.of("advice.because"), supported.standing().reasons());
                },
                notSupported -> part.fact(words.label("centre"), words.of("advice.no_centre")),
                notYet -> part,
                unresolved -> part);
    }

    private void subsidies(Schemes schemes, Draft part) {
        for (Standing standing : List.of(Standing.OPEN, Standing.OPEN_IF)) {
            part.section(
                    FundingDocument.heading(standing, words),
                    list -> list.bullets(FundingDocument.of(schemes, standing)
                            .map(this::scheme)
                            .toList()));
        }
        int notOpen = schemes.notOpen().size();
        if (notOpen > 0) {
            part.section(
                    FundingDocument.heading(Standing.NOT_OPEN, words),
                    list -> list.say(words.of("advice.schemes_not_open", String.valueOf(notOpen))));
        }
    }

    private Line scheme(SchemeStanding scheme) {
        return new Line(
                FundingDocument.name(scheme, words).citingAll(scheme.reasons()), FundingDocument.facts(scheme, words));
    }

    private void partners(PartnerAnswer answer, Draft part) {
        for (PartnerSector sector : PartnerSector.values()) {
            part.section(
                    words.of(sector),
                    list -> list.bullets(answer.partners().stream()
                            .filter(each -> each.partner().sector() == sector)
                            .map(this::partner)
                            .toList()));
        }
        part.section(
                words.of("advice.not_placed"),
                list -> list.bullets(
                        answer.notPlaced().stream().map(this::partner).toList()));
    }

    private Line partner(FoundPartner found) {
        Partner partner = found.partner();
        List<Phrase> more = new ArrayList<>();
        if (!partner.themes().isEmpty()) {
            more.add(Phrase.of(words.of("advice.themes", words.list(partner.themes()))));
        }
        if (found.thatDay() != FoundPartner.ThatDay.THERE) {
            more.add(Phrase.of(words.of("advice.perhaps_there")));
        }
        return new Line(
                Phrase.of(words.of(partner.name()) + " (" + partner.id() + ")").citingAll(found.reasons()), more);
    }

    private void practices(List<ComparablePractice> practices, Draft part) {
        for (ComparablePractice.Likeness likeness : ComparablePractice.Likeness.values()) {
            part.section(
                    words.of(likeness),
                    list -> list.bullets(practices.stream()
                            .filter(each -> each.alike().get(0) == likeness)
                            .map(this::practice)
                            .toList()));
        }
    }

    private Line practice(ComparablePractice practice) {
        FoundPractice found = practice.found();
        List<String> who = new ArrayList<>(
                found.doneBy().stream().map(each -> words.of(each.name())).toList());
        Integer year = found.practice().year();
        who.add(year == null ? words.of("advice.no_year") : year.toString());
        if (found.practice().kind() != null) {
            who.add(words.of(found.practice().kind()));
        }
        List<Phrase> details = new ArrayList<>(List.of(Phrase.of(String.join(", ", who))));
        practice.because().forEach(each -> details.add(Phrase.of(words.of(each))));
        String name =
                words.of(found.practice().title()) + " (" + found.practice().id() + ")";
        return new Line(Phrase.of(name).citingAll(found.reasons()), details);
    }

    private void planning(Advice.Advised advice, Draft part) {
        Planning now = advice.planningPeriod();
        Planning next = advice.nextPlanningPeriod();
        if (now != null) {
            part.section(words.of("advice.now"), list -> planning(now, List.of(), list));
        }
        if (next != null) {
            part.section(
                    words.of("advice.next"), list -> planning(next, now == null ? List.of() : now.demands(), list));
        }
    }

    /** A period with what it asks; what was said before is named by its rules only. */
    private void planning(Planning planning, List<PlanDemand> saidBefore, Draft part) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Phrase.of(planning.period().id()),
                List.of(
                        Phrase.of(words.of(planning.period().regime())),
                        Phrase.of(words.of(planning.period().integrationRule())))));
        List<String> again = new ArrayList<>();
        for (PlanDemand each : planning.demands()) {
            if (saidBefore.contains(each)) {
                again.add(each.rule().value());
            } else {
                String when = inPartOf(planning.period().period(), each.inForce());
                lines.add(Line.of(new Phrase(List.of(new Phrase.Code(each.rule().value())))
                        .then(" " + words.of(each.statement()) + when)));
            }
        }
        if (!again.isEmpty()) {
            lines.add(Line.of(words.of("advice.as_now", String.join(", ", again))));
        }
        part.bullets(lines);
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
}
