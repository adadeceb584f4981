package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.advice.ComparablePractice;
import be.kapstok.advice.PlanDemand;
import be.kapstok.advice.Planning;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.practice.FoundPractice;
import be.kapstok.reason.RuleId;
import be.kapstok.report.Document.Line;
import be.kapstok.support.SupportAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice as a document: the page for one municipality and one day. */
final class AdviceDocument {
    private final Words words;

    private AdviceDocument(Words words) {
        this.words = words;
    }

    static Draft fill(Advice advice, Draft draft) {
        return advice.fold(
                advised -> new AdviceDocument(draft.words).fill(advised, draft),
                unresolved -> LookupDocument.fill(unresolved.lookup(), draft));
    }

    private Draft fill(Advice.Advised advice, Draft draft) {
        return draft.title("advice.title", advice.municipality(), advice.day())
                .section(words.of("advice.support"), part -> support(advice.support(), part))
                .section(words.of("advice.subsidies"), part -> subsidies(advice.funding(), part))
                .section(words.of("advice.partners"), part -> partners(advice.partners(), part))
                .section(words.of("advice.practices"), part -> practices(advice.practices(), part))
                .section(words.of("advice.planning"), part -> planning(advice, part));
    }

    private static Draft support(SupportAnswer answer, Draft part) {
        return answer.fold(
                supported -> {
                    SupportDocument.standing(supported.standing(), part);
                    if (supported.standing().consultation().isEmpty()) {
                        part.fact("label.consultation", part.of("advice.no_circle"));
                    }
                    return part.section(
                            part.of("advice.because"),
                            why -> why.items(1, supported.standing().reasons()));
                },
                notSupported -> part.fact("label.centre", part.of("advice.no_centre")),
                notYet -> part,
                unresolved -> part);
    }

    private void subsidies(Schemes schemes, Draft part) {
        for (Standing standing : List.of(Standing.OPEN, Standing.OPEN_IF)) {
            part.bullets(FundingDocument.heading(standing, words), FundingDocument.of(schemes, standing), this::scheme);
        }
        int notOpen = schemes.notOpen().size();
        part.section(
                FundingDocument.heading(Standing.NOT_OPEN, words),
                list -> list.paragraph(notOpen == 0 ? null : words.of("advice.schemes_not_open", notOpen)));
    }

    private Line scheme(SchemeStanding scheme) {
        Phrase name = FundingDocument.name(scheme, words).citingAll(scheme.reasons());
        return words.line(name, FundingDocument.details(scheme, words));
    }

    private void partners(PartnerAnswer answer, Draft part) {
        for (PartnerSector sector : PartnerSector.values()) {
            Stream<FoundPartner> some =
                    answer.partners().stream().filter(each -> each.partner().sector() == sector);
            part.bullets(words.say(sector), some.toList(), this::partner);
        }
        part.bullets(words.of("advice.not_placed"), answer.notPlaced(), this::partner);
    }

    private Line partner(FoundPartner found) {
        return words.line(
                PartnerDocument.named(found, words),
                words.around("advice.themes", found.partner().themes()),
                found.thatDay() == FoundPartner.ThatDay.THERE ? null : words.of("advice.perhaps_there"));
    }

    private void practices(List<ComparablePractice> practices, Draft part) {
        for (ComparablePractice.Likeness likeness : ComparablePractice.Likeness.values()) {
            Stream<ComparablePractice> some =
                    practices.stream().filter(each -> each.alike().get(0) == likeness);
            part.bullets(words.say(likeness), some.toList(), this::practice);
        }
    }

    private Line practice(ComparablePractice practice) {
        FoundPractice found = practice.found();
        Integer year = found.practice().year();
        List<@Nullable Object> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(each.name()));
        who.add(year == null ? words.of("no_year") : year);
        who.add(found.practice().kind());
        return words.line(PracticeDocument.named(found, words), words.say(who), words.sayEach(practice.because()));
    }

    private void planning(Advice.Advised advice, Draft part) {
        Planning now = advice.planningPeriod();
        List<PlanDemand> saidBefore = now == null ? List.of() : now.demands();
        part.section(words.of("advice.now"), list -> planning(now, List.of(), list));
        part.section(words.of("advice.next"), list -> planning(advice.nextPlanningPeriod(), saidBefore, list));
    }

    /** A period with what it asks; what was said before is named by its rules only. */
    private void planning(@Nullable Planning planning, List<PlanDemand> saidBefore, Draft part) {
        if (planning == null) {
            return;
        }
        PlanningPeriod period = planning.period();
        List<Object> lines = new ArrayList<>();
        lines.add(words.line(period.id(), period.regime(), period.integrationRule()));
        List<RuleId> again = new ArrayList<>();
        for (PlanDemand each : planning.demands()) {
            if (saidBefore.contains(each)) {
                again.add(each.rule());
            } else {
                String when = inPartOf(period.period(), each.inForce());
                lines.add(
                        Phrase.of(new Phrase.Code(each.rule().value())).then(" " + words.say(each.statement()) + when));
            }
        }
        if (!again.isEmpty()) {
            lines.add(words.of("advice.as_now", again));
        }
        part.items(0, lines);
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
        return inAll ? "" : " (" + words.say(inForce) + ")";
    }
}
