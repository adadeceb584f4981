package be.kapstok.dataset;

import be.kapstok.reason.Location;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A record of a sealed family: an object whose field {@code kind} tells which. The members have the same components, so
 * that the kind may stand anywhere in the object.
 */
final class VariantBinding implements Binding {
    private static final String KIND = "kind";

    private final Map<String, RecordBinding> members = new LinkedHashMap<>();
    private final RecordBinding any;

    VariantBinding(Class<?> family, Bindings all) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            members.put(member.getAnnotation(JsonTypeName.class).value(), all.ofRecord(member));
        }
        any = members.values().iterator().next();
    }

    @Override
    public @Nullable Object read(Input in) {
        if (in.parser().currentToken() != JsonToken.START_OBJECT) {
            Scalars.wrongType(in, "object");
            return null;
        }
        Location start = in.here();
        RecordBinding.Fields fields = any.new Fields();
        RecordBinding member = null;
        boolean kindSeen = false;
        String name;
        while ((name = in.parser().nextName()) != null) {
            if (!name.equals(KIND)) {
                fields.read(in, name);
            } else if (kindSeen) {
                in.fault(ReadingRule.DUPLICATE_FIELD, name);
                in.parser().nextToken();
                in.parser().skipChildren();
            } else {
                kindSeen = true;
                in.parser().nextToken();
                member = member(in);
            }
        }
        if (!kindSeen) {
            in.fault(start, ReadingRule.MISSING_FIELD, KIND);
        }
        return member == null ? null : member.make(in, start, fields.values());
    }

    private @Nullable RecordBinding member(Input in) {
        String kind = Scalars.text(in, "text");
        if (kind == null) {
            return null;
        }
        RecordBinding member = members.get(kind);
        if (member == null) {
            in.fault(ReadingRule.UNKNOWN_VALUE, ReadingWords.excerpt(kind), String.join(", ", members.keySet()));
        }
        return member;
    }
}
