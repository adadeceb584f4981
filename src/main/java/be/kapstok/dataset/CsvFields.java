package be.kapstok.dataset;

import be.kapstok.model.Money;
import be.kapstok.notation.ListFields;
import be.kapstok.reading.Binding;
import be.kapstok.reading.ListBinding;
import be.kapstok.reading.RecordReader;
import be.kapstok.reading.Scalars;
import be.kapstok.reading.WordBinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the records of a kind, as far as one cell can hold them; each is looked up once. */
final class CsvFields implements ListFields {
    private final Kind<?> kind;
    private final Binding record;
    private final RecordReader reader;
    private final Map<String, Optional<Target>> known = new HashMap<>();

    CsvFields(Kind<?> kind, RecordReader reader) {
        this.kind = kind;
        this.record = reader.of(kind.type());
        this.reader = reader;
    }

    Kind<?> kind() {
        return kind;
    }

    /** How the records are read. */
    Binding record() {
        return record;
    }

    @Override
    public String list() {
        return kind.list();
    }

    @Override
    public Set<String> names() {
        return record.names();
    }

    @Override
    public Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        for (String each : record.names()) {
            Binding of = record.field(each);
            all.add(each);
            if (of != null) {
                of.names().forEach(inner -> all.add(each + "." + inner));
            }
        }
        return all;
    }

    @Override
    public Set<String> required() {
        return Recognise.required(reader, kind);
    }

    @Override
    public @Nullable Target find(String name) {
        return known.computeIfAbsent(name, this::found).orElse(null);
    }

    private Optional<Target> found(String name) {
        List<String> path = new ArrayList<>(List.of(name.split("\\.", -1)));
        int listAt = -1;
        Binding found = record;
        for (int i = 0; i < path.size(); i++) {
            Binding next = found.field(path.get(i));
            if (next == null) {
                return Optional.empty();
            }
            listAt = next instanceof ListBinding && i + 1 < path.size() ? i : listAt;
            found = next;
        }
        if (found instanceof RecordReader.TextBinding) {
            path.add("nl");
            found = Scalars.TEXT;
        }
        boolean isMoney = found.equals(reader.of(Money.class));
        return !isMoney && !found.names().isEmpty()
                ? Optional.empty()
                : Optional.of(target(path, listAt, found, isMoney));
    }

    private static Target target(List<String> path, int listAt, Binding binding, boolean isMoney) {
        Binding one = binding instanceof ListBinding several ? several.element() : binding;
        WordBinding word = one instanceof WordBinding of ? of : null;
        return new Target(
                List.copyOf(path),
                listAt,
                isMoney ? Form.MONEY : form(one),
                binding instanceof ListBinding,
                word == null ? null : word.type(),
                word == null ? Set.of() : word.words());
    }

    private static Form form(Binding one) {
        if (one instanceof WordBinding) {
            return Form.WORD;
        }
        Form form = Map.of(
                        Scalars.TRUTH, Form.TRUTH,
                        Scalars.WHOLE, Form.WHOLE,
                        Scalars.DECIMAL, Form.FRACTION,
                        Scalars.DAY, Form.DAY,
                        Scalars.TEXT, Form.TEXT)
                .get(one);
        return form == null ? Form.CODE : form;
    }
}
