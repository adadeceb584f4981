package be.kapstok.report;

import be.kapstok.funding.FundingAnswer.Schemes;
import be.kapstok.funding.SchemeStanding;
import be.kapstok.funding.SchemeStanding.Standing;
import java.util.ArrayList;
import java.util.List;

/** An answer about subsidies as text for a terminal. */
final class FundingText {
    private FundingText() {}

    static String of(Schemes schemes, Words words) {
        FundingWords told = new FundingWords(words);
        Page page = new Page();
        Reasons reasons = new Reasons(page, words);
        page.title(told.title(schemes));
        page.labelled(words.of("label.applicant"), List.of(told.applicant(schemes)));
        for (Standing standing : Standing.values()) {
            List<SchemeStanding> some = FundingWords.of(schemes, standing);
            if (!some.isEmpty()) {
                page.title(told.heading(standing));
                some.forEach(each -> scheme(each, told, page, reasons));
            }
        }
        reasons.list(words.of("why"), schemes.reasons()).sources();
        return page.toString();
    }

    private static void scheme(SchemeStanding scheme, FundingWords told, Page page, Reasons reasons) {
        page.item(Escapes.line(scheme.id()), Escapes.line(told.name(scheme)));
        List<String> lines = new ArrayList<>(List.of(Escapes.line(told.facts(scheme))));
        scheme.ifs().forEach(each -> lines.add(Escapes.line(told.openIf(each))));
        FundingWords.reasons(scheme).forEach(each -> lines.add(reasons.sentence(each)));
        scheme.wouldChange().forEach(each -> lines.add(Escapes.line(told.change(each))));
        lines.forEach(each -> page.indented(6, each));
    }
}
