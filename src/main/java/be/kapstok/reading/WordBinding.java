package be.kapstok.reading;

import be.kapstok.model.Vocabulary;
import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a word of an enum. */
public final class WordBinding implements Binding {
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    private final String type;

    WordBinding(Class<?> type) {
        this.type = type.getSimpleName();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> word = (Enum<?>) constant;
            words.add(Vocabulary.word(word));
            constants.put(Vocabulary.word(word), constant);
            aliases(word).forEach(each -> constants.put(each, constant));
        }
    }

    /** Other words that mean a constant. */
    public static List<String> aliases(Enum<?> constant) {
        try {
            JsonAlias alias =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonAlias.class);
            return alias == null ? List.of() : List.of(alias.value());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The simple name of the enum. */
    public String type() {
        return type;
    }

    /** The words of the enum. */
    public Set<String> words() {
        return words;
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
                    in.nearest(ReadingRule.UNKNOWN_VALUE, text, words),
                    ReadingWords.excerpt(text),
                    String.join(", ", words));
        }
        return constant;
    }
}
