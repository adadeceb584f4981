package be.kapstok.dataset;

import be.kapstok.model.AgencyRegion;
import be.kapstok.model.AreaCode;
import be.kapstok.model.BodyId;
import be.kapstok.model.CityAgency;
import be.kapstok.model.Integratiecentrum;
import be.kapstok.model.Kruispunt;
import be.kapstok.model.NisCode;
import be.kapstok.model.OtherBody;
import be.kapstok.model.Period;
import be.kapstok.model.Recognition;
import be.kapstok.model.ServiceId;
import be.kapstok.model.SourceId;
import be.kapstok.model.SupportBody;
import be.kapstok.model.Text;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds how a type is read; each type is looked at once. */
final class Bindings {
    private final Map<Class<?>, Binding> known = new HashMap<>();

    /** How a component of a record is read. */
    Binding of(RecordComponent component) {
        return component.getType() == List.class ? new ListBinding(of(element(component))) : of(component.getType());
    }

    /**
     * The type of a list's elements, from {@code Ljava/util/List<Lpackage/Element;>;}: reflection over generic types would tell
     * the same, and costs a fresh JVM some thirty classes.
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
            return Scalars.NIS_CODE;
        }
        if (type == AreaCode.class) {
            return Scalars.AREA_CODE;
        }
        if (type == BodyId.class) {
            return Scalars.BODY_ID;
        }
        if (type == SourceId.class) {
            return Scalars.SOURCE_ID;
        }
        if (type == ServiceId.class) {
            return Scalars.SERVICE_ID;
        }
        if (type == Text.class) {
            return new TextBinding(new RecordBinding(Text.class, this));
        }
        if (type == Recognition.class) {
            return new RecognitionBinding(of(Period.class));
        }
        if (type == SupportBody.class) {
            return new VariantBinding(bodies(), this);
        }
        if (type.isEnum()) {
            return new Scalars.Word(type);
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
