package be.kapstok.document;

import be.kapstok.document.Document.Cell;
import be.kapstok.document.Document.Line;
import be.kapstok.model.Confidence;
import be.kapstok.model.Municipality;
import be.kapstok.model.Period;
import be.kapstok.model.Text;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of documents in one language. */
public final class Words {
    private final Class<?> home;
    private final Locale language;

    /** The words of a class of the package whose bundle {@code messages} holds them; of an unknown language those in English. */
    public Words(Class<?> home, Locale language) {
        this.home = home;
        this.language = Languages.spoken(language);
    }

    public Locale language() {
        return language;
    }

    /** The words of a key, with what stands in their places put into words. */
    public String of(String key, Object... arguments) {
        List<Object> said = Stream.of(arguments).<Object>map(this::say).toList();
        return new Message(home, key, said).in(language);
    }

    /**
     * Anything in words: a municipality with its code, a period with its last day included, a reason and that it is only
     * probable when it is, several things with commas between; nothing for {@code null}.
     */
    public String say(@Nullable Object value) {
        if (value instanceof Text text) {
            return text.in(language);
        } else if (value instanceof Municipality one) {
            return named(one.name(), one.nis());
        } else if (value instanceof Enum<?> word) {
            return Message.of(word).in(language);
        } else if (value instanceof Period period) {
            return Message.of(period).in(language);
        } else if (value instanceof Reason reason) {
            return reason.text(language) + probable(reason.confidence());
        } else if (value instanceof List<?> list) {
            return joined(", ", list);
        }
        return value == null ? "" : value.toString();
    }

    /** Several things in words, including lists, with a separator; empty ones are left out. */
    public String joined(String between, @Nullable Object... things) {
        Stream<String> said = sayEach(Arrays.asList(things));
        return said.filter(each -> !each.isEmpty()).collect(Collectors.joining(between));
    }

    /** Each of several things in words. */
    public Stream<String> sayEach(Object things) {
        return each(things).map(this::say);
    }

    /** The entries of nested lists and streams; empty for {@code null}. */
    public static Stream<?> each(@Nullable Object thing) {
        if (thing instanceof Stream<?> stream) {
            return stream.flatMap(Words::each);
        }
        return thing instanceof List<?> list ? each(list.stream()) : Stream.ofNullable(thing);
    }

    /** The words of a key around several things, such as {@code tasks: ...}; nothing around none. */
    public @Nullable String around(String key, List<?> things) {
        return things.isEmpty() ? null : of(key, joined("; ", things));
    }

    /** A thing as a phrase; a reason cites its sources. */
    public Phrase phrase(@Nullable Object thing) {
        if (thing instanceof Reason reason) {
            return Phrase.of(say(reason)).citing(reason.sources());
        }
        return thing instanceof Phrase phrase ? phrase : Phrase.of(say(thing));
    }

    /** A thing as a line of its own, and more about it in details, lists and {@code null} among them. */
    public Line line(Object thing, @Nullable Object... details) {
        return thing instanceof Line line
                ? line
                : new Line(
                        phrase(thing),
                        each(Arrays.asList(details)).map(this::phrase).toList());
    }

    /** A thing as a cell. */
    public Cell cell(@Nullable Object thing) {
        return thing instanceof Cell cell ? cell : new Cell(phrase(thing), "", -1);
    }

    /** The words in brackets that something is only probable; empty when it is sure. */
    public String probable(@Nullable Confidence confidence) {
        return confidence == Confidence.PROBABLE ? " (" + say(confidence) + ")" : "";
    }

    /** A label and its value. */
    public String pair(String label, Object value) {
        return label + colon() + " " + say(value);
    }

    /** The words that a list has more entries than were shown. */
    public String more(long more) {
        return new Message(Words.class, "more", List.of(String.valueOf(more))).in(language);
    }

    /** The colon after a label: French puts a space before it. */
    public String colon() {
        return language.equals(Languages.FRENCH) ? " :" : ":";
    }

    /** A name followed by the id or code. */
    public String named(Text name, Object id) {
        return say(name) + " (" + id + ")";
    }

    /** A title followed by the id, unless the title is the id itself. */
    public String titled(String title, String id) {
        return title.equals(id) ? title : title + " (" + id + ")";
    }

    /** The label of a key and its value; {@code null} for {@code null}. */
    public @Nullable String known(String key, @Nullable Object value) {
        return value == null ? null : pair(of(key), value);
    }
}
