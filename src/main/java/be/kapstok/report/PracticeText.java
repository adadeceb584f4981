package be.kapstok.report;

import be.kapstok.model.Practice;
import be.kapstok.model.Publication;
import be.kapstok.practice.FoundPractice;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import java.util.ArrayList;
import java.util.List;

/** Practices and publications as text for a terminal. */
final class PracticeText {
    private final Page page = new Page();
    private final Words words;
    private final Reasons reasons;
    private int number = 1;

    private PracticeText(Words words) {
        this.words = words;
        this.reasons = new Reasons(page, words);
    }

    static String of(PracticeAnswer answer, Words words) {
        return new PracticeText(words).write(answer);
    }

    static String of(PublicationAnswer answer, Words words) {
        Page page = new Page();
        page.title(words.of("title.publications"));
        new Reasons(page, words).list(words.of("title.known"), answer.reasons()).sources();
        return page.toString();
    }

    private String write(PracticeAnswer answer) {
        page.title(words.of("title.practices", String.valueOf(answer.practices().size())));
        labelled("theme", answer.themes().stream().map(words::of).toList());
        labelled("domain", answer.domains().stream().map(each -> each.value()).toList());
        labelled("kind", answer.kinds().stream().map(words::of).toList());
        if (answer.by() != null) {
            labelled("by", List.of(Escapes.line(answer.by())));
        }
        if (answer.lookup() != null) {
            labelled("perhaps", words.perhaps(answer.lookup()));
        }
        labelled("words", answer.words().stream().map(Escapes::line).toList());
        list(answer.practices());
        titled("practices_not_known", answer.notKnown());
        titled("practices_near", answer.nearMisses());
        reasons.list(words.of("why"), answer.reasons());
        if (!answer.publications().isEmpty()) {
            page.title(words.of("title.more"));
        }
        for (Publication each : answer.publications()) {
            page.item("-", Escapes.line(words.of(each.title())) + (each.year() == null ? "" : ", " + each.year()));
        }
        reasons.sources();
        return page.toString();
    }

    private void labelled(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            page.labelled(words.of("label." + key), texts);
        }
    }

    private void titled(String key, List<FoundPractice> practices) {
        if (!practices.isEmpty()) {
            page.title(words.of("title." + key, String.valueOf(practices.size())));
        }
        list(practices);
    }

    private void list(List<FoundPractice> practices) {
        for (FoundPractice each : practices) {
            Practice practice = each.practice();
            page.item(
                    number + ".",
                    Escapes.line(words.of(practice.title())) + " (" + Escapes.line(practice.id()) + ")"
                            + reasons.marks(each.reasons()));
            page.indented(6, String.join(", ", whoAndWhen(each)));
            each.reasons().forEach(reason -> page.indented(6, Reasons.text(reason, words)));
            if (practice.justification() != null) {
                page.indented(6, words.of("justified", Escapes.line(words.of(practice.justification()))));
            }
            number++;
        }
    }

    private List<String> whoAndWhen(FoundPractice found) {
        List<String> parts = new ArrayList<>();
        found.doneBy().forEach(each -> parts.add(words.of(each.name()) + " (" + each.nis() + ")"));
        Integer year = found.practice().year();
        parts.add(year == null ? words.of("no_year") : String.valueOf(year));
        return parts;
    }
}
