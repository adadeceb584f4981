package be.kapstok.report;

import be.kapstok.document.Words;
import be.kapstok.migration.MigrationReport.CellChange;
import be.kapstok.migration.MigrationReport.Entry;
import be.kapstok.migration.MigrationReport.Outcome;
import be.kapstok.reason.Excerpt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the values of carried rows became, as people read it: {@code 11.271 + 54.093 = 65.364}. */
final class MigratedValues {
    /** Written without anything between thousands; other numbers stay as their column writes them. */
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}(-\\d{1,18})?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Set<String> summed;
    private final Set<String> keys;
    private final Words words;
    private final Amounts amounts;

    /** Of columns that are summed, and of those that tell rows apart, in small letters. */
    MigratedValues(Set<String> summed, Set<String> keys, Words words) {
        this.summed = summed;
        this.keys = keys;
        this.words = words;
        this.amounts = new Amounts(words);
    }

    String number(BigDecimal number) {
        return amounts.number(number);
    }

    String count(int count) {
        return amounts.number(BigDecimal.valueOf(count));
    }

    /** A line for each column of an entry that changed or tells rows apart, the sums first. */
    Stream<String> lines(Entry entry) {
        List<String> sums = new ArrayList<>();
        List<String> others = new ArrayList<>();
        entry.values().forEach((column, change) -> {
            boolean sum = summed.contains(column);
            boolean key = keys.contains(column.strip().toLowerCase(Locale.ROOT));
            if (sum || key || !change.from().stream().allMatch(change.to()::equals)) {
                (sum ? sums : others).add(words.pair(column, said(column, change, entry.outcome())));
            }
        });
        return Stream.concat(sums.stream(), others.stream());
    }

    private String said(String column, CellChange change, Outcome outcome) {
        boolean sum = summed.contains(column);
        List<String> from = change.from().stream().map(each -> cell(each, sum)).toList();
        String to = outcome == Outcome.SPLIT
                ? Stream.of(change.to().split(" \\+ ", -1))
                        .map(each -> cell(each, sum))
                        .collect(Collectors.joining(" + "))
                : cell(change.to(), sum);
        if (sum) {
            boolean mark = from.stream().allMatch(to::equals) && to.chars().noneMatch(Character::isDigit);
            boolean kept = from.size() == 1 && from.get(0).equals(to);
            return kept || mark ? to : String.join(" + ", from) + " = " + to;
        }
        boolean same = new HashSet<>(from).size() == 1 && from.get(0).equals(to);
        return same ? to : String.join(", ", from) + " → " + to;
    }

    private String cell(String cell, boolean sum) {
        String text = cell.strip();
        if (sum && WHOLE.matcher(text).matches()) {
            return DIGITS.matcher(text).replaceAll(each -> amounts.number(new BigDecimal(each.group())));
        }
        return text.isEmpty() ? "-" : Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }
}
