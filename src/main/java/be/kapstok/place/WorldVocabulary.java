package be.kapstok.place;

import static java.util.Objects.requireNonNull;

import be.kapstok.dataset.Kind;
import be.kapstok.model.Keyed;
import be.kapstok.model.Municipality;
import be.kapstok.model.NisCode;
import be.kapstok.model.PeriodName;
import be.kapstok.model.PolicyField;
import be.kapstok.model.Region;
import be.kapstok.model.Text;
import be.kapstok.model.Vocabulary;
import be.kapstok.notation.Fold;
import be.kapstok.notation.KnownWords;
import be.kapstok.reason.Nearest;
import be.kapstok.table.SpreadsheetCell;
import be.kapstok.writing.RecordFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words mean in the data of a world: municipalities by its look-up, other records by their ids and names. */
final class WorldVocabulary implements Vocabulary {
    private static final String MUNICIPALITIES = Kind.MUNICIPALITIES.list();
    private static final String POLICY_FIELDS = Kind.POLICY_FIELDS.list();

    /** Lists whose records may be named by one part of their name, such as {@code cultuur}. */
    private static final Set<String> BY_A_PART = Set.of(Kind.POLICY_DOMAINS.list(), Kind.THEMES.list());

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[,(&/)]\\s*|\\s+(?:en|et|and)\\s+");
    private static final Pattern CODE_FIRST = Pattern.compile("0*(\\d{3,4})(?:[.,]0+)?(?:\\D.*)?");

    /** So many letters say something about a name in which they stand. */
    private static final int SHORTEST_PART = 4;

    private final Municipalities municipalities;
    private final Map<String, Names> lists = new ConcurrentHashMap<>();

    WorldVocabulary(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public Meaning find(String list, String text, @Nullable LocalDate day) {
        requireNonNull(list, "list");
        requireNonNull(text, "text");
        String plain = text.strip();
        if (list.equals(MUNICIPALITIES)) {
            return NisCode.matches(plain) ? new Meaning(plain, null) : municipality(plain, day);
        }
        Names names = lists.computeIfAbsent(list, Names::new);
        return names.labels.isEmpty() ? new Meaning(plain, null) : names.find(plain);
    }

    /** The municipality that a text means on a day, or without a day the last that it meant. */
    private Meaning municipality(String text, @Nullable LocalDate day) {
        LocalDate first = municipalities.coveredFrom();
        LocalDate on = day == null ? municipalities.histories().today() : day.isBefore(first) ? first : day;
        MunicipalityAnswer answer = municipalities.find(text, on);
        Municipality meant = answer.meant().orElse(null);
        if (meant == null) {
            return new Meaning(null, suggestion(answer), answer instanceof MunicipalityAnswer.Ambiguous);
        }
        List<Municipality> bearers = municipalities.named(text);
        boolean own = SpreadsheetCell.code(text) == null
                && bearers.stream().anyMatch(each -> each.nis().equals(meant.nis()));
        boolean alone =
                day != null || bearers.stream().allMatch(each -> each.nis().equals(meant.nis()));
        return new Meaning(meant.nis().value(), own && alone ? null : label(meant));
    }

    private static @Nullable String suggestion(MunicipalityAnswer answer) {
        if (answer instanceof MunicipalityAnswer.Ambiguous ambiguous) {
            return ambiguous.candidates().stream().map(WorldVocabulary::label).collect(Collectors.joining(", "));
        }
        boolean suggests = answer instanceof MunicipalityAnswer.Unknown unknown
                && !unknown.suggestions().isEmpty();
        return suggests
                ? ((MunicipalityAnswer.Unknown) answer)
                        .suggestions()
                        .get(0)
                        .label()
                        .nl()
                : null;
    }

    private static String label(Municipality one) {
        return one.name().nl() + " (" + one.nis() + ")";
    }

    /** The names of the records of a list. */
    private final class Names {
        private final String list;
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, Set<String>> exact = new HashMap<>();
        private final Map<String, Set<String>> loose = new HashMap<>();
        private final Map<String, Set<String>> parts = new HashMap<>();

        Names(String list) {
            this.list = list;
            Kind.of(list).ifPresent(this::addAll);
            if (list.equals(Kind.PROVINCES.list()) && !labels.isEmpty()) {
                for (Region each : Region.values()) {
                    String word = each.name().toLowerCase(java.util.Locale.ROOT);
                    labels.put(each.code().value(), word);
                    add(word, each.code().value());
                }
            }
        }

        private void addAll(Kind<?> kind) {
            for (Keyed each : municipalities.dataset().list(kind)) {
                String id = each instanceof PolicyField field ? field.code().value() : each.key();
                List<String> names = names(each);
                labels.put(id, names.isEmpty() ? id : names.get(0) + " (" + id + ")");
                add(id, id);
                names.forEach(name -> add(name, id));
            }
        }

        private void add(String name, String id) {
            exact.computeIfAbsent(Fold.of(name), none -> new LinkedHashSet<>(1)).add(id);
            loose.computeIfAbsent(Fold.loosely(name), none -> new LinkedHashSet<>(1))
                    .add(id);
            if (BY_A_PART.contains(list)) {
                for (String part : BETWEEN_PARTS.split(name, -1)) {
                    parts.computeIfAbsent(Fold.loosely(part), none -> new LinkedHashSet<>(1))
                            .add(id);
                }
            }
        }

        Meaning find(String text) {
            if (labels.containsKey(text)) {
                return new Meaning(text, null);
            }
            String folded = Fold.of(text);
            if (folded.isEmpty()) {
                return new Meaning(null, null);
            }
            Set<String> named = exact.getOrDefault(folded, loose.getOrDefault(Fold.loosely(text), Set.of()));
            if (named.size() == 1) {
                return new Meaning(named.iterator().next(), null);
            }
            String known = named.isEmpty() ? otherwise(text) : null;
            if (known != null) {
                return new Meaning(known, null);
            }
            Set<String> byPart = named.isEmpty() ? byPart(text) : Set.of();
            if (byPart.size() == 1) {
                String id = byPart.iterator().next();
                return new Meaning(id, labels.get(id));
            }
            return new Meaning(null, named.isEmpty() ? nearest(text) : labelled(named), !named.isEmpty());
        }

        /** The records that every part of a text may be: {@code cultuur}, {@code cultuur en vrije tijd}. */
        private Set<String> byPart(String text) {
            Set<String> found = new LinkedHashSet<>(parts.getOrDefault(Fold.loosely(text), Set.of()));
            if (!found.isEmpty() || parts.isEmpty()) {
                return found;
            }
            for (String part : BETWEEN_PARTS.split(text, -1)) {
                Set<String> known = parts.getOrDefault(Fold.loosely(part), Set.of());
                if (known.isEmpty()) {
                    return Set.of();
                }
                found.addAll(known);
            }
            return found;
        }

        /** The record of which a text is the code or another word, not its name. */
        private @Nullable String otherwise(String text) {
            Matcher code = CODE_FIRST.matcher(text);
            if (list.equals(POLICY_FIELDS) && code.matches()) {
                String four = "0".repeat(4 - code.group(1).length()) + code.group(1);
                return labels.containsKey(four) ? four : null;
            }
            String word = KnownWords.shipped().find(list, text);
            return word != null && labels.containsKey(word) ? word : null;
        }

        /** The records that were probably meant: those with nearly the same name, else those with the text in it. */
        private @Nullable String nearest(String text) {
            String folded = Fold.of(text);
            Set<String> near = Nearest.of(folded, exact.keySet())
                    .map(each -> exact.getOrDefault(each, Set.of()))
                    .orElseGet(() ->
                            BY_A_PART.contains(list) && folded.length() >= SHORTEST_PART ? holding(folded) : Set.of());
            return near.isEmpty() ? null : labelled(near);
        }

        private Set<String> holding(String folded) {
            Set<String> ids = new LinkedHashSet<>();
            exact.forEach((name, some) -> {
                if (name.contains(folded)) {
                    ids.addAll(some);
                }
            });
            return ids;
        }

        private String labelled(Set<String> ids) {
            return ids.stream().map(labels::get).collect(Collectors.joining(", "));
        }
    }

    /** The names of a record in all languages, the Dutch one first. */
    private static List<String> names(Keyed record) {
        List<String> names = new ArrayList<>();
        names(record, names);
        return names;
    }

    private static <T extends Keyed> void names(T record, List<String> names) {
        @SuppressWarnings("unchecked") // the class of a record is that of its type
        RecordFields<T> fields = new RecordFields<>((Class<T>) record.getClass());
        for (String field : new String[] {"name", "title", "names"}) {
            Object value = fields.has(field) ? fields.get(record, field) : null;
            if (value instanceof Text text) {
                names.addAll(text.forms());
            } else if (value instanceof String text) {
                names.add(text);
            } else if (value instanceof List<?> several) {
                several.forEach(each -> {
                    if (each instanceof PeriodName name) {
                        names.addAll(name.name().forms());
                    }
                });
            }
        }
    }
}
