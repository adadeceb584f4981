package be.kapstok.reading;

import be.kapstok.model.BodyKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads a record of a sealed family: an object whose field {@code kind} says which member it is. The members have the
 * same components, so that the kind may come anywhere in the object. When the kind is not known, the other fields are
 * still checked.
 */
final class VariantBinding implements Binding {
    private static final String KIND = "kind";

    private final Map<String, RecordBinding> members = new LinkedHashMap<>();
    private final RecordBinding any;

    /**
     * Makes a binding for the members, by their kind in JSON; their annotations have the same words, but are slow to
     * read.
     */
    VariantBinding(Map<String, Class<?>> kinds, RecordReader all) {
        for (Map.Entry<String, Class<?>> kind : kinds.entrySet()) {
            members.put(kind.getKey(), all.ofRecord(kind.getValue()));
        }
        any = members.values().iterator().next();
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            Scalars.wrongType(in, "object");
            return null;
        }
        TokenStreamLocation start = in.parser().currentTokenLocation();
        RecordBinding.Fields fields = any.new Fields();
        RecordBinding member = null;
        boolean kindSeen = false;
        String name;
        while ((name = in.parser().nextName()) != null) {
            if (!name.equals(KIND)) {
                fields.read(in, name, Set.of(KIND));
            } else if (kindSeen) {
                in.duplicate(name);
            } else {
                kindSeen = true;
                in.parser().nextToken();
                member = member(in);
            }
        }
        if (!kindSeen) {
            in.fault(in.at(start), ReadingRule.MISSING_FIELD, Optional.empty(), KIND);
        }
        if (member == null) {
            in.notWhole();
            return any.make(in, start, fields);
        }
        return member.make(in, start, fields);
    }

    @Override
    public @Nullable Binding field(String name) {
        return name.equals(KIND) ? new WordBinding(BodyKind.class) : any.field(name);
    }

    @Override
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(any.names());
        names.add(KIND);
        return names;
    }

    @Override
    public Set<String> requiredNames() {
        Set<String> names = any.requiredNames();
        names.add(KIND);
        return names;
    }

    private @Nullable RecordBinding member(Input in) {
        String kind = Scalars.text(in, "text");
        if (kind == null) {
            return null;
        }
        RecordBinding member = members.get(kind);
        if (member == null) {
            in.fault(
                    ReadingRule.UNKNOWN_VALUE,
                    in.nearest(ReadingRule.UNKNOWN_VALUE, kind, members.keySet()),
                    ReadingWords.excerpt(kind),
                    String.join(", ", members.keySet()));
        }
        return member;
    }
}
