package be.kapstok.dataset;

import be.kapstok.reason.RuleId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The id of a rule: no part of data, but of what is said about it, such as profiles and catalogues. */
record RuleIdBinding() implements Binding {
    @Override
    public @Nullable Object read(Input in) {
        String text = Scalars.text(in, "text");
        if (text == null) {
            return null;
        }
        try {
            return RuleId.of(text);
        } catch (IllegalArgumentException refused) {
            in.fault(
                    ReadingRule.MALFORMED_VALUE,
                    Optional.empty(),
                    ReadingWords.excerpt(text),
                    ReadingWords.type("code"));
            return null;
        }
    }
}
