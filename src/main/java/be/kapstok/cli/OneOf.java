package be.kapstok.cli;

import be.kapstok.Kapstok;
import be.kapstok.dataset.Kind;
import be.kapstok.model.FundingLevel;
import be.kapstok.model.MeasureKind;
import be.kapstok.model.OrganisationKind;
import be.kapstok.model.PartnerSector;
import be.kapstok.model.PolicyDomain;
import be.kapstok.model.PolicyDomainId;
import be.kapstok.model.Text;
import be.kapstok.model.Theme;
import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Languages;
import be.kapstok.reason.Message;
import be.kapstok.reason.Nearest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Words of which one is meant: those of JSON, or a name in Dutch, French or English; in any case, with or without accents,
 * with hyphens or spaces for underscores. Another is refused with the nearest.
 *
 * @param <T> what a word stands for
 */
abstract class OneOf<T> implements ITypeConverter<T> {
    private final String what;
    private final Map<String, T> words = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private OneOf(String what) {
        this.what = what;
    }

    /** A word that stands for a value, and its names. */
    final void add(String word, T value, @Nullable Text name) {
        words.put(word, value);
        names.put(folded(word), word);
        if (name != null) {
            Stream.of(name.nl(), name.fr(), name.en())
                    .filter(each -> each != null)
                    .forEach(each -> names.putIfAbsent(folded(each), word));
        }
    }

    /** Another way to write a word. */
    final void alias(String alias, Enum<?> word) {
        names.put(alias, word.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public T convert(String text) {
        T value = words.get(names.get(folded(text)));
        if (value == null) {
            throw new TypeConversionException(refusal(text));
        }
        return value;
    }

    private String refusal(String text) {
        String near = Nearest.of(folded(text), List.copyOf(names.keySet()))
                .map(names::get)
                .orElse(null);
        return refusal(text, what, near, words.keySet());
    }

    /** Why a word is refused. */
    static String refusal(String text, String what, @Nullable String near, Collection<String> allowed) {
        return "'" + Excerpt.of(text, Excerpt.IN_A_SENTENCE) + "' is no " + what
                + (near == null ? "" : "; perhaps you mean " + near) + ". Use one of: " + String.join(", ", allowed);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
    }

    /** Constants as JSON has them, and as answers name them. */
    abstract static class Constants<E extends Enum<E>> extends OneOf<E> {
        private Constants(String what, List<E> allowed) {
            super(what);
            for (E each : allowed) {
                Message words = Message.of(each);
                Text names =
                        new Text(words.in(Languages.DUTCH), words.in(Languages.FRENCH), words.in(Languages.ENGLISH));
                add(each.name().toLowerCase(Locale.ROOT), each, names);
            }
        }

        private Constants(String what, E[] all) {
            this(what, Arrays.asList(all));
        }
    }

    /** The seven themes. */
    static final class Themes extends OneOf<Theme> {
        Themes() {
            super("theme");
            Map<Theme, Text> titles = new LinkedHashMap<>();
            Kapstok.flanders().data().list(Kind.THEMES).forEach(each -> titles.put(each.id(), each.name()));
            for (Theme each : Theme.values()) {
                add(each.name().toLowerCase(Locale.ROOT), each, titles.get(each));
            }
        }
    }

    /** The policy domains that ship. */
    static final class Domains extends OneOf<PolicyDomainId> {
        Domains() {
            super("policy domain");
            for (PolicyDomain each : Kapstok.flanders().data().list(Kind.POLICY_DOMAINS)) {
                add(each.id().value(), each.id(), each.name());
            }
        }
    }

    /** The sectors of partners. */
    static final class Sectors extends Constants<PartnerSector> {
        Sectors() {
            super("sector", PartnerSector.values());
        }
    }

    /** The kinds that practices have. */
    static final class PracticeKinds extends Constants<MeasureKind> {
        PracticeKinds() {
            super("kind of practice", MeasureKind.values());
            alias("not_integration", MeasureKind.NO_SIGN);
        }
    }

    /** The kinds of applicants. */
    static final class Applicants extends Constants<OrganisationKind> {
        Applicants() {
            super("kind of applicant", OrganisationKind.values());
        }
    }

    /** The levels of subsidies. */
    static final class Levels extends Constants<FundingLevel> {
        Levels() {
            super("level", FundingLevel.values());
        }
    }

    /** The kinds of measures that one can plan. */
    static final class MeasureKinds extends Constants<MeasureKind> {
        MeasureKinds() {
            super("kind of measure", List.of(MeasureKind.INCLUSIVE, MeasureKind.CATEGORICAL, MeasureKind.MIXED));
        }
    }
}
