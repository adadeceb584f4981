package be.kapstok.dataset;

import be.kapstok.model.Text;
import be.kapstok.notation.ColumnMatch;
import be.kapstok.notation.ColumnMatch.Match;
import be.kapstok.notation.KnownHeadings;
import be.kapstok.notation.Language;
import be.kapstok.notation.TableColumns;
import be.kapstok.notation.TableReading;
import be.kapstok.notation.WrongColumn;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a table says.
 *
 * @param fields the list whose records the table holds, and their fields
 * @param columns the field of each column
 * @param line the line on which it stands, from 1; 0 when the table has none
 */
record CsvHeader(CsvFields fields, TableColumns columns, int line) {
    /** Nobody needs more than this; each costs a comparison with every known heading. */
    private static final int ENOUGH_SUGGESTIONS = 100;

    /** Reads the headers of a file. */
    static final class Reader {
        private final ReadingContext context;
        private final TableReading reading;
        private final TableReading further;
        private final Map<Kind<?>, CsvFields> fields = new HashMap<>();

        Reader(ReadingContext context) {
            this.context = context;
            ReadOptions options = context.options();
            RecognisedFile given = options.recognition();
            this.further = new TableReading(
                    options.vocabulary(), options.decimal(), options.columns(), null, options.keepUnknown());
            this.reading = given == null
                    ? further
                    : further.with(given.columns().stream()
                            .map(each -> new TableReading.Given(each.heading(), each.field(), each.decimal()))
                            .toList());
        }

        /**
         * Reads a header.
         *
         * @param strict whether it is the first, which must have the columns that somebody told, and is read as given back
         * @param rows gives the rows from the header on, as far as they are there
         * @throws UnknownColumn when somebody told a column that the table, or a field that its records do not have
         */
        CsvHeader read(List<String> names, boolean strict, int line, Supplier<List<List<String>>> rows) {
            try {
                Kind<?> told = context.options().kind();
                CsvFields of = fields(told == null ? best(names) : told);
                return new CsvHeader(of, TableColumns.of(of, strict ? reading : further, names, strict, rows), line);
            } catch (WrongColumn wrong) {
                throw UnknownColumn.of(wrong);
            }
        }

        private CsvFields fields(Kind<?> kind) {
            return fields.computeIfAbsent(kind, each -> new CsvFields(each, context.reader()));
        }

        /** The list that the headings fit best: measures, unless another fits better. */
        private Kind<?> best(List<String> names) {
            Kind<?> best = Recognise.best(
                    Recognise.named(context.file()), kind -> TableColumns.fit(fields(kind), reading, names));
            return best == null ? Kind.MEASURES : best;
        }
    }

    Kind<?> kind() {
        return fields.kind();
    }

    /** Whether no heading is known. */
    boolean isUnknown() {
        return columns.places().isEmpty();
    }

    /** The heading of a column, in a form that can be shown. */
    String heading(int column) {
        return ReadingWords.excerpt(columns.names().get(column).strip());
    }

    /** The heading that a column of a field usually has; the field itself when none is known. */
    Text usual(String field) {
        List<String> names = Stream.of(Language.DUTCH, Language.FRENCH, Language.ENGLISH)
                .map(each -> KnownHeadings.shipped().of(fields.list(), field, each).stream()
                        .findFirst()
                        .orElse(field))
                .toList();
        return new Text(names.get(0), names.get(1), names.get(2));
    }

    /** Takes what is to be told of columns. */
    interface ColumnSink {
        void tell(int column, ReadingRule rule, String sentence, @Nullable String suggestion, Object... arguments);
    }

    /** Reports the columns without a field, or with the same field as another column. */
    void tell(ColumnSink sink) {
        int unknown = 0;
        for (int i = 0; i < columns.names().size(); i++) {
            Match match = columns.match(i);
            String name = columns.names().get(i).strip();
            String shown = ReadingWords.excerpt(name);
            if (match.isRead() || match.why() == ColumnMatch.Why.JUDGEMENT || name.isEmpty()) {
                continue;
            }
            if (match.meant() == null) {
                String meant = unknown++ < ENOUGH_SUGGESTIONS ? columns.near(name) : null;
                sink.tell(i, ReadingRule.UNKNOWN_COLUMN, "", meant, shown, shown);
                continue;
            }
            String other = columns.names().get(match.other()).strip();
            if (match.why() == ColumnMatch.Why.NAME && name.equals(other)) {
                sink.tell(i, ReadingRule.DUPLICATE_FIELD, "", null, shown);
            } else {
                String field = match.meant().field();
                String read = ReadingWords.excerpt(other);
                sink.tell(i, ReadingRule.UNKNOWN_COLUMN, "twice", null, shown, field, read, shown, field);
            }
        }
    }

    /** What was recognised of each column, or was given back of the same columns. */
    List<RecognisedFile.Column> recognised(@Nullable RecognisedFile given) {
        List<RecognisedFile.Column> before = given == null ? List.of() : given.columns();
        List<RecognisedFile.Column> all = new ArrayList<>();
        for (int i = 0; i < columns.names().size(); i++) {
            Match match = columns.match(i);
            String field = match.meant() == null ? null : match.meant().field();
            RecognisedFile.Column own = new RecognisedFile.Column(
                    columns.names().get(i),
                    match.isRead() ? field : null,
                    match.isRead() ? why(match) : null,
                    match.isRead() ? match.runnerUp() : field,
                    columns.decimal(i),
                    columns.isDays(i) ? "day_first" : null);
            all.add(before.stream()
                    .filter(each -> isSame(each, own))
                    .findFirst()
                    .orElse(own));
        }
        return List.copyOf(all);
    }

    /** Whether a column is what was recognised before, for whatever reason. */
    private static boolean isSame(RecognisedFile.Column before, RecognisedFile.Column now) {
        return before.heading().equals(now.heading())
                && Objects.equals(before.field(), now.field())
                && Objects.equals(before.decimal(), now.decimal());
    }

    private static RecognisedFile.Why why(Match match) {
        Language language = match.meant() == null ? null : match.meant().language();
        if (match.why() == ColumnMatch.Why.TOLD || language == null) {
            return match.why() == ColumnMatch.Why.TOLD ? RecognisedFile.Why.MAP : RecognisedFile.Why.EXACT;
        }
        return switch (language) {
            case DUTCH -> RecognisedFile.Why.DUTCH;
            case FRENCH -> RecognisedFile.Why.FRENCH;
            case ENGLISH -> RecognisedFile.Why.ENGLISH;
        };
    }
}
