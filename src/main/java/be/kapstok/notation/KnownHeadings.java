package be.kapstok.notation;

import be.kapstok.notation.BundledTable.Form;
import be.kapstok.reason.Nearest;
import be.kapstok.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings that people give to the columns of a list, from the table {@code headings.csv} beside this class. A heading
 * of the list {@code *} is one of every list that has the field.
 */
public final class KnownHeadings {
    private static final String EVERY_LIST = "*";

    /** So many headings stand in a few files. */
    private static final int MOST_READ = 2000;

    private static final int LONGEST = 500;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20|21)\\d\\d)(?!\\d)");
    private static final Pattern UNIT = Pattern.compile(
            "(?iU)(?:\\b(?:in|en)\\s+)?(?:\\b(?:duizend(?:en)?|miljoen(?:en)?|milliers?|millions?|thousands?)\\b\\s*(?:d['\u2019]|of\\s+)?)?(?:\\b(?:k?euros?|k?eur)\\b|k?\u20AC|%)");
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?iU)\\b(?:duizend(?:en)?|milliers?|thousands?|keur|keuro)\\b|k\u20AC|1[. ]?000\\s*(?:euro|eur|\u20AC)");
    private static final Pattern MILLIONS = Pattern.compile("(?iU)\\b(?:miljoen(?:en)?|millions?|mio|meur)\\b|m\u20AC");
    private static final Pattern PERCENT =
            Pattern.compile("(?iU)%|\\b(?:procent|percentage|pourcentage|pour cent|percent)\\b");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)(.*\\S)[\\s_(\\[-]+(nl|fr|en|de)[)\\]]?\\s*");

    private final Map<String, List<Field>> exact = new HashMap<>();
    private final Map<String, List<Field>> loose = new HashMap<>();
    /** The fields of headings that were asked for before: a heading is asked for every list. */
    private final Map<String, List<List<Field>>> read = new ConcurrentHashMap<>();

    private final Map<String, List<String>> ofList = new ConcurrentHashMap<>();

    private final Map<String, String> takes = new HashMap<>();
    private final Map<String, List<Form>> forms = new LinkedHashMap<>();

    /** Made by one thread, at the first question. */
    private static final class Shipped {
        static final KnownHeadings ALL = new KnownHeadings();
    }

    /** A field that a heading is known for. */
    private record Field(String list, String path, Language language) {}

    /**
     * What a heading says.
     *
     * @param field the field, as a name or as names with points between them
     * @param language the language in which the heading is known, or {@code null} when it is the name of the field
     * @param year the year in it, or 0
     * @param scale what its numbers are to be multiplied with: 1, 1000 or a million
     * @param percent whether it says that its numbers are percentages
     */
    public record Meant(String field, @Nullable Language language, int year, int scale, boolean percent) {}

    private KnownHeadings() {
        for (Row row : BundledTable.rows("headings.csv")) {
            String list = row.cell(0);
            String path = row.cell(1);
            takes.put(list + "." + path, row.cell(2));
            List<Form> all = BundledTable.forms(row, 3);
            forms.put(list + "." + path, all);
            for (Form each : all) {
                Field field = new Field(list, path, each.language());
                exact.computeIfAbsent(Fold.of(each.text()), none -> new ArrayList<>(1))
                        .add(field);
                loose.computeIfAbsent(Fold.loosely(each.text()), none -> new ArrayList<>(1))
                        .add(field);
            }
        }
    }

    /** {@return the headings that ship, always the same object} */
    public static KnownHeadings shipped() {
        return Shipped.ALL;
    }

    /** {@return the list whose ids or names a field of a list takes, or {@code null} when it takes none} */
    public @Nullable String takes(String list, String field) {
        String own = takes.get(list + "." + field);
        String found = own == null ? takes.getOrDefault(EVERY_LIST + "." + field, "") : own;
        return found.isEmpty() ? null : found;
    }

    /** {@return the headings of a field of a list in a language, the best first; none when it has none} */
    public List<String> of(String list, String field, Language language) {
        List<Form> own = forms.get(list + "." + field);
        return (own == null ? forms.getOrDefault(EVERY_LIST + "." + field, List.of()) : own)
                .stream()
                        .filter(each -> each.language() == language)
                        .map(Form::text)
                        .toList();
    }

    /** {@return the fields that a list of the table of headings names, without those of every list} */
    Set<String> fields(String list) {
        Set<String> fields = new TreeSet<>();
        forms.keySet().stream()
                .filter(each -> each.startsWith(list + "."))
                .forEach(each -> fields.add(each.substring(list.length() + 1)));
        return fields;
    }

    /**
     * {@return the fields that a table of a list can have as columns: its id, its own, then those of every list}
     *
     * @param has whether the records of the list have a field
     */
    public List<String> columns(String list, Predicate<String> has) {
        Set<String> columns = new LinkedHashSet<>(List.of("id"));
        for (String start : List.of(list + ".", EVERY_LIST + ".")) {
            forms.keySet().stream()
                    .filter(each -> each.startsWith(start))
                    .forEach(each -> columns.add(each.substring(start.length())));
        }
        columns.removeIf(each -> !has.test(each));
        return List.copyOf(columns);
    }

    /** {@return a heading for each of some fields of a list, of which none means another of them} */
    public List<String> headings(String list, List<String> fields, Language language) {
        List<String> headings = new ArrayList<>();
        for (String field : fields) {
            headings.add(of(list, field, language).stream()
                    .filter(each -> !headings.contains(each)
                            && find(list, each).stream()
                                    .map(Meant::field)
                                    .filter(fields::contains)
                                    .findFirst()
                                    .equals(Optional.of(field)))
                    .findFirst()
                    .orElse(field));
        }
        return headings;
    }

    /**
     * {@return what a heading of a column of a list may say, the likeliest first; none when it is not known}
     *
     * @param list the name of the list
     * @param heading the heading, as it stands
     */
    public List<Meant> find(String list, String heading) {
        if (isTooLong(heading)) {
            return List.of();
        }
        if (read.size() > MOST_READ) {
            read.clear();
        }
        List<Meant> found = new ArrayList<>();
        for (List<Field> some : read.computeIfAbsent(heading, this::known)) {
            for (boolean own : new boolean[] {true, false}) {
                for (Field each : some) {
                    if (each.list.equals(own ? list : EVERY_LIST)
                            && found.stream().noneMatch(known -> known.field().equals(each.path))) {
                        found.add(new Meant(each.path, each.language, year(heading), scale(heading), percent(heading)));
                    }
                }
            }
        }
        Matcher tagged = LANGUAGE.matcher(heading);
        if (found.isEmpty() && tagged.matches()) {
            String tag = tagged.group(2).toLowerCase(Locale.ROOT);
            for (Meant each : find(list, tagged.group(1))) {
                found.add(new Meant(each.field() + "." + tag, each.language(), 0, 1, false));
            }
        }
        return found;
    }

    /** The fields that a heading is known for, of all lists: as it stands, then with less and less of what is beside it. */
    private List<List<Field>> known(String heading) {
        String bare = IN_BRACKETS.matcher(heading).replaceAll(" ");
        String timeless = YEAR.matcher(bare).replaceAll(" ");
        String unitless = UNIT.matcher(timeless).replaceAll(" ");
        Set<String> forms = new LinkedHashSet<>(List.of(heading, bare, timeless, unitless));
        List<List<Field>> fields = new ArrayList<>();
        forms.forEach(each -> fields.add(exact.getOrDefault(Fold.of(each), List.of())));
        forms.forEach(each -> fields.add(loose.getOrDefault(Fold.loosely(each), List.of())));
        fields.removeIf(List::isEmpty);
        return fields;
    }

    /** {@return the fields of a list of which a text is a heading, but for case, accents and blanks} */
    public List<String> named(String list, String text) {
        return exact.getOrDefault(Fold.of(text), List.of()).stream()
                .filter(each -> each.list.equals(list) || each.list.equals(EVERY_LIST))
                .map(Field::path)
                .toList();
    }

    /** {@return what the numbers below a heading are to be multiplied with: 1, 1000 or a million} */
    public static int scale(String heading) {
        return MILLIONS.matcher(heading).find()
                ? 1_000_000
                : THOUSANDS.matcher(heading).find() ? 1000 : 1;
    }

    /** {@return whether a text is too long to be a heading, so that no time is spent on megabytes of it} */
    public static boolean isTooLong(String heading) {
        return heading.length() > LONGEST;
    }

    /** {@return the year in a heading, or 0} */
    public static int year(String heading) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** {@return whether a heading says that its numbers are percentages} */
    public static boolean percent(String heading) {
        return PERCENT.matcher(heading).find();
    }

    /** {@return a heading of the list that was probably meant by one that is not known, with its field} */
    public @Nullable Meant nearest(String list, String heading) {
        if (isTooLong(heading)) {
            return null;
        }
        return Nearest.of(Fold.of(heading), ofList.computeIfAbsent(list, this::headings))
                .map(near -> find(list, near).get(0))
                .orElse(null);
    }

    /** The headings that are known for a list, without those of every list. */
    private List<String> headings(String list) {
        return exact.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(field -> field.list.equals(list)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
