package be.kapstok.bbc;

import be.kapstok.dataset.Kind;
import be.kapstok.dataset.ReadOptions;
import be.kapstok.dataset.RecognisedFile;
import be.kapstok.index.NameKey;
import be.kapstok.notation.KnownHeadings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of amounts: one row for each amount of an action.
 *
 * @param fields the column of each field, from 0
 * @param amounts the columns of amounts
 * @param reports the columns that tell reports apart, by the key of their heading
 * @param unread the columns that are not read, by their headings
 * @param isPlan whether they are those of a plan for certain
 */
record TableColumns(
        Map<PlanField, Integer> fields,
        List<AmountColumn> amounts,
        Map<String, Integer> reports,
        Map<Integer, String> unread,
        boolean isPlan) {
    private static final Pattern OF_A_YEAR = Pattern.compile("(?U)(.*?)\\s*((?:19|20|21)\\d\\d)");

    /**
     * A column of amounts.
     *
     * @param column its number, from 0
     * @param received whether its amounts are receipts; {@code null} when another column tells
     * @param year the year in its heading; {@code null} when another column has it
     */
    record AmountColumn(
            int column,
            @Nullable Boolean received,
            @Nullable Integer year) {}

    /** The columns under some headings. */
    static TableColumns of(List<String> header, ReadOptions options) {
        Map<String, String> settings = new HashMap<>();
        Set<String> left = new HashSet<>();
        RecognisedFile given = options.recognition();
        for (RecognisedFile.Column each : given == null ? List.<RecognisedFile.Column>of() : given.columns()) {
            if (each.field() == null) {
                left.add(NameKey.of(each.heading()));
            } else {
                settings.put(NameKey.of(each.heading()), each.field());
            }
        }
        options.columns().forEach((heading, field) -> settings.put(NameKey.of(heading), field));
        Map<PlanField, Integer> fields = new EnumMap<>(PlanField.class);
        Map<String, Integer> reports = new LinkedHashMap<>();
        Map<Integer, String> unread = new LinkedHashMap<>();
        boolean overview = false;
        boolean mapped = false;
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip();
            String key = KnownHeadings.isTooLong(heading) ? "" : NameKey.of(heading);
            PlanField told = settings.containsKey(key) ? PlanField.of(settings.get(key)) : null;
            PlanField field = told != null ? told : left.contains(key) ? null : PlanField.of(key);
            mapped |= told == PlanField.ACTION_PLAN || told == PlanField.OBJECTIVE;
            overview |= key.equals("actietotaaloverzicht") || key.startsWith("beleidsdoelst");
            if (Report.HEADINGS.contains(key) && !left.contains(key)) {
                reports.putIfAbsent(key, i);
            }
            boolean read = field != null && fields.putIfAbsent(field, i) == null;
            if (!read && !heading.isEmpty() && !reports.containsValue(i)) {
                unread.put(i, heading);
            }
        }
        Stream.of(PlanField.REPORT_TYPE, PlanField.REPORT_YEAR, PlanField.REPORT_STATUS)
                .filter(fields::containsKey)
                .forEach(each -> reports.putIfAbsent(reportKey(each), fields.get(each)));
        List<AmountColumn> amounts = amounts(header, fields, unread, left);
        boolean actions = fields.containsKey(PlanField.ACTION);
        boolean plan = actions
                && (overview
                        || mapped
                        || options.kind() == Kind.PLANS
                        || (fields.containsKey(PlanField.ACTION_PLAN) && !amounts.isEmpty()));
        return new TableColumns(fields, amounts, reports, unread, plan && isOfPlans(options));
    }

    private static boolean isOfPlans(ReadOptions options) {
        return options.kind() == null || options.kind() == Kind.PLANS;
    }

    private static String reportKey(PlanField field) {
        return switch (field) {
            case REPORT_TYPE -> Report.TYPE;
            case REPORT_YEAR -> Report.YEAR;
            default -> Report.STATUS;
        };
    }

    private static List<AmountColumn> amounts(
            List<String> header, Map<PlanField, Integer> fields, Map<Integer, String> unread, Set<String> left) {
        List<AmountColumn> amounts = new ArrayList<>();
        add(amounts, fields.get(PlanField.EXPENSES), Boolean.FALSE);
        add(amounts, fields.get(PlanField.RECEIPTS), Boolean.TRUE);
        add(amounts, fields.get(PlanField.AMOUNT), null);
        for (int i = 0; i < header.size() && !fields.containsKey(PlanField.YEAR); i++) {
            if (KnownHeadings.isTooLong(header.get(i))) {
                continue;
            }
            Matcher ofYear = OF_A_YEAR.matcher(header.get(i).strip());
            PlanField field = ofYear.matches() && !ofYear.group(1).isEmpty() ? PlanField.of(ofYear.group(1)) : null;
            boolean alone = ofYear.matches() && ofYear.group(1).isEmpty();
            boolean isAmount =
                    alone || field == PlanField.EXPENSES || field == PlanField.RECEIPTS || field == PlanField.AMOUNT;
            if (isAmount && !left.contains(NameKey.of(header.get(i)))) {
                amounts.add(new AmountColumn(i, field == PlanField.RECEIPTS, Integer.valueOf(ofYear.group(2))));
                unread.remove(i);
            }
        }
        return amounts;
    }

    private static void add(List<AmountColumn> amounts, @Nullable Integer column, @Nullable Boolean received) {
        if (column != null) {
            amounts.add(new AmountColumn(column, received, null));
        }
    }

    /**
     * What was recognised of each column.
     *
     * @param styles how the amounts are written, column by column
     */
    List<RecognisedFile.Column> recognised(List<String> header, ReadOptions options, List<AmountStyle> styles) {
        List<RecognisedFile.Column> all = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String field = null;
            String decimal = null;
            for (Map.Entry<PlanField, Integer> each : fields.entrySet()) {
                field = each.getValue() == i ? each.getKey().id() : field;
            }
            for (int k = 0; k < amounts.size(); k++) {
                AmountColumn amount = amounts.get(k);
                if (amount.column() == i) {
                    String sums = Boolean.TRUE.equals(amount.received()) ? "receipts" : "expenses";
                    field = amount.year() == null ? field : sums + " " + amount.year();
                    decimal = styles.get(k).decimal();
                }
            }
            field = field == null && reports.containsValue(i) ? "report" : field;
            all.add(new RecognisedFile.Column(
                    header.get(i), field, why(header.get(i), field, options), null, decimal, null));
        }
        return all;
    }

    private static RecognisedFile.@Nullable Why why(String heading, @Nullable String field, ReadOptions options) {
        if (field == null) {
            return null;
        }
        boolean told = options.columns().keySet().stream()
                .anyMatch(each -> NameKey.of(each).equals(NameKey.of(heading)));
        RecognisedFile given = options.recognition();
        return told
                ? RecognisedFile.Why.MAP
                : (given == null ? List.<RecognisedFile.Column>of() : given.columns())
                        .stream()
                                .filter(each -> each.heading().equals(heading) && field.equals(each.field()))
                                .map(RecognisedFile.Column::why)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(
                                        heading.strip().equals(field)
                                                ? RecognisedFile.Why.EXACT
                                                : RecognisedFile.Why.FORM);
    }

    /** The column of a field, from 0; -1 when there is none. */
    int of(PlanField field) {
        return fields.getOrDefault(field, -1);
    }

    /** What lacks without which no plan can be made, by the names of fields. */
    List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        if (amounts.isEmpty()) {
            lacking.add(PlanField.EXPENSES.id());
        }
        boolean year = fields.containsKey(PlanField.YEAR) || amounts.stream().anyMatch(each -> each.year() != null);
        if (!year) {
            lacking.add(PlanField.YEAR.id());
        }
        return lacking;
    }

    /** What a row says of its body. */
    BodyPlans.Named body(ExportRows row) {
        String name = row.cell(of(PlanField.BODY));
        String type = row.cell(of(PlanField.BODY_TYPE));
        String code = row.cell(of(PlanField.MUNICIPALITY));
        return new BodyPlans.Named(List.of(code, name), List.of(), type.isEmpty() ? name : type);
    }

    /** The report that a row belongs to. */
    Report report(ExportRows row) {
        Map<String, String> values = new HashMap<>();
        reports.forEach((key, column) -> values.put(key, row.cell(column)));
        return new Report(values);
    }
}
