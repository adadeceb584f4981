package be.kapstok.reading;

import be.kapstok.model.Place;
import be.kapstok.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A place: its name as a plain string or in languages, or an object with its name; the first field tells which. */
final class PlaceBinding implements Binding {
    private final Binding text;
    private final RecordBinding languages;
    private final RecordBinding place;

    PlaceBinding(RecordReader all) {
        text = all.of(Text.class);
        languages = new RecordBinding(Text.class, all);
        place = new RecordBinding(Place.class, all);
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
            return named(text.read(in));
        }
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            Scalars.wrongType(in, "object");
            return null;
        }
        TokenStreamLocation start = in.parser().currentTokenLocation();
        String name = in.parser().nextName();
        boolean onlyName = name != null && languages.names().contains(name);
        RecordBinding form = onlyName ? languages : place;
        RecordBinding.Fields fields = form.new Fields();
        while (name != null) {
            fields.read(in, name);
            name = in.parser().nextName();
        }
        Object made = form.make(in, start, fields);
        return onlyName ? named(made) : made;
    }

    private static @Nullable Place named(@Nullable Object name) {
        return name instanceof Text text ? Place.of(text) : null;
    }
}
