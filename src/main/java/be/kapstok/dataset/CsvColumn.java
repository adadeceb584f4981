package be.kapstok.dataset;

import be.kapstok.model.Money;
import be.kapstok.model.Vocabulary;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.Days;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.KnownHeadings.Meant;
import be.kapstok.notation.KnownWords;
import be.kapstok.notation.NameList;
import be.kapstok.notation.NamedRecord;
import be.kapstok.notation.Numbers;
import be.kapstok.notation.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A column whose cells are read for a field, and how: its form is decided once, from the type of the field. */
final class CsvColumn implements CsvField {
    /** Its last day is its own. */
    private static final String LAST_DAY = "endDate";

    private static final int MOST_MEANINGS = 500;

    private static final String FIRST_DAY_AFTER = "until";

    private final int index;
    private final List<String> path;
    private final Meant meant;
    private final Form form;
    private final boolean isList;
    private final @Nullable String words;
    private final @Nullable WordBinding word;
    private final @Nullable String refersTo;
    private final boolean refersToItself;
    private final Numbers numbers;
    private final Map<String, NamedRecord> meanings = new HashMap<>();

    /** What its cells hold. */
    private enum Form {
        TEXT,
        TRUTH,
        WHOLE,
        FRACTION,
        MONEY,
        DAY,
        WORD,
        CODE
    }

    /**
     * Makes a column.
     *
     * @param list the list whose records the table holds
     * @param index its number, from 0
     * @param target its field
     * @param match what its heading says
     * @param numbers how its numbers are written, if it has any
     */
    CsvColumn(String list, int index, Target target, Match match, Numbers numbers) {
        this.index = index;
        this.path = target.path();
        this.meant = java.util.Objects.requireNonNull(match.meant());
        this.isList = target.binding() instanceof ListBinding;
        Binding one = target.binding() instanceof ListBinding several ? several.element() : target.binding();
        this.word = one instanceof WordBinding binding ? binding : null;
        this.words = word == null ? null : word.type();
        this.refersTo = KnownHeadings.shipped().takes(list, meant.field());
        this.refersToItself = list.equals(refersTo);
        this.form = target.isMoney() ? Form.MONEY : form(one);
        this.numbers = numbers;
    }

    private static Form form(Binding one) {
        if (one instanceof WordBinding) {
            return Form.WORD;
        }
        if (one.equals(Scalars.TRUTH)) {
            return Form.TRUTH;
        }
        if (one.equals(Scalars.WHOLE) || one.equals(Scalars.DECIMAL)) {
            return one.equals(Scalars.WHOLE) ? Form.WHOLE : Form.FRACTION;
        }
        return one.equals(Scalars.DAY) ? Form.DAY : one.equals(Scalars.TEXT) ? Form.TEXT : Form.CODE;
    }

    /**
     * The field of a column.
     *
     * @param path its name, or the names of the fields around it and its own
     * @param isMoney whether its values are amounts of money
     */
    record Target(List<String> path, Binding binding, boolean isMoney) {
        /** The field of a name such as {@code mainstreamPath.date} that one cell can hold, or {@code null}. */
        static @Nullable Target of(String name, Binding record, Bindings bindings) {
            List<String> path = List.of(name.split("\\.", -1));
            Binding found = record;
            for (String each : path) {
                found = found == null ? null : found.field(each);
            }
            if (found instanceof Bindings.TextBinding text) {
                List<String> dutch = new java.util.ArrayList<>(path);
                dutch.add("nl");
                return new Target(List.copyOf(dutch), text.languages().field("nl") == null ? text : Scalars.TEXT, false);
            }
            boolean isMoney = found instanceof RecordBinding && found == bindings.of(Money.class);
            boolean isRecord = found == null || (!isMoney && !found.names().isEmpty());
            return isRecord || found == null ? null : new Target(path, found, isMoney);
        }

        /** Whether cells hold numbers. */
        boolean isNumber() {
            return isMoney || binding.equals(Scalars.WHOLE) || binding.equals(Scalars.DECIMAL);
        }
    }

    int index() {
        return index;
    }

    List<String> path() {
        return path;
    }

    /** The pointer of its field in the record. */
    String pointer() {
        return "/" + String.join("/", path);
    }

    /** The sign before decimals in its numbers, or {@code null}. */
    @Nullable
    String decimal() {
        Character sign = numbers.style().decimal();
        return sign == null ? null : sign.toString();
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
    public boolean isFilled(CsvRow row) {
        String cell = row.cell(index);
        return !cell.isEmpty()
                && ((form == Form.TEXT && refersTo == null) || !Written.isNothing(cell));
    }

    @Override
    public void write(CsvRow row) {
        JsonGenerator json = row.json();
        String cell = row.cell(index);
        json.writeName(path.get(path.size() - 1));
        if (!isList) {
            if (!value(row, cell)) {
                json.writeNull();
            }
            return;
        }
        json.writeStartArray();
        boolean named = refersTo != null || words != null;
        for (String each : named ? NameList.split(cell, text -> isKnown(row, text)) : NameList.clear(cell)) {
            value(row, each);
        }
        json.writeEndArray();
    }

    private boolean isKnown(CsvRow row, String text) {
        if (word != null && wordOf(text) != null) {
            return true;
        }
        Vocabulary vocabulary = row.context().options().vocabulary();
        return refersTo != null
                && vocabulary != null
                && named(row, vocabulary, refersTo, text).isKnown();
    }

    /** The record that a text means; what was asked before is kept, where it does not depend on the day of the row. */
    private NamedRecord named(CsvRow row, Vocabulary vocabulary, String lists, String text) {
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
    private boolean value(CsvRow row, String text) {
        Object value = switch (form) {
            case TEXT, CODE -> refersTo == null ? text : reference(row, text);
            case WORD -> word(row, text);
            case TRUTH -> truth(row, text);
            case DAY -> Days.iso(text) == null ? day(row, text) : text;
            case WHOLE -> whole(row, text);
            case FRACTION -> told(row, text, numbers.fraction(text, meant.percent()));
            case MONEY -> amount(row, text);
        };
        JsonGenerator json = row.json();
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number && form == Form.MONEY) {
            writeMoney(json, number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value != null) {
            json.writeString(value.toString());
        }
        return value != null;
    }

    static void writeMoney(JsonGenerator json, BigDecimal amount) {
        json.writeStartObject();
        json.writeName("amount");
        json.writeString(amount.toPlainString());
        json.writeName("currency");
        json.writeString("EUR");
        json.writeEndObject();
    }

    private @Nullable String reference(CsvRow row, String text) {
        Vocabulary vocabulary = row.context().options().vocabulary();
        if (vocabulary == null || refersTo == null) {
            return text;
        }
        NamedRecord named = named(row, vocabulary, refersTo, text);
        if (named.how() == NamedRecord.How.BY_NAME) {
            return named.id();
        }
        String shown = ReadingWords.excerpt(text);
        switch (named.how()) {
            case BY_NAME, OTHERWISE -> row.tell(ReadingRule.READ_AS, this, null, shown, String.valueOf(named.suggestion()));
            case OWN_WORDS -> row.tell(ReadingRule.OWN_WORDS, this, named.suggestion(), shown);
            case LEFT_OUT -> row.tell(ReadingRule.UNKNOWN_WORD, this, named.suggestion(), shown, ReadingWords.list(refersTo));
            case UNKNOWN -> {
                if (refersToItself) {
                    return text;
                }
                row.tell(ReadingRule.UNKNOWN_NAME, this, named.suggestion(), shown, ReadingWords.list(refersTo));
            }
        }
        return named.id();
    }

    /** The word of the vocabulary that a text means, or {@code null}. */
    private @Nullable String wordOf(String text) {
        return word != null && word.knows(text)
                ? text
                : words == null ? null : KnownWords.shipped().find(words, text);
    }

    private @Nullable String word(CsvRow row, String text) {
        String found = wordOf(text);
        if (found != null || word == null || words == null) {
            return found;
        }
        if (refersTo != null && row.context().options().vocabulary() != null) {
            return reference(row, text);
        }
        row.tell(
                ReadingRule.UNKNOWN_VALUE,
                this,
                KnownWords.shipped().nearest(words, text),
                ReadingWords.excerpt(text),
                String.join(", ", word.words()));
        return null;
    }

    private @Nullable Boolean truth(CsvRow row, String text) {
        String found =
                text.equals("true") || text.equals("false") ? text : KnownWords.shipped().find(KnownWords.TRUTH, text);
        if (found == null) {
            row.tell(
                    ReadingRule.MALFORMED_VALUE,
                    this,
                    null,
                    ReadingWords.excerpt(text),
                    ReadingWords.type("yes_or_no"));
        }
        return found == null ? null : Boolean.valueOf(found);
    }

    private @Nullable LocalDate day(CsvRow row, String text) {
        String last = path.get(path.size() - 1);
        Written<LocalDate> read = Days.read(text, last.equals(LAST_DAY));
        boolean wide = last.equals(FIRST_DAY_AFTER)
                && read.value() != null
                && !read.value().equals(Days.read(text, true).value());
        return told(row, text, wide ? new Written<>(null, "day.exact", null) : read);
    }

    /** The whole number in its cell of a row, or {@code null}, which is told. */
    @Nullable
    Integer whole(CsvRow row) {
        return whole(row, row.cell(index));
    }

    private @Nullable Integer whole(CsvRow row, String text) {
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
    BigDecimal amount(CsvRow row) {
        return amount(row, row.cell(index));
    }

    private @Nullable BigDecimal amount(CsvRow row, String text) {
        BigDecimal number = told(row, text, numbers.read(text));
        return number == null || meant.scale() == 1 ? number : number.multiply(BigDecimal.valueOf(meant.scale()));
    }

    private <T> @Nullable T told(CsvRow row, String text, Written<T> read) {
        if (read.fault() != null) {
            row.tell(
                    ReadingRule.MALFORMED_VALUE,
                    this,
                    read.suggestion(),
                    ReadingWords.excerpt(text),
                    ReadingWords.type("written." + read.fault()));
        }
        return read.value();
    }
}
