package be.kapstok.report;

import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.Practice;
import be.kapstok.practice.FoundPractice;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import java.util.ArrayList;
import java.util.List;

/** Practices and publications as documents. */
final class PracticeDocument {
    private PracticeDocument() {}

    static void fill(PublicationAnswer answer, Draft draft) {
        draft.title("title.publications")
                .because(List.of())
                .section(draft.of("title.known"), part -> part.items(1, answer.reasons()));
    }

    static void fill(PracticeAnswer answer, Draft draft) {
        Words words = draft.words;
        draft.title("title.practices", answer.practices().size())
                .fact("label.theme", answer.themes())
                .fact("label.domain", answer.domains())
                .fact("label.kind", answer.kinds())
                .fact("label.by", answer.by())
                .fact("label.perhaps", LookupDocument.perhaps(answer.lookup(), words))
                .fact("label.words", answer.words())
                .numbered(answer.practices(), each -> line(each, words))
                .numbered("title.practices_not_known", answer.notKnown(), each -> line(each, words))
                .numbered("title.practices_near", answer.nearMisses(), each -> line(each, words))
                .bullets(
                        words.of("title.more"),
                        answer.publications(),
                        each -> words.joined(", ", each.title(), each.year()));
    }

    private static Line line(FoundPractice found, Words words) {
        Practice practice = found.practice();
        List<Object> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(words.named(each.name(), each.nis())));
        who.add(practice.year() == null ? words.of("no_year") : practice.year());
        return words.line(
                named(found, words),
                words.say(who),
                words.sayEach(found.reasons()),
                practice.justification() == null ? null : words.of("justified", practice.justification()),
                Reach.lines(practice.website(), practice.contact(), practice.checkedOn(), words));
    }

    /** The title and the id of a practice, with the sources. */
    static Phrase named(FoundPractice found, Words words) {
        return Phrase.of(words.named(found.practice().title(), found.practice().id()))
                .citingAll(found.reasons());
    }
}
