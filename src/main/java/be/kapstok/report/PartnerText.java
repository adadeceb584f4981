package be.kapstok.report;

import be.kapstok.model.Partner;
import be.kapstok.partner.FoundPartner;
import be.kapstok.partner.PartnerAnswer;
import be.kapstok.partner.PartnerReason;
import be.kapstok.reason.Reason;
import java.util.List;
import java.util.Set;

/** Partners as text for a terminal. */
final class PartnerText {
    /** What each list says once for all its partners, or what the lists themselves say. */
    private static final Set<PartnerReason> TOLD_ONCE =
            Set.of(PartnerReason.NOT_KNOWN_IN_BOOK, PartnerReason.NO_THEME, PartnerReason.OTHER_SECTOR);

    private final Page page = new Page();
    private final Words words;
    private final Reasons reasons;
    private int number = 1;

    private PartnerText(Words words) {
        this.words = words;
        this.reasons = new Reasons(page, words);
    }

    static String of(PartnerAnswer answer, Words words) {
        return new PartnerText(words).write(answer);
    }

    private String write(PartnerAnswer answer) {
        page.title(words.of("title.partners", answer.day()));
        labelled("theme", answer.themes().stream().map(words::of).toList());
        labelled("sector", answer.sectors().stream().map(words::of).toList());
        if (answer.near() != null) {
            labelled("near", List.of(Escapes.line(answer.near())));
        }
        if (answer.lookup() != null) {
            labelled("perhaps", words.perhaps(answer.lookup()));
        }
        labelled("not_asked", List.of(String.valueOf(answer.notAsked())));
        list("partners_fit", answer.partners());
        list("partners_general", answer.general());
        list("partners_not_placed", answer.notPlaced());
        list("partners_other_days", answer.otherDays());
        reasons.list(words.of("why"), answer.reasons()).sources();
        return page.toString();
    }

    private void labelled(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            page.labelled(words.of("label." + key), texts);
        }
    }

    private void list(String key, List<FoundPartner> partners) {
        if (!partners.isEmpty()) {
            page.title(words.of("title." + key, String.valueOf(partners.size())));
        }
        for (FoundPartner each : partners) {
            Partner partner = each.partner();
            page.item(
                    number + ".",
                    Escapes.line(words.of(partner.name())) + " (" + Escapes.line(partner.id()) + ")"
                            + reasons.marks(each.reasons()));
            for (Reason reason : each.reasons()) {
                if (!(reason.code() instanceof PartnerReason code && TOLD_ONCE.contains(code))) {
                    page.indented(6, Reasons.text(reason, words));
                }
            }
            number++;
        }
    }
}
