package be.kapstok.dataset;

import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.NisCode;
import be.kapstok.model.Recognition;
import be.kapstok.model.ServiceId;
import be.kapstok.model.SourceId;
import be.kapstok.model.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds how a type is read; each type is looked at once. */
final class Bindings {
    private final Map<Type, Binding> known = new HashMap<>();

    Binding of(Type type) {
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

    private Binding make(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListBinding(of(list.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return Scalars.TEXT;
        }
        if (type == Boolean.class) {
            return Scalars.TRUTH;
        }
        if (type == int.class || type == Integer.class) {
            return Scalars.WHOLE;
        }
        if (type == LocalDate.class) {
            return Scalars.DAY;
        }
        if (type == NisCode.class) {
            return new Scalars.Value(NisCode::of);
        }
        if (type == AreaCode.class) {
            return new Scalars.Value(AreaCode::of);
        }
        if (type == BodyId.class) {
            return new Scalars.Value(BodyId::of);
        }
        if (type == SourceId.class) {
            return new Scalars.Value(SourceId::of);
        }
        if (type == ServiceId.class) {
            return new Scalars.Value(ServiceId::of);
        }
        if (type == Text.class) {
            return new TextBinding(new RecordBinding(Text.class, this));
        }
        if (type == Recognition.class) {
            return new RecognitionBinding(of(be.kapstok.model.Period.class));
        }
        if (type instanceof Class<?> named) {
            if (named.isEnum()) {
                return new Scalars.Word(named);
            }
            if (named.isRecord()) {
                return new RecordBinding(named, this);
            }
            if (named.isSealed()) {
                return new VariantBinding(named, this);
            }
        }
        throw new IllegalArgumentException("no way to read a " + type);
    }
}
