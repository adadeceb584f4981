package be.kapstok.dataset;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of an enum. */
final class WordBinding implements Binding {
    private final Map<String, Object> constants = new LinkedHashMap<>();

    WordBinding(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(word((Enum<?>) constant), constant);
        }
    }

    /** How a constant is written: in lower snake case, but the policy priorities P1 to P5 in capitals. */
    static String word(Enum<?> constant) {
        String name = constant.name();
        return name.length() == 2 ? name : name.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable Object read(Input in) {
        String text = Scalars.text(in, "text");
        if (text == null) {
            return null;
        }
        Object constant = constants.get(text);
        if (constant == null) {
            in.fault(
                    ReadingRule.UNKNOWN_VALUE,
                    in.nearest(ReadingRule.UNKNOWN_VALUE, text, constants.keySet()),
                    ReadingWords.excerpt(text),
                    String.join(", ", constants.keySet()));
        }
        return constant;
    }
}
