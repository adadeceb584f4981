package be.kapstok.dataset;

import be.kapstok.model.Period;
import be.kapstok.model.Recognition;
import org.jspecify.annotations.Nullable;

/** A recognition, which is written as its period. */
record RecognitionBinding(Binding period) implements Binding {
    @Override
    public @Nullable Object read(Input in) {
        Object read = period.read(in);
        return read == null ? null : new Recognition((Period) read);
    }
}
