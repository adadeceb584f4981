package be.kapstok.reading;

import be.kapstok.file.FileText;
import be.kapstok.file.LineIndex;
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
import be.kapstok.reason.FindingLog;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records from JSON, by their types; each type is inspected only once. The door of this room. For one thread only.
 */
public final class RecordReader {
    /** The text is already UTF-8 when it is parsed; a guess would take some bytes for another encoding. */
    private final JsonFactory factory = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNameLength(Limits.NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Map<Class<?>, Binding> known = new HashMap<>();

    /** Makes the parsers of this reader. */
    public JsonFactory factory() {
        return factory;
    }

    /** The text of a whole document, after reporting and replacing bytes that are not text. */
    public RecordSource document(String file, FileText text, FindingLog log) {
        byte[] given = text.bytesWithRest();
        DamagedText damaged = DamagedText.of(given, 0, given.length);
        if (damaged == null) {
            return RecordSource.document(file, given, text::lines);
        }
        byte[] mended = damaged.bytes();
        LineIndex lines = new LineIndex(mended, 0, mended.length, 1);
        RecordSource whole = RecordSource.document(file, mended, () -> lines);
        damaged.tell(factory, whole, log);
        return whole;
    }

    /** The text of a whole document that is known to be sound. */
    public RecordSource trusted(String file, byte[] json) {
        return RecordSource.document(file, json, () -> new LineIndex(json, 0, json.length, 1));
    }

    /** Opens a text; the notes take what is found on the way. */
    public Input open(RecordSource source, ReadingNotes notes) {
        return new Input(source, source.parser(factory), notes, false);
    }

    /** Opens a text in which nothing can be missing, so that no check is needed. */
    public Input openTrusted(RecordSource source, ReadingNotes notes) {
        return new Input(source, source.parser(factory), notes, true);
    }

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

    public Binding of(Class<?> type) {
        Binding binding = known.get(type);
        if (binding == null) {
            binding = make(type);
            known.put(type, binding);
        }
        return binding;
    }

    public RecordBinding ofRecord(Class<?> type) {
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
    public record TextBinding(RecordBinding languages) implements Binding {
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
