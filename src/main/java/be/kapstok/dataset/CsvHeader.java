package be.kapstok.dataset;

import be.kapstok.reason.Nearest;
import be.kapstok.table.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The field of each column, and the way to write its cells as JSON. */
final class CsvHeader {
    private static final Set<String> YES = Set.of("true", "ja", "yes", "oui", "waar", "vrai");
    private static final Set<String> NO = Set.of("false", "nee", "no", "non", "onwaar", "faux");

    /** The text fields that hold a single line. */
    private static final Set<String> SHORT =
            Set.of("id", "title", "municipality", "policyDomain", "policyField", "responsibleService");

    private final List<String> names;
    private final @Nullable Character decimal;
    private final List<@Nullable Field> fields = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /** The field of a column: a name, or two names for a field within another. */
    private record Field(List<String> path, Binding binding) {}

    CsvHeader(List<String> names, ReadOptions options, RecordBinding record) {
        this.names = names;
        this.decimal = options.decimal();
        for (String name : record.names()) {
            addKnown(name, record.field(name));
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            Field field = field(options.columns().getOrDefault(name, name), record);
            boolean twice = field != null && columns.containsKey(pointer(field));
            fields.add(twice ? null : field);
            if (field != null && !twice) {
                columns.put(pointer(field), i);
            }
        }
    }

    private void addKnown(String name, @Nullable Binding binding) {
        known.add(name);
        if (binding instanceof RecordBinding inner) {
            inner.names().forEach(each -> known.add(name + "." + each));
        }
    }

    private static @Nullable Field field(String name, RecordBinding record) {
        int dot = name.indexOf('.');
        Binding binding = record.field(dot < 0 ? name : name.substring(0, dot));
        if (dot < 0) {
            return binding == null ? null : new Field(List.of(name), binding);
        }
        Binding inner = binding instanceof RecordBinding nested ? nested.field(name.substring(dot + 1)) : null;
        return inner == null ? null : new Field(List.of(name.substring(0, dot), name.substring(dot + 1)), inner);
    }

    private static String pointer(Field field) {
        return "/" + String.join("/", field.path);
    }

    /** The number of the column of each pointer in a record. */
    Map<String, Integer> columns() {
        return columns;
    }

    /** Whether a column has a heading, known or not. */
    boolean isNamed(int column) {
        return column < names.size() && !names.get(column).isBlank();
    }

    /** Whether a column has a heading from this one on. */
    boolean isAnyNamed(int from) {
        return from < names.size() && names.subList(from, names.size()).stream().anyMatch(each -> !each.isBlank());
    }

    /** Whether a column holds codes, days, words or titles, which have no line ends. */
    boolean isShort(int column) {
        Field field = column < fields.size() ? fields.get(column) : null;
        return field != null && (!field.binding.equals(Scalars.TEXT) || SHORT.contains(String.join(".", field.path)));
    }

    /** Reports the columns without a field, or with the same field as another column. */
    void tell(UnknownColumn sink) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (fields.get(i) == null && !name.isEmpty()) {
                sink.tell(i, name, known.contains(name));
            }
        }
    }

    /** The field that was probably meant by the name of a column. */
    Optional<String> nearest(String name) {
        return Nearest.of(name, known);
    }

    /** Takes a column that is not read. */
    interface UnknownColumn {
        void tell(int column, String name, boolean twice);
    }

    /** Writes a row as a JSON record, without its empty cells. */
    void write(List<String> cells, JsonGenerator json) {
        json.writeStartObject();
        Map<String, List<Integer>> nested = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), fields.size()); i++) {
            Field field = fields.get(i);
            if (field != null && !cells.get(i).isBlank()) {
                if (field.path.size() == 1) {
                    json.writeName(field.path.get(0));
                    value(json, field.binding, cells.get(i));
                } else {
                    nested.computeIfAbsent(field.path.get(0), none -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        nested.forEach((name, places) -> {
            json.writeName(name);
            json.writeStartObject();
            for (int place : places) {
                Field field = fields.get(place);
                if (field != null) {
                    json.writeName(field.path.get(1));
                    value(json, field.binding, cells.get(place));
                }
            }
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** Writes a cell that is not a truth value or number as text, so that reading reports what it should have been. */
    private void value(JsonGenerator json, Binding binding, String cell) {
        String plain = cell.strip();
        if (binding instanceof ListBinding list) {
            json.writeStartArray();
            for (String part : plain.split(";", -1)) {
                if (!part.isBlank()) {
                    value(json, list.element(), part);
                }
            }
            json.writeEndArray();
        } else if (binding.equals(Scalars.TRUTH) && YES.contains(plain.toLowerCase(Locale.ROOT))) {
            json.writeBoolean(true);
        } else if (binding.equals(Scalars.TRUTH) && NO.contains(plain.toLowerCase(Locale.ROOT))) {
            json.writeBoolean(false);
        } else if (binding.equals(Scalars.WHOLE) && plain.matches("-?\\d{1,9}")) {
            json.writeNumber(new BigDecimal(plain));
        } else if (binding.equals(Scalars.DECIMAL) && decimal != null && number(plain, decimal) != null) {
            json.writeNumber(number(plain, decimal));
        } else {
            json.writeString(binding.equals(Scalars.TEXT) ? cell.strip() : plain);
        }
    }

    private static @Nullable BigDecimal number(String cell, char sign) {
        return NumberStyle.Signs.of(Stream.of(cell)).before(sign).parse(cell);
    }
}
