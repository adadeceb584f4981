package be.kapstok.report;

import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Text;
import be.kapstok.place.MunicipalityAnswer;
import be.kapstok.place.Suggestion;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import be.kapstok.report.Document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of reports in one language. */
final class Words {
    private final Locale language;

    Words(Locale language) {
        this.language = Languages.spoken(language);
    }

    Locale language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return new Message(Words.class, key, List.of(arguments)).in(language);
    }

    /** A reason, and that it is only probable when it is. */
    String of(Reason reason) {
        return reason.text(language) + probable(reason.confidence());
    }

    /** A reason with its sources. */
    Phrase phrase(Reason reason) {
        return Phrase.of(of(reason)).citing(reason.sources());
    }

    /** A reason with its sources, as a line of its own. */
    Line line(Reason reason) {
        return Line.of(phrase(reason));
    }

    /** A line with the sources of several reasons, each once. */
    Line cited(String text, List<Reason> reasons) {
        return Line.of(Phrase.of(text).citingAll(reasons));
    }

    /** That something is only probable, in brackets; nothing when it is sure. */
    String probable(@Nullable Confidence confidence) {
        return confidence == Confidence.PROBABLE ? " (" + of(Confidence.PROBABLE) + ")" : "";
    }

    /** A label and what it stands for. */
    String pair(String label, Object value) {
        return label + colon() + " " + value;
    }

    /** That a list has more than was shown. */
    String more(long more) {
        return of("validation.more", more);
    }

    /** What stands behind a label: French puts a space before it. */
    String colon() {
        return language.equals(Languages.FRENCH) ? " :" : ":";
    }

    String of(Text text) {
        return text.in(language);
    }

    /** A name with the id or code behind it. */
    String named(Text name, Object id) {
        return of(name) + " (" + id + ")";
    }

    /** A title with the id behind it, where it is not the id itself. */
    String titled(String title, String id) {
        return title.equals(id) ? title : title + " (" + id + ")";
    }

    /** The name with the code behind it. */
    String of(Municipality one) {
        return named(one.name(), one.nis());
    }

    /** The name with the code behind it, and before it the place in it that is meant. */
    String of(Suggestion one) {
        String named = named(one.name(), one.nis());
        return one.place() == null ? named : of("suggestion.place", of(one.place()), named);
    }

    /** What a text that means no one municipality may mean. */
    List<String> perhaps(@Nullable MunicipalityAnswer lookup) {
        if (lookup instanceof MunicipalityAnswer.Unknown unknown) {
            return unknown.suggestions().stream().map(this::of).toList();
        }
        return lookup instanceof MunicipalityAnswer.Ambiguous ambiguous
                ? ambiguous.candidates().stream().map(this::of).toList()
                : List.of();
    }

    /** What was asked of what, in one line. */
    String of(About about) {
        List<String> parts = new ArrayList<>();
        parts.add(about.version() == null ? "Kapstok" : "Kapstok " + about.version());
        add("as_of", about.asOf(), parts);
        add("day", about.day(), parts);
        add("question", about.question(), parts);
        about.files().forEach(each -> add("file", each.name() + " (SHA-256 " + each.sha256() + ")", parts));
        return String.join("; ", parts);
    }

    private void add(String key, @Nullable Object value, List<String> parts) {
        if (value != null) {
            parts.add(pair(of("about." + key), value));
        }
    }

    /** A constant in words. */
    String of(Enum<?> word) {
        return Message.of(word).in(language);
    }

    String list(List<? extends Enum<?>> words) {
        return String.join("; ", words.stream().map(this::of).toList());
    }

    /** Several things on one line. */
    <T> String joined(List<T> things, Function<? super T, String> text) {
        return String.join(", ", things.stream().map(text).toList());
    }

    /** A period, its end as the last day included. */
    String of(Period period) {
        return Message.of(period).in(language);
    }
}
