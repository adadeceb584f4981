package be.kapstok.dataset;

import be.kapstok.model.AgencyRegion;
import be.kapstok.model.CityAgency;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.OtherBody;
import be.kapstok.model.Period;
import be.kapstok.model.Place;
import be.kapstok.model.Recognition;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Finds the binding of a type; each type is inspected only once. */
final class Bindings {
    private final Map<Class<?>, Binding> known = new HashMap<>();

    /** The binding of a component of a record. */
    Binding of(RecordComponent component) {
        return component.getType() == List.class ? new ListBinding(of(element(component))) : of(component.getType());
    }

    /**
     * The type of a list's elements, from {@code Ljava/util/List<Lpackage/Element;>;}: reflection on generic types
     * would give the same, but costs a fresh JVM about thirty classes.
     */
    private static Class<?> element(RecordComponent list) {
        String signature = list.getGenericSignature();
        String name = signature.substring(signature.indexOf("<L") + 2, signature.indexOf(';'));
        try {
            return Class.forName(name.replace('/', '.'));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("a list of nothing known: " + list, impossible);
        }
    }

    Binding of(Class<?> type) {
        Binding binding = known.get(type);
        if (binding == null) {
            binding = make(type);
            known.put(type, binding);
        }
        return binding;
    }

    RecordBinding ofRecord(Class<?> type) {
        return (RecordBinding) of(type);
    }

    private Binding make(Class<?> type) {
        Binding scalar = Scalars.BINDINGS.get(type);
        if (scalar != null) {
            return scalar;
        }
        if (type == Text.class) {
            return new TextBinding(new RecordBinding(type, this));
        }
        if (type == Place.class) {
            return new PlaceBinding(this);
        }
        if (type == Recognition.class) {
            return new RecognitionBinding(of(Period.class));
        }
        return type == SupportBody.class ? new VariantBinding(bodies(), this) : compound(type);
    }

    /** A text in several languages, or one that is written as a plain string. */
    record TextBinding(RecordBinding languages) implements Binding {
        @Override
        public @Nullable Object read(Input in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                return languages.read(in);
            }
            String dutch = Scalars.text(in, "text");
            return dutch == null ? null : Text.of(dutch);
        }

        @Override
        public @Nullable Binding field(String name) {
            return languages.field(name);
        }
    }

    /** A recognition, which is written as its period. */
    private record RecognitionBinding(Binding period) implements Binding {
        @Override
        public @Nullable Object read(Input in) {
            return period.read(in) instanceof Period read ? new Recognition(read) : null;
        }

        @Override
        public @Nullable Binding field(String name) {
            return period.field(name);
        }

        @Override
        public Set<String> names() {
            return period.names();
        }
    }

    private Binding compound(Class<?> type) {
        if (type.isEnum()) {
            return new WordBinding(type);
        }
        if (type.isRecord()) {
            return new RecordBinding(type, this);
        }
        throw new IllegalArgumentException("no way to read a " + type);
    }

    private static Map<String, Class<?>> bodies() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        kinds.put("integratiecentrum", Integratiecentrum.class);
        kinds.put("kruispunt", Kruispunt.class);
        kinds.put("agency_region", AgencyRegion.class);
        kinds.put("city_agency", CityAgency.class);
        kinds.put("other", OtherBody.class);
        return kinds;
    }
}
