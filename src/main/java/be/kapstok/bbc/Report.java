package be.kapstok.bbc;

import be.kapstok.index.NameKey;
import be.kapstok.notation.KnownWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report of a body: one state of its plan. A body hands in several; adding them up would count amounts twice.
 *
 * @param values what an export says of it, by the key of the heading
 */
record Report(Map<String, String> values) {
    static final String TYPE = "typerapport";
    static final String YEAR = "rapportjaar";
    static final String STATUS = "statusrapport";
    static final String ID = "aanleveringid";

    /** The headings of columns that tell reports apart. */
    static final List<String> HEADINGS = List.of(
            TYPE,
            YEAR,
            STATUS,
            "toezichtstatus",
            "meestrecente",
            "kwartaal",
            "volgnummer",
            "datumgoedkeuring",
            "datumvaststelling",
            "datumverwerking",
            ID);

    private static final Pattern PLAN =
            Pattern.compile("(?iU).*(meerjarenplan|\\bA?MJP|plan pluriannuel|multi-?year).*|\\s*");
    private static final Pattern REVISED = Pattern.compile("(?iU).*(aanpass|aangepast|herzien|wijzig|revis|\\bAMJP).*");
    private static final Pattern PROVISIONAL =
            Pattern.compile("(?iU).*(voorlopig|ontwerp|provis|concept|draft|projet|niet vastgesteld).*");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Pattern BELGIAN_DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}).*");

    /** From the earliest state to the last: a plan that holds is later than any that is provisional. */
    static final Comparator<Report> BY_STATE = Comparator.comparing(Report::isPlan)
            .thenComparing(each -> !each.says(PROVISIONAL))
            .thenComparing(each -> Boolean.TRUE.equals(KnownWords.shipped().truth(each.value("meestrecente"))))
            .thenComparing(by(YEAR))
            .thenComparing(each -> each.says(REVISED))
            .thenComparing(by("kwartaal"))
            .thenComparing(by("volgnummer"))
            .thenComparing(by("datumgoedkeuring"))
            .thenComparing(by("datumvaststelling"))
            .thenComparing(by("datumverwerking"))
            .thenComparing(by(ID));

    /** Copies the values, without those that are empty. */
    Report {
        values = new TreeMap<>(values);
        values.values().removeIf(String::isEmpty);
    }

    private static Comparator<Report> by(String heading) {
        Function<Report, String> key = each -> sortable(each.value(heading));
        return Comparator.comparing(key);
    }

    /** A number, day or other word in a form whose order is that of its meaning. */
    private static String sortable(String value) {
        Matcher day = BELGIAN_DAY.matcher(value);
        if (day.matches()) {
            return "%s-%2s-%2s"
                    .formatted(day.group(3), day.group(2), day.group(1))
                    .replace(' ', '0');
        }
        return DIGITS.matcher(value).matches() ? "0".repeat(15 - value.length()) + value : value;
    }

    String value(String heading) {
        return values.getOrDefault(heading, "");
    }

    /** Whether it is a plan, and not an account of what was done. */
    boolean isPlan() {
        return PLAN.matcher(value(TYPE)).matches();
    }

    private boolean says(Pattern state) {
        return Stream.of(TYPE, STATUS, "toezichtstatus")
                .anyMatch(each -> state.matcher(value(each)).matches());
    }

    /** Whether it is among the reports that the user asks for, such as {@code Rapportjaar=2026}. */
    boolean isAsked(Map<String, String> columns) {
        return columns.entrySet().stream()
                .filter(each -> isChoice(each.getKey(), each.getValue()))
                .allMatch(each -> NameKey.of(value(NameKey.of(each.getKey()))).equals(NameKey.of(each.getValue())));
    }

    /** Whether a setting of a column chooses reports, and does not give the column a field. */
    static boolean isChoice(String heading, String value) {
        return HEADINGS.contains(NameKey.of(heading)) && PlanField.of(value) == null;
    }

    /** Its type, year and state, for sentences. */
    String label() {
        String label = Stream.of(TYPE, YEAR, STATUS)
                .map(this::value)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        String id = value(ID);
        return id.isEmpty() ? label : (label + " #" + id).strip();
    }

    /** How a user asks for it. */
    String asking() {
        return Stream.of("Type rapport", "Rapportjaar", "Status rapport")
                .filter(each -> !value(NameKey.of(each)).isEmpty())
                .map(each -> "--map \"" + each + "=" + value(NameKey.of(each)) + "\"")
                .collect(Collectors.joining(" "));
    }
}
