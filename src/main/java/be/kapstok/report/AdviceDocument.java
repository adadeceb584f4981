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
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.practice.FoundPractice;
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

    static Document of(Advice advice, Words words) {
        return advice.fold(
                advised -> new AdviceDocument(words).advised(advised),
                unresolved -> LookupDocument.of(unresolved.lookup(), words));
    }

    private Document advised(Advice.Advised advice) {
        return new Draft(words, "label")
                .section(of("support"), part -> support(advice.support(), part))
                .section(of("subsidies"), part -> subsidies(advice.funding(), part))
                .section(of("partners"), part -> partners(advice.partners(), part))
                .section(of("practices"), part -> practices(advice.practices(), part))
                .section(of("planning"), part -> planning(advice, part))
                .document(of("title", words.of(advice.municipality()), advice.day()), advice.reasons());
    }

    private void support(SupportAnswer answer, Draft part) {
        answer.fold(
                supported -> {
                    SupportDocument.standing(supported.standing(), part, words);
                    if (supported.standing().consultation().isEmpty()) {
                        part.fact("consultation", of("no_circle"));
                    }
                    return part.reasons(of("because"), supported.standing().reasons());
                },
                notSupported -> part.fact("centre", of("no_centre")),
                notYet -> part,
                unresolved -> part);
    }

    private void subsidies(Schemes schemes, Draft part) {
        for (Standing standing : List.of(Standing.OPEN, Standing.OPEN_IF)) {
            part.list(FundingDocument.heading(standing, words), 0, FundingDocument.of(schemes, standing), this::scheme);
        }
        int notOpen = schemes.notOpen().size();
        if (notOpen > 0) {
            part.section(
                    FundingDocument.heading(Standing.NOT_OPEN, words),
                    list -> list.say(of("schemes_not_open", notOpen)));
        }
    }

    private Line scheme(SchemeStanding scheme) {
        Phrase name = FundingDocument.name(scheme, words).citingAll(scheme.reasons());
        return FundingDocument.facts(scheme, name, words);
    }

    private void partners(PartnerAnswer answer, Draft part) {
        for (PartnerSector sector : PartnerSector.values()) {
            Stream<FoundPartner> some =
                    answer.partners().stream().filter(each -> each.partner().sector() == sector);
            part.list(words.of(sector), 0, some.toList(), this::partner);
        }
        part.list(of("not_placed"), 0, answer.notPlaced(), this::partner);
    }

    private Line partner(FoundPartner found) {
        return PartnerDocument.named(found, words)
                .more(
                        found.partner().themes().isEmpty()
                                ? null
                                : of("themes", words.list(found.partner().themes())))
                .more(found.thatDay() == FoundPartner.ThatDay.THERE ? null : of("perhaps_there"));
    }

    private void practices(List<ComparablePractice> practices, Draft part) {
        for (ComparablePractice.Likeness likeness : ComparablePractice.Likeness.values()) {
            Stream<ComparablePractice> some =
                    practices.stream().filter(each -> each.alike().get(0) == likeness);
            part.list(words.of(likeness), 0, some.toList(), this::practice);
        }
    }

    private Line practice(ComparablePractice practice) {
        FoundPractice found = practice.found();
        List<String> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(words.of(each.name())));
        Integer year = found.practice().year();
        who.add(year == null ? words.of("no_year") : year.toString());
        if (found.practice().kind() != null) {
            who.add(words.of(found.practice().kind()));
        }
        return PracticeDocument.named(found, words)
                .more(String.join(", ", who))
                .more(practice.because(), each -> Phrase.of(words.of(each)));
    }

    private void planning(Advice.Advised advice, Draft part) {
        Planning now = advice.planningPeriod();
        List<PlanDemand> saidBefore = now == null ? List.of() : now.demands();
        part.section(of("now"), list -> planning(now, List.of(), list));
        part.section(of("next"), list -> planning(advice.nextPlanningPeriod(), saidBefore, list));
    }

    /** A period with what it asks; what was said before is named by its rules only. */
    private void planning(@Nullable Planning planning, List<PlanDemand> saidBefore, Draft part) {
        if (planning == null) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(planning.period().id())
                .more(words.of(planning.period().regime()))
                .more(words.of(planning.period().integrationRule())));
        List<String> again = new ArrayList<>();
        for (PlanDemand each : planning.demands()) {
            String rule = each.rule().value();
            if (saidBefore.contains(each)) {
                again.add(rule);
            } else {
                String when = inPartOf(planning.period().period(), each.inForce());
                lines.add(Line.of(
                        new Phrase(List.of(new Phrase.Code(rule))).then(" " + words.of(each.statement()) + when)));
            }
        }
        if (!again.isEmpty()) {
            lines.add(Line.of(of("as_now", String.join(", ", again))));
        }
        part.bullets(lines, each -> each);
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

    private String of(String key, Object... arguments) {
        return words.of("advice." + key, arguments);
    }
}
