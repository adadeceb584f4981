package be.kapstok.dataset;

import be.kapstok.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A text in languages: an object, or a plain string that means Dutch. */
record TextBinding(RecordBinding languages) implements Binding {
    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return languages.read(in);
        }
        String text = Scalars.text(in, "text");
        return text == null ? null : Text.of(text);
    }
}
