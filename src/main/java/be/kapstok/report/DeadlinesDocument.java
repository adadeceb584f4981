package be.kapstok.report;

import be.kapstok.document.Document.Line;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.funding.Deadline;
import be.kapstok.funding.Deadlines;
import be.kapstok.model.Confidence;
import be.kapstok.model.Precision;
import be.kapstok.reason.CommonReason;
import be.kapstok.reason.Reason;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** Deadlines as a document: what opens, closes, starts and ends, day by day. */
final class DeadlinesDocument {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private DeadlinesDocument() {}

    static void fill(Deadlines deadlines, Draft draft) {
        deadlines.deadlines().stream()
                .collect(Collectors.groupingBy(DeadlinesDocument::day, LinkedHashMap::new, Collectors.toList()))
                .forEach((day, those) -> draft.bullets(day, those, each -> line(each, draft.words)));
        draft.title(
                deadlines.isEmpty() ? "title.no_deadlines" : "title.deadlines",
                deadlines.from(),
                deadlines.until().isAfter(deadlines.from()) ? deadlines.until().minusDays(1) : deadlines.from());
    }

    /** The day, as exactly as the source gives it. */
    private static String day(Deadline deadline) {
        String day = deadline.date().toString();
        Precision precision = deadline.precision();
        return precision == null ? day : day.substring(0, precision == Precision.YEAR ? YEAR : MONTH);
    }

    /** The event, how sure it is unless a source confirms it, and what else the source says. */
    private static Line line(Deadline deadline, Words words) {
        Reason why = deadline.reasons().get(0);
        String sure = why.confidence() == Confidence.CONFIRMED ? "" : " (" + words.say(why.confidence()) + ")";
        Phrase said = Phrase.of(new Phrase.Code(deadline.subsidy().id()))
                .then(" " + words.say(deadline.subsidy().name()) + ", " + words.say(deadline.event()) + sure)
                .citingAll(deadline.reasons());
        return words.line(
                said, words.sayEach(deadline.reasons().stream().filter(each -> each.code() == CommonReason.NOTE)));
    }
}
