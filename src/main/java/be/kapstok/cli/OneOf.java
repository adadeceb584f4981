package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.KindLabel;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Theme;
import be.kapstok.reason.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of which one is meant: in any case, with hyphens or spaces for underscores. Another is refused with the nearest. */
abstract class OneOf<T> implements ITypeConverter<T> {
    private final String what;
    private final Function<String, T> made;

    private OneOf(String what, Function<String, T> made) {
        this.what = what;
        this.made = made;
    }

    abstract List<String> words();

    @Override
    public T convert(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (words().contains(word)) {
            return made.apply(word);
        }
        String perhaps = Nearest.of(text, words())
                .map(each -> "; perhaps you mean " + each)
                .orElse("");
        throw new TypeConversionException(
                "'" + text + "' is no " + what + perhaps + ". Use one of: " + String.join(", ", words()));
    }

    private static List<String> wordsOf(Enum<?>... values) {
        return Stream.of(values)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** The seven themes. */
    static final class Themes extends OneOf<Theme> {
        Themes() {
            super("theme", word -> Theme.valueOf(constant(word)));
        }

        @Override
        List<String> words() {
            return wordsOf(Theme.values());
        }
    }

    /** The sectors of partners. */
    static final class Sectors extends OneOf<PartnerSector> {
        Sectors() {
            super("sector", word -> PartnerSector.valueOf(constant(word)));
        }

        @Override
        List<String> words() {
            return wordsOf(PartnerSector.values());
        }
    }

    /** The labels of practices. */
    static final class Labels extends OneOf<KindLabel> {
        Labels() {
            super("label", word -> KindLabel.valueOf(constant(word)));
        }

        @Override
        List<String> words() {
            return wordsOf(KindLabel.values());
        }
    }

    /** The policy domains that ship. */
    static final class Domains extends OneOf<PolicyDomainId> {
        Domains() {
            super("policy domain", PolicyDomainId::of);
        }

        @Override
        List<String> words() {
            return Kapstok.flanders().data().list(Kind.POLICY_DOMAINS).stream()
                    .map(each -> each.id().value())
                    .toList();
        }
    }
}
