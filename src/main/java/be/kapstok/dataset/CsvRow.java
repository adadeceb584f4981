package be.kapstok.dataset;

import be.kapstok.notation.RowOutput;
import be.kapstok.reading.ReadingRule;
import be.kapstok.reading.ReadingWords;
import be.kapstok.reason.FindingLog;
import be.kapstok.table.RowReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Takes the record of a row as JSON, and the faults of its cells as findings at their places.
 *
 * @param json takes the record
 * @param rows the reader, at this row
 * @param base the pointer of the record
 * @param file the name of the file
 * @param log takes the findings, or {@code null} when they were told before
 */
record CsvRow(
        JsonGenerator json,
        RowReader rows,
        String base,
        String file,
        @Nullable FindingLog log) implements RowOutput {
    @Override
    public void name(String name) {
        json.writeName(name);
    }

    @Override
    public void text(String value) {
        json.writeString(value);
    }

    @Override
    public void truth(boolean value) {
        json.writeBoolean(value);
    }

    @Override
    public void number(BigDecimal value) {
        json.writeNumber(value);
    }

    @Override
    public void number(int value) {
        json.writeNumber(value);
    }

    @Override
    public void nothing() {
        json.writeNull();
    }

    @Override
    public void startRecord() {
        json.writeStartObject();
    }

    @Override
    public void endRecord() {
        json.writeEndObject();
    }

    @Override
    public void startList() {
        json.writeStartArray();
    }

    @Override
    public void endList() {
        json.writeEndArray();
    }

    @Override
    public void tell(Told what, int column, String pointer, @Nullable String suggestion, Object... arguments) {
        FindingLog to = log;
        if (to != null) {
            boolean several = what == Told.SEVERAL_NAMES;
            ReadingRule rule = several ? ReadingRule.UNKNOWN_NAME : ReadingRule.valueOf(what.name());
            boolean onDay = rule == ReadingRule.UNKNOWN_NAME && arguments.length > 2;
            String sentence = (several ? "several" : "none") + (onDay ? ".day" : "");
            Object[] words = new Object[arguments.length];
            for (int i = 0; i < words.length; i++) {
                words[i] = arguments[i] instanceof Words known ? ReadingWords.of(known.key()) : arguments[i];
            }
            int place = to.keeps(rule.id(), file) ? column : 0;
            to.add(rule.with(
                    rule == ReadingRule.UNKNOWN_NAME ? sentence : "",
                    rows.place(file, base + pointer, place),
                    suggestion,
                    words));
        }
    }
}
