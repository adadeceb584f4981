package be.kapstok.cli;

import be.kapstok.dataset.Kind;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import be.kapstok.validation.ValidationReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The names of the lists of a data set in Dutch, French and English, as people type and read them. */
final class KindNames {
    private KindNames() {}

    /** {@return the name of a list} */
    static String of(Kind<?> kind, Locale language) {
        String told = new Message(ValidationReport.class, "list." + kind.list(), List.of()).in(language);
        return told.replace(" (" + kind.list() + ")", "");
    }

    /** {@return the names of some lists with, in brackets, what the data calls them} */
    static List<Message> all(Predicate<Kind<?>> some) {
        return Kind.ALL.stream().filter(some).map(KindNames::name).toList();
    }

    /**
     * {@return the list of a name; the one that data uses, or that of a language in any case, with or without accents}
     *
     * @throws Unusable when there is none
     */
    static Kind<?> find(String text) {
        Map<String, Kind<?>> names = new LinkedHashMap<>();
        Kind.ALL.forEach(each -> names.put(OneOf.folded(each.list()), each));
        for (Locale language : Languages.ALL) {
            Kind.ALL.forEach(each -> names.putIfAbsent(OneOf.folded(of(each, language)), each));
        }
        Kind<?> found = names.get(OneOf.folded(text));
        if (found != null) {
            return found;
        }
        String typed = "'" + Excerpt.of(text, Excerpt.IN_A_SENTENCE) + "'";
        Message all = new Message(KindNames.class, "kind_unknown", List.of(typed, all(each -> true)));
        throw new Unusable(Nearest.of(OneOf.folded(text), names.keySet())
                .map(names::get)
                .map(near -> new Message(KindNames.class, "kind_perhaps", List.of(typed, name(near))))
                .orElse(all));
    }

    /** The name of a list for a sentence. */
    static Message name(Kind<?> kind) {
        return new Message(ValidationReport.class, "list." + kind.list(), List.of());
    }
}
