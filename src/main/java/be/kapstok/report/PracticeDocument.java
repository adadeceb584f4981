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
        return new Draft(words)
                .reasons(words.of("title.known"), answer.reasons())
                .document(words.of("title.publications"), List.of());
    }

    static Document of(PracticeAnswer answer, Words words) {
        Draft draft = new Draft(words);
        draft.fact(words.label("theme"), answer.themes().stream().map(words::of).toList());
        draft.fact(
                words.label("domain"),
                answer.domains().stream().map(each -> each.value()).toList());
        draft.fact(words.label("kind"), answer.kinds().stream().map(words::of).toList());
        if (answer.by() != null) {
            draft.fact(words.label("by"), answer.by());
        }
        if (answer.lookup() != null) {
            draft.fact(words.label("perhaps"), words.perhaps(answer.lookup()));
        }
        draft.fact(words.label("words"), answer.words());
        int number = 1;
        draft.numbered(number, lines(answer.practices(), words));
        number += answer.practices().size();
        number = list("practices_not_known", answer.notKnown(), number, draft);
        list("practices_near", answer.nearMisses(), number, draft);
        draft.section(
                words.of("title.more"),
                part -> part.bullets(answer.publications().stream()
                        .map(each -> Line.of(publication(each, words)))
                        .toList()));
        String title =
                words.of("title.practices", String.valueOf(answer.practices().size()));
        return draft.document(title, answer.reasons());
    }

    private static String publication(Publication publication, Words words) {
        return words.of(publication.title()) + (publication.year() == null ? "" : ", " + publication.year());
    }

    private static int list(String key, List<FoundPractice> practices, int number, Draft draft) {
        draft.section(
                draft.words().of("title." + key, String.valueOf(practices.size())),
                part -> part.numbered(number, lines(practices, draft.words())));
        return number + practices.size();
    }

    private static List<Line> lines(List<FoundPractice> practices, Words words) {
        return practices.stream().map(each -> line(each, words)).toList();
    }

    private static Line line(FoundPractice found, Words words) {
        Practice practice = found.practice();
        List<String> who = new ArrayList<>();
        found.doneBy().forEach(each -> who.add(words.of(each.name()) + " (" + each.nis() + ")"));
        who.add(practice.year() == null ? words.of("no_year") : practice.year().toString());
        List<Phrase> details = new ArrayList<>(List.of(Phrase.of(String.join(", ", who))));
        found.reasons().forEach(each -> details.add(Phrase.of(words.of(each))));
        if (practice.justification() != null) {
            details.add(Phrase.of(words.of("justified", words.of(practice.justification()))));
        }
        String text = words.of(practice.title()) + " (" + practice.id() + ")";
        return new Line(Phrase.of(text).citingAll(found.reasons()), details);
    }
}
