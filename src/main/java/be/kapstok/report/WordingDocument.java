package be.kapstok.report;

import be.kapstok.document.Document;
import be.kapstok.document.Phrase;
import be.kapstok.document.Words;
import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Excerpt;
import be.kapstok.wording.Alternative;
import be.kapstok.wording.GroupMention;
import be.kapstok.wording.SignMention;
import be.kapstok.wording.WordingAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a line says of whom a measure is for, as parts of a document; the words that say it are marked in the line. */
final class WordingDocument {
    private static final int LONGEST_LINE = 2000;

    private WordingDocument() {}

    static void fill(WordingAnswer answer, Draft draft) {
        Words words = draft.words;
        draft.title("title.wording")
                .fact("label.line", marked(answer))
                .fact("review.kind", kind(answer.kind(), words))
                .fact("label.certainty", answer.confidence())
                .fact("label.groups", answer.targetGroups(), each -> group(each, words))
                .fact("label.signs", answer.signs(), each -> sign(each, words))
                .fact("label.alternatives", answer.alternatives(), each -> alternative(each, words));
    }

    /** No sign found is no claim about the measure. */
    private static Phrase kind(MeasureKind kind, Words words) {
        return kind == MeasureKind.NO_SIGN
                ? Phrase.of(new Phrase.Strong(words.of("wording.no_sign"), Document.tone(kind)))
                : MeasureDocument.kind(kind, words);
    }

    private static String group(GroupMention group, Words words) {
        String said = quoted(group.words()) + (group.split() == null ? "" : " (" + group.split() + ")");
        return words.pair(said, words.of("wording.group", group.group(), words.say(group.role())));
    }

    private static String sign(SignMention sign, Words words) {
        return words.pair(quoted(sign.words()), words.say(sign.sign()));
    }

    private static String alternative(Alternative alternative, Words words) {
        String key = alternative.change() == Alternative.Change.ADDED ? "wording.if_added" : "wording.if_left_out";
        return words.of(
                key, words.say(alternative.kind()), quoted(alternative.words().strip()));
    }

    private static String quoted(String text) {
        return "‘" + Excerpt.of(text, Excerpt.IN_A_SENTENCE) + "’";
    }

    /** A stretch of the text that is marked. */
    private record Stretch(int from, int until) {}

    private static Phrase marked(WordingAnswer answer) {
        String text = answer.text();
        Phrase line = new Phrase(List.of());
        int at = 0;
        for (Stretch each : stretches(answer)) {
            if (each.from() >= at && each.until() <= LONGEST_LINE && each.until() <= text.length()) {
                line = then(line, text.substring(at, each.from()));
                line = line.then(new Phrase.Strong(shown(text.substring(each.from(), each.until())), ""));
                at = each.until();
            }
        }
        return then(line, text.substring(at, Math.max(at, Math.min(text.length(), LONGEST_LINE))));
    }

    private static Phrase then(Phrase line, String more) {
        return more.isEmpty() ? line : line.then(shown(more));
    }

    private static String shown(String text) {
        return Excerpt.of(text, LONGEST_LINE);
    }

    private static List<Stretch> stretches(WordingAnswer answer) {
        List<Stretch> stretches = new ArrayList<>(Stream.concat(
                        answer.targetGroups().stream().map(each -> new Stretch(each.from(), each.until())),
                        answer.signs().stream().map(each -> new Stretch(each.from(), each.until())))
                .toList());
        stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(each -> -each.until()));
        return stretches;
    }
}
