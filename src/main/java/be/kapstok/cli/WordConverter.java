package be.kapstok.cli;

import be.kapstok.reason.Excerpt;
import be.kapstok.reason.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A constant as JSON has it, in any case; any other word is refused with those that are allowed and the one that was probably
 * meant.
 *
 * @param <E> the type of the constant
 */
abstract class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    WordConverter(List<E> allowed) {
        allowed.forEach(each -> constants.put(each.name().toLowerCase(Locale.ROOT), each));
    }

    WordConverter(E[] all) {
        this(Arrays.asList(all));
    }

    @Override
    public E convert(String text) {
        E constant = constants.get(text.toLowerCase(Locale.ROOT));
        if (constant == null) {
            throw new TypeConversionException(refusal(text, List.copyOf(constants.keySet())));
        }
        return constant;
    }

    /** Why a word is refused. */
    static String refusal(String text, List<String> allowed) {
        String perhaps = Nearest.of(text, allowed)
                .map(each -> "; perhaps you mean " + each)
                .orElse("");
        return "'" + Excerpt.of(text, Excerpt.IN_A_SENTENCE) + "' is not one of " + String.join(", ", allowed)
                + perhaps;
    }
}
