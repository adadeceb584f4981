package be.kapstok.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a list; reports faulty elements and leaves them out. */
public record ListBinding(Binding element) implements Binding {
    @Override
    public @Nullable Binding field(String name) {
        return element.field(name);
    }

    @Override
    public Set<String> names() {
        return element.names();
    }

    @Override
    public @Nullable Object read(Input in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Scalars.wrongType(in, "list");
            return null;
        }
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object value = element.read(in);
            if (value == null) {
                in.leftOut(in.pointer());
            } else {
                in.moveUnknowns(elements.size());
                elements.add(value);
            }
        }
        return elements;
    }
}
