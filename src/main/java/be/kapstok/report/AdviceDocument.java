package be.kapstok.report;

import be.kapstok.advice.Advice;
import be.kapstok.advice.ComparablePractice;
import be.kapstok.advice.PlanDemand;
import be.kapstok.advice.Planning;
import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.Period;
import be.kapstok.model.PlanningPeriod;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.practice.FoundPractice;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.RuleId;
import be.kapstok.support.SupportAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Advice as a document: the page for one municipality and one day. */
final class AdviceDocument {
    private AdviceDocument() {}

    static Draft fill(Advice advice, Draft draft) {
        return advice.fold(
                advised -> fill(advised, draft), unresolved -> LookupDocument.fill(unresolved.lookup(), draft));
    }

    private static Draft fill(Advice.Advised advice, Draft draft) {
        return draft.title("advice.title", advice.municipality(), advice.day())
                .noClaim()
                .section(draft.of("advice.support"), part -> support(advice.support(), part))
                .section(draft.of("advice.subsidies"), part -> subsidies(advice.funding(), part))
                .section(draft.of("advice.partners"), part -> partners(advice.partners(), part))
                .section(draft.of("advice.practices"), part -> practices(advice.practices(), part))
                .section(draft.of("advice.planning"), part -> planning(advice, part));
    }

    private static Draft support(SupportAnswer answer, Draft part) {
        return answer.fold(
                supported -> {
                    SupportDocument.standing(supported.standing(), part);
                    if (supported.standing().consultation().isEmpty()) {
                        part.fact("label.consultation", part.of("advice.no_circle"));
                    }
                    return part.section(
                            part.of("label.why"),
                            why -> why.items(1, supported.standing().reasons()));
                },
                notSupported -> part.fact("label.centre", part.of("advice.no_centre")),
                noClaim -> part.fact(
                        "label.centre",
                        part.of(
                                "advice.no_claim",
                                noClaim.municipality().region().title())),
                notYet -> part,
                unresolved -> part);
    }

    private static void subsidies(Schemes schemes, Draft part) {
        for (Standing standing : List.of(Standing.OPEN, Standing.OPEN_IF, Standing.PROBABLY_OVER)) {
            part.bullets(
                    FundingDocument.heading(standing, part.words),
                    FundingDocument.of(schemes, standing),
                    each -> scheme(each, part.words));
        }
        int notOpen = schemes.notOpen().size();
        part.section(
                FundingDocument.heading(Standing.NOT_OPEN, part.words),
                list -> list.paragraph(notOpen == 0 ? null : part.of("advice.schemes_not_open", notOpen)));
    }

    private static Line scheme(SchemeStanding scheme, Words words) {
        Phrase name = FundingDocument.name(scheme, words).citingAll(scheme.reasons());
        return words.line(name, FundingDocument.details(scheme, words));
    }

    private static void partners(PartnerAnswer answer, Draft part) {
        for (PartnerSector sector : PartnerSector.values()) {
            Stream<FoundPartner> some =
                    answer.partners().stream().filter(each -> each.partner().sector() == sector);
            part.bullets(part.words.say(sector), some.toList(), each -> partner(each, part.words));
        }
        part.bullets(part.of("advice.not_placed"), answer.notPlaced(), each -> partner(each, part.words));
    }

    private static Line partner(FoundPartner found, Words words) {
        return words.line(
                PartnerDocument.named(found, words),
                words.around("advice.themes", found.partner().themes()),
                found.thatDay() == FoundPartner.ThatDay.THERE ? null : words.of("advice.perhaps_there"),
                words.sayEach(found.reasons().stream().filter(each -> each.code() == CommonReason.NOTE)),
                Reach.lines(
                        found.partner().website(),
                        found.partner().contact(),
                        found.partner().checkedOn(),
                        words));
    }

    private static void practices(List<ComparablePractice> practices, Draft part) {
        for (ComparablePractice.Likeness likeness : ComparablePractice.Likeness.values()) {
            Stream<ComparablePractice> some =
                    practices.stream().filter(each -> each.alike().get(0) == likeness);
            part.bullets(part.words.say(likeness), some.toList(), each -> practice(each, part.words));
        }
    }

    private static Line practice(ComparablePractice practice, Words words) {
        FoundPractice found = practice.found();
        Integer year = found.practice().year();
        List<@Nullable Object> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(each.name()));
        who.add(year == null ? words.of("no_year") : year);
        who.add(found.practice().kind());
        return words.line(PracticeDocument.named(found, words), words.say(who), words.sayEach(practice.because()));
    }

    private static void planning(Advice.Advised advice, Draft part) {
        if (!advice.municipality().region().covered()) {
            part.paragraph(
                    part.of("advice.no_planning", advice.municipality().region().title()));
            return;
        }
        Planning now = advice.planningPeriod();
        List<PlanDemand> saidBefore = now == null ? List.of() : now.demands();
        part.section(part.of("advice.now"), list -> planning(now, List.of(), list));
        part.section(part.of("advice.next"), list -> planning(advice.nextPlanningPeriod(), saidBefore, list));
    }

    /** A period with its demands; for demands already given above, it names only the rules. */
    private static void planning(@Nullable Planning planning, List<PlanDemand> saidBefore, Draft part) {
        if (planning == null) {
            return;
        }
        Words words = part.words;
        PlanningPeriod period = planning.period();
        List<Object> lines = new ArrayList<>();
        lines.add(words.line(period.id(), period.regime(), period.integrationRule()));
        List<RuleId> again = new ArrayList<>();
        for (PlanDemand each : planning.demands()) {
            if (saidBefore.contains(each)) {
                again.add(each.rule());
            } else {
                String when = inPartOf(period.period(), each.inForce(), words);
                lines.add(
                        Phrase.of(new Phrase.Code(each.rule().value())).then(" " + words.say(each.statement()) + when));
            }
        }
        if (!again.isEmpty()) {
            lines.add(words.of("advice.as_now", again));
        }
        part.items(0, lines);
    }

    /** The days on which a demand holds, in brackets; empty when it holds in the whole period. */
    private static String inPartOf(Period period, @Nullable Period inForce, Words words) {
        boolean inAll = inForce == null
                || ((period.from() == null || inForce.contains(period.from()))
                        && (period.until() == null
                                || inForce.contains(period.until().minusDays(1))));
        return inAll ? "" : " (" + words.say(inForce) + ")";
    }
}
