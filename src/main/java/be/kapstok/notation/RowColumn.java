package be.kapstok.notation;

import be.kapstok.model.Vocabulary;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.KnownHeadings.Meant;
import be.kapstok.notation.ListFields.Form;
import be.kapstok.notation.ListFields.Target;
import be.kapstok.notation.RowOutput.Told;
import be.kapstok.notation.RowOutput.Words;
import be.kapstok.reason.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A column whose cells are read for a field, and how: its form is decided once, from the type of the field. */
final class RowColumn implements RowField {
    /** Its last day is its own. */
    private static final String LAST_DAY = "endDate";

    private static final int MOST_MEANINGS = 500;

    private static final String FIRST_DAY_AFTER = "until";

    private final int index;
    private final Target target;
    private final Meant meant;
    private final Form form;
    private final @Nullable String refersTo;
    private final boolean refersToItself;
    private final Numbers numbers;
    private final Map<String, NamedRecord> meanings = new HashMap<>();

    /**
     * Makes a column.
     *
     * @param list the list whose records the table holds
     * @param index its number, from 0
     * @param target its field
     * @param match what its heading says
     * @param numbers how its numbers are written, if it has any
     */
    RowColumn(String list, int index, Target target, Match match, Numbers numbers) {
        this.index = index;
        this.target = target;
        this.meant = Objects.requireNonNull(match.meant());
        this.form = target.form();
        this.refersTo = KnownHeadings.shipped().takes(list, meant.field());
        this.refersToItself = list.equals(refersTo);
        this.numbers = numbers;
    }

    int index() {
        return index;
    }

    List<String> path() {
        return target.path();
    }

    /** How many names stand before that of a list of records around its field, or -1. */
    int listAt() {
        return target.listAt();
    }

    private String lastName() {
        return path().get(path().size() - 1);
    }

    /** A text of somebody in a form that can be shown. */
    static String shown(String text) {
        return Excerpt.of(text, Excerpt.IN_A_SENTENCE);
    }

    /** Tells something of its cell in a row. */
    void tell(WrittenRow row, Told what, @Nullable String suggestion, Object... arguments) {
        row.output().tell(what, index, pointer(), suggestion, arguments);
    }

    /** The pointer of its field in the record. */
    String pointer() {
        return "/" + String.join("/", path());
    }

    /** The sign before decimals in its numbers, or {@code null}. */
    @Nullable
    String decimal() {
        Character sign = numbers.style().decimal();
        return sign == null ? null : sign.toString();
    }

    /** Whether its cells are days. */
    boolean isDay() {
        return form == Form.DAY;
    }

    /** The year in its heading, or 0. */
    int year() {
        return meant.year();
    }

    /** Whether its cells are codes, days, words or titles, which have no line ends. */
    boolean isShort() {
        return form != Form.TEXT;
    }

    @Override
    public boolean isFilled(WrittenRow row) {
        String cell = row.cell(index);
        return !cell.isEmpty() && ((form == Form.TEXT && refersTo == null) || !Written.isNothing(cell));
    }

    @Override
    public void write(WrittenRow row) {
        RowOutput output = row.output();
        String cell = row.cell(index);
        output.name(lastName());
        if (!target.isList()) {
            if (!value(row, cell)) {
                output.nothing();
            }
            return;
        }
        output.startList();
        boolean named = refersTo != null || target.type() != null;
        for (String each : named ? NameList.split(cell, text -> isKnown(row, text)) : NameList.clear(cell)) {
            value(row, each);
        }
        output.endList();
    }

    private boolean isKnown(WrittenRow row, String text) {
        if (wordOf(text) != null) {
            return true;
        }
        Vocabulary vocabulary = row.reading().vocabulary();
        return refersTo != null
                && vocabulary != null
                && named(row, vocabulary, refersTo, text).isKnown();
    }

    /** The record that a text means; what was asked before is kept, where it does not depend on the day of the row. */
    private NamedRecord named(WrittenRow row, Vocabulary vocabulary, String lists, String text) {
        NamedRecord known = meanings.get(text);
        if (known == null) {
            known = NamedRecord.of(vocabulary, lists, text, row::day);
            if (!NamedRecord.dependsOnDay(lists, text)) {
                if (meanings.size() >= MOST_MEANINGS) {
                    meanings.clear();
                }
                meanings.put(text, known);
            }
        }
        return known;
    }

    /** Writes what a text means; when it means nothing, this is reported, and nothing is written. */
    private boolean value(WrittenRow row, String text) {
        Object value = switch (form) {
            case TEXT, CODE -> refersTo == null ? text : reference(row, text);
            case WORD -> word(row, text);
            case TRUTH -> truth(row, text);
            case DAY -> Days.iso(text) == null ? day(row, text) : text;
            case WHOLE -> whole(row, text);
            case FRACTION -> told(row, text, numbers.fraction(text, meant.percent()));
            case MONEY -> amount(row, text);
        };
        RowOutput output = row.output();
        if (value instanceof Boolean truth) {
            output.truth(truth);
        } else if (value instanceof Integer number) {
            output.number(number);
        } else if (value instanceof BigDecimal number && form == Form.MONEY) {
            writeMoney(output, number);
        } else if (value instanceof BigDecimal number) {
            output.number(number);
        } else if (value != null) {
            output.text(value.toString());
        }
        return value != null;
    }

    static void writeMoney(RowOutput output, BigDecimal amount) {
        output.startRecord();
        output.name("amount");
        output.text(amount.toPlainString());
        output.name("currency");
        output.text("EUR");
        output.endRecord();
    }

    private @Nullable String reference(WrittenRow row, String text) {
        Vocabulary vocabulary = row.reading().vocabulary();
        if (vocabulary == null || refersTo == null) {
            return text;
        }
        NamedRecord named = named(row, vocabulary, refersTo, text);
        if (named.how() == NamedRecord.How.BY_NAME) {
            return named.id();
        }
        String shown = shown(text);
        switch (named.how()) {
            case BY_NAME, OTHERWISE -> tell(row, Told.READ_AS, null, shown, String.valueOf(named.suggestion()));
            case OWN_WORDS -> tell(row, Told.OWN_WORDS, named.suggestion(), shown);
            case LEFT_OUT ->
                tell(row, Told.UNKNOWN_WORD, named.suggestion(), shown, new Words("list." + refersTo), refersTo);
            case SEVERAL, UNKNOWN -> {
                if (refersToItself) {
                    return text;
                }
                Told what = named.how() == NamedRecord.How.SEVERAL ? Told.SEVERAL_NAMES : Told.UNKNOWN_NAME;
                LocalDate day = NamedRecord.dependsOnDay(refersTo, text) ? row.day() : null;
                Words list = new Words("list." + refersTo);
                if (day == null) {
                    tell(row, what, named.suggestion(), shown, list);
                } else {
                    tell(row, what, named.suggestion(), shown, list, day);
                }
            }
        }
        return named.id();
    }

    /** The word of the vocabulary that a text means, or {@code null}. */
    private @Nullable String wordOf(String text) {
        String type = target.type();
        return type == null || target.words().contains(text)
                ? type == null ? null : text
                : KnownWords.shipped().find(type, text);
    }

    private @Nullable String word(WrittenRow row, String text) {
        String found = wordOf(text);
        String type = target.type();
        if (found != null || type == null) {
            return found;
        }
        if (refersTo != null && row.reading().vocabulary() != null) {
            return reference(row, text);
        }
        tell(
                row,
                Told.UNKNOWN_VALUE,
                KnownWords.shipped().nearest(type, text),
                shown(text),
                target.words().stream()
                        .map(each -> KnownWords.shipped().name(type, each))
                        .toList());
        return null;
    }

    private @Nullable Boolean truth(WrittenRow row, String text) {
        Boolean found = KnownWords.shipped().truth(text);
        if (found == null) {
            tell(row, Told.MALFORMED_VALUE, null, shown(text), new Words("type.yes_or_no"));
        }
        return found;
    }

    private @Nullable LocalDate day(WrittenRow row, String text) {
        String last = lastName();
        Written<LocalDate> read = Days.read(text, last.equals(LAST_DAY));
        boolean wide = last.equals(FIRST_DAY_AFTER)
                && read.value() != null
                && !read.value().equals(Days.read(text, true).value());
        return told(row, text, wide ? new Written<>(null, "day.exact", null) : read);
    }

    /** The whole number in its cell of a row, or {@code null}, which is told. */
    @Nullable
    Integer whole(WrittenRow row) {
        return whole(row, row.cell(index));
    }

    private @Nullable Integer whole(WrittenRow row, String text) {
        BigDecimal number = told(row, text, numbers.read(text));
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            return told(row, text, new Written<Integer>(null, "whole", null));
        }
    }

    /** The amount in its cell of a row, or {@code null}, which is told. */
    @Nullable
    BigDecimal amount(WrittenRow row) {
        return amount(row, row.cell(index));
    }

    private @Nullable BigDecimal amount(WrittenRow row, String text) {
        BigDecimal number = told(row, text, numbers.amount(text));
        return number == null || meant.scale() == 1 ? number : number.multiply(BigDecimal.valueOf(meant.scale()));
    }

    private <T> @Nullable T told(WrittenRow row, String text, Written<T> read) {
        if (read.fault() != null) {
            tell(row, Told.MALFORMED_VALUE, read.suggestion(), shown(text), new Words("type.written." + read.fault()));
        }
        return read.value();
    }
}
