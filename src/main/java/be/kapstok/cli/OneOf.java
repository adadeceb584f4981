package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.model.ThemeName;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of several words: a word of JSON, or a name in Dutch, French or English, in any case, with or without
 * accents, with hyphens or spaces for underscores. It refuses any other word, and suggests the nearest.
 *
 * @param <T> the type of the values that words stand for
 */
final class OneOf<T> implements ITypeConverter<T> {
    private final String what;
    private final Map<String, T> words = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private OneOf(String what) {
        this.what = what;
    }

    /** The seven themes. */
    static OneOf<Theme> themes() {
        OneOf<Theme> themes = new OneOf<>("theme");
        for (ThemeName each : Kapstok.flanders().data().list(Kind.THEMES)) {
            themes.add(each.id().name().toLowerCase(Locale.ROOT), each.id(), each.name()::in);
        }
        return themes;
    }

    /** The policy domains that ship. */
    static OneOf<PolicyDomainId> domains() {
        OneOf<PolicyDomainId> domains = new OneOf<>("policy domain");
        for (PolicyDomain each : Kapstok.flanders().data().list(Kind.POLICY_DOMAINS)) {
            domains.add(each.id().value(), each.id(), each.name()::in);
        }
        return domains;
    }

    /** Constants, by their words in JSON and by their names in answers. */
    @SafeVarargs
    static <E extends Enum<E>> OneOf<E> of(String what, E... allowed) {
        OneOf<E> constants = new OneOf<>(what);
        for (E each : allowed) {
            constants.add(each.name().toLowerCase(Locale.ROOT), each, Message.of(each)::in);
        }
        return constants;
    }

    /** The kinds of practices. */
    static final class PracticeKinds implements ITypeConverter<MeasureKind> {
        @Override
        public MeasureKind convert(String text) {
            OneOf<MeasureKind> kinds = of("kind of practice", MeasureKind.values());
            kinds.names.put("not_integration", "no_sign");
            return kinds.convert(text);
        }
    }

    /** The kinds of measures that a municipality can plan. */
    static final class MeasureKinds implements ITypeConverter<MeasureKind> {
        @Override
        public MeasureKind convert(String text) {
            return of("kind of measure", MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED)
                    .convert(text);
        }
    }

    /** Adds a word that stands for a value, and the name of that value in each language. */
    private void add(String word, T value, Function<Locale, String> name) {
        words.put(word, value);
        names.put(folded(word), word);
        Languages.ALL.forEach(each -> names.putIfAbsent(folded(name.apply(each)), word));
    }

    @Override
    public T convert(String text) {
        T value = words.get(names.get(folded(text)));
        if (value == null) {
            String near =
                    Nearest.of(folded(text), names.keySet()).map(names::get).orElse(null);
            throw new TypeConversionException(refusal(text, what, near, words.keySet()));
        }
        return value;
    }

    /** The sentence that says why a word is refused. */
    static String refusal(String text, String what, @Nullable String near, Collection<String> allowed) {
        return "'" + Excerpt.of(text, Excerpt.IN_A_SENTENCE) + "' is no " + what
                + (near == null ? "" : "; perhaps you mean " + near) + ". Use one of: " + String.join(", ", allowed);
    }

    /** A text as it is compared: whatever its case, accents, hyphens and blanks. */
    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
    }
}
