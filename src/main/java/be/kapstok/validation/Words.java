package be.kapstok.validation;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Municipality;
import be.kapstok.reason.Message;
import java.util.List;
import java.util.Locale;

/** Words that the sentences of the rules share. */
final class Words {
    private Words() {}

    /** An element of a list, in the form that people write. */
    static String value(Object element) {
        return element instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : element.toString();
    }

    /** The periods of municipalities. */
    static List<Message> periods(List<Municipality> municipalities) {
        return municipalities.stream().map(each -> Message.of(each.period())).toList();
    }

    /** The names of municipalities, each with its code. */
    static List<Message> names(List<Municipality> municipalities) {
        return municipalities.stream()
                .map(each -> word("municipality", each.name(), each.nis()))
                .toList();
    }

    /** A word by its name. */
    static Message of(String name) {
        return word("word." + name);
    }

    /** The name of a list, with its id where that is another. */
    static Message list(Kind<?> kind) {
        return word("list." + kind.list());
    }

    private static Message word(String key, Object... arguments) {
        return new Message(Validation.class, key, List.of(arguments));
    }
}
