package be.kapstok.wording;

import static java.util.Objects.requireNonNull;

import be.kapstok.model.MeasureKind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.wording.Decisions.Decided;
import be.kapstok.wording.lexicon.Lexicon;
import be.kapstok.wording.lexicon.LexiconIndex;
import be.kapstok.wording.lexicon.Line;
import be.kapstok.wording.lexicon.LineLanguage;
import be.kapstok.wording.lexicon.Meaning;
import be.kapstok.wording.lexicon.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads lines of Dutch about measures. Immutable and safe to share between threads; it keeps nothing of what it read.
 *
 * @since 0.1.0
 */
public final class WordingReader {
    private static final int SHORT = 3;
    private static final String DUTCH = "nl";

    private final LexiconIndex lexicon;
    private final LineLanguage languages;
    private final Calibration calibration;

    /** Makes a reader, which reads the lexicon from the jar. */
    public WordingReader() {
        Lexicon file = Lexicon.load();
        this.lexicon = new LexiconIndex(file);
        this.languages = new LineLanguage(file);
        this.calibration = new Calibration(file.calibration());
    }

    /**
     * Reads a line.
     *
     * @param text the line: a title, or a title and what follows it; may be anything
     * @return the answer, with at least one reason
     */
    public WordingAnswer read(String text) {
        return read(text, WordingHints.NONE);
    }

    /**
     * Reads a line of which more is known.
     *
     * @param text the line
     * @param hints what is known besides its words
     * @return the same answer as without hints, unless the line itself says nothing; then the hints may decide, and the
     *     first reason says so
     */
    public WordingAnswer read(String text, WordingHints hints) {
        requireNonNull(text, "text");
        requireNonNull(hints, "hints");
        Line line = Line.of(text);
        if (line.size() == 0) {
            return silent(text, Reason.of(WordingReason.NOTHING_TO_READ));
        }
        String language = languages.of(line);
        if (!language.equals(DUTCH)) {
            Message name = new Message(WordingReader.class, "language." + language, List.of());
            return silent(text, Reason.of(WordingReason.NOT_DUTCH, name));
        }
        return Hinted.by(hints, readDutch(line), this);
    }

    private static WordingAnswer silent(String text, Reason why) {
        return new WordingAnswer(
                text, MeasureKind.UNDETERMINED, Certainty.POSSIBLE, List.of(), List.of(), List.of(), List.of(why));
    }

    private WordingAnswer readDutch(Line line) {
        Evidence evidence = evidence(line);
        return answer(evidence, Decisions.of(evidence));
    }

    private Evidence evidence(Line line) {
        return new Evidence(line, Roles.of(line, lexicon.find(line)));
    }

    /** How doubtful the answer to a line of Dutch is, from 0; the certainty of answers is counted by it. */
    int doubt(String text) {
        Evidence evidence = evidence(Line.of(text));
        return doubt(evidence, Decisions.of(evidence));
    }

    private static int doubt(Evidence evidence, Decided decided) {
        return decided.decision().doubt()
                + (conflicts(evidence, decided) ? 1 : 0)
                + (isBrief(evidence) ? 1 : 0)
                + (nears(evidence, decided) ? 1 : 0);
    }

    private static boolean isBrief(Evidence evidence) {
        return evidence.line().size() <= SHORT;
    }

    private WordingAnswer answer(Evidence evidence, Decided decided) {
        List<Mention> resting = decided.resting();
        boolean conflict = conflicts(evidence, decided);
        Certainty certainty = calibration.of(doubt(evidence, decided));
        List<Reason> reasons = new ArrayList<>(4);
        Reason first = Reason.of(decided.reason(), quotes(resting));
        reasons.add(certainty == Certainty.CONFIRMED ? first : first.probable());
        roles(evidence, reasons);
        splits(evidence, reasons);
        if (conflict) {
            reasons.add(Reason.of(WordingReason.CONFLICT, quotes(evidence.groups())));
        }
        if (isBrief(evidence)) {
            reasons.add(Reason.of(
                    WordingReason.SHORT_TEXT, String.valueOf(evidence.line().size())));
        }
        return new WordingAnswer(
                evidence.line().text(),
                decided.kind(),
                certainty,
                Mentioned.groups(evidence),
                Mentioned.signs(evidence, resting),
                Alternatives.to(decided, evidence),
                reasons);
    }

    /** Whether a group is named as the public of what is not for that group alone. */
    private static boolean conflicts(Evidence evidence, Decided decided) {
        return !evidence.groups().isEmpty()
                && (decided.kind() == MeasureKind.INCLUSIVE || decided.kind() == MeasureKind.NO_SIGN);
    }

    /** Whether words near the subject, or people of whom more may be said, stand in what seems to be about something else. */
    private static boolean nears(Evidence evidence, Decided decided) {
        return decided.kind() == MeasureKind.NO_SIGN
                && decided.reason() != WordingReason.NEAR_SUBJECT
                && evidence.has(Meaning.NEAR, Meaning.PEOPLE);
    }

    /** The groups that are named but not the public, by their role. */
    private static void roles(Evidence evidence, List<Reason> reasons) {
        Map<GroupRole, List<Mention>> byRole = new TreeMap<>();
        for (Part each : evidence.parts()) {
            if (!each.is(GroupRole.PUBLIC) && Mentioned.isIntegrationGroup(each.meaning())) {
                byRole.computeIfAbsent(each.role(), none -> new ArrayList<>()).add(each.mention());
            }
        }
        byRole.forEach(
                (role, mentions) -> reasons.add(Reason.of(WordingReason.ROLE, quotes(mentions), Message.of(role))));
    }

    private static void splits(Evidence evidence, List<Reason> reasons) {
        for (Part each : evidence.parts()) {
            String split = each.mention().split();
            if (split != null) {
                reasons.add(Reason.of(WordingReason.COMPOUND, quotes(List.of(each.mention())), split));
            }
        }
    }

    static List<String> quotes(List<Mention> mentions) {
        List<String> quotes = new ArrayList<>(mentions.size());
        for (Mention each : mentions) {
            String quote = "‘" + Excerpt.of(each.words(), Excerpt.IN_A_SENTENCE) + "’";
            if (!quotes.contains(quote)) {
                quotes.add(quote);
            }
        }
        return quotes;
    }
}
