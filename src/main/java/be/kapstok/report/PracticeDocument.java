package be.kapstok.report;

import be.kapstok.model.Practice;
import be.kapstok.model.Publication;
import be.kapstok.practice.FoundPractice;
import be.kapstok.practice.PracticeAnswer;
import be.kapstok.practice.PublicationAnswer;
import be.kapstok.report.Document.Line;
import java.util.ArrayList;
import java.util.List;

/** Practices and publications as documents. */
final class PracticeDocument {
    private PracticeDocument() {}

    static Document of(PublicationAnswer answer, Words words) {
        return new Draft(words, "label")
                .reasons(words.of("title.known"), answer.reasons())
                .document(words.of("title.publications"), List.of());
    }

    static Document of(PracticeAnswer answer, Words words) {
        Draft draft = new Draft(words, "label")
                .fact("theme", answer.themes(), words::of)
                .fact("domain", answer.domains(), each -> each.value())
                .fact("kind", answer.kinds(), words::of)
                .fact("by", answer.by())
                .fact("perhaps", words.perhaps(answer.lookup()), each -> each)
                .fact("words", answer.words(), each -> each)
                .numbered(1, answer.practices(), each -> line(each, words));
        int notKnown = 1 + answer.practices().size();
        list("practices_not_known", answer.notKnown(), notKnown, draft, words);
        list("practices_near", answer.nearMisses(), notKnown + answer.notKnown().size(), draft, words);
        return draft.list(words.of("title.more"), 0, answer.publications(), each -> Line.of(publication(each, words)))
                .document(words.of("title.practices", answer.practices().size()), answer.reasons());
    }

    private static void list(String key, List<FoundPractice> practices, int number, Draft draft, Words words) {
        draft.list(words.of("title." + key, practices.size()), number, practices, each -> line(each, words));
    }

    private static String publication(Publication publication, Words words) {
        return words.of(publication.title()) + (publication.year() == null ? "" : ", " + publication.year());
    }

    private static Line line(FoundPractice found, Words words) {
        Practice practice = found.practice();
        List<String> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(words.named(each.name(), each.nis())));
        who.add(practice.year() == null ? words.of("no_year") : practice.year().toString());
        return named(found, words)
                .more(String.join(", ", who))
                .more(found.reasons(), each -> Phrase.of(words.of(each)))
                .more(
                        practice.justification() == null
                                ? null
                                : words.of("justified", words.of(practice.justification())));
    }

    /** The title and the id of a practice, with the sources. */
    static Line named(FoundPractice found, Words words) {
        return Line.of(
                Phrase.of(words.named(found.practice().title(), found.practice().id()))
                        .citingAll(found.reasons()));
    }
}
